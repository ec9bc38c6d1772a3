#pragma once
#include "shared/wire/codecs/stand.h"
#include "shared/wire/codecs/toekenning.h"
#include "shared/wire/rekening.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Rekeningwijziging> r)
{
    a.must("id", r.id);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.may("iban", r.iban);
    a.may("bic", r.bic);
    a.may("rekeninghouder", r.rekeninghouder);
    a.must("gebruiker", r.gebruiker);
    a.must("gevraagdOp", r.gevraagdOp);
    a.must("status", r.status);
    a.may("naam", r.naam);
    a.may("gevraagdDoor", r.gevraagdDoor);
    a.may("huidig", r.huidig);
    a.may("telefoon", r.telefoon, Grens{0, 30});
    a.must("gegevensGewijzigd", r.gegevensGewijzigd);
    a.must("magBevestigen", r.magBevestigen);
}

template<class A>
void fields(A& a, typename A::template Ref<RekeningBesluit> r)
{
    a.must("bevestigd", r.bevestigd);
    a.may("reden", r.reden, Grens{0, 500});
}

template<class A>
void fields(A& a, typename A::template Ref<ToekenningSom> r)
{
    a.must("budgethouder", r.budgethouder);
    a.must("toekenning", r.toekenning);
    a.must("stand", r.stand);
}

} // namespace pgb::wire
