#include "shared/domain/controle/veldpad.h"

namespace pgb {

namespace {

/// Takes the first step off.
template<class View>
View stap(View& rest)
{
    const qsizetype streep = rest.indexOf(QLatin1Char('/'));
    const View eerste = streep < 0 ? rest : rest.first(streep);
    rest = streep < 0 ? View() : rest.sliced(streep + 1);
    return eerste;
}

} // namespace

bool padRaakt(QLatin1String patroon, QStringView pad)
{
    while (!patroon.isEmpty() && !pad.isEmpty()) {
        const QLatin1String a = stap(patroon);
        const QStringView b = stap(pad);
        if (a != QLatin1String("*") && a != b)
            return false;
    }
    return true;
}

} // namespace pgb
