#pragma once
#include "shared/domain/zorgovereenkomst/veldregels.h"
#include <algorithm>

/// The conditions of table 5.2, and when a field counts as filled in. Used by veldregels.cpp only.
namespace pgb::veld {

Veldstand vertegenwoordigd(const VeldVraag& v);
Veldstand zonderKvk(const VeldVraag& v);
Veldstand alsFamilie(const VeldVraag& v);
Veldstand leidingGevraagd(const VeldVraag& v);
Veldstand doetZelfGevraagd(const VeldVraag& v);
Veldstand alsOndernemer(const VeldVraag& v);
Veldstand magAlsOndernemer(const VeldVraag& v);
Veldstand alsInstelling(const VeldVraag& v);
Veldstand magAlsInstelling(const VeldVraag& v);
Veldstand buitenlandseRekening(const VeldVraag& v);
Veldstand eindigt(const VeldVraag& v);
Veldstand alsVervanging(const VeldVraag& v);
Veldstand langGenoegVoorAanzegging(const VeldVraag& v);
Veldstand proeftijdMag(const VeldVraag& v);
Veldstand tijdelijk(const VeldVraag& v);
Veldstand alsVasteUren(const VeldVraag& v);
Veldstand alsOnregelmatig(const VeldVraag& v);
Veldstand alsPerEenheid(const VeldVraag& v);
Veldstand alsMaandloon(const VeldVraag& v);
Veldstand alsVerdeeld(const VeldVraag& v);
Veldstand alsMinimumloonGeldt(const VeldVraag& v);
Veldstand alsKilometers(const VeldVraag& v);
Veldstand kilometers(const VeldVraag& v);
Veldstand alsVastBedrag(const VeldVraag& v);
Veldstand salarisMogelijk(const VeldVraag& v);
Veldstand alsSalaris(const VeldVraag& v);
Veldstand alsKorting(const VeldVraag& v);

bool heeftRekeninghouder(const VeldVraag& v);
/// That somebody is no family is said with a family tie of none; a record of which nobody was asked holds the same relation.
bool relatieBeantwoord(const VeldVraag& v);
inline bool altijdVol(const VeldVraag&) { return true; }

inline bool isVol(const QString& tekst) { return !tekst.trimmed().isEmpty(); }
inline bool isVol(QDate dag) { return dag.isValid(); }
inline bool isVol(const Naam& naam) { return isVol(naam.achternaam); }
inline bool isVol(const Adres& adres) { return isVol(adres.straat); }
inline bool isVol(Geslacht geslacht) { return geslacht != Geslacht::Onbekend; }
inline bool isVol(const Zorgdelen& delen) { return !(delen == Zorgdelen()); }
inline bool isVol(bool) { return true; }
inline bool isVol(int aantal) { return aantal > 0; }
inline bool isVol(qint64 aantal) { return aantal > 0; }
inline bool isVol(Bedrag bedrag) { return bedrag.centen > 0; }
inline bool isVol(Tarief tarief) { return tarief.honderdduizendsten > 0; }
inline bool isVol(const Bestandsverwijzing& bestand) { return !bestand.sha256.isEmpty(); }
inline bool isVol(const VertegenwoordigerGegevens& gegevens) { return isVol(gegevens.naam); }
inline bool isVol(const std::array<int, 7>& rooster)
{
    return std::any_of(rooster.begin(), rooster.end(), [](int minuten) { return minuten > 0; });
}
template<class E>
    requires std::is_enum_v<E>
bool isVol(E)
{
    return true;
}
template<class Tag>
bool isVol(Id<Tag> id)
{
    return bool(id);
}
template<class Tag>
bool isVol(const detail::Nummer<Tag>& nummer)
{
    return !nummer.isEmpty();
}
template<class T>
bool isVol(const std::vector<T>& lijst)
{
    return !lijst.empty();
}
template<class T>
bool isVol(const std::optional<T>& waarde)
{
    return waarde && isVol(*waarde);
}

template<class Record, class T>
Record recordVan(T Record::*);

/// True when the member is filled in: of the inhoud, of a party that is known, or of every werkafspraak.
template<auto lid, auto... dieper>
bool vol(const VeldVraag& v)
{
    using Record = decltype(recordVan(lid));
    if constexpr (std::is_same_v<Record, ZorgovereenkomstInhoud>) {
        if constexpr (sizeof...(dieper) == 0)
            return isVol(v.inhoud.*lid);
        else
            return isVol(((v.inhoud.*lid).*....*dieper));
    } else if constexpr (std::is_same_v<Record, Zorgverlener>) {
        return v.zorgverlener && isVol(v.zorgverlener->*lid);
    } else if constexpr (std::is_same_v<Record, Budgethouder>) {
        return v.budgethouder && isVol(v.budgethouder->*lid);
    } else {
        const auto& werk = v.inhoud.werkafspraken;
        return std::all_of(werk.begin(), werk.end(), [](const Werkafspraak& w) { return isVol(w.*lid); });
    }
}

} // namespace pgb::veld
