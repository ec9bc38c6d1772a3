#include "client/platform/data_dir.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStandardPaths>

namespace pgb {

DataDir::DataDir(QString path, std::unique_ptr<QLockFile> lock) : m_path(std::move(path)), m_lock(std::move(lock)) {}
DataDir::DataDir(DataDir&&) noexcept = default;
DataDir& DataDir::operator=(DataDir&&) noexcept = default;
DataDir::~DataDir() = default;

Outcome<DataDir> DataDir::open(const QString& path)
{
    const QString wanted = path.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
                                                + QStringLiteral("/pgb-bureau")
                                          : QDir(path).absolutePath();
    const Problem unusable{ProblemKind::Intern, QStringLiteral("gegevensmapNietSchrijfbaar"), {{QStringLiteral("map"), wanted}}, {}, {}};
    const bool existed = QFileInfo::exists(wanted);
    if (!QDir().mkpath(wanted) || !QFileInfo(wanted).isWritable())
        return unusable;
    if (!existed && !QFile::setPermissions(wanted, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        return unusable;
    auto lock = std::make_unique<QLockFile>(wanted + QStringLiteral("/in-gebruik.lock"));
    lock->setStaleLockTime(0); // a running client is never taken for a stale one; a dead process is, by its pid
    if (!lock->tryLock(200)) {
        if (lock->error() == QLockFile::LockFailedError)
            return Problem{ProblemKind::Conflict, QStringLiteral("gegevensmapInGebruik"), {{QStringLiteral("map"), wanted}}, {}, {}};
        return unusable;
    }
    return DataDir(wanted, std::move(lock));
}

QString DataDir::file(const QString& name) const
{
    return m_path + QLatin1Char('/') + name;
}

} // namespace pgb
