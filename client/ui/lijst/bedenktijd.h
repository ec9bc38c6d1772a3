#pragma once
#include "client/ui/shell/page.h"
#include <QTimer>

namespace pgb::ui {

/// A decision that can be taken back until it is sent: its ten seconds are over, another follows, or the list goes out of hand.
class Bedenktijd final : public QObject {
    Q_OBJECT
public:
    Bedenktijd(Navigator& navigator, QObject* parent);

    /// What waited before is sent first. `id` (> 0) = the record that is decided on; of `verstuur` and `terug` one is called, once.
    void begin(qint64 id, const QString& zin, std::function<void()> verstuur, std::function<void()> terug);
    /// The decision that waits goes now.
    void verstuur();
    /// Says so when it is gone already.
    void neemTerug(qint64 id);
    /// The record whose decision waits; 0 = none.
    qint64 id() const { return m_id; }

Q_SIGNALS:
    void changed();

private:
    std::function<void()> einde(bool versturen);
    Navigator& m_navigator;
    QTimer m_tijd;
    qint64 m_id = 0;
    std::function<void()> m_verstuur;
    std::function<void()> m_terug;
};

} // namespace pgb::ui
