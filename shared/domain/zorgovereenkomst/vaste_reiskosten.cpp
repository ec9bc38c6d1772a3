#include "shared/domain/zorgovereenkomst/vaste_reiskosten.h"

namespace pgb {

std::optional<VasteReiskosten> vasteReiskosten(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud, QDate dag)
{
    constexpr qint64 werkweek = 5;
    constexpr qint64 maandenPerJaar = 12;
    constexpr qint64 tariefPerCent = 1000;
    const std::optional<qint64> dagenPerJaar = tabel.getal(u"reiskostenVastDagenPerJaar", std::nullopt, {}, dag);
    const std::optional<qint64> perDag = tabel.getal(u"reiskostenVastMaximumKilometerPerDag", std::nullopt, {}, dag);
    const std::optional<qint64> enkel = tabel.getal(u"reiskostenVastMaximumEnkeleReis", std::nullopt, {}, dag);
    const qint64 km = inhoud.reiskostenKilometer;
    const bool ingevuld = inhoud.reiskostenTarief && km > 0 && inhoud.reiskostenDagenPerWeek > 0;
    if (!dagenPerJaar || *dagenPerJaar > 366 || !perDag || !enkel || !ingevuld)
        return std::nullopt;
    if (km > *perDag || km > *enkel * 2)
        return VasteReiskosten{true, {}};
    // A price above this is a slip of the pen; below it the product fits 64 bits.
    const qint64 tarief = std::clamp<qint64>(inhoud.reiskostenTarief->honderdduizendsten, 0, Tarief::fromCenten(1'000'000).honderdduizendsten);
    const qint64 teller = *dagenPerJaar * km * tarief * std::min(inhoud.reiskostenDagenPerWeek, 7);
    return VasteReiskosten{false, Bedrag{divideHalfUp(teller, werkweek * maandenPerJaar * tariefPerCent)}};
}

} // namespace pgb
