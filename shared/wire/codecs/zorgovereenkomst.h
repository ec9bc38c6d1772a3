#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Werkafspraak> r)
{
    a.must("functieCode", r.functieCode, Grens{0, 20});
    a.may("toekenning", r.toekenning);
    a.must("eenheid", r.eenheid);
    a.may("tarief", r.tarief);
    a.may("aantalPerWeek", r.aantalPerWeek, Grens{0, 10'000'000});
    a.may("zorgbeschrijving", r.zorgbeschrijving, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<ZorgovereenkomstInhoud> r)
{
    a.must("soort", r.soort);
    a.must("relatie", r.relatie);
    a.must("toekenningen", r.toekenningen);
    a.may("ingangsdatum", r.ingangsdatum);
    a.must("looptijd", r.looptijd);
    a.may("einddatum", r.einddatum);
    a.may("vervangt", r.vervangt);
    a.may("aanzeggingVooraf", r.aanzeggingVooraf);
    a.may("proeftijdMaanden", r.proeftijdMaanden, Grens{0, 24});
    a.may("vasteUren", r.vasteUren);
    a.may("rooster", r.rooster, Grens{0, 1440});
    a.may("minutenPerWeek", r.minutenPerWeek, Grens{0, 10080});
    a.may("loonsoort", r.loonsoort);
    a.may("maandloonCenten", r.maandloon);
    a.must("werkafspraken", r.werkafspraken);
    a.may("vakantiegeldInbegrepen", r.vakantiegeldInbegrepen);
    a.may("vakantieUrenInbegrepen", r.vakantieUrenInbegrepen);
    a.may("reiskosten", r.reiskosten);
    a.may("reiskostenTarief", r.reiskostenTarief);
    a.may("reiskostenKilometer", r.reiskostenKilometer, Grens{0, 2000});
    a.may("salarisadministratie", r.salarisadministratie);
    a.may("opzegtermijnMaanden", r.opzegtermijnMaanden, Grens{0, 24});
    a.may("overigeAfspraken", r.overigeAfspraken, langeTekst);
    a.may("tariefuitzonderingVerleend", r.tariefuitzonderingVerleend);
}

template<class A>
void fields(A& a, typename A::template Ref<Handtekening> r)
{
    a.must("partij", r.partij);
    a.may("gebruiker", r.gebruiker);
    a.must("naam", r.naam);
    a.must("niveau", r.niveau);
    a.must("tijdstip", r.tijdstip);
    a.must("inhoudHash", r.inhoudHash);
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
