#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include "tests/tour/reis.h"
#include "tests/tour/sleutelbos.h"
#include "tests/tour/stappen.h"

namespace pgb::tour {

void stapClientWeg(Reis& reis)
{
    if (!heeftSleutelbos())
        return;
    Q_UNUSED(reis);
}

} // namespace pgb::tour
