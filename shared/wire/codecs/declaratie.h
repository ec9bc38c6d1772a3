#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

/// Rate and amount may be absent in a request: the server takes them from the zorgovereenkomst where it can and computes the amount.
template<class A>
void fields(A& a, typename A::template Ref<Declaratieregel> r)
{
    a.must("datum", r.datum);
    a.must("functieCode", r.functieCode, Grens{0, 20});
    a.may("toekenning", r.toekenning);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal, Grens{-10'000'000, 10'000'000});
    a.may("tarief", r.tarief);
    a.may("bedragCenten", r.bedrag);
    a.may("begin", r.begin);
    a.may("eind", r.eind);
    a.may("afgeleid", r.afgeleid);
    a.may("locatie", r.locatie);
    a.may("ritMinuten", r.ritMinuten, Grens{1, 1440});
    a.may("datumTot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Factuurherkenning> r)
{
    a.may("budgethouderKlopt", r.budgethouderKlopt);
    a.may("zorgverlenerKlopt", r.zorgverlenerKlopt);
}

template<class A>
void fields(A& a, typename A::template Ref<Factuurgegevens> r)
{
    a.may("totaalCenten", r.totaal);
    a.may("btwCenten", r.btw);
    a.may("btwId", r.btwId, Grens{0, 20});
    a.may("kvkNummer", r.kvkNummer, Grens{0, 20});
    a.may("herkenning", r.herkenning);
}

template<class A>
void fields(A& a, typename A::template Ref<Bestandsoordeel> r)
{
    a.may("type", r.type);
    a.must("leesbaar", r.leesbaar);
    a.must("wachtwoord", r.wachtwoord);
}

template<class A>
void fields(A& a, typename A::template Ref<Bijlage> r)
{
    a.must("id", r.id);
    a.must("soort", r.soort);
    a.must("naam", r.naam);
    a.must("grootte", r.grootte);
    a.must("sha256", r.sha256, Grens{0, 64});
    a.must("oordeel", r.oordeel);
    a.must("virus", r.virus);
    a.must("toegevoegdOp", r.toegevoegdOp);
}

template<class A>
void fields(A& a, typename A::template Ref<Celplek> r)
{
    a.must("functieCode", r.functieCode, Grens{1, 40});
    a.must("datum", r.datum);
}

template<class A>
void fields(A& a, typename A::template Ref<Terugvordering> r)
{
    a.must("bedragCenten", r.bedrag);
    a.may("afgedaanOp", r.afgedaanOp);
    a.may("afschrijfreden", r.afschrijfreden, langeTekst);
    a.may("eerderCenten", r.eerder);
}

template<class A>
void fields(A& a, typename A::template Ref<Declaratie> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.may("nummer", r.nummer, Grens{0, 40});
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("budgethouder", r.budgethouder);
    a.must("zorgverlener", r.zorgverlener);
    a.must("soort", r.soort);
    a.must("periode", r.periode);
    a.must("status", r.status);
    a.may("factuurnummer", r.factuurnummer, Grens{0, 40});
    a.may("factuurdatum", r.factuurdatum);
    a.must("regels", r.regels);
    a.must("totaalCenten", r.totaal);
    a.must("betaaldCenten", r.betaald);
    a.may("oorspronkelijke", r.oorspronkelijke);
    a.may("ingevoerdDoor", r.ingevoerdDoor);
    a.may("invoerkant", r.invoerkant);
    a.may("goedgekeurdDoor", r.goedgekeurdDoor);
    a.may("ingediendOp", r.ingediendOp);
    a.may("statusSinds", r.statusSinds);
    a.may("statusReden", r.statusReden, langeTekst);
    a.may("verwachteBetaaldatum", r.verwachteBetaaldatum);
    a.must("bevindingen", r.bevindingen);
    a.may("factuur", r.factuur);
    a.may("bijlagen", r.bijlagen);
    a.may("kostensoort", r.kostensoort);
    a.may("omschrijving", r.omschrijving, langeTekst);
    a.may("klaargezetOp", r.klaargezetOp);
    a.may("klaargezetDoor", r.klaargezetDoor);
    a.may("tweedePaarOgen", r.tweedePaarOgen);
    a.may("verrekendCenten", r.verrekend);
    a.may("vraagOver", r.vraagOver);
    a.may("meegetekendDoor", r.meegetekendDoor);
    a.may("terugvordering", r.terugvordering);
}

} // namespace pgb::wire
