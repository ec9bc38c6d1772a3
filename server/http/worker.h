#pragma once
#include "server/http/connection.h"
#include <QHash>
#include <QObject>
#include <QTimer>
#include <deque>

namespace pgb::http {

/// The connections of one thread. Everything but the constructor runs in that thread.
class Worker : public QObject {
    Q_OBJECT
public:
    explicit Worker(ServerContext& context);
    ~Worker() override;

    void begin();
    void adopt(qintptr descriptor);
    /// Lets running requests finish; drained() follows.
    void drain();
    void abortAll();

Q_SIGNALS:
    /// After drain(): no connection is left.
    void drained();

private:
    void sweep();
    void take(std::vector<Delivery> batch);
    void onClosed(quint64 id);
    void limitHandshakes();
    void sayDrainedWhenEmpty();
    QList<Connection*> connections() const;

    ServerContext& m_context;
    const std::shared_ptr<Mailbox> m_mailbox = std::make_shared<Mailbox>();
    QHash<quint64, Connection*> m_connections;
    std::deque<quint64> m_handshakes;
    QTimer m_sweep;
    quint64 m_lastId = 0;
    bool m_draining = false;
    bool m_saidDrained = false;
};

} // namespace pgb::http
