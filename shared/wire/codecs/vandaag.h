#pragma once
#include "shared/domain/overzicht/vandaag.h"
#include "shared/wire/codecs/toekenning.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<VandaagRegel> r)
{
    a.may("budgethouder", r.budgethouder);
    a.must("naam", r.naam);
    a.must("soort", r.soort);
    a.must("recordId", r.recordId);
    a.may("volgnummer", r.volgnummer);
    a.must("wat", r.wat);
    a.may("params", r.params);
    a.may("bericht", r.bericht);
    a.may("bevinding", r.bevinding);
    a.may("bedragCenten", r.bedrag);
    a.may("sinds", r.sinds);
    a.may("actie", r.actie);
    a.may("wie", r.wie);
    a.may("dagen", r.dagen);
    a.may("einddatum", r.einddatum);
}

template<class A>
void fields(A& a, typename A::template Ref<BudgetLetOp> r)
{
    a.must("budgethouder", r.budgethouder);
    a.must("naam", r.naam);
    a.must("toekenning", r.toekenning);
    a.may("niveau", r.niveau);
    a.must("stand", r.stand);
}

template<class A>
void fields(A& a, typename A::template Ref<Vandaag> r)
{
    a.must("opUWacht", r.opUWacht);
    a.must("wachtOpAnderen", r.wachtOpAnderen);
    a.must("looptAf", r.looptAf);
    a.must("budgetLetOp", r.budgetLetOp);
}

} // namespace pgb::wire
