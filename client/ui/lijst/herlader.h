#pragma once
#include "client/state/dossier_gateway.h"
#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

namespace pgb::ui {

/// Reads a page's data at the right moments: when it comes in view, when a record of its kinds changed, when the user asks. One reading
/// at a time; changes come together within 150 ms; a page out of view waits until it is seen. While changes keep coming it spends no more than a
/// fifth of the time reading: a list over 1 500 clients takes a while, and a busy day brings a change every second.
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
    QElapsedTimer m_sinds; ///< the last reading began; after klaar() it ended
    qint64 m_duur = 0;     ///< of the last reading, ms
    bool m_vuil = true;
    bool m_bezig = false;
};

} // namespace pgb::ui
