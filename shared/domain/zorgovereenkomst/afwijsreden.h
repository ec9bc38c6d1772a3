#pragma once
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

} // namespace pgb::afwijsreden
