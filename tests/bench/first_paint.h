#pragma once
#include <QApplication>
#include <QFile>
#include <QWidget>
#include <cstdio>

namespace pgb::bench {

/// Prints "painted <KiB of memory>" after the first paint of a window and ends the program. Create it after the application.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QApplication& application) { application.installEventFilter(this); }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        const auto* widget = event->type() == QEvent::Paint && !m_done ? qobject_cast<QWidget*>(object) : nullptr;
        if (widget && widget->isWindow()) {
            m_done = true;
            // What is posted now runs when the whole window has been painted.
            QMetaObject::invokeMethod(this, [] { tell(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(object, event);
    }

private:
    static void tell()
    {
        std::printf("painted %lld\n", static_cast<long long>(residentKib()));
        std::fflush(stdout);
        QApplication::exit(0);
    }

    static qint64 residentKib()
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.simplified().split(' ').value(1).toLongLong();
        return 0;
    }

    bool m_done = false;
};

} // namespace pgb::bench
