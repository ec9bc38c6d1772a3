#pragma once
#include "shared/wire/bulk.h"
#include "shared/wire/codecs/declaratie.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Onleesbaar> r)
{
    a.must("veld", r.veld);
    a.may("tekst", r.tekst, Grens{0, 80});
}

template<class A>
void fields(A& a, typename A::template Ref<Bulkregel> r)
{
    a.must("nummer", r.nummer, Grens{1, std::numeric_limits<int>::max()});
    a.may("deel", r.deel, Grens{0, 1});
    a.must("klant", r.klant, Grens{0, 80});
    a.must("functie", r.functie, korteTekst);
    a.may("datum", r.datum);
    a.may("begin", r.begin);
    a.may("eind", r.eind);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal, Grens{0, 10'000'000});
    a.may("tarief", r.tarief);
    a.may("bedragCenten", r.bedrag);
    a.may("factuurnummer", r.factuurnummer, Grens{0, 60});
    a.may("kenmerk", r.kenmerk, Grens{0, 100});
    a.may("kostenplaats", r.kostenplaats, Grens{0, 60});
    a.may("agb", r.agb, Grens{0, 20});
    a.must("onleesbaar", r.onleesbaar);
    a.may("onleesbareTekst", r.onleesbareTekst, Grens{0, 80});
    a.may("ookOnleesbaar", r.ookOnleesbaar);
    a.may("datumTot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkInvoer> r)
{
    a.must("naam", r.naam, korteTekst);
    a.must("bestandHash", r.bestandHash, Grens{0, 64});
    a.may("referentie", r.referentie, Grens{0, 100});
    a.may("factuurpatroon", r.factuurpatroon, Grens{0, 80});
    a.may("nogmaals", r.nogmaals);
    a.may("indeling", r.indeling, Grens{0, 64});
    a.may("leveranciers", r.leveranciers, Grens{0, 200});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkTelling> r)
{
    a.must("stand", r.stand);
    a.must("regels", r.regels);
    a.must("bedragCenten", r.bedrag);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkBatch> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("naam", r.naam, korteTekst);
    a.must("bestandHash", r.bestandHash, Grens{0, 64});
    a.may("referentie", r.referentie, Grens{0, 100});
    a.may("factuurpatroon", r.factuurpatroon, Grens{0, 80});
    a.must("status", r.status);
    a.must("laatsteNummer", r.laatsteNummer, Grens{0, std::numeric_limits<int>::max()});
    a.must("laatsteBesluit", r.laatsteBesluit, Grens{0, std::numeric_limits<int>::max()});
    a.must("aangemaaktOp", r.aangemaaktOp);
    a.may("ingediendOp", r.ingediendOp);
    a.must("teControleren", r.teControleren);
    a.must("tellingen", r.tellingen);
    a.may("betaaldag", r.betaaldag);
    a.may("opnieuw", r.opnieuw);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkBlok> r)
{
    a.must("regels", r.regels);
    a.may("vervolg", r.vervolg);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkProef> r)
{
    a.must("regels", r.regels);
    a.may("factuurpatroon", r.factuurpatroon, Grens{0, 80});
    a.may("bulk", r.bulk);
    a.may("naam", r.naam, korteTekst);
    a.may("referentie", r.referentie, Grens{0, 100});
    a.may("leveranciers", r.leveranciers, Grens{0, 200});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkWijziging> r)
{
    a.must("regel", r.regel);
    a.may("weggelaten", r.weggelaten);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkBesluitOpdracht> r)
{
    a.must("besluit", r.besluit);
    a.must("stand", r.stand);
    a.must("oorzaak", r.oorzaak, korteTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkBesluitAntwoord> r)
{
    a.must("besluit", r.besluit, Grens{0, std::numeric_limits<int>::max()});
    a.must("regels", r.regels);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkHerstel> r)
{
    a.must("besluit", r.besluit, Grens{1, std::numeric_limits<int>::max()});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkIndiening> r)
{
    a.may("bekeken", r.bekeken, Grens{0, 64});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkStap> r)
{
    a.must("declaraties", r.declaraties);
    a.must("regels", r.regels);
    a.must("teLaat", r.teLaat);
    a.must("klaar", r.klaar);
    a.must("batch", r.batch);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkOorzaak> r)
{
    a.must("stand", r.stand);
    a.must("oorzaak", r.oorzaak, korteTekst);
    a.must("bevinding", r.bevinding);
    a.must("regels", r.regels);
    a.must("bedragCenten", r.bedrag);
    a.may("bekijkcode", r.bekijkcode, Grens{0, 64});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkregelUitkomst> r)
{
    a.must("regel", r.regel);
    a.must("stand", r.stand);
    a.may("oorzaak", r.oorzaak, korteTekst);
    a.may("bevinding", r.bevinding);
    a.may("functieCode", r.functieCode, Grens{0, 20});
    a.must("bedragCenten", r.bedrag);
    a.may("declaratie", r.declaratie);
    a.may("budgethouder", r.budgethouder);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkRetourClient> r)
{
    a.must("declaratie", r.declaratie);
    a.may("declaratienummer", r.declaratienummer, Grens{0, 40});
    a.may("factuurnummer", r.factuurnummer, Grens{0, 60});
    a.must("status", r.status);
    a.may("reden", r.reden, langeTekst);
    a.must("budgethouder", r.budgethouder);
    a.must("klant", r.klant, Grens{0, 80});
    a.may("ookKlant", r.ookKlant, Grens{0, 80});
    a.must("regels", r.regels);
    a.must("bedragCenten", r.bedrag);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkRetour> r)
{
    a.must("nummer", r.nummer, Grens{1, std::numeric_limits<int>::max()});
    a.may("deel", r.deel, Grens{0, 1});
    a.must("klant", r.klant, Grens{0, 80});
    a.may("kenmerk", r.kenmerk, Grens{0, 100});
    a.may("kostenplaats", r.kostenplaats, Grens{0, 60});
    a.may("factuurnummer", r.factuurnummer, Grens{0, 60});
    a.may("datum", r.datum);
    a.must("bedragCenten", r.bedrag);
    a.must("declaratie", r.declaratie);
    a.may("declaratienummer", r.declaratienummer, Grens{0, 40});
    a.must("status", r.status);
    a.may("reden", r.reden, langeTekst);
    a.may("datumTot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkprofielTekst> r)
{
    a.may("agb", r.agb, Grens{0, 20});
    a.must("naam", r.naam, Grens{0, 80});
    a.must("inhoud", r.inhoud, Grens{0, 64 * 1024}); // as many columns as a file may have, with their headings
}

template<class A>
void fields(A& a, typename A::template Ref<BulkKlantInvoer> r)
{
    a.must("klant", r.klant, Grens{0, 80});
    a.must("budgethouder", r.budgethouder, Grens{0, 80});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkKlant> r)
{
    a.must("klant", r.klant, Grens{0, 80});
    a.may("klantnummer", r.klantnummer, Grens{0, 80});
    a.may("naam", r.naam, korteTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkFunctie> r)
{
    a.must("functie", r.functie, korteTekst);
    a.must("functieCode", r.functieCode, Grens{0, 20});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkFunctieInvoer> r)
{
    a.must("functie", r.functie, korteTekst);
    a.must("functieCode", r.functieCode, Grens{0, 20});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkTokenInvoer> r)
{
    a.must("naam", r.naam, Grens{0, 80});
    a.must("bereik", r.bereik);
    a.must("verlooptOp", r.verlooptOp);
}

template<class A>
void fields(A& a, typename A::template Ref<BulkTokenItem> r)
{
    a.must("id", r.id);
    a.must("naam", r.naam, Grens{0, 80});
    a.must("bereik", r.bereik);
    a.must("aangemaaktOp", r.aangemaaktOp);
    a.must("verlooptOp", r.verlooptOp);
    a.may("ingetrokkenOp", r.ingetrokkenOp);
    a.may("laatstGebruikt", r.laatstGebruikt);
    a.may("token", r.token, Grens{0, 80});
    a.may("vingerafdruk", r.vingerafdruk, Grens{0, 64});
}

template<class A>
void fields(A& a, typename A::template Ref<BulkCertificaatInvoer> r)
{
    a.must("naam", r.naam, Grens{0, 80});
    a.must("bereik", r.bereik);
    a.must("verlooptOp", r.verlooptOp);
    a.may("gebruiker", r.gebruiker);
    a.may("vingerafdruk", r.vingerafdruk, Grens{0, 95});
}

} // namespace pgb::wire
