#include "shared/domain/budget/prognose.h"
#include "shared/domain/declaratie/declaratie.h"
#include <algorithm>

namespace pgb {
namespace {

/// More than any week holds; above it the agreement is refused anyway (ZC-046), and the product below would overflow.
constexpr qint64 mostPerWeek = 1'000'000'000;

Bedrag perEenheid(const Werkafspraak& werk, const Periode& looptijd)
{
    Declaratieregel regel;
    regel.eenheid = werk.eenheid;
    regel.aantal = verwachtAantal(werk, looptijd);
    regel.tarief = werk.tarief.value_or(Tarief{});
    return regelBedrag(regel);
}

/// So many a month over these days; `most` is the end of the range of the sum.
qint64 perMaandOver(qint64 perMaand, const Periode& looptijd, qint64 most)
{
    if (!looptijd.valid() || perMaand <= 0)
        return 0;
    const qint64 een = std::min(perMaand, most);
    const QDate van = looptijd.van;
    const QDate tot = looptijd.tot;
    const qint64 tussen = qint64(tot.year() - van.year()) * 12 + tot.month() - van.month() - 1;
    if (tussen < 0)
        return divideHalfUp(een * looptijd.dagen(), van.daysInMonth());
    const qint64 begin = divideHalfUp(een * (van.daysInMonth() - van.day() + 1), van.daysInMonth());
    const qint64 eind = divideHalfUp(een * tot.day(), tot.daysInMonth());
    const qint64 geheel = tussen > 0 && een > most / tussen ? most : een * tussen;
    return std::min(begin + geheel + eind, most);
}

} // namespace

Bedrag maandbedragOver(Bedrag perMaand, const Periode& looptijd) { return {perMaandOver(perMaand.centen, looptijd, Bedrag::maxCenten)}; }

qint64 verwachtAantal(const Werkafspraak& werk, const Periode& looptijd)
{
    if (werk.eenheid == Eenheid::Maand)
        return perMaandOver(werk.aantalPerWeek, looptijd, mostPerWeek);
    return looptijd.valid() ? divideHalfUp(std::clamp<qint64>(werk.aantalPerWeek, 0, mostPerWeek) * looptijd.dagen(), 7) : 0;
}

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
    if (inhoud.reiskosten == ReiskostenSoort::VastPerMaand && inhoud.reiskostenMaandbedrag)
        return maandbedragOver(*inhoud.reiskostenMaandbedrag, looptijd);
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
        return {{inhoud.werkafspraken.front().functieCode, maandbedragOver(*inhoud.maandloon, looptijd)}};
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        if (werk.toekenning != toekenning)
            continue;
        auto found = std::find_if(result.begin(), result.end(), [&](const auto& pair) { return pair.first == werk.functieCode; });
        if (found == result.end())
            found = result.insert(found, {werk.functieCode, {}});
        found->second += perEenheid(werk, looptijd);
    }
    return result;
}

} // namespace pgb
