#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb::app {

/// What a state asks of who must act, and what the others see of it; nothing = they see nothing.
struct Betekenis {
    const char* wat = nullptr;
    const char* actie = nullptr;
    const char* wachtWat = nullptr;
};
Betekenis betekenis(const ZorgovereenkomstVersie& versie);
Betekenis betekenis(const Declaratie& declaratie);
/// For whose task it is.
Betekenis betekenis(WerktaakSoort taak, const Declaratie& declaratie);

} // namespace pgb::app
