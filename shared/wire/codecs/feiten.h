#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/wire/codecs/budgethouder.h"
#include "shared/wire/codecs/declaratie.h"
#include "shared/wire/codecs/dossier.h"
#include "shared/wire/codecs/registers.h"
#include "shared/wire/codecs/stand.h"
#include "shared/wire/codecs/toekenning.h"
#include "shared/wire/codecs/zorgovereenkomst.h"
#include "shared/wire/codecs/zorgverlener.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<AndereRegel> r)
{
    a.may("declaratie", r.declaratie);
    a.may("nummer", r.nummer);
    a.may("budgethouder", r.budgethouder);
    a.must("datum", r.datum);
    a.must("functieCode", r.functieCode);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal);
    a.may("datumTot", r.tot);
}

template<class A>
void fields(A& a, typename A::template Ref<BestaandeDeclaratie> r)
{
    a.must("id", r.id);
    a.may("nummer", r.nummer);
    a.must("soort", r.soort);
    a.must("periode", r.periode);
    a.must("status", r.status);
    a.must("betaaldCenten", r.betaald);
}

template<class A>
void fields(A& a, typename A::template Ref<GevraagdeZorg> r)
{
    a.must("toekenning", r.toekenning);
    a.must("functieCode", r.functieCode, Grens{1, 40});
    a.must("bedragCenten", r.bedrag);
}

template<class A>
void fields(A& a, typename A::template Ref<GeboekteZorg> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("periode", r.periode);
    a.may("gevraagd", r.gevraagd);
}

template<class A>
void fields(A& a, typename A::template Ref<ZorgverlenerNummers> r)
{
    a.must("heeftBsn", r.heeftBsn);
    a.must("heeftIban", r.heeftIban);
    a.must("bicOntbreekt", r.bicOntbreekt);
    a.must("isBudgethouder", r.isBudgethouder);
}

template<class A>
void fields(A& a, typename A::template Ref<BudgetjaarFeit> r)
{
    a.must("toekenning", r.toekenning);
    a.must("jaar", r.jaar);
    a.must("status", r.status);
    a.may("sluitdatum", r.sluitdatum);
}

template<class A>
void fields(A& a, typename A::template Ref<Reiskostenbeleid> r)
{
    a.must("van", r.van);
    a.may("mag", r.mag);
}

template<class A>
void fields(A& a, typename A::template Ref<VerstrekkerFeit> r)
{
    a.must("toekenning", r.toekenning);
    a.must("verstrekker", r.verstrekker);
    a.must("wet", r.wet);
    a.must("naam", r.naam);
    a.may("reiskosten", r.reiskosten);
}

/// Without the declaratie (it is the client's own), without the parameter table (it has an endpoint of its own), and without what only the
/// server may judge: what a zorgverlener does in other dossiers, files that others sent, and what is only asked before a payment.
template<class A>
void fields(A& a, typename A::template Ref<DeclaratieFeiten> r)
{
    a.must("vandaag", r.vandaag);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.may("zorgverlenerNummers", r.zorgverlenerNummers);
    a.may("zorgovereenkomst", r.zorgovereenkomst);
    a.may("toekenningen", r.toekenningen);
    a.may("saldo", r.saldo);
    a.may("bestaandeDeclaraties", r.bestaandeDeclaraties);
    a.may("andereRegels", r.andereRegels);
    a.may("blokkades", r.blokkades);
    a.may("budgetjaren", r.budgetjaren);
    a.may("historie", r.historie);
    a.may("indienerVertegenwoordiging", r.indienerVertegenwoordiging);
    a.may("indienerMag", r.indienerMag);
    a.may("indienerIsZorgverlener", r.indienerIsZorgverlener);
    a.may("factuurnummerGebruikt", r.factuurnummerGebruikt);
    a.may("inlogKvk", r.inlogKvk);
    a.may("registers", r.registers);
    a.may("dossierRegels", r.dossierRegels);
    a.may("niveauAantallen", r.niveauAantallen);
    a.may("jaren", r.jaren);
    a.may("opvragingen", r.opvragingen);
    a.may("weken", r.weken);
    a.may("opnamen", r.opnamen);
    a.may("toestemmingen", r.toestemmingen);
    a.may("verzuim", r.verzuim);
    a.may("vervangingen", r.vervangingen);
    a.may("loonstops", r.loonstops);
    a.may("maandloonReserve", r.maandloonReserve);
    a.may("overlijdensuitkeringen", r.overlijdensuitkeringen);
    a.may("heropeningen", r.heropeningen);
    a.may("rekeningOokVan", r.rekeningOokVan);
    a.may("verstrekkers", r.verstrekkers);
}

template<class A>
void fields(A& a, typename A::template Ref<Verzuimstand> r)
{
    a.must("bijgehouden", r.bijgehouden);
    a.must("afwezig", r.afwezig);
}

/// Without the version under test: it is one of `zorgovereenkomst.versies`; without the notice: it is the client's own.
template<class A>
void fields(A& a, typename A::template Ref<ZorgovereenkomstFeiten> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("vandaag", r.vandaag);
    a.must("wijziging", r.wijziging);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgverlener", r.zorgverlener);
    a.may("zorgverlenerNummers", r.zorgverlenerNummers);
    a.may("toekenningen", r.toekenningen);
    a.may("saldo", r.saldo);
    a.may("andereZorgovereenkomsten", r.andereZorgovereenkomsten);
    a.may("geboekt", r.geboekt);
    a.may("opstellerMag", r.opstellerMag);
    a.may("zorgverlenerIsVertegenwoordiger", r.zorgverlenerIsVertegenwoordiger);
    a.may("beoordeling", r.beoordeling);
    a.may("registers", r.registers);
    a.may("rekeningOokVan", r.rekeningOokVan);
    a.may("verzuim", r.verzuim);
    a.may("minutenElders", r.minutenElders);
    a.may("toezichtlijst", r.toezichtlijst);
    a.may("inhoudHash", r.inhoudHash);
    a.may("beleid", r.beleid);
    a.may("stand", r.stand);
    a.may("bestanden", r.bestanden);
    a.may("verstrekkers", r.verstrekkers);
}

} // namespace pgb::wire
