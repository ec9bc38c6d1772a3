#pragma once
#include <QApplication>
#include <QFile>
#include <QWidget>
#include <cstdio>

namespace pgb::bench {

/// Prints "painted <KiB of memory>" after the window's first paint and ends the program.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(QWidget& window) : QObject(&window) { window.installEventFilter(this); }

    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_done) {
            m_done = true;
            // The request itself paints; what is posted now runs after it.
            QMetaObject::invokeMethod(this, [this] { tell(); }, Qt::QueuedConnection);
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
