#include "server/app/nakijken.h"
#include "server/app/blokkades.h"
#include "server/app/correcties.h"
#include "server/app/declaraties.h"

namespace pgb::app {
namespace {

Outcome<void> kijkNaar(Werk& werk, DeclaratieId id)
{
    using S = DeclaratieStatus;
    PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(id)));
    switch (declaratie.status) {
    case S::Geparkeerd: return hercontroleerDeze(werk, id);
    case S::Betaalbaar:
    case S::Ingepland: return houdAlsGeblokkeerd(werk, declaratie);
    default: return isTeCorrigeren(declaratie.status, declaratie.betaald) ? corrigeerNaBetaling(werk, declaratie) : Outcome<void>();
    }
}

} // namespace

Outcome<DeclaratieId> kijkNa(Werk& werk, DeclaratieId na, int limiet)
{
    PGB_TRY(ids, werk.unit.dossier().naTeKijken(werk.vandaag(), na, limiet));
    for (const DeclaratieId id : ids) {
        PGB_CHECK(kijkNaar(werk, id));
        PGB_CHECK(werk.unit.dossier().nagekeken(id, {}));
    }
    return int(ids.size()) == limiet ? ids.back() : DeclaratieId();
}

Outcome<DeclaratieId> kijkMorgenNa(Werk& werk, DeclaratieId na)
{
    PGB_TRY(ids, werk.unit.dossier().naTeKijken(werk.vandaag(), na, 1));
    if (ids.empty())
        return DeclaratieId();
    PGB_CHECK(werk.unit.dossier().nagekeken(ids.front(), werk.vandaag().addDays(1)));
    return ids.front();
}

} // namespace pgb::app
