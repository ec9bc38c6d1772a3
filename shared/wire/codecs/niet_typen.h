#pragma once
#include "shared/wire/codecs/stand.h"
#include "shared/wire/niet_typen.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Verhoging> r)
{
    a.may("honderdsten", r.honderdsten, Grens{-10'000, 10'000});
    a.may("centen", r.bedrag);
    a.may("functieCode", r.functieCode, Grens{0, 20});
}

template<class A>
void fields(A& a, typename A::template Ref<KopieOpdracht> r)
{
    a.may("ingangsdatum", r.ingangsdatum);
    a.may("verhoging", r.verhoging);
}

template<class A>
void fields(A& a, typename A::template Ref<KopieAntwoord> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("volgnummer", r.volgnummer, Grens{1, 100000});
    a.must("verschillen", r.verschillen);
}

template<class A>
void fields(A& a, typename A::template Ref<Sjabloon> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("naam", r.naam, korteTekst);
    a.must("vanOrganisatie", r.vanOrganisatie);
    a.must("inhoud", r.inhoud);
    a.may("gewijzigdOp", r.gewijzigdOp);
}

template<class A>
void fields(A& a, typename A::template Ref<SjabloonInvoer> r)
{
    a.must("naam", r.naam, korteTekst);
    a.must("inhoud", r.inhoud);
}

template<class A>
void fields(A& a, typename A::template Ref<CentenOpdracht> r)
{
    a.must("verhoging", r.verhoging);
    a.must("ingangsdatum", r.ingangsdatum);
    a.may("zorgovereenkomsten", r.zorgovereenkomsten);
}

template<class A>
void fields(A& a, typename A::template Ref<CentenTarief> r)
{
    a.must("functieCode", r.functieCode, Grens{0, 20});
    a.must("eenheid", r.eenheid);
    a.must("oud", r.oud);
    a.must("nieuw", r.nieuw);
}

template<class A>
void fields(A& a, typename A::template Ref<CentenRegel> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("nummer", r.nummer, Grens{0, 40});
    a.may("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.must("tarieven", r.tarieven);
    a.must("perJaarCenten", r.perJaar);
    a.may("oordeel", r.oordeel);
    a.must("bevindingen", r.bevindingen);
    a.may("probleem", r.probleem);
    a.may("maandloonOudCenten", r.maandloonOud);
    a.may("maandloonNieuwCenten", r.maandloonNieuw);
}

template<class A>
void fields(A& a, typename A::template Ref<RondeUitkomst> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.may("volgnummer", r.volgnummer, Grens{0, 100000});
    a.may("rijversie", r.rijversie);
    a.may("status", r.status);
    a.may("probleem", r.probleem);
    a.must("bevindingen", r.bevindingen);
}

template<class A>
void fields(A& a, typename A::template Ref<Bekeken> r)
{
    a.must("inhoudHash", r.inhoudHash);
}

template<class A>
void fields(A& a, typename A::template Ref<OndertekenRegel> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("volgnummer", r.volgnummer, Grens{1, 100000});
    a.must("rijversie", r.rijversie);
}

template<class A>
void fields(A& a, typename A::template Ref<OndertekenOpdracht> r)
{
    a.must("versies", r.versies);
}

template<class A>
void fields(A& a, typename A::template Ref<Ketencontract> r)
{
    a.must("ingangsdatum", r.ingangsdatum);
    a.may("einddatum", r.einddatum);
    a.must("onbepaald", r.onbepaald);
    a.may("minutenPerWeek", r.minutenPerWeek);
}

template<class A>
void fields(A& a, typename A::template Ref<KetenUitkomst> r)
{
    a.must("soort", r.soort);
    a.may("aantal", r.aantal);
    a.may("begin", r.begin);
    a.may("onbepaaldVanaf", r.onbepaaldVanaf);
}

template<class A>
void fields(A& a, typename A::template Ref<KetenRegel> r)
{
    a.may("contract", r.contract);
    a.may("zorgovereenkomst", r.zorgovereenkomst);
    a.may("nummer", r.nummer, Grens{0, 40});
}

template<class A>
void fields(A& a, typename A::template Ref<KetenOverzicht> r)
{
    a.must("contracten", r.contracten);
    a.must("uitkomst", r.uitkomst);
    a.must("volgende", r.volgende);
    a.may("nogKeer", r.nogKeer);
    a.may("uiterlijk", r.uiterlijk);
    a.may("nieuweKetenVanaf", r.nieuweKetenVanaf);
    a.may("onbekend", r.onbekend);
}

template<class A>
void fields(A& a, typename A::template Ref<EinddatumRegel> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("nummer", r.nummer, Grens{0, 40});
    a.must("budgethouder", r.budgethouder);
    a.may("budgethouderNaam", r.budgethouderNaam);
    a.may("zorgverlenerNaam", r.zorgverlenerNaam);
    a.must("volgnummer", r.volgnummer, Grens{1, 100000});
    a.must("soort", r.soort);
    a.must("einddatum", r.einddatum);
    a.must("opgezegd", r.opgezegd);
    a.must("vooraf", r.vooraf);
    a.must("opvolger", r.opvolger);
    a.may("aanzeggenVoor", r.aanzeggenVoor);
    a.may("eersteHerinnering", r.eersteHerinnering);
    a.may("tweedeHerinnering", r.tweedeHerinnering);
}

} // namespace pgb::wire
