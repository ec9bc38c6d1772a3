#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>
#include <array>

namespace pgb {
namespace {

/// Longer than any total; beyond it every moment of the calendar was met.
constexpr int meesteDagen = 366;

/// Moments of the calendar, the usual rate first.
constexpr std::array kalender{Moment(), Moment(Tariefmoment::Weekend), Moment(Tariefmoment::Feestdag)};
constexpr std::array keuzes{Tariefmoment::Avond, Tariefmoment::Nacht};

bool heeft(const Werkafspraak& werk, Tariefmoment moment)
{
    return std::any_of(werk.afwijkendeTarieven.begin(), werk.afwijkendeTarieven.end(), [&](const AfwijkendTarief& t) { return t.moment == moment; });
}

/// Which of `kalender` the days have.
std::array<bool, kalender.size()> kalendermomenten(const Werkafspraak& werk, const Periode& dagen)
{
    std::array<bool, kalender.size()> uit{};
    if (werk.afwijkendeTarieven.empty() || !dagen.valid()) {
        uit.front() = true;
        return uit;
    }
    const QDate tot = std::min(dagen.tot, dagen.van.addDays(meesteDagen));
    for (QDate dag = dagen.van; dag <= tot; dag = dag.addDays(1))
        uit[size_t(std::find(kalender.begin(), kalender.end(), dagmoment(werk, dag)) - kalender.begin())] = true;
    return uit;
}

/// Every moment of which a line of these days may be.
template<class Doe>
void perMoment(const Werkafspraak& werk, const Periode& dagen, Doe&& doe)
{
    const auto heeftDag = kalendermomenten(werk, dagen);
    for (size_t i = 0; i < kalender.size(); ++i) {
        if (heeftDag[i])
            doe(kalender[i]);
    }
    for (const Tariefmoment keuze : keuzes) {
        if (heeft(werk, keuze))
            doe(Moment(keuze));
    }
}

} // namespace

bool isKeuze(Moment moment) { return moment && std::find(keuzes.begin(), keuzes.end(), *moment) != keuzes.end(); }

std::optional<Tarief> tariefBij(const Werkafspraak& werk, Moment moment)
{
    if (!moment)
        return werk.tarief;
    const auto t = std::find_if(werk.afwijkendeTarieven.begin(), werk.afwijkendeTarieven.end(), [&](const AfwijkendTarief& a) { return a.moment == *moment; });
    return t == werk.afwijkendeTarieven.end() ? std::nullopt : std::optional(t->tarief);
}

Moment dagmoment(const Werkafspraak& werk, QDate dag)
{
    if (heeft(werk, Tariefmoment::Feestdag) && !feestdag(dag).isEmpty())
        return Tariefmoment::Feestdag;
    return dag.dayOfWeek() >= Qt::Saturday && heeft(werk, Tariefmoment::Weekend) ? Moment(Tariefmoment::Weekend) : Moment();
}

std::optional<Tarief> tariefOp(const Werkafspraak& werk, const Periode& dagen)
{
    std::optional<Tarief> uit;
    const auto heeftDag = kalendermomenten(werk, dagen);
    for (size_t i = 0; i < kalender.size(); ++i) {
        const std::optional<Tarief> tarief = heeftDag[i] ? tariefBij(werk, kalender[i]) : uit;
        if (uit && tarief != uit)
            return std::nullopt;
        uit = tarief;
    }
    return uit;
}

std::vector<Moment> momentenVan(const Werkafspraak& werk, const Periode& dagen, Tarief tarief)
{
    std::vector<Moment> uit;
    perMoment(werk, dagen, [&](Moment moment) {
        if (tariefBij(werk, moment) == tarief)
            uit.push_back(moment);
    });
    return uit;
}

bool isAfgesproken(const Werkafspraak& werk, const Periode& dagen, Tarief tarief)
{
    bool een = false;
    perMoment(werk, dagen, [&](Moment moment) { een = een || tariefBij(werk, moment) == tarief; });
    return een;
}

QDateTime goedgekeurdOp(const ZorgovereenkomstVersie& versie)
{
    const auto stap = std::find_if(versie.stappen.rbegin(), versie.stappen.rend(), [](const Spoorstap& s) { return s.status == ZorgovereenkomstStatus::Goedgekeurd; });
    return stap == versie.stappen.rend() ? versie.statusSinds : stap->sinds;
}

bool wasGoedgekeurdOp(const ZorgovereenkomstVersie& versie, const QDateTime& moment)
{
    if (!wasGoedgekeurd(versie.status))
        return false;
    const bool later = versie.status == ZorgovereenkomstStatus::Vervangen || versie.status == ZorgovereenkomstStatus::Opgezegd || versie.status == ZorgovereenkomstStatus::Beeindigd;
    return (later && versie.stappen.empty()) || goedgekeurdOp(versie) <= moment; // its state of now says nothing of then
}

} // namespace pgb
