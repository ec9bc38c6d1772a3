#include "tests/support/house_paths.h"

namespace pgb::test {

QString inSource(const char* path) { return QStringLiteral(HOUSE_SOURCE_DIR) + QString::fromLatin1(path); }

QString inBuild(const char* path) { return QStringLiteral(HOUSE_BINARY_DIR) + QString::fromLatin1(path); }

} // namespace pgb::test
