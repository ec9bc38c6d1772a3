#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// The written notice before the end of a fixed term (L06).
struct Aanzegging {
    /// False: no Arbeidsovereenkomst, no calendar end, too short, or agreed in advance that it will not be continued.
    bool nodig = false;
    QDate uiterlijk;           ///< last day for the notice
    QDate eersteHerinnering;   ///< three months before the end
    QDate tweedeHerinnering;   ///< six weeks before the end
    bool operator==(const Aanzegging&) const = default;
};

/// Nothing = a parameter is not known. Terms are counted back from the day after the last one, when the contract is over.
std::optional<Aanzegging> aanzegging(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud);

/// The most that a late or forgotten notice costs: the wage of a month (L06), at the agreed hours x 52/12. Nothing = no hours or no wage agreed.
std::optional<Bedrag> hoogsteAanzegvergoeding(const ZorgovereenkomstInhoud& inhoud);

} // namespace pgb
