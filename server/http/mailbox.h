#pragma once
#include "server/http/access_log.h"
#include "server/http/answer.h"
#include <QMutex>
#include <QObject>
#include <functional>
#include <vector>

namespace pgb::http {

/// An answer on its way from any thread to the connection that waits for it, if that still exists.
struct Delivery {
    quint64 connection = 0;
    quint64 sequence = 0;
    Answer answer;
    AccessLogEntry entry;
};

/// Carries answers into a worker's thread; outlives the worker, so a late handler finds a closed box, not freed memory.
class Mailbox : public std::enable_shared_from_this<Mailbox> {
public:
    using Take = std::function<void(std::vector<Delivery>)>;

    /// `take` runs in the receiver's thread, once for all that came in together.
    void open(QObject* receiver, Take take);
    void close();
    void post(Delivery delivery);

private:
    void empty();

    QMutex m_mutex;
    QObject* m_receiver = nullptr;
    Take m_take;
    std::vector<Delivery> m_waiting;
};

} // namespace pgb::http
