#pragma once
#include "client/state/zorgovereenkomst_session.h"
#include "client/ui/declaratie/balk.h"

class QLabel;
class QPlainTextEdit;

namespace pgb::ui {

/// The question of a reviewer, since when the clock stands still, and room for the answer where the question stands.
class VraagVak final : public Balk {
    Q_OBJECT
public:
    explicit VraagVak(const Theme& theme, QWidget* parent = nullptr);
    /// Hidden when no question is open; what was typed stays. `magAntwoorden` = this user answers.
    void toon(const ZorgovereenkomstSession& session, bool magAntwoorden);
    /// What was typed; asks for it when that is nothing.
    QString antwoord();
    void begin();

private:
    QLabel* m_wie;
    QLabel* m_vraag;
    QLabel* m_klok;
    QPlainTextEdit* m_antwoord;
    QLabel* m_mist;
};

} // namespace pgb::ui
