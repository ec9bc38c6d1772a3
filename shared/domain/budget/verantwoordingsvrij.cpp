#include "shared/domain/budget/verantwoordingsvrij.h"
#include <algorithm>

namespace pgb {

std::optional<Bedrag> verantwoordingsvrijMaximum(const ParameterTabel& tabel, const Toekenning& toekenning)
{
    if (toekenning.verantwoordingsvrijBedrag)
        return toekenning.verantwoordingsvrijBedrag;
    constexpr qint64 grootsteBudget = 100'000'000'000'000; // keeps the product inside 64 bits
    const QDate dag = toekenning.periode.van;
    const std::optional<qint64> procent = tabel.honderdsten(u"verantwoordingsvrijPercentage", toekenning.wet, {}, dag);
    const std::optional<Bedrag> minimum = tabel.bedrag(u"verantwoordingsvrijMinimum", toekenning.wet, {}, dag);
    const std::optional<Bedrag> maximum = tabel.bedrag(u"verantwoordingsvrijMaximum", toekenning.wet, {}, dag);
    const bool heeftBudget = !toekenning.niveaus.empty() && toekenning.niveaus.front().bedrag;
    if (!procent || *procent > 10000 || !minimum || !maximum || *maximum < *minimum || !heeftBudget || toekenning.niveaus.front().bedrag->centen > grootsteBudget)
        return std::nullopt;
    const Bedrag deel{divideHalfUp(toekenning.niveaus.front().bedrag->centen * *procent, 10000)};
    return naarRato(std::clamp(deel, *minimum, *maximum), toekenning.periode.dagen(), dagenInJaar(dag.year()));
}

} // namespace pgb
