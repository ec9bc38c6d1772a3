#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QLatin1String>
#include <QStringView>
#include <algorithm>
#include <iterator>

/// Why a reviewer does not approve a version (domain 6.2: reason code + public text); the words stand with the client.
namespace pgb::afwijsreden {

struct Reden {
    QLatin1String code;
    bool overZorg; ///< whether the care, its rate and its budget fit is the verstrekker's to say; SVB judges labour law alone (domain 2)
};

inline constexpr Reden alle[] = {
    {QLatin1String("tariefTeHoog"), true},   {QLatin1String("budgetTekort"), true},
    {QLatin1String("zorgPastNiet"), true},   {QLatin1String("zorgbeschrijvingOnduidelijk"), true},
    {QLatin1String("datumsOnjuist"), false}, {QLatin1String("partijOnjuist"), false},
    {QLatin1String("arbeidsrecht"), false},  {QLatin1String("anders"), false},
};

inline bool isBekend(QStringView code)
{
    return std::any_of(std::begin(alle), std::end(alle), [code](const Reden& r) { return code == r.code; });
}

/// It is known, and this reviewer may give it.
inline bool isVan(QStringView code, DeelbeoordelingSoort soort)
{
    return std::any_of(std::begin(alle), std::end(alle), [&](const Reden& r) { return code == r.code && (soort == DeelbeoordelingSoort::Verstrekker || !r.overZorg); });
}

} // namespace pgb::afwijsreden
