#include "client/platform/idle_watch.h"
#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

namespace pgb {

IdleWatch::IdleWatch(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    qApp->installEventFilter(this);
}

void IdleWatch::setLimit(int milliseconds)
{
    m_limit = milliseconds;
    m_lastActive = QDateTime::currentMSecsSinceEpoch();
    if (m_limit > 0)
        m_timer.start(m_limit);
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress: case QEvent::MouseButtonPress: case QEvent::MouseMove: case QEvent::Wheel: case QEvent::TouchBegin:
    case QEvent::InputMethod:
        // Only the time is noted: the timer finds out by itself that it rang too early.
        m_lastActive = QDateTime::currentMSecsSinceEpoch();
        if (m_limit > 0 && !m_timer.isActive())
            m_timer.start(m_limit);
        break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    // The wall clock, because a monotonic clock stands still while the machine sleeps. Set back = idle, to be safe.
    const qint64 quiet = QDateTime::currentMSecsSinceEpoch() - m_lastActive;
    if (quiet >= m_limit || quiet < 0)
        Q_EMIT idle();
    else
        m_timer.start(int(m_limit - quiet));
}

} // namespace pgb
