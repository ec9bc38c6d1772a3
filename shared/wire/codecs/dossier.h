#pragma once
#include "shared/domain/declaratie/dossier.h"
#include "shared/wire/codecs/basis.h"
#include "shared/wire/codecs/levensloop.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Opname> r)
{
    a.may("id", r.id);
    a.may("budgethouder", r.budgethouder);
    a.must("van", r.van);
    a.may("tot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Toestemming> r)
{
    a.may("id", r.id);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgovereenkomst", r.zorgovereenkomst);
    a.must("soort", r.soort);
    a.must("van", r.van);
    a.may("tot", r.tot);
    a.may("maximumCenten", r.maximum, Grens{0, Bedrag::maxCenten});
    a.may("door", r.door);
    a.may("verstrekker", r.verstrekker);
}

template<class A>
void fields(A& a, typename A::template Ref<Loonstop> r)
{
    a.may("id", r.id);
    a.may("zorgovereenkomst", r.zorgovereenkomst);
    a.must("soort", r.soort);
    a.must("van", r.van);
    a.may("tot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Heropening> r)
{
    a.must("id", r.id);
    a.must("toekenning", r.toekenning);
    a.must("jaar", r.jaar);
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("declaratie", r.declaratie);
    a.must("maximumCenten", r.maximum);
    a.must("tot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Vordering> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("zorgverlener", r.zorgverlener);
    a.must("toekenning", r.toekenning);
    a.must("declaratie", r.declaratie);
    a.must("bedragCenten", r.bedrag);
    a.must("verrekendCenten", r.verrekend);
    a.must("sinds", r.sinds);
    a.may("gevorderd", r.gevorderd);
    a.may("afgedaanOp", r.afgedaanOp);
    a.may("afschrijfreden", r.afschrijfreden, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<DossierRegel> r)
{
    a.must("zorgverlener", r.zorgverlener);
    a.may("toekenning", r.toekenning);
    a.must("datum", r.datum);
    a.must("functieCode", r.functieCode);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal);
    a.may("datumTot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<Jaarfeit> r)
{
    a.must("jaar", r.jaar);
    a.must("logeerEtmalen", r.logeerEtmalen);
    a.must("dagenBuitenEu", r.dagenBuitenEu);
}

template<class A>
void fields(A& a, typename A::template Ref<Opvraagfeit> r)
{
    a.must("toekenning", r.toekenning);
    a.must("opgevraagdCenten", r.opgevraagd);
    a.must("zorgBetaald", r.zorgBetaald);
}

template<class A>
void fields(A& a, typename A::template Ref<Weekfeit> r)
{
    a.must("maandag", r.maandag);
    a.must("minuten", r.minuten);
    a.must("dagen", r.dagen);
}

template<class A>
void fields(A& a, typename A::template Ref<NiveauAantal> r)
{
    a.must("niveau", r.niveau);
    a.must("periode", r.periode);
    a.must("aantal", r.aantal);
}

template<class A>
void fields(A& a, typename A::template Ref<Vervanging> r)
{
    a.must("zorgverlener", r.zorgverlener);
    a.must("naam", r.naam);
    a.must("verzuim", r.verzuim);
}

template<class A>
void fields(A& a, typename A::template Ref<Maandloonreserve> r)
{
    a.must("toekenning", r.toekenning);
    a.must("bedragCenten", r.bedrag);
}

} // namespace pgb::wire
