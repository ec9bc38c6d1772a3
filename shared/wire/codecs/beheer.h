#pragma once
#include "shared/wire/beheer.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<NieuwWachtwoord> r)
{
    a.must("wachtwoord", r.wachtwoord, Grens{0, 1000});
}

template<class A>
void fields(A& a, typename A::template Ref<Koppeling> r)
{
    a.must("id", r.id);
    a.must("naam", r.naam, korteTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<KetenAntwoord> r)
{
    a.must("regels", r.regels);
    a.must("gecontroleerd", r.gecontroleerd);
    a.must("breuk", r.breuk, Grens{0, 40});
    a.may("breukBij", r.breukBij);
}

} // namespace pgb::wire
