#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include "shared/domain/zorgovereenkomst/invoergrenzen.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<ModelAntwoorden> r)
{
    a.may("geeftLeiding", r.geeftLeiding);
    a.may("doetZelf", r.doetZelf);
}

template<class A>
void fields(A& a, typename A::template Ref<Bestandsverwijzing> r)
{
    a.must("naam", r.naam);
    a.must("sha256", r.sha256);
    a.must("grootte", r.grootte, Grens{0, 1'000'000'000});
}

template<class A>
void fields(A& a, typename A::template Ref<Identiteitsbewijs> r)
{
    a.may("voorkant", r.voorkant);
    a.may("achterkant", r.achterkant);
    a.may("geldigTot", r.geldigTot);
}

template<class A>
void fields(A& a, typename A::template Ref<VertegenwoordigerGegevens> r)
{
    a.may("grond", r.grond);
    a.must("naam", r.naam);
    a.may("adres", r.adres);
    a.may("telefoon", r.telefoon, Grens{0, 30});
}

template<class A>
void fields(A& a, typename A::template Ref<AfwijkendTarief> r)
{
    a.must("moment", r.moment);
    a.must("tarief", r.tarief);
}

template<class A>
void fields(A& a, typename A::template Ref<Zorgdelen> r)
{
    a.may("behoefte", r.behoefte, langeTekst);
    a.may("frequentie", r.frequentie, langeTekst);
    a.may("momenten", r.momenten, langeTekst);
    a.may("locatie", r.locatie, langeTekst);
    a.may("doelen", r.doelen, langeTekst);
    a.may("vervanging", r.vervanging, langeTekst);
    a.may("toezicht", r.toezicht, langeTekst);
}

template<class A>
void fields(A& a, typename A::template Ref<Werkafspraak> r)
{
    a.must("functieCode", r.functieCode, Grens{0, 20});
    a.may("toekenning", r.toekenning);
    a.must("eenheid", r.eenheid);
    a.may("tarief", r.tarief);
    a.may("aantalPerWeek", r.aantalPerWeek, Grens{0, invoergrens::aantalPerWeek});
    a.may("zorgbeschrijving", r.zorgbeschrijving, langeTekst);
    a.may("zorgdelen", r.zorgdelen);
    a.may("afwijkendeTarieven", r.afwijkendeTarieven);
    a.may("verdeelsleutel", r.verdeelsleutel, Grens{0, 10'000});
}

/// The fields that came with the complete agreement (domain 5.2); every one may be absent, so older drafts stay readable.
template<class A, class R>
void meerVelden(A& a, R& r)
{
    a.may("vertegenwoordiger", r.vertegenwoordiger);
    a.may("familieband", r.familieband);
    a.may("antwoorden", r.antwoorden);
    a.may("ketenBevestigd", r.ketenBevestigd);
    a.may("dagenPerWeek", r.dagenPerWeek, Grens{0, invoergrens::dagenPerWeek});
    a.may("reiskostenDagenPerWeek", r.reiskostenDagenPerWeek, Grens{0, invoergrens::dagenPerWeek});
    a.may("reiskostenMaandbedragCenten", r.reiskostenMaandbedrag, Grens{0, invoergrens::maandbedrag});
    a.may("loonheffingskorting", r.loonheffingskorting);
    a.may("loonheffingskortingVanaf", r.loonheffingskortingVanaf);
    a.may("identiteitsbewijs", r.identiteitsbewijs);
    a.may("tarievenlijst", r.tarievenlijst);
    a.may("tekenbevoegde", r.tekenbevoegde);
    a.may("tekenbevoegdeFunctie", r.tekenbevoegdeFunctie);
    a.may("wooninitiatief", r.wooninitiatief);
    a.may("eigenContractnummer", r.eigenContractnummer, Grens{0, 40});
    a.may("eigenKlantnummer", r.eigenKlantnummer, Grens{0, 40});
    a.may("opzegtermijnZorgverlenerMaanden", r.opzegtermijnZorgverlenerMaanden, Grens{0, 24});
    a.may("declaratieritme", r.declaratieritme);
    a.may("modelversie", r.modelversie, Grens{0, 40});
    a.may("modelHash", r.modelHash);
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
    a.may("rooster", r.rooster, Grens{0, invoergrens::minutenPerDag});
    a.may("minutenPerWeek", r.minutenPerWeek, Grens{0, invoergrens::minutenPerWeek});
    a.may("loonsoort", r.loonsoort);
    a.may("maandloonCenten", r.maandloon, Grens{0, invoergrens::maandbedrag});
    a.must("werkafspraken", r.werkafspraken);
    a.may("vakantiegeldInbegrepen", r.vakantiegeldInbegrepen);
    a.may("vakantieUrenInbegrepen", r.vakantieUrenInbegrepen);
    a.may("reiskosten", r.reiskosten);
    a.may("reiskostenTarief", r.reiskostenTarief);
    a.may("reiskostenKilometer", r.reiskostenKilometer, Grens{0, invoergrens::reiskostenKilometer});
    a.may("salarisadministratie", r.salarisadministratie);
    a.may("opzegtermijnMaanden", r.opzegtermijnMaanden, Grens{0, 24});
    a.may("overigeAfspraken", r.overigeAfspraken, langeTekst);
    a.may("tariefuitzonderingVerleend", r.tariefuitzonderingVerleend);
    meerVelden(a, r);
}

} // namespace pgb::wire
