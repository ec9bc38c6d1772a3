#pragma once
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Zorgverlener> r)
{
    a.may("id", r.id);
    a.may("rijversie", r.rijversie);
    a.must("soort", r.soort);
    a.must("naam", r.naam);
    a.may("bsn", r.bsn);
    a.may("kvkNummer", r.kvkNummer);
    a.may("vestigingsnummer", r.vestigingsnummer);
    a.may("agbCode", r.agbCode);
    a.may("bigNummer", r.bigNummer, Grens{0, 20});
    a.may("kvkActief", r.kvkActief);
    a.may("agbActief", r.agbActief);
    a.may("ibOndernemer", r.ibOndernemer);
    a.may("geboortedatum", r.geboortedatum);
    a.may("geslacht", r.geslacht);
    a.may("overlijdensdatum", r.overlijdensdatum);
    a.may("iban", r.iban);
    a.may("ibanSinds", r.ibanSinds);
    a.may("rekeninghouder", r.rekeninghouder);
    a.may("bic", r.bic);
    a.may("adres", r.adres);
    a.may("email", r.email);
    a.may("telefoon", r.telefoon, Grens{0, 30});
    a.may("organisatie", r.organisatie);
    a.may("betaalvoorkeur", r.betaalvoorkeur);
    a.may("beperkt", r.beperkt);
}

} // namespace pgb::wire
