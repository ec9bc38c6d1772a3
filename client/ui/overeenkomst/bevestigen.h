#pragma once
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/theme/theme.h"
#include <QDialog>
#include <functional>
#include <memory>

namespace Ui {
class Bevestigen;
}

namespace pgb::ui {

/// What a confirmation says and asks.
struct Bevestiging {
    QString vraag;           ///< heading: "Overeenkomst ondertekenen"
    QString wat;             ///< what it is about, in full
    QString ja;              ///< words of the button; empty = nothing can be done, only closed
    QString redenLabel = {}; ///< when a reason is asked: compulsory
    QString begin = {};      ///< reason that was typed before and not sent
    /// Gets the reason while it is typed, so that it survives the program; empty = it was sent or given up.
    std::function<void(const QString&)> houd = {};
    bool voorzichtig = false; ///< Enter gives up: what is asked cannot be made good
    QString eerst = {};       ///< words of a third button: something else is done first, nothing of this
    std::function<void()> doeEerst = {};
};

/// Keeps the reason in the journal while it is typed for this step, and begins with what was kept.
Bevestiging metBewaardeReden(Bevestiging bevestiging, ZorgovereenkomstGateway& gateway, ZorgovereenkomstId id, ZorgovereenkomstGebeurtenis stap);

/// Asks before something that others will see. Window modal and without waiting: `klaar` gets the reason when the user goes on.
class BevestigenDialoog final : public QDialog {
    Q_OBJECT
public:
    BevestigenDialoog(const Bevestiging& bevestiging, std::function<void(const QString& reden)> klaar, QWidget* parent);
    ~BevestigenDialoog() override;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void doorgaan();
    void done(int result) override;
    std::unique_ptr<Ui::Bevestigen> m_ui;
    std::function<void(const QString&)> m_klaar;
    std::function<void(const QString&)> m_houd;
    bool m_metReden;
};

} // namespace pgb::ui
