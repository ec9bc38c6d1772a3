#include "shared/domain/budget/prognose.h"
#include "shared/domain/declaratie/declaratie.h"
#include <algorithm>

namespace pgb {
namespace {

/// More than any week holds; above it the agreement is refused anyway (ZC-046), and the product below would overflow.
constexpr qint64 mostPerWeek = 1'000'000'000;

Bedrag perEenheid(const Werkafspraak& werk, int dagen)
{
    Declaratieregel regel;
    regel.eenheid = werk.eenheid;
    regel.aantal = divideHalfUp(std::clamp<qint64>(werk.aantalPerWeek, 0, mostPerWeek) * dagen, 7);
    regel.tarief = werk.tarief.value_or(Tarief{});
    return regelBedrag(regel);
}

/// Twelve times the wage over the year, by days.
Bedrag maandloonOver(Bedrag maandloon, const Periode& looptijd)
{
    const Bedrag perJaar{std::clamp(maandloon.centen, -Bedrag::maxCenten, Bedrag::maxCenten) * 12};
    return naarRato(perJaar, looptijd.dagen(), dagenInJaar(looptijd.van.year()));
}

} // namespace

Periode looptijdBinnen(const ZorgovereenkomstInhoud& inhoud, const Periode& periode)
{
    if (!periode.valid() || !inhoud.ingangsdatum.isValid())
        return {};
    const QDate tot = inhoud.einddatum.value_or(periode.tot);
    return {std::max(periode.van, inhoud.ingangsdatum), std::min(periode.tot, tot)};
}

std::optional<Bedrag> verwachteReiskosten(const ZorgovereenkomstInhoud& inhoud, const Periode& looptijd)
{
    if (!looptijd.valid())
        return std::nullopt;
    if (inhoud.reiskosten == ReiskostenSoort::VastPerMaand && inhoud.reiskostenMaandbedrag) {
        const qint64 maand = std::clamp<qint64>(inhoud.reiskostenMaandbedrag->centen, 0, Bedrag::maxCenten / 12);
        return naarRato({maand * 12}, looptijd.dagen(), dagenInJaar(looptijd.van.year()));
    }
    const int dagen = werkdagenPerWeek(inhoud);
    if (inhoud.reiskosten != ReiskostenSoort::PerKilometer || !inhoud.reiskostenTarief || inhoud.reiskostenKilometer <= 0 || dagen <= 0)
        return std::nullopt;
    const qint64 perWeek = qint64(std::min(inhoud.reiskostenKilometer, 10'000)) * std::min(dagen, 7) * 100; // hundredths of a kilometer
    return regelBedrag(divideHalfUp(perWeek * std::min(looptijd.dagen(), 36'600), 7), *inhoud.reiskostenTarief);
}

std::vector<std::pair<QString, Bedrag>> verwachtPerFunctie(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, ToekenningId toekenning)
{
    std::vector<std::pair<QString, Bedrag>> result;
    const Periode looptijd = looptijdBinnen(inhoud, periode);
    if (!looptijd.valid())
        return result;
    const bool maandloon = inhoud.loonsoort == Loonsoort::Maandloon;
    const bool eerste = !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning;
    if (maandloon && (!eerste || !inhoud.maandloon))
        return result;
    if (maandloon)
        return {{inhoud.werkafspraken.front().functieCode, maandloonOver(*inhoud.maandloon, looptijd)}};
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        if (werk.toekenning != toekenning)
            continue;
        auto found = std::find_if(result.begin(), result.end(), [&](const auto& pair) { return pair.first == werk.functieCode; });
        if (found == result.end())
            found = result.insert(found, {werk.functieCode, {}});
        found->second += perEenheid(werk, looptijd.dagen());
    }
    return result;
}

} // namespace pgb
