#include "tests/tour/kind.h"

namespace pgb::tour {

int kind(const QStringList& argumenten)
{
    return argumenten.isEmpty() ? 2 : 0;
}

} // namespace pgb::tour
