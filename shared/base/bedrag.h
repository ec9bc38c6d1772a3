#pragma once
#include <QString>
#include <QtGlobal>
#include <compare>
#include <optional>

namespace pgb {

/// Money in whole eurocents; may be negative (a correction). Range: |centen| <= 10^15.
struct Bedrag {
    qint64 centen = 0;
    constexpr auto operator<=>(const Bedrag&) const = default;
    constexpr Bedrag operator-() const { return {-centen}; }
    constexpr Bedrag& operator+=(Bedrag o) { centen += o.centen; return *this; }
    constexpr Bedrag& operator-=(Bedrag o) { centen -= o.centen; return *this; }
    friend constexpr Bedrag operator+(Bedrag a, Bedrag b) { return {a.centen + b.centen}; }
    friend constexpr Bedrag operator-(Bedrag a, Bedrag b) { return {a.centen - b.centen}; }
};

/// A rate in 1/100 000 euro per unit (domain 4.1: five decimals; 7.4). € 25,65 = 2 565 000.
struct Tarief {
    qint64 honderdduizendsten = 0;
    constexpr auto operator<=>(const Tarief&) const = default;
    static constexpr Tarief fromCenten(qint64 centen) { return {centen * 1000}; }
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
Bedrag regelBedrag(Duur duur, Tarief perUur);
/// One declaratieregel in another unit: round_half_up(aantalHonderdsten * tarief / 100), to the cent (domain 7.4).
Bedrag regelBedrag(qint64 aantalHonderdsten, Tarief perEenheid);

/// round_half_up(bedragPerJaar * dagenInPeriode / dagenInJaar) (domain 3.3).
Bedrag naarRato(Bedrag perJaar, int dagenInPeriode, int dagenInJaar);

/// Dutch notation "1.234,56" without sign of currency, and its strict reading ("1234,56", "1.234,56", "12", "-3,5").
QString bedragTekst(Bedrag bedrag);
std::optional<Bedrag> bedragFromTekst(QStringView tekst);
/// Rate as "25,65", or with up to five decimals where it has them.
QString tariefTekst(Tarief tarief);
std::optional<Tarief> tariefFromTekst(QStringView tekst);

} // namespace pgb
