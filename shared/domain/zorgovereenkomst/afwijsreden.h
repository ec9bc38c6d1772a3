#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QLatin1String>
#include <QStringView>
#include <algorithm>
#include <iterator>

/// Why a reviewer does not approve a version (domain 6.2: reason code + public text); the words stand with the client.
namespace pgb::afwijsreden {

inline constexpr QLatin1String alle[] = {QLatin1String("tariefTeHoog"), QLatin1String("budgetTekort"), QLatin1String("zorgPastNiet"), QLatin1String("zorgbeschrijvingOnduidelijk"), QLatin1String("datumsOnjuist"), QLatin1String("partijOnjuist"), QLatin1String("arbeidsrecht"), QLatin1String("anders")};

inline bool isBekend(QStringView code)
{
    return std::any_of(std::begin(alle), std::end(alle), [code](QLatin1String c) { return code == c; });
}

/// Whether the care, its rate and its budget fit is the verstrekker's to say; SVB judges labour law alone (domain 2).
inline bool isVan(QStringView code, DeelbeoordelingSoort soort)
{
    const bool overZorg = code == alle[0] || code == alle[1] || code == alle[2] || code == alle[3];
    return isBekend(code) && (soort == DeelbeoordelingSoort::Verstrekker || !overZorg);
}

} // namespace pgb::afwijsreden
