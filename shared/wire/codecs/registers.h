#pragma once
#include "shared/domain/controle/registers.h"
#include "shared/wire/archive.h"

namespace pgb::wire {

template<class A>
void fields(A& a, typename A::template Ref<BrpGegevens> r)
{
    a.may("overlijdensdatum", r.overlijdensdatum);
    a.must("geboortedatumKlopt", r.geboortedatumKlopt);
    a.must("naamKlopt", r.naamKlopt);
}

template<class A>
void fields(A& a, typename A::template Ref<KvkGegevens> r)
{
    a.must("actief", r.actief);
    a.must("failliet", r.failliet);
    a.must("zorg", r.zorg);
    a.must("vestigingen", r.vestigingen);
    a.must("bevoegden", r.bevoegden);
}

template<class A>
void fields(A& a, typename A::template Ref<AgbGegevens> r)
{
    a.must("actief", r.actief);
    a.must("soort", r.soort);
    a.may("kvkNummer", r.kvkNummer);
}

template<class A>
void fields(A& a, typename A::template Ref<BigGegevens> r)
{
    a.must("actief", r.actief);
    a.may("geldigTot", r.geldigTot);
}

template<class A>
void fields(A& a, typename A::template Ref<NaamcontroleGegevens> r)
{
    a.must("klopt", r.klopt);
}

template<class A, class T>
void antwoord(A& a, T& r)
{
    a.must("stand", r.stand);
    a.must("oefengegevens", r.oefengegevens);
    a.must("gegevens", r.gegevens);
}
template<class A> void fields(A& a, typename A::template Ref<Registerantwoord<BrpGegevens>> r) { antwoord(a, r); }
template<class A> void fields(A& a, typename A::template Ref<Registerantwoord<KvkGegevens>> r) { antwoord(a, r); }
template<class A> void fields(A& a, typename A::template Ref<Registerantwoord<AgbGegevens>> r) { antwoord(a, r); }
template<class A> void fields(A& a, typename A::template Ref<Registerantwoord<BigGegevens>> r) { antwoord(a, r); }
template<class A> void fields(A& a, typename A::template Ref<Registerantwoord<NaamcontroleGegevens>> r) { antwoord(a, r); }

template<class A>
void fields(A& a, typename A::template Ref<Registers> r)
{
    a.must("brp", r.brp);
    a.must("kvk", r.kvk);
    a.must("agb", r.agb);
    a.must("big", r.big);
    a.must("naamcontrole", r.naamcontrole);
}

} // namespace pgb::wire
