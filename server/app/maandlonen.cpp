#include "server/app/maandlonen.h"
#include "server/app/correcties.h"
#include "server/app/ter_betaling.h"
#include "server/app/van_systeem.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/declaratie/maandloon.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// Which of a stop, an absence (also one that is taken back) and the agreement makes the wage another one than was paid.
Outcome<QString> waaromAnders(Werk& werk, const Declaratie& betaald, const std::optional<Maandloon>& afgesproken)
{
    if (!betaald.tweedePaarOgen) {
        PGB_TRY(feiten, loonfeiten(werk, betaald));
        if (const QLatin1String waarom = waaromZonderLoon(feiten); !waarom.isEmpty())
            return QString(waarom);
    }
    PGB_TRY(eerder, werk.unit.declaraties().correctiesVan(betaald.id));
    const bool weerHeel = afgesproken && afgesproken->regels == betaald.regels;
    if (weerHeel && !eerder.empty() && isLoonAchteraf(eerder.back().omschrijving))
        return eerder.back().omschrijving;
    return QString(loonvraag::achteraf);
}

/// Until it is paid it says what is agreed now; then a correction does.
Outcome<void> werkBij(Werk& werk, const BestaandeDeclaratie& al, const std::optional<Maandloon>& loon, Lonen& uit)
{
    const bool open = al.status == S::Geparkeerd || al.status == S::HandmatigeControle || al.status == S::Betaalbaar;
    const bool opnieuw = loon && (al.status == S::Ingetrokken || al.status == S::Geweigerd); // agreed again, or other than what SVB refused
    const bool betaald = al.status != S::Geweigerd && isTeCorrigeren(al.status, al.betaald);
    if (!betaald && ((!open && !opnieuw) || al.betaald > Bedrag{}))
        return {};
    PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(al.id)));
    if (betaald) {
        PGB_TRY(nu, loonNaBetaling(werk, declaratie, loon));
        PGB_TRY(waarom, waaromAnders(werk, declaratie, loon));
        PGB_TRY(anders, corrigeerLoon(werk, declaratie, nu, waarom));
        uit.gecorrigeerd += int(anders);
        return {};
    }
    if (loon && declaratie.regels == loon->regels && al.status != S::Ingetrokken) {
        // An absence or a stop may have come since.
        PGB_TRY(vraag, al.status == S::Betaalbaar && !declaratie.tweedePaarOgen ? loonvraag(werk, declaratie) : Outcome<QString>(QString()));
        if (vraag.isEmpty())
            return {};
    }
    if (!loon) {
        ++uit.ingetrokken;
        return trekInVanSysteem(werk, declaratie);
    }
    ++uit.bijgewerkt;
    declaratie.regels = loon->regels;
    if (opnieuw)
        declaratie.ingediendOp = declaratie.aangebodenOp = werk.nu;
    declaratie.tweedePaarOgen = {}; // they looked at another amount
    declaratie.meegetekendDoor = {};
    return beoordeelVanSysteem(werk, declaratie, QStringLiteral("declaratie.maandloonAnders"));
}

Outcome<void> maandenVan(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, QDate totEnMet, Lonen& uit)
{
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(zorgovereenkomst.budgethouder));
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(zorgovereenkomst.id));
    for (Periode maand = Periode::maandVan(eersteLoonmaand(werk.vandaag())); maand.van <= totEnMet; maand = Periode::maandVan(maand.tot.addDays(1))) {
        const std::optional<Maandloon> loon = maandloonVan(zorgovereenkomst, toekenningen, maand.van);
        const auto al = std::find_if(bestaande.begin(), bestaande.end(), [&](const BestaandeDeclaratie& b) { return b.soort == DeclaratieSoort::Maandloon && b.periode.van == maand.van; });
        if (al != bestaande.end()) {
            PGB_CHECK(werkBij(werk, *al, loon, uit));
        } else if (loon) {
            PGB_CHECK(maakVanSysteem(werk, zorgovereenkomst, DeclaratieSoort::Maandloon, maand, loon->regels, QStringLiteral("declaratie.maandloon")));
            ++uit.gemaakt;
        }
    }
    return {};
}

} // namespace

