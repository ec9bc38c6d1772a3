#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include "shared/wire/codecs/inhoud.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Handtekening> r)
{
    a.must("partij", r.partij);
    a.may("gebruiker", r.gebruiker);
    a.must("naam", r.naam);
    a.must("niveau", r.niveau);
    a.must("tijdstip", r.tijdstip);
    a.must("inhoudHash", r.inhoudHash);
    a.may("middel", r.middel);
}

template<class A>
void fields(A& a, typename A::template Ref<Veldopmerking> r)
{
    a.must("veld", r.veld, Grens{0, 200});
    a.must("tekst", r.tekst, Grens{0, 2000});
}

template<class A>
void fields(A& a, typename A::template Ref<Aanvullingsvraag> r)
{
    a.must("soort", r.soort);
    a.may("verstrekker", r.verstrekker);
    a.must("wet", r.wet);
    a.must("sinds", r.sinds);
    a.must("tekst", r.tekst, langeTekst);
    a.may("opmerkingen", r.opmerkingen);
    a.may("beantwoordOp", r.beantwoordOp);
    a.may("antwoord", r.antwoord, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<Spoorstap> r)
{
    a.must("status", r.status);
    a.must("sinds", r.sinds);
    a.must("door", r.door);
}

template<class A>
void fields(A& a, typename A::template Ref<VersieEinde> r)
{
    a.must("door", r.door);
    a.may("naam", r.naam);
    a.must("op", r.op);
    a.must("laatsteDag", r.laatsteDag);
    a.may("opzegtermijnMaanden", r.opzegtermijnMaanden, Grens{0, 1200});
    a.may("reden", r.reden, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<Deelbeoordeling> r)
{
    a.must("soort", r.soort);
    a.may("verstrekker", r.verstrekker);
    a.must("wet", r.wet);
    a.must("status", r.status);
    a.may("beoordelaar", r.beoordelaar);
    a.may("tijdstip", r.tijdstip);
    a.may("redenCode", r.redenCode);
    a.may("toelichting", r.toelichting, langeTekst);
    a.may("sinds", r.sinds);
    a.may("normdatum", r.normdatum);
    a.may("opmerkingen", r.opmerkingen);
}

template<class A>
void fields(A& a, typename A::template Ref<ZorgovereenkomstVersie> r)
{
    a.may("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("volgnummer", r.volgnummer, Grens{1, 100000});
    a.must("status", r.status);
    a.must("inhoud", r.inhoud);
    a.must("handtekeningen", r.handtekeningen);
    a.must("beoordelingen", r.beoordelingen);
    a.may("geldigTot", r.geldigTot);
    a.may("statusSinds", r.statusSinds);
    a.may("statusReden", r.statusReden, langeTekst);
    a.may("geblokkeerd", r.geblokkeerd);
    a.may("opgesteldDoor", r.opgesteldDoor);
    a.may("stappen", r.stappen);
    a.may("vragen", r.vragen);
    a.may("einde", r.einde);
    a.may("herstelVan", r.herstelVan, Grens{0, 100000});
    a.may("goedkeuring", r.goedkeuring);
    a.may("beleidsregels", r.beleidsregels);
    a.may("bewaardOp", r.bewaardOp);
    a.may("verborgen", r.verborgen, Grens{0, 200});
}

template<class A>
void fields(A& a, typename A::template Ref<Zorgovereenkomst> r)
{
    a.must("id", r.id);
    a.must("nummer", r.nummer, Grens{0, 40});
    a.must("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.must("versies", r.versies);
}

} // namespace pgb::wire
