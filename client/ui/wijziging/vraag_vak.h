#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/widgets/balk.h"
#include <QTimer>

class QLabel;
class QPlainTextEdit;

namespace pgb::ui {

/// The question of a reviewer, since when the clock stands still, and room for the answer where the question stands.
class VraagVak final : public Balk {
    Q_OBJECT
public:
    VraagVak(const Theme& theme, ZorgovereenkomstGateway& gateway, QWidget* parent = nullptr);
    ~VraagVak() override;
    /// Hidden when no question is open; what was typed stays, also over a crash. `magAntwoorden` = this user answers.
    void toon(const ZorgovereenkomstSession& session, bool magAntwoorden);
    /// What was typed; asks for it when that is nothing.
    QString antwoord();
    void begin();
    /// Writes now what waits for the journal.
    void bewaar();

private:
    ZorgovereenkomstGateway& m_gateway;
    ZorgovereenkomstId m_id; ///< whose answer is typed here; 0 = this user answers none
    QTimer m_wacht;
    QLabel* m_wie;
    QLabel* m_vraag;
    QLabel* m_klok;
    QPlainTextEdit* m_antwoord;
    QLabel* m_mist;
};

} // namespace pgb::ui
