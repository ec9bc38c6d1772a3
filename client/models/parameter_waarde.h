#pragma once
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// How a row of the parameter table stands for the beheerder.
enum class ParameterStand {
    Bevestigd,
    Oefenwaarde,  ///< confirmed or entered for a practice set only
    Onbevestigd,  ///< a value that nobody has checked
    Onbekend,     ///< no value, and nobody said that there is none
    Vervangen     ///< a later entry covers its whole period
};
/// "Bevestigd", "Oefenwaarde", ...
QString parameterStandTekst(ParameterStand stand);

/// How row `at` of the whole table stands.
ParameterStand parameterStand(const std::vector<ParameterWaarde>& rijen, size_t at);
/// "Het minimumloon": what the value is about, as a heading.
QString parameterNaam(const QString& key);
/// For which law and category: "Wlz · formeel"; empty = for all.
QString parameterVoor(const ParameterWaarde& rij);
/// "€ 14,06 per uur", "8 procent", "1 april", "ja"; "niet bekend" for an empty value.
QString parameterWaardeTekst(const ParameterWaarde& rij);
/// The value as it is typed: "14,06", "1,5", "01-07-2025", "ja".
QString parameterInVeld(const ParameterWaarde& rij);
/// What stands behind the field: "euro per uur", "procent", "dag-maand".
QString parameterEenheidTekst(const QString& eenheid);
/// What was typed, in the form of the table; nothing when it is no value of this unit. An empty text is an empty value: not known.
std::optional<QString> parameterUitVeld(const QString& tekst, const QString& eenheid);
/// "1 januari 2025 tot en met 30 juni 2025", "vanaf 1 juli 2025", "altijd".
QString parameterPeriode(const ParameterWaarde& rij);

} // namespace pgb
