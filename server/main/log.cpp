#include "server/main/log.h"
#include <QMutexLocker>
#include <cstdio>

namespace pgb::server {

void Log::line(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    // One entry stays one line, whatever a detail holds.
    bytes.replace('\n', ' ').replace('\r', ' ');
    bytes += '\n';
    QMutexLocker lock(&m_mutex);
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace pgb::server
