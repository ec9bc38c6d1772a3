#pragma once
#include "shared/wire/codecs/basis.h"
#include "shared/wire/levensloop.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<GeraakteBetaling> r)
{
    a.must("declaratie", r.declaratie);
    a.may("nummer", r.nummer, Grens{0, 40});
    a.must("van", r.van);
    a.must("tot", r.tot);
    a.must("bedragCenten", r.bedrag);
    a.may("ingepland", r.ingepland);
}

template<class A>
void fields(A& a, typename A::template Ref<Opzegvoorstel> r)
{
    a.must("volgnummer", r.volgnummer, Grens{1, 100000});
    a.must("op", r.op);
    a.must("maanden", r.maanden, Grens{0, 1200});
    a.must("proeftijd", r.proeftijd);
    a.must("vroegsteDag", r.vroegsteDag);
    a.must("laatsteDag", r.laatsteDag);
    a.must("bevindingen", r.bevindingen);
    a.must("betalingen", r.betalingen);
    a.may("transitievergoeding", r.transitievergoeding);
    a.may("betaald", r.betaald);
}

template<class A>
void fields(A& a, typename A::template Ref<VerzuimInvoer> r)
{
    a.must("soort", r.soort);
    a.must("van", r.van);
    a.may("tot", r.tot);
    a.may("inzetbaarProcent", r.inzetbaarProcent, Grens{0, 99});
}

template<class A>
void fields(A& a, typename A::template Ref<Verzuim> r)
{
    a.must("id", r.id);
    a.must("rijversie", r.rijversie);
    a.must("zorgovereenkomst", r.zorgovereenkomst);
    a.must("soort", r.soort);
    a.must("van", r.van);
    a.may("tot", r.tot);
    a.may("inzetbaarProcent", r.inzetbaarProcent, Grens{0, 99});
    a.may("gemeldDoor", r.gemeldDoor);
    a.may("gemeldOp", r.gemeldOp);
}

template<class A>
void fields(A& a, typename A::template Ref<Signaal> r)
{
    a.must("bevinding", r.bevinding);
    a.must("wie", r.wie);
    a.may("uiterlijk", r.uiterlijk);
    a.must("gevondenOp", r.gevondenOp);
}

/// What a policy says, the same typed and stored.
template<class A, class R>
void beleidVelden(A& a, R& r)
{
    a.must("wet", r.wet);
    a.must("geldigVan", r.geldigVan);
    a.may("bandbreedteHonderdsten", r.bandbreedteHonderdsten, Grens{0, 10'000});
    a.may("bandbreedteCenten", r.bandbreedteBedrag, Grens{0, 1'000'000});
    a.may("reiskostenToegestaan", r.reiskostenToegestaan);
    a.may("maximumTerugwerkendeMaanden", r.maximumTerugwerkendeMaanden, Grens{0, 60});
    a.may("detailniveau", r.detailniveau);
}

template<class A>
void fields(A& a, typename A::template Ref<BeleidInvoer> r)
{
    beleidVelden(a, r);
}

template<class A>
void fields(A& a, typename A::template Ref<Verstrekkersbeleid> r)
{
    a.must("id", r.id);
    a.must("verstrekker", r.verstrekker);
    beleidVelden(a, r);
    a.may("ingevoerdDoor", r.ingevoerdDoor);
    a.may("ingevoerdOp", r.ingevoerdOp);
}

} // namespace pgb::wire
