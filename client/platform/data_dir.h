#pragma once
#include "shared/base/outcome.h"
#include <QString>
#include <memory>

class QLockFile;

namespace pgb {

/// The one folder in which this program keeps anything (preferences, drafts), readable by the user only and used by one running
/// client at a time.
class DataDir {
public:
    /// `path` empty = the usual place of this system. Problems: "gegevensmapNietSchrijfbaar", "gegevensmapInGebruik".
    static Outcome<DataDir> open(const QString& path);
    DataDir(DataDir&&) noexcept;
    DataDir& operator=(DataDir&&) noexcept;
    ~DataDir();

    const QString& path() const { return m_path; }
    /// Path of a file in the folder; `name` is a name of ours, never input.
    QString file(const QString& name) const;

private:
    DataDir(QString path, std::unique_ptr<QLockFile> lock);
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace pgb
