#pragma once
#include "shared/wire/codecs/betaling.h"
#include "shared/wire/codecs/declaratie.h"
#include "shared/wire/codecs/toekenning.h"
#include "shared/wire/declaratie_werk.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<CorrectieInvoer> r)
{
    a.must("regels", r.regels);
    a.may("reden", r.reden, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<Correctievoorbeeld> r)
{
    a.must("regels", r.regels);
    a.must("totaalCenten", r.totaal);
    a.must("verrekenenCenten", r.verrekenen);
    a.must("nabetalingCenten", r.nabetaling);
    a.must("verrekendCenten", r.verrekend);
    a.may("betaaldatum", r.betaaldatum);
    a.must("tweedePaarOgen", r.tweedePaarOgen);
    a.must("bevindingen", r.bevindingen);
}

template<class A>
void fields(A& a, typename A::template Ref<StortingInvoer> r)
{
    a.must("toekenning", r.toekenning);
    a.must("bedragCenten", r.bedrag);
    a.may("bestemming", r.bestemming);
    a.may("functieCode", r.functieCode, Grens{0, 20});
}

template<class A>
void fields(A& a, typename A::template Ref<StortingBegonnen> r)
{
    a.must("storting", r.storting);
    a.may("betaalpagina", r.betaalpagina, Grens{0, 500});
}

template<class A>
void fields(A& a, typename A::template Ref<StortingUitkomst> r)
{
    a.must("status", r.status);
}

template<class A>
void fields(A& a, typename A::template Ref<LaatVerzoekBesluit> r)
{
    a.must("toestaan", r.toestaan);
    a.may("reden", r.reden, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<TerugvorderingBesluit> r)
{
    a.may("terugbetaaldOp", r.terugbetaaldOp);
    a.may("reden", r.reden, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<RunStop> r)
{
    a.may("reden", r.reden, langeTekst);
    a.may("doorgaan", r.doorgaan);
}

template<class A>
void fields(A& a, typename A::template Ref<Einde> r)
{
    a.must("tot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Betaaldag> r)
{
    a.may("datum", r.datum);
}

template<class A>
void fields(A& a, typename A::template Ref<Specificatieregel> r)
{
    a.may("klantnummer", r.klantnummer);
    a.must("budgethouderNaam", r.budgethouderNaam);
    a.must("wet", r.wet);
    a.may("zorgovereenkomstNummer", r.zorgovereenkomstNummer);
    a.may("eigenContractnummer", r.eigenContractnummer);
    a.may("eigenKlantnummer", r.eigenKlantnummer);
    a.must("declaratie", r.declaratie);
    a.may("declaratieNummer", r.declaratieNummer);
    a.may("factuurnummer", r.factuurnummer);
    a.must("periode", r.periode);
    a.must("functieCode", r.functieCode);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal);
    a.must("tarief", r.tarief);
    a.must("bedragCenten", r.bedrag);
    a.may("correctieVan", r.correctieVan);
    a.may("vestiging", r.vestiging, Grens{0, 12});
}

template<class A>
void fields(A& a, typename A::template Ref<Specificatie> r)
{
    a.must("betaling", r.betaling);
    a.must("regels", r.regels);
    a.must("verrekendCenten", r.verrekend);
    a.must("nietNuCenten", r.nietNu);
}

} // namespace pgb::wire
