#pragma once
#include "shared/domain/overzicht/vandaag.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Aantalsgrens> r)
{
    a.must("aantal", r.aantal, Grens{0, 10'000'000});
    a.must("eenheid", r.eenheid);
    a.must("periode", r.periode);
}

template<class A>
void fields(A& a, typename A::template Ref<Budgetniveau> r)
{
    a.may("id", r.id);
    a.may("bovenliggend", r.bovenliggend);
    a.must("soort", r.soort);
    a.may("functieCode", r.functieCode, Grens{0, 20});
    a.may("naam", r.naam);
    a.may("bedragCenten", r.bedrag);
    a.may("maximumtariefFormeel", r.maximumtariefFormeel);
    a.may("maximumtariefInformeel", r.maximumtariefInformeel);
    a.may("aantalsgrens", r.aantalsgrens);
}

template<class A>
void fields(A& a, typename A::template Ref<Toekenning> r)
{
    a.may("id", r.id);
    a.may("rijversie", r.rijversie);
    a.may("verstrekker", r.verstrekker);
    a.must("budgethouder", r.budgethouder);
    a.must("wet", r.wet);
    a.must("toekenningsnummer", r.toekenningsnummer, Grens{0, 40});
    a.must("beschikkingsdatum", r.beschikkingsdatum);
    a.must("periode", r.periode);
    a.may("status", r.status);
    a.may("verantwoordingsvrijBedragCenten", r.verantwoordingsvrijBedrag, Grens{0, Bedrag::maxCenten});
    a.must("niveaus", r.niveaus);
}

template<class A>
void fields(A& a, typename A::template Ref<Blokkade> r)
{
    a.may("id", r.id);
    a.must("reikwijdte", r.reikwijdte);
    a.must("reikwijdteId", r.reikwijdteId);
    a.may("redenCode", r.redenCode);
    a.may("interneReden", r.interneReden, Grens{0, 2000});
    a.may("publiekeReden", r.publiekeReden, Grens{0, 500});
    a.must("van", r.van);
    a.may("tot", r.tot);
    a.must("werking", r.werking);
    a.may("rijversie", r.rijversie);
    a.may("verstrekker", r.verstrekker);
    a.may("geplaatstDoor", r.geplaatstDoor);
}

template<class A>
void fields(A& a, typename A::template Ref<Storting> r)
{
    a.may("id", r.id);
    a.must("toekenning", r.toekenning);
    a.must("bedragCenten", r.bedrag);
    a.must("methode", r.methode);
    a.must("status", r.status);
    a.must("tijdstip", r.tijdstip);
    a.may("rijversie", r.rijversie);
    a.may("transactie", r.transactie, Grens{0, 64});
    a.may("bestemming", r.bestemming);
    a.may("gestartDoor", r.gestartDoor);
    a.may("functieCode", r.functieCode, Grens{0, 20});
}

template<class A>
void fields(A& a, typename A::template Ref<Boeking> r)
{
    a.must("toekenning", r.toekenning);
    a.must("functieCode", r.functieCode, Grens{0, 20});
    a.must("uitbetaaldCenten", r.uitbetaald);
    a.must("ingeplandCenten", r.ingepland);
    a.must("gereserveerdCenten", r.gereserveerd);
    a.must("ziektecompensatieCenten", r.ziektecompensatie);
}

template<class A>
void fields(A& a, typename A::template Ref<BudgetBoekingen> r)
{
    a.must("boekingen", r.boekingen);
    a.must("stortingen", r.stortingen);
}

template<class A>
void fields(A& a, typename A::template Ref<NiveauStand> r)
{
    a.must("niveau", r.niveau);
    a.may("bedragCenten", r.bedrag);
    a.must("gestortCenten", r.gestort);
    a.must("uitbetaaldCenten", r.uitbetaald);
    a.must("ingeplandCenten", r.ingepland);
    a.must("gereserveerdCenten", r.gereserveerd);
    a.must("ziektecompensatieCenten", r.ziektecompensatie);
}

template<class A>
void fields(A& a, typename A::template Ref<ToekenningStand> r)
{
    a.must("toekenning", r.toekenning);
    a.must("stand", r.stand);
}

template<class A>
void fields(A& a, typename A::template Ref<BudgetOverzicht> r)
{
    a.must("toekenningen", r.toekenningen);
    a.must("boekingen", r.boekingen);
}

} // namespace pgb::wire
