#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QLatin1String>
#include <QStringView>
#include <algorithm>
#include <array>
#include <iterator>

/// Why a reviewer does not approve a version (domain 6.2: reason code + public text); the words stand with the client.
namespace pgb::afwijsreden {

struct Reden {
    QLatin1String code;
    bool overZorg; ///< whether the care, its rate and its budget fit is the verstrekker's to say; SVB judges labour law alone (domain 2)
    bool overGeheel = false; ///< it names no field because it is about all of it: the repair is open as a whole, unless a remark says where
    std::array<QLatin1String, 3> velden = {}; ///< what it is about ("*" = each line): open in the repair unless a remark lies within it
};

inline constexpr Reden alle[] = {
    {QLatin1String("tariefTeHoog"), true, false,
     {QLatin1String("inhoud/werkafspraken/*/tarief"), QLatin1String("inhoud/werkafspraken/*/afwijkendeTarieven"), QLatin1String("inhoud/maandloon")}},
    {QLatin1String("budgetTekort"), true, true},
    {QLatin1String("zorgPastNiet"), true, false, {QLatin1String("inhoud/toekenningen"), QLatin1String("inhoud/werkafspraken")}},
    {QLatin1String("zorgbeschrijvingOnduidelijk"), true, false, {QLatin1String("inhoud/werkafspraken/*/zorgbeschrijving"), QLatin1String("inhoud/werkafspraken/*/zorgdelen")}},
    {QLatin1String("datumsOnjuist"), false, false, {QLatin1String("inhoud/ingangsdatum"), QLatin1String("inhoud/looptijd"), QLatin1String("inhoud/einddatum")}},
    {QLatin1String("partijOnjuist"), false, true},
    {QLatin1String("arbeidsrecht"), false},
    {QLatin1String("anders"), false, true},
};

inline const Reden* vind(QStringView code)
{
    const auto gevonden = std::find_if(std::begin(alle), std::end(alle), [code](const Reden& r) { return code == r.code; });
    return gevonden == std::end(alle) ? nullptr : gevonden;
}

inline bool isBekend(QStringView code) { return vind(code); }

/// It is known, and this reviewer may give it.
inline bool isVan(QStringView code, DeelbeoordelingSoort soort)
{
    const Reden* reden = vind(code);
    return reden && (soort == DeelbeoordelingSoort::Verstrekker || !reden->overZorg);
}

/// It says itself neither where it is wrong nor that it is all of it: a remark beside a field has to.
inline bool vraagtVeld(QStringView code)
{
    const Reden* reden = vind(code);
    return reden && !reden->overGeheel && reden->velden.front().isEmpty();
}

} // namespace pgb::afwijsreden
