#pragma once
#include "shared/base/periode.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/wire/archive.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Periode> r)
{
    a.must("van", r.van);
    a.must("tot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Adres> r)
{
    a.may("straat", r.straat);
    a.may("huisnummer", r.huisnummer, Grens{0, 20});
    a.may("postcode", r.postcode);
    a.may("woonplaats", r.woonplaats);
    a.may("land", r.land);
}

template<class A>
void fields(A& a, typename A::template Ref<Naam> r)
{
    a.may("voorletters", r.voorletters, Grens{0, 40});
    a.may("voorvoegsel", r.voorvoegsel, Grens{0, 40});
    a.must("achternaam", r.achternaam);
}

template<class A>
void fields(A& a, typename A::template Ref<Bevinding> r)
{
    a.must("controle", r.controle, Grens{0, 20});
    a.must("ernst", r.ernst);
    a.may("path", r.path);
    a.may("params", r.params);
}

} // namespace pgb::wire
