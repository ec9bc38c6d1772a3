#pragma once
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

/// BSN, birth date and account are left out for who may not see them (domain 1.2): the server empties them first. A list has no numbers
/// of a person, only the last digits of the BSN.
template<class A>
void fields(A& a, typename A::template Ref<Budgethouder> r)
{
    a.may("id", r.id);
    a.may("rijversie", r.rijversie);
    a.may("bsn", r.bsn);
    a.may("bsnEinde", r.bsnEinde, Grens{0, 4});
    a.may("profielnummer", r.profielnummer, Grens{0, 20});
    a.may("klantnummer", r.klantnummer, Grens{0, 20});
    a.must("naam", r.naam);
    a.may("geboortedatum", r.geboortedatum);
    a.may("overlijdensdatum", r.overlijdensdatum);
    a.may("geslacht", r.geslacht);
    a.may("woonadres", r.woonadres);
    a.may("correspondentieadres", r.correspondentieadres);
    a.may("email", r.email);
    a.may("telefoon", r.telefoon, Grens{0, 30});
    a.may("telefoon2", r.telefoon2, Grens{0, 30});
    a.may("iban", r.iban);
    a.may("ibanSinds", r.ibanSinds);
    a.may("eigenInvoer", r.eigenInvoer);
}

template<class A>
void fields(A& a, typename A::template Ref<Vertegenwoordiging> r)
{
    a.may("id", r.id);
    a.may("rijversie", r.rijversie);
    a.may("budgethouder", r.budgethouder);
    a.must("gebruiker", r.gebruiker);
    a.must("soort", r.soort);
    a.must("rechten", r.rechten);
    a.must("van", r.van);
    a.may("tot", r.tot);
    a.may("dubbeleRolToegestaan", r.dubbeleRolToegestaan);
    a.may("grond", r.grond);
    a.may("adres", r.adres);
    a.may("telefoon", r.telefoon, Grens{0, 30});
    a.may("iban", r.iban);
}

} // namespace pgb::wire
