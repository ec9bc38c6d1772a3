#pragma once
#include "shared/domain/taak/werktaak.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Werktaak> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("soort", r.soort);
    a.must("status", r.status);
    a.may("verstrekker", r.verstrekker);
    a.may("budgethouder", r.budgethouder);
    a.may("zorgovereenkomst", r.zorgovereenkomst);
    a.may("versie", r.versie);
    a.may("declaratie", r.declaratie);
    a.must("dedupSleutel", r.dedupSleutel);
    a.must("aangemaaktOp", r.aangemaaktOp);
    a.may("normdatum", r.normdatum);
}

} // namespace pgb::wire
