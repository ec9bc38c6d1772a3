#pragma once
#include <QString>
#include <QtGlobal>
#include <compare>
#include <limits>
#include <optional>

namespace pgb {

namespace detail {
/// a + b, held at the end of the range instead of overflowing: a hostile sum is refused by its size, never undefined.
constexpr qint64 saturatedSum(qint64 a, qint64 b)
{
    constexpr qint64 max = std::numeric_limits<qint64>::max();
    if (b > 0 && a > max - b)
        return max;
    return b < 0 && a < -max - b ? -max : a + b;
}
constexpr qint64 negated(qint64 a) { return a == std::numeric_limits<qint64>::min() ? std::numeric_limits<qint64>::max() : -a; }
} // namespace detail

/// Money in whole eurocents; may be negative (a correction). Range of one amount: |centen| <= 10^15; sums never overflow.
struct Bedrag {
    static constexpr qint64 maxCenten = 1'000'000'000'000'000;
    qint64 centen = 0;
    constexpr auto operator<=>(const Bedrag&) const = default;
    constexpr Bedrag operator-() const { return {detail::negated(centen)}; }
    constexpr Bedrag& operator+=(Bedrag o) { return *this = *this + o; }
    constexpr Bedrag& operator-=(Bedrag o) { return *this = *this - o; }
    friend constexpr Bedrag operator+(Bedrag a, Bedrag b) { return {detail::saturatedSum(a.centen, b.centen)}; }
    friend constexpr Bedrag operator-(Bedrag a, Bedrag b) { return {detail::saturatedSum(a.centen, detail::negated(b.centen))}; }
};

/// A rate in 1/100 000 euro per unit (domain 4.1: five decimals; 7.4). € 25,65 = 2 565 000.
struct Tarief {
    qint64 honderdduizendsten = 0;
    constexpr auto operator<=>(const Tarief&) const = default;
    /// `centen` within the range of a Bedrag; outside it the nearest end of that range.
    static constexpr Tarief fromCenten(qint64 centen)
    {
        return {(centen > Bedrag::maxCenten ? Bedrag::maxCenten : centen < -Bedrag::maxCenten ? -Bedrag::maxCenten : centen) * 1000};
    }
    /// Rounded half up to the cent.
    Bedrag rounded() const;
};

/// Time in whole minutes. Range 0..44640 where it is a quantity of care.
struct Duur {
    qint32 minuten = 0;
    constexpr auto operator<=>(const Duur&) const = default;
    constexpr Duur& operator+=(Duur o) { minuten += o.minuten; return *this; }
    friend constexpr Duur operator+(Duur a, Duur b) { return {a.minuten + b.minuten}; }
    friend constexpr Duur operator-(Duur a, Duur b) { return {a.minuten - b.minuten}; }
};

/// Division rounded half up (away from zero for negatives, so a correction mirrors its original). d > 0.
qint64 divideHalfUp(qint64 n, qint64 d);

/// One declaratieregel in hours: round_half_up(minuten * tarief / 60), to the cent (domain 7.4).
/// Never overflows: a result outside the range of a Bedrag is the nearest end of that range.
Bedrag regelBedrag(Duur duur, Tarief perUur);
/// One declaratieregel in another unit: round_half_up(aantalHonderdsten * tarief / 100), to the cent (domain 7.4).
Bedrag regelBedrag(qint64 aantalHonderdsten, Tarief perEenheid);

/// round_half_up(bedragPerJaar * dagenInPeriode / dagenInJaar) (domain 3.3). Nothing (0) when dagenInJaar is not positive.
Bedrag naarRato(Bedrag perJaar, int dagenInPeriode, int dagenInJaar);

/// Dutch notation "1.234,56" without sign of currency, and its strict reading ("1234,56", "1.234,56", "12", "-3,5", "€ 12").
/// "25.65" is read too (a point with one or two digits behind it can be no thousands); "1.23,4" and "1,234" are nothing.
QString bedragTekst(Bedrag bedrag);
std::optional<Bedrag> bedragFromTekst(QStringView tekst);
/// Rate as "25,65", or with up to five decimals where it has them. Read: never negative, at most 9 digits before the comma.
QString tariefTekst(Tarief tarief);
std::optional<Tarief> tariefFromTekst(QStringView tekst);

} // namespace pgb
