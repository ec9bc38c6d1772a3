#include "server/http/mailbox.h"
#include <QMetaObject>
#include <QMutexLocker>

namespace pgb::http {

void Mailbox::open(QObject* receiver, Take take)
{
    const QMutexLocker lock(&m_mutex);
    m_receiver = receiver;
    m_take = std::move(take);
}

void Mailbox::close()
{
    const QMutexLocker lock(&m_mutex);
    m_receiver = nullptr;
    m_take = {};
    m_waiting.clear();
}

void Mailbox::post(Delivery delivery)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_receiver)
        return;
    m_waiting.push_back(std::move(delivery));
    if (m_waiting.size() == 1)
        QMetaObject::invokeMethod(m_receiver, [self = shared_from_this()] { self->empty(); }, Qt::QueuedConnection);
}

void Mailbox::empty()
{
    std::vector<Delivery> batch;
    Take take;
    {
        const QMutexLocker lock(&m_mutex);
        batch.swap(m_waiting);
        take = m_take;
    }
    if (take && !batch.empty())
        take(std::move(batch));
}

} // namespace pgb::http
