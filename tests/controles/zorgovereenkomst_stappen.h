#pragma once
#include "tests/controles/controle_gevallen.h"

/// Steps by which the plain agreement becomes another one; shared by the cases of the ZC controles.
namespace pgb::gevallen {

std::vector<Geval<ZorgovereenkomstFeiten>> gevallenRegisters();
std::vector<Geval<ZorgovereenkomstFeiten>> gevallenGegevens();
std::vector<Geval<ZorgovereenkomstFeiten>> gevallenArbeid();
std::vector<Geval<ZorgovereenkomstFeiten>> gevallenEinde();

using ZF = ZorgovereenkomstFeiten;

inline ZorgovereenkomstInhoud& inh(ZF& f) { return f.versie.inhoud; }
inline void zelfde(ZF&) {}
inline void met(ZF& f, const Zorgverlener& zorgverlener)
{
    f.zorgverlener = zorgverlener;
    f.zorgverlenerNummers = nummersVan(zorgverlener, *f.budgethouder);
}
inline void zzp(ZF& f) { met(f, bouw::zzpZorgverlener()); }
inline void instelling(ZF& f)
{
    met(f, bouw::zorginstelling());
    inh(f).soort = ZorgovereenkomstSoort::Zorginstelling;
    inh(f).tekenbevoegde = QStringLiteral("M. van Zanten");
}
inline void dienst(ZF& f) { inh(f).soort = ZorgovereenkomstSoort::Arbeidsovereenkomst; }
inline void maandloon(ZF& f)
{
    inh(f).loonsoort = Loonsoort::Maandloon;
    inh(f).maandloon = Bedrag{150'000};
}
/// An earlier or other agreement with the same zorgverlener.
inline Zorgovereenkomst& ander(ZF& f, ZorgovereenkomstStatus status)
{
    Zorgovereenkomst z = bouw::zorgovereenkomst(status);
    z.id = ZorgovereenkomstId{44};
    z.nummer = QStringLiteral("2024-0311");
    f.andereZorgovereenkomsten->push_back(z);
    return f.andereZorgovereenkomsten->back();
}
/// All from the budget of a gemeente.
inline void wmo(ZF& f)
{
    f.toekenningen->push_back(bouw::wmoToekenning());
    inh(f).toekenningen = {ToekenningId{13}};
    inh(f).werkafspraken.resize(1);
    inh(f).werkafspraken[0].functieCode = QStringLiteral("WMO-02");
    inh(f).werkafspraken[0].toekenning = ToekenningId{13};
}
inline void lopend(ZF& f)
{
    f.versie.status = ZorgovereenkomstStatus::Lopend;
    f.zorgovereenkomst.versies[0].status = ZorgovereenkomstStatus::Lopend;
    f.vandaag = QDate(2025, 6, 3);
}

} // namespace pgb::gevallen
