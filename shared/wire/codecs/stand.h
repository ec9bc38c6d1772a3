#pragma once
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/wire/codecs/zorgovereenkomst.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<Wijzigingsbeleid> r)
{
    a.must("wet", r.wet);
    a.must("verstrekker", r.verstrekker);
    a.may("bandbreedteHonderdsten", r.bandbreedteHonderdsten);
    a.may("bandbreedteCenten", r.bandbreedteBedrag);
    a.may("reiskostenToegestaan", r.reiskostenToegestaan);
    a.may("maximumTerugwerkendeMaanden", r.maximumTerugwerkendeMaanden);
    a.may("ingangsdag", r.ingangsdag);
    a.may("regel", r.regel);
}

template<class A>
void fields(A& a, typename A::template Ref<Goedkeurder> r)
{
    a.must("soort", r.soort);
    a.may("verstrekker", r.verstrekker);
    a.must("wet", r.wet);
}

template<class A>
void fields(A& a, typename A::template Ref<Wijzigingsregel> r)
{
    a.must("soort", r.soort);
    a.must("grond", r.grond);
    a.must("handtekeningZorgverlener", r.handtekeningZorgverlener);
    a.must("goedkeuring", r.goedkeuring);
    a.must("velden", r.velden);
}

/// `ontbreekt` travels as words.
template<class A>
void fields(A& a, typename A::template Ref<Wijzigingsoordeel> r)
{
    a.must("nieuweOvereenkomst", r.nieuweOvereenkomst);
    a.must("regels", r.regels);
    a.must("handtekeningZorgverlener", r.handtekeningZorgverlener);
    a.must("handtekeningBudgethouder", r.handtekeningBudgethouder);
    a.must("goedkeuring", r.goedkeuring);
    a.must("goedkeurders", r.goedkeurders);
    a.must("lagereKosten", r.lagereKosten);
    a.may("eersteDatum", r.eersteDatum);
    a.may("bezwaar", r.bezwaar);
    a.must("ontbreekt", r.ontbreekt);
}

template<class A>
void fields(A& a, typename A::template Ref<Wijzigingsvoorstel> r)
{
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("nummer", r.nummer, Grens{0, 40});
    a.must("functies", r.functies);
}

template<class A>
void fields(A& a, typename A::template Ref<VervangenOvereenkomst> r)
{
    a.must("zorgverlener", r.zorgverlener);
    a.must("nummer", r.nummer);
    a.must("naam", r.naam);
}

template<class A>
void fields(A& a, typename A::template Ref<VersieInzicht> r)
{
    a.may("gedeeld", r.gedeeld);
    a.may("gekregen", r.gekregen);
    a.must("verschillen", r.verschillen);
    a.must("bewerkbaar", r.bewerkbaar);
    a.must("openVelden", r.openVelden);
    a.must("mogelijk", r.mogelijk);
    a.may("wijziging", r.wijziging);
    a.may("voorstel", r.voorstel);
    a.may("eersteWijzigdag", r.eersteWijzigdag);
    a.may("vervangen", r.vervangen);
    a.may("eindigt", r.eindigt);
    a.may("zorgverlenerWijzigbaar", r.zorgverlenerWijzigbaar);
    a.may("zonderAccount", r.zonderAccount);
}

} // namespace pgb::wire
