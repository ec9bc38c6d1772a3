#pragma once
#include <QString>

namespace pgb::test {

/// A path in the source tree and in this build, from its root. The one file that is compiled with the name of this checkout, so
/// that a compiler cache serves all others in every clone.
QString inSource(const char* path);
QString inBuild(const char* path);

} // namespace pgb::test
