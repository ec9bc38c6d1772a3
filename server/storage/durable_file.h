#pragma once
#include <QString>

namespace pgb::storage {

/// The content of the file is on the disk when this returns true.
bool syncFile(const QString& path);
/// The name of the file (a new, linked or renamed one) is on the disk when this returns true.
bool syncDirectoryOf(const QString& path);

} // namespace pgb::storage
