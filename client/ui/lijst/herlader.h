#pragma once
#include "client/state/dossier_gateway.h"
#include <QTimer>
#include <QWidget>

namespace pgb::ui {

/// Reads a page's data at the right moments: when it comes in view, when a record of its kinds changed, when the user asks. One reading
/// at a time; changes come together within 150 ms; a page out of view waits until it is seen.
class Herlader final : public QObject {
    Q_OBJECT
public:
    /// `soorten`: kinds of records of the change feed. `laad` must end in klaar().
    Herlader(DossierGateway& gateway, QStringList soorten, std::function<void()> laad, QWidget* page);
    void nu();
    /// The reading ended, well or not.
    void klaar();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void straks();
    QStringList m_soorten;
    std::function<void()> m_laad;
    QWidget* m_page;
    QTimer m_even;
    bool m_vuil = true;
    bool m_bezig = false;
};

} // namespace pgb::ui
