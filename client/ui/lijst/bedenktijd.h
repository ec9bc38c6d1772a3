#pragma once
#include "client/state/draft_key.h"
#include "client/ui/shell/page.h"
#include <QTimer>

namespace pgb {
class DossierGateway;
}

namespace pgb::ui {

/// A decision that can be taken back until it is sent: its ten seconds are over, another follows, or the list goes out of hand. It stands in
/// the outbox from the first moment, so the end of the program loses nothing.
class Bedenktijd final : public QObject {
    Q_OBJECT
public:
    Bedenktijd(Navigator& navigator, DossierGateway& gateway, QObject* parent);

    /// What waited before is sent first. `id` (> 0) = the record that is decided on, `besluit` = its DraftKey::reden; `terug` is called when
    /// it was taken back. The caller gives the decision to the gateway, with `ms` as its Uitstel.
    void begin(qint64 id, const DraftKey& besluit, const QString& zin, std::function<void()> terug);
    static const int ms;
    /// The decision that waits goes now.
    void verstuur();
    /// Says so when it is gone already.
    void neemTerug(qint64 id);
    /// The record whose decision waits; 0 = none.
    qint64 id() const { return m_id; }

Q_SIGNALS:
    void changed();

private:
    void einde();
    Navigator& m_navigator;
    DossierGateway& m_gateway;
    QTimer m_tijd;
    qint64 m_id = 0;
    DraftKey m_besluit;
    std::function<void()> m_terug;
};

} // namespace pgb::ui
