#pragma once
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Verstrekker> r)
{
    a.may("id", r.id);
    a.must("soort", r.soort);
    a.must("naam", r.naam);
    a.must("codeNummer", r.codeNummer, Grens{0, 4});
    a.must("wetten", r.wetten);
}

template<class A>
void fields(A& a, typename A::template Ref<Gebruiker> r)
{
    a.may("id", r.id);
    a.may("rijversie", r.rijversie);
    a.must("gebruikersnaam", r.gebruikersnaam);
    a.must("naam", r.naam);
    a.must("rol", r.rol);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.may("organisatie", r.organisatie);
    a.may("verstrekker", r.verstrekker);
    a.may("geblokkeerd", r.geblokkeerd);
    a.may("totpActief", r.totpActief);
    a.may("beheertGebruikers", r.beheertGebruikers);
}

} // namespace pgb::wire
