#pragma once
#include <QLatin1String>
#include <QStringView>

namespace pgb {

/// True when a change at `pad` may change what a controle reads at `patroon` ("regels/*/aantal", "*" = any one step):
/// the one is the other, or stands above it. An empty path is the whole record.
bool padRaakt(QLatin1String patroon, QStringView pad);

} // namespace pgb
