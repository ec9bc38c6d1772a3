#include "shared/domain/budget/prognose.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include <algorithm>
#include <array>
#include <numeric>

namespace pgb {
namespace {

/// More than any week holds; above it the agreement is refused anyway (ZC-046), and the product below would overflow.
constexpr qint64 mostPerWeek = 1'000'000'000;

/// How a week divides over its days, Monday first.
using Dagdeling = std::array<qint64, 7>;

/// By the hours of the fixed days; without these every day has the same part.
Dagdeling naarUren(const ZorgovereenkomstInhoud& inhoud)
{
    constexpr int etmaal = 24 * 60;
    Dagdeling uit{};
    for (size_t i = 0; i < uit.size() && heeftVasteUren(inhoud); ++i)
        uit[i] = std::clamp(inhoud.rooster[i], 0, etmaal);
    if (uit == Dagdeling{})
        uit.fill(1);
    return uit;
}

/// Each fixed day the same; without these every day.
Dagdeling naarDagen(const ZorgovereenkomstInhoud& inhoud)
{
    Dagdeling uit = naarUren(inhoud);
    for (qint64& dag : uit)
        dag = std::min(dag, qint64(1));
    return uit;
}

bool werktOpFeestdagen(const Werkafspraak& werk)
{
    return std::any_of(werk.afwijkendeTarieven.begin(), werk.afwijkendeTarieven.end(), [](const AfwijkendTarief& t) { return t.moment == Tariefmoment::Feestdag; });
}

constexpr int verste = 100 * 366;

/// What falls on holidays, looking a lifetime ahead.
qint64 opFeestdagen(const Dagdeling& deling, const Periode& looptijd)
{
    const QDate tot = std::min(looptijd.tot, looptijd.van.addDays(verste));
    qint64 som = 0;
    for (QDate dag = looptijd.van; dag <= tot; dag = dag.addDays(1)) {
        const qint64 deel = deling[size_t(dag.dayOfWeek()) - 1];
        if (deel > 0 && !feestdag(dag).isEmpty())
            som += deel;
    }
    return som;
}

/// So much a week over these days. Whole weeks go by themselves, so that no product overflows.
qint64 perWeekOver(qint64 perWeek, const Dagdeling& deling, const Periode& looptijd, bool zonderFeestdagen)
{
    const qint64 dagen = looptijd.dagen();
    qint64 week = 0;
    qint64 rest = 0;
    for (size_t i = 0; i < deling.size(); ++i) {
        week += deling[i];
        if (qint64(i) < dagen % 7)
            rest += deling[(size_t(looptijd.van.dayOfWeek()) - 1 + i) % deling.size()];
    }
    const qint64 alles = week * (dagen / 7) + rest - (zonderFeestdagen ? opFeestdagen(deling, looptijd) : 0);
    return perWeek * (alles / week) + divideHalfUp(perWeek * (alles % week), week);
}

/// What of a week's quantity falls on days of this moment: known of fixed days alone.
qint64 opMoment(const ZorgovereenkomstInhoud& inhoud, const Werkafspraak& werk, const Periode& looptijd, Tariefmoment moment, Feestdagen feestdagen)
{
    const Dagdeling deling = naarUren(inhoud);
    const qint64 week = std::accumulate(deling.begin(), deling.end(), qint64(0));
    const bool vrij = feestdagen == Feestdagen::Vrij && !werktOpFeestdagen(werk);
    const QDate tot = std::min(looptijd.tot, looptijd.van.addDays(verste));
    const size_t eerste = size_t(looptijd.van.dayOfWeek()) - 1;
    qint64 som = 0;
    for (qint64 i = 0, laatste = looptijd.van.daysTo(tot); i <= laatste; ++i) {
        const size_t weekdag = (eerste + size_t(i)) % deling.size();
        if (deling[weekdag] == 0 || (moment == Tariefmoment::Weekend && weekdag < 5)) // most days, and a date costs more than this
            continue;
        const QDate dag = looptijd.van.addDays(i);
        if (dagmoment(werk, dag) == moment && !(vrij && !feestdag(dag).isEmpty()))
            som += deling[weekdag];
    }
    const qint64 perWeek = std::clamp<qint64>(werk.aantalPerWeek, 0, mostPerWeek);
    return perWeek * (som / week) + divideHalfUp(perWeek * (som % week), week);
}

Bedrag perEenheid(const ZorgovereenkomstInhoud& inhoud, const Werkafspraak& werk, const Periode& looptijd, Feestdagen feestdagen)
{
    Declaratieregel regel;
    regel.eenheid = werk.eenheid;
    regel.aantal = verwachtAantal(inhoud, werk, looptijd, feestdagen);
    regel.tarief = werk.tarief.value_or(Tarief{});
    Bedrag som;
    for (const Tariefmoment moment : {Tariefmoment::Weekend, Tariefmoment::Feestdag}) {
        const std::optional<Tarief> tarief = tariefBij(werk, moment);
        if (!tarief || werk.eenheid == Eenheid::Maand || !heeftVasteDagen(inhoud) || !looptijd.valid())
            continue;
        Declaratieregel anders = regel;
        anders.aantal = opMoment(inhoud, werk, looptijd, moment, feestdagen);
        anders.tarief = *tarief;
        regel.aantal -= anders.aantal;
        som += regelBedrag(anders);
    }
    return som + regelBedrag(regel);
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

bool heeftVasteDagen(const ZorgovereenkomstInhoud& inhoud)
{
    return heeftVasteUren(inhoud) && std::any_of(inhoud.rooster.begin(), inhoud.rooster.end(), [](int minuten) { return minuten > 0; });
}

qint64 verwachtAantal(const ZorgovereenkomstInhoud& inhoud, const Werkafspraak& werk, const Periode& looptijd, Feestdagen feestdagen)
{
    if (werk.eenheid == Eenheid::Maand)
        return perMaandOver(werk.aantalPerWeek, looptijd, mostPerWeek);
    const bool zonder = feestdagen == Feestdagen::Vrij && heeftVasteDagen(inhoud) && !werktOpFeestdagen(werk);
    return looptijd.valid() ? perWeekOver(std::clamp<qint64>(werk.aantalPerWeek, 0, mostPerWeek), naarUren(inhoud), looptijd, zonder) : 0;
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
    const bool zonder = heeftVasteDagen(inhoud) && std::none_of(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), werktOpFeestdagen);
    return regelBedrag(perWeekOver(perWeek, naarDagen(inhoud), looptijd, zonder), *inhoud.reiskostenTarief);
}

std::vector<std::pair<QString, Bedrag>> verwachtPerFunctie(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, ToekenningId toekenning, Feestdagen feestdagen)
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
        found->second += perEenheid(inhoud, werk, looptijd, feestdagen);
    }
    return result;
}

} // namespace pgb
