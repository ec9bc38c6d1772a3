#pragma once
#include "shared/domain/betaling/betaling.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Betaalrun> r)
{
    a.must("id", r.id);
    a.must("soort", r.soort);
    a.must("boekdatum", r.boekdatum);
    a.must("status", r.status);
    a.must("aantal", r.aantal);
    a.must("totaalCenten", r.totaal);
    a.may("stopDoor", r.stopDoor);
    a.may("stopBevestigd", r.stopBevestigd);
    a.may("stopReden", r.stopReden, langeTekst);
}

/// The account is left out for who may not see it: the server empties it first.
template<class A>
void fields(A& a, typename A::template Ref<Betaling> r)
{
    a.must("id", r.id);
    a.must("betaalrun", r.betaalrun);
    a.must("zorgverlener", r.zorgverlener);
    a.may("iban", r.iban);
    a.must("bedragCenten", r.bedrag);
    a.must("boekdatum", r.boekdatum);
    a.must("kenmerk", r.kenmerk);
    a.must("declaraties", r.declaraties);
    a.may("delenCenten", r.delen);
    a.must("status", r.status);
}

} // namespace pgb::wire
