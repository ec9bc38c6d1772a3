#pragma once
#include <QFile>

namespace pgb::bench {

/// What this process takes at its highest, above what it held when this object was made. Linux.
class PeakMemory {
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs")); // "5" makes the peak what is held now
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        reset.close();
        m_start = kilobytes("VmHWM:");
    }
    double addedMegabytes() const { return double(kilobytes("VmHWM:") - m_start) / 1024; }

private:
    static qint64 kilobytes(const QByteArray& name)
    {
        QFile status(QStringLiteral("/proc/self/status"));
        if (!status.open(QIODevice::ReadOnly))
            return 0;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
        return 0;
    }

    qint64 m_start = 0;
};

} // namespace pgb::bench
