#pragma once
#include "shared/domain/betaling/splitsing.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<EigenBetaling> r)
{
    a.must("id", r.id);
    a.must("betaalrun", r.betaalrun);
    a.must("boekdatum", r.boekdatum);
    a.must("bedragCenten", r.bedrag);
    a.must("kenmerk", r.kenmerk);
    a.must("zorgverlener", r.zorgverlener);
    a.may("agb", r.agb, Grens{0, 20});
    a.must("declaraties", r.declaraties);
}

template<class A>
void fields(A& a, typename A::template Ref<Splitsregel> r)
{
    a.must("declaratie", r.declaratie);
    a.may("declaratieNummer", r.declaratieNummer);
    a.may("factuurnummer", r.factuurnummer);
    a.must("periode", r.periode);
    a.must("budgethouder", r.budgethouder);
    a.may("klantnummer", r.klantnummer);
    a.must("budgethouderNaam", r.budgethouderNaam);
    a.may("eigenKlantnummer", r.eigenKlantnummer);
    a.may("agb", r.agb, Grens{0, 20});
    a.may("kostenplaats", r.kostenplaats, Grens{0, 60});
    a.must("soort", r.soort);
    a.must("bedragCenten", r.bedrag);
}

} // namespace pgb::wire
