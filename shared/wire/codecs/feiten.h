#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/wire/codecs/budgethouder.h"
#include "shared/wire/codecs/declaratie.h"
#include "shared/wire/codecs/toekenning.h"
#include "shared/wire/codecs/zorgovereenkomst.h"
#include "shared/wire/codecs/zorgverlener.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<AndereRegel> r)
{
    a.must("declaratie", r.declaratie);
    a.may("nummer", r.nummer);
    a.may("budgethouder", r.budgethouder);
    a.must("datum", r.datum);
    a.must("functieCode", r.functieCode);
    a.must("eenheid", r.eenheid);
    a.must("aantal", r.aantal);
}

template<class A>
void fields(A& a, typename A::template Ref<BestaandeDeclaratie> r)
{
    a.must("id", r.id);
    a.may("nummer", r.nummer);
    a.must("soort", r.soort);
    a.must("periode", r.periode);
    a.must("status", r.status);
}

template<class A>
void fields(A& a, typename A::template Ref<ZorgverlenerNummers> r)
{
    a.must("heeftBsn", r.heeftBsn);
    a.must("heeftIban", r.heeftIban);
    a.must("isBudgethouder", r.isBudgethouder);
}

template<class A>
void fields(A& a, typename A::template Ref<BudgetjaarFeit> r)
{
    a.must("toekenning", r.toekenning);
    a.must("jaar", r.jaar);
    a.must("status", r.status);
}

template<class A>
void fields(A& a, typename A::template Ref<VerstrekkerFeit> r)
{
    a.must("toekenning", r.toekenning);
    a.must("verstrekker", r.verstrekker);
    a.must("wet", r.wet);
    a.must("naam", r.naam);
}

/// Without the declaratie (it is the client's own) and without the parameter table (it has an endpoint of its own).
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
    a.may("verstrekkers", r.verstrekkers);
}

/// Without the version under test: it is one of `zorgovereenkomst.versies`.
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
    a.may("opstellerMag", r.opstellerMag);
    a.may("zorgverlenerIsVertegenwoordiger", r.zorgverlenerIsVertegenwoordiger);
    a.may("inhoudHash", r.inhoudHash);
    a.may("verstrekkers", r.verstrekkers);
}

} // namespace pgb::wire
