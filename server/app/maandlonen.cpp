#include "server/app/maandlonen.h"
#include "server/app/correcties.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/declaratie/maandloon.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// The controles with authority, and the state that they give it.
Outcome<void> beoordeel(Werk& werk, Declaratie& declaratie, const QString& daad)
{
    declaratie.status = S::Ingediend;
    declaratie.totaal = totaalVan(declaratie.regels);
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    PGB_CHECK(settle(werk, declaratie, bevindingen));
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    PGB_CHECK(werk.vastleggen(daad, QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("status"), code(stored.status)}, {QStringLiteral("totaalCenten"), QString::number(stored.totaal.centen)}}));
    return werk.melden(QStringLiteral("budget"), stored.budgethouder.waarde, stored.budgethouder);
}

Outcome<void> maak(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const Periode& maand, const Maandloon& loon)
{
    Declaratie d;
    d.zorgovereenkomst = zorgovereenkomst.id;
    d.budgethouder = zorgovereenkomst.budgethouder;
    d.zorgverlener = zorgovereenkomst.zorgverlener;
    d.soort = DeclaratieSoort::Maandloon;
    d.periode = maand;
    d.regels = loon.regels;
    d.invoerkant = Invoerkant::Svb; // SVB pays it; nobody typed it
    d.ingediendOp = d.aangebodenOp = d.statusSinds = werk.nu;
    d.status = S::Ingediend;
    PGB_CHECK(geefNummers(werk, d));
    PGB_TRY(stored, werk.unit.declaraties().insert(d));
    return beoordeel(werk, stored, QStringLiteral("declaratie.maandloon"));
}

/// Nothing is agreed for its month any more.
Outcome<void> trekIn(Werk& werk, Declaratie& declaratie)
{
    declaratie.verwachteBetaaldatum = {};
    PGB_CHECK(stapDoorSysteem(werk, declaratie, G::Intrekken));
    return werkTakenBij(werk, declaratie);
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
        PGB_TRY(anders, corrigeerLoon(werk, declaratie, loon));
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
        return trekIn(werk, declaratie);
    }
    ++uit.bijgewerkt;
    declaratie.regels = loon->regels;
    declaratie.tweedePaarOgen = {}; // they looked at another amount
    declaratie.meegetekendDoor = {};
    return beoordeel(werk, declaratie, QStringLiteral("declaratie.maandloonAnders"));
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
            PGB_CHECK(maak(werk, zorgovereenkomst, maand, *loon));
            ++uit.gemaakt;
        }
    }
    return {};
}

} // namespace

Outcome<QString> loonvraag(Werk& werk, const Declaratie& declaratie)
{
    if (declaratie.soort == DeclaratieSoort::Correctie && declaratie.omschrijving == loonAchteraf)
        return QString(loonvraag::achteraf);
    if (declaratie.soort != DeclaratieSoort::Maandloon)
        return QString();
    DeclaratieFeiten feiten;
    feiten.declaratie = declaratie;
    feiten.parameters = &werk.parameters;
    PGB_TRY(zorgovereenkomst, gevonden(werk.unit.zorgovereenkomsten().find(declaratie.zorgovereenkomst)));
    feiten.zorgovereenkomst = zorgovereenkomst;
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    feiten.zorgverlener = zorgverlener;
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    feiten.toekenningen = toekenningen;
    PGB_TRY(verzuim, werk.unit.verzuim().ofZorgovereenkomst(declaratie.zorgovereenkomst));
    feiten.verzuim = verzuim;
    PGB_TRY(loonstops, werk.unit.dossier().loonstops(declaratie.zorgovereenkomst));
    feiten.loonstops = loonstops;
    if (const QLatin1String vraag = loonvraagVan(feiten); !vraag.isEmpty())
        return QString(vraag);
    if (declaratie.ingediendOp.date() >= Periode::maandVan(declaratie.periode.tot.addDays(1)).tot.addDays(1))
        return QString(loonvraag::laat);
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(declaratie.zorgovereenkomst));
    const bool uren = std::any_of(bestaande.begin(), bestaande.end(), [&](const BestaandeDeclaratie& b) {
        const bool zorg = b.soort == DeclaratieSoort::GeleverdeZorg || b.soort == DeclaratieSoort::Factuur;
        const bool vervallen = b.status == S::Concept || b.status == S::AfgekeurdDoorBudgethouder || b.status == S::Geweigerd || b.status == S::Ingetrokken;
        return zorg && !vervallen && b.periode.overlaps(declaratie.periode);
    });
    return uren ? QString(loonvraag::uren) : QString();
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
