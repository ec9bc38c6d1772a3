#pragma once
#include "shared/domain/controle/feiten.h"

namespace pgb {

/// Why nobody but a person of SVB can say how much of a monthly wage belongs to its month: codes of Declaratie::statusReden.
namespace loonvraag {
inline constexpr QLatin1String deelVanMaand("maandloonDeel");
inline constexpr QLatin1String afwezig("maandloonAfwezig"); ///< of a kind, or longer than, for which domain 10.3 gives the whole wage
inline constexpr QLatin1String loonstop("maandloonStop");
inline constexpr QLatin1String laat("maandloonLaat"); ///< made more than a month after its month: it may have been paid otherwise
inline constexpr QLatin1String achteraf("maandloonAchteraf"); ///< of a correction: what is agreed for the month changed after it was paid
inline constexpr QLatin1String afwezigAchteraf("maandloonAfwezigAchteraf"); ///< idem: an absence was entered or changed
inline constexpr QLatin1String stopAchteraf("maandloonStopAchteraf"); ///< idem: a stop was entered or changed
inline constexpr QLatin1String uren("maandloonUren"); ///< hours of the same month were declared before the wage was agreed
inline constexpr QLatin1String budgetten("maandloonBudgetten"); ///< agreed over more budgets, before ZC-036 refused that: no rule splits it
inline constexpr QLatin1String ziekte("ziekteUren"); ///< hours of illness: SVB approves all (domain 7.1)
inline constexpr QLatin1String overlijden("uitkeringOverlijden"); ///< idem
}

/// Of such a correction the Declaratie::omschrijving is the same code.
bool isLoonAchteraf(const QString& omschrijving);

/// Empty = the whole wage, or no monthly wage. Asks for the agreement, the zorgverlener, the toekenningen, the absences and the stops.
QLatin1String loonvraagVan(const DeclaratieFeiten& feiten);
/// The days of its month for which a stop, or an absence that domain 10.3 gives no whole wage for, leaves none.
std::vector<Periode> dagenZonderLoon(const DeclaratieFeiten& feiten);
/// Of a paid wage what leaves such days: loonvraag::stopAchteraf or afwezigAchteraf; empty = nothing does.
QLatin1String waaromZonderLoon(const DeclaratieFeiten& feiten);

} // namespace pgb
