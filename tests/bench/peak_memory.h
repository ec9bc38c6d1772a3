#pragma once
#include <QFile>

namespace pgb::bench {

/// A line of /proc/PID/status in kB; 0 when there is none.
inline qint64 statusKilobytes(const QByteArray& pid, const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(pid)));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name))
            return line.mid(name.size()).trimmed().split(' ').first().toLongLong();
    return 0;
}
/// What that process took at its highest, in MB; 0 when it is gone.
inline double peakMegabytes(qint64 pid) { return double(statusKilobytes(QByteArray::number(pid), "VmHWM:")) / 1024; }

/// What this process takes at its highest, above what it held when this object was made. Linux.
class PeakMemory {
public:
    PeakMemory()
    {
        QFile reset(QStringLiteral("/proc/self/clear_refs")); // "5" makes the peak what is held now
        if (reset.open(QIODevice::WriteOnly))
            reset.write("5");
        reset.close();
        m_start = statusKilobytes("self", "VmHWM:");
    }
    double addedMegabytes() const { return double(statusKilobytes("self", "VmHWM:") - m_start) / 1024; }

private:
    qint64 m_start = 0;
};

} // namespace pgb::bench
