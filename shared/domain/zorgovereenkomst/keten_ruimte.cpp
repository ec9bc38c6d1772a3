#include "shared/domain/zorgovereenkomst/keten_ruimte.h"

namespace pgb {
namespace {

/// More than any chain allows: where the search stops.
constexpr int meesteKeren = 24;
constexpr int meesteJaren = 20;

} // namespace

KetenRuimte ketenRuimte(const ParameterTabel& tabel, const std::vector<Ketencontract>& contracten, std::optional<QDate> geboortedatum)
{
    if (contracten.empty() || contracten.back().onbepaald || !contracten.back().einddatum)
        return {};
    const auto blijftTijdelijk = [&](const std::vector<Ketencontract>& reeks) {
        const KetenAntwoord antwoord = keten(tabel, reeks, geboortedatum);
        return antwoord.onbekend.isEmpty() && antwoord.uitkomst.soort == KetenUitkomst::Soort::Tijdelijk;
    };
    KetenRuimte uit;
    std::vector<Ketencontract> langer = contracten;
    while (uit.nogKeer < meesteKeren) {
        // The shortest that there is: only the number of contracts counts then.
        Ketencontract kort = langer.back();
        kort.ingangsdatum = langer.back().einddatum->addDays(1);
        kort.einddatum = kort.ingangsdatum;
        langer.push_back(kort);
        if (!blijftTijdelijk(langer))
            break;
        ++uit.nogKeer;
    }
    if (uit.nogKeer == 0)
        return uit;
    std::vector<Ketencontract> volgende = contracten;
    volgende.push_back(contracten.back());
    volgende.back().ingangsdatum = contracten.back().einddatum->addDays(1);
    qint64 goed = 0; // days after its first
    qint64 teLang = volgende.back().ingangsdatum.daysTo(volgende.back().ingangsdatum.addYears(meesteJaren));
    while (goed + 1 < teLang) {
        const qint64 midden = (goed + teLang) / 2;
        volgende.back().einddatum = volgende.back().ingangsdatum.addDays(midden);
        (blijftTijdelijk(volgende) ? goed : teLang) = midden;
    }
    uit.uiterlijk = volgende.back().ingangsdatum.addDays(goed);
    return uit;
}

} // namespace pgb
