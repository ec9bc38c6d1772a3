#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/wire/codecs/basis.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<ParameterWaarde> r)
{
    a.may("id", r.id);
    a.must("key", r.key, Grens{0, 80});
    a.may("wet", r.wet);
    a.may("categorie", r.categorie, Grens{0, 80});
    a.may("geldigVan", r.geldigVan);
    a.may("geldigTot", r.geldigTot);
    a.must("waarde", r.waarde);
    a.may("eenheid", r.eenheid, Grens{0, 80});
    a.may("bron", r.bron, langeTekst);
    a.may("geverifieerd", r.geverifieerd);
    a.may("oefenwaarde", r.oefenwaarde);
}

template<class A>
void fields(A& a, typename A::template Ref<Zorgfunctie> r)
{
    a.must("code", r.code);
    a.must("wet", r.wet);
    a.must("naam", r.naam);
    a.must("eenheden", r.eenheden);
}

} // namespace pgb::wire
