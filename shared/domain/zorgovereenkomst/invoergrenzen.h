#pragma once
#include <QtGlobal>

/// The most that a field of an agreement takes, on the screen and on the wire alike: more is a slip of the hand, not an agreement. What is less
/// and still too much is for the controles.
namespace pgb::invoergrens {

constexpr int minutenPerDag = 24 * 60;
constexpr int minutenPerWeek = 7 * minutenPerDag;
constexpr qint64 aantalPerWeek = 10'000'000;           ///< minutes, or hundredths of another unit
constexpr qint64 tarief = Q_INT64_C(1'000'000'000'000); ///< hundred-thousandths of a euro: ten million euro
constexpr qint64 maandbedrag = 1'000'000'000;          ///< cents: ten million euro
constexpr int reiskostenKilometer = 2000;              ///< a day
constexpr int dagenPerWeek = 7;
constexpr int verdeelsleutel = 1000;
constexpr int zorgfuncties = 40; ///< lines of work; all categories of the three laws together are 38 (domain 4.2 to 4.4)

} // namespace pgb::invoergrens