Outcome<QString> loonvraag(Werk& werk, const Declaratie& declaratie)
{
    if (declaratie.soort == DeclaratieSoort::Correctie && isLoonAchteraf(declaratie.omschrijving))
        return declaratie.omschrijving;
    if (declaratie.soort != DeclaratieSoort::Maandloon)
        return soortvraag(werk, declaratie);
    PGB_TRY(feiten, loonfeiten(werk, declaratie));
    if (const QLatin1String vraag = loonvraagVan(feiten); !vraag.isEmpty())
        return QString(vraag);
    if (nlDag(declaratie.ingediendOp) >= Periode::maandVan(declaratie.periode.tot.addDays(1)).tot.addDays(1))
        return QString(loonvraag::laat);
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(declaratie.zorgovereenkomst));
    const bool uren = std::any_of(bestaande.begin(), bestaande.end(), [&](const BestaandeDeclaratie& b) {
        const bool zorg = b.soort == DeclaratieSoort::GeleverdeZorg || b.soort == DeclaratieSoort::Factuur;
        const bool vervallen = b.status == S::Concept || b.status == S::AfgekeurdDoorBudgethouder || b.status == S::Geweigerd || b.status == S::Ingetrokken;
        return zorg && !vervallen && b.periode.overlaps(declaratie.periode);
    });
    return uren ? QString(loonvraag::uren) : QString();
}

Outcome<std::optional<Maandloon>> loonNaBetaling(Werk& werk, const Declaratie& betaald, const std::optional<Maandloon>& afgesproken)
{
    if (betaald.tweedePaarOgen)
        return afgesproken;
    PGB_TRY(feiten, loonfeiten(werk, betaald));
    const std::vector<Periode> zonder = dagenZonderLoon(feiten);
    return zonder.empty() ? afgesproken : maandloonVan(*feiten.zorgovereenkomst, *feiten.toekenningen, betaald.periode.van, zonder);
}

Outcome<void> vraagLoonOpnieuw(Werk& werk, ZorgovereenkomstId id, QDate van, std::optional<QDate> tot)
{
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(id));
    for (const BestaandeDeclaratie& b : bestaande) {
        if (b.soort != DeclaratieSoort::Maandloon || b.periode.tot < van || (tot && b.periode.van > *tot))
            continue;
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(b.id)));
        if (!declaratie.tweedePaarOgen)
            continue;
        declaratie.tweedePaarOgen = {};
        declaratie.meegetekendDoor = {};
        PGB_CHECK(werk.unit.declaraties().update(declaratie));
    }
    return {};
}

QDate eersteLoonmaand(QDate vandaag)
{
    constexpr int april = 4;
    return QDate(vandaag.month() < april ? vandaag.year() - 1 : vandaag.year(), 1, 1);
}

Outcome<Lonen> maakMaandlonen(Werk& werk, ZorgovereenkomstId na, int limiet)
{
    const std::optional<QDate> dag = maandloondag(werk.parameters, werk.vandaag());
    if (!dag) // nobody entered the day: better no wage than one on a guessed day
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("maandloonDag"));
    const QDate dezeMaand(werk.vandaag().year(), werk.vandaag().month(), 1);
    const QDate laatste = werk.vandaag() < *dag ? dezeMaand.addMonths(-1) : dezeMaand;
    Lonen uit;
    PGB_TRY(records, werk.unit.zorgovereenkomsten().metMaandloonSinds(eersteLoonmaand(werk.vandaag()), na, limiet));
    for (const Zorgovereenkomst& record : records) {
        if (record.zorgverlener)
            PGB_CHECK(maandenVan(werk, record, laatste, uit));
    }
    if (int(records.size()) == limiet)
        uit.laatste = records.back().id;
    return uit;
}

} // namespace pgb::app
