#include "server/storage/durable_file.h"
#include <QFile>
#include <QFileInfo>
#include <fcntl.h>
#include <unistd.h>

namespace pgb::storage {

namespace {
bool sync(const QString& path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool done = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return done;
}
} // namespace

bool syncFile(const QString& path)
{
    return sync(path, 0);
}

bool syncDirectoryOf(const QString& path)
{
    return sync(QFileInfo(path).absolutePath(), O_DIRECTORY);
}

} // namespace pgb::storage
