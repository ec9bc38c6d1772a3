#pragma once
#include "shared/base/outcome.h"
#include "shared/base/periode.h"
#include "shared/domain/wet.h"
#include <array>
#include <optional>
#include <vector>

namespace pgb {

/// What is worked on each day of the week, Monday first: minutes for Eenheid::Uur, else hundredths. Nothing = no work on that day.
struct Weekpatroon {
    std::array<std::optional<qint64>, 7> perWeekdag;
    bool operator==(const Weekpatroon&) const = default;
};

/// Reads the pattern line of the month grid (ui.md 5.3): "ma-vr 2,5; za 4", "wo 1d", "ma wo vr 2:30", "vr–ma 3" (over the weekend), "mo-fr 2.5".
/// Quantities as in duurFromTekst and aantalHonderdstenFromTekst. Problems: patroonLeeg, patroonDagOnbekend {tekst},
/// patroonAantalOnleesbaar {tekst}, patroonDagDubbel {tekst}; limit 200 characters (patroonTeLang).
Outcome<Weekpatroon> weekpatroonFromTekst(QStringView tekst, Eenheid eenheid);

struct DagAantal {
    QDate datum;
    qint64 aantal = 0; ///< minutes or hundredths
    bool operator==(const DagAantal&) const = default;
};

/// The days of the period on which the pattern puts something, ascending. Public holidays only when `ookFeestdagen`.
std::vector<DagAantal> dagenVan(const Weekpatroon& patroon, const Periode& periode, bool ookFeestdagen);

} // namespace pgb
