#include "shared/domain/zorgovereenkomst/aanzegging.h"
#include "shared/base/duur.h"
#include "shared/domain/zorgovereenkomst/duur_in_maanden.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr qint64 honderdJaar = 1200;

/// So many months, or weeks where the row counts in weeks, before the end.
std::optional<QDate> voorEinde(const ParameterTabel& tabel, QStringView key, QStringView categorie, QDate eind)
{
    const ParameterWaarde* rij = tabel.find(key, std::nullopt, categorie, eind);
    const std::optional<qint64> aantal = tabel.getal(key, std::nullopt, categorie, eind);
    if (!rij || !aantal || *aantal > honderdJaar)
        return std::nullopt;
    const QDate voorbij = eind.addDays(1);
    const QDate grens = rij->eenheid.startsWith(QLatin1String("weken")) ? voorbij.addDays(-7 * *aantal) : voorbij.addMonths(-int(*aantal));
    return grens.addDays(-1);
}

} // namespace

std::optional<Aanzegging> aanzegging(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& inhoud)
{
    const bool kan = inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.looptijd == Looptijd::Bepaald && inhoud.einddatum
        && inhoud.einddatum->isValid() && inhoud.ingangsdatum.isValid() && *inhoud.einddatum >= inhoud.ingangsdatum;
    if (!kan || inhoud.aanzeggingVooraf)
        return Aanzegging();
    const QDate eind = *inhoud.einddatum;
    const std::optional<qint64> vanaf = tabel.getal(u"aanzeggenVanafContractduurMaanden", std::nullopt, u"arbeidsovereenkomst", inhoud.ingangsdatum);
    if (!vanaf || *vanaf > honderdJaar)
        return std::nullopt;
    if (!tenMinsteMaanden(inhoud.ingangsdatum, eind, int(*vanaf)))
        return Aanzegging();
    const auto uiterlijk = voorEinde(tabel, u"aanzegtermijnMaanden", u"arbeidsovereenkomst", eind);
    const auto eerste = voorEinde(tabel, u"aanzegHerinnering", u"eerste", eind);
    const auto tweede = voorEinde(tabel, u"aanzegHerinnering", u"tweede", eind);
    if (!uiterlijk || !eerste || !tweede)
        return std::nullopt;
    return Aanzegging{true, *uiterlijk, *eerste, *tweede};
}

std::optional<Bedrag> hoogsteAanzegvergoeding(const ZorgovereenkomstInhoud& inhoud)
{
    if (inhoud.loonsoort == Loonsoort::Maandloon)
        return inhoud.maandloon;
    constexpr qint64 meestePerWeek = 7 * 24 * 60;
    constexpr Tarief grootste = Tarief::fromCenten(100'000'00); // above it the product would overflow, and nobody earns it
    Bedrag week;
    for (const Werkafspraak& w : inhoud.werkafspraken) {
        if (w.eenheid == Eenheid::Uur && w.tarief && *w.tarief <= grootste && w.aantalPerWeek > 0)
            week += regelBedrag(Duur{qint32(std::min(w.aantalPerWeek, meestePerWeek))}, *w.tarief);
    }
    return week.centen > 0 ? std::optional(Bedrag{divideHalfUp(week.centen * 52, 12)}) : std::nullopt;
}

} // namespace pgb
