#include "server/app/correcties.h"
#include "server/app/correctie_stand.h"
#include "server/app/declaratie_taken.h"
#include "server/app/periodetotalen.h"
#include "server/app/rekeningen.h"
#include "server/app/toegang_service.h"
#include "server/app/verrekening.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/maandloon.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// Rate and budget of a typed line come from what was paid for that function, else from the agreement; a day stays on the budget that paid it, a new one
/// is paid from what holds on it.
Outcome<std::vector<Declaratieregel>> aangevuld(Werk& werk, const Stand& stand, std::vector<Declaratieregel> wordt, const Zorgovereenkomst& zorgovereenkomst)
{
    PGB_CHECK(eisAantallen(wordt));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(stand.origineel.budgethouder));
    for (Declaratieregel& regel : wordt) {
        if (regel.tot == regel.datum)
            regel.tot = {};
        const auto zelfdeZorg = [&](const Declaratieregel& r) { return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid; };
        const auto gelijk = std::find_if(stand.regels.begin(), stand.regels.end(), zelfdeZorg);
        const auto dag = std::find_if(stand.regels.begin(), stand.regels.end(), [&](const Declaratieregel& r) { return zelfdeZorg(r) && r.datum == regel.datum; });
        if (!regel.toekenning && dag != stand.regels.end()) {
            regel.toekenning = dag->toekenning;
        } else if (!regel.toekenning && gelijk != stand.regels.end()) {
            const Toekenning* budget = budgetOp(toekenningen, gelijk->toekenning, regel.datum);
            regel.toekenning = budget ? budget->id : gelijk->toekenning;
        }
        if (regel.tarief.honderdduizendsten == 0 && gelijk != stand.regels.end() && !heeftAfwijkendTarief(zorgovereenkomst, regel))
            regel.tarief = gelijk->tarief;
        if (regel.tarief.honderdduizendsten == 0)
            regel = metNieuwTarief({regel}, zorgovereenkomst).front();
    }
    return wordt;
}

Outcome<void> keurTotalen(Werk& werk, const Stand& stand, const Declaratie& correctie, const Zorgovereenkomst& zorgovereenkomst)
{
    PGB_CHECK(checkPeriodetotalen(werk, correctie, zorgovereenkomst));
    return checkDubbeleTotalen(naCorrecties(stand.regels, {correctie.regels}));
}

Outcome<Stand> zichtbareStand(Werk& werk, DeclaratieId id, Zorgovereenkomst& zorgovereenkomst)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [origineel, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::DeclaratieInvoeren) || !invoerkantVan(werk.gebruiker().rol))
        return nietToegestaan();
    PGB_TRY(overeenkomst, gevonden(werk.unit.zorgovereenkomsten().find(origineel.zorgovereenkomst)));
    zorgovereenkomst = overeenkomst;
    return standVan(werk, origineel);
}

/// What is said of it when it is laid before the other side, or handed in.
Outcome<void> zegBevindingen(Werk& werk, const Declaratie& correctie, Correctievoorbeeld& uit)
{
    if (correctie.regels.empty())
        return {};
    PGB_TRY(feiten, gatherFeiten(werk, correctie, true));
    PGB_TRY(bevindingen, judge(feiten, correctie.invoerkant == Invoerkant::Zorgverlener ? Fase::Invoer : Fase::Indienen));
    uit.bevindingen = bevindingen;
    return {};
}

} // namespace

Outcome<Stand> standVan(Werk& werk, const Declaratie& origineel)
{
    if (!isTeCorrigeren(origineel.status, origineel.betaald) || origineel.soort == DeclaratieSoort::Correctie)
        return Problem{ProblemKind::Conflict, QStringLiteral("nietBetaald"), {}, {}, {}};
    if (naarBudgethouder(origineel.soort)) // its claim would fall on a zorgverlener who never had the money
        return Problem{ProblemKind::Conflict, QStringLiteral("correctieVanEigenBedrag"), {}, {}, {}};
    PGB_TRY(eerder, werk.unit.declaraties().correctiesVan(origineel.id));
    std::vector<std::vector<Declaratieregel>> regels;
    QDateTime toen = origineel.ingediendOp;
    for (const Declaratie& c : eerder) {
        regels.push_back(c.regels);
        toen = std::max(toen, c.ingediendOp);
    }
    return Stand{origineel, naCorrecties(origineel.regels, regels), toen};
}

Declaratie alsCorrectie(const Werk& werk, const Declaratie& origineel, std::vector<Declaratieregel> regels, const QString& reden)
{
    Declaratie d;
    d.zorgovereenkomst = origineel.zorgovereenkomst;
    d.budgethouder = origineel.budgethouder;
    d.zorgverlener = origineel.zorgverlener;
    d.soort = DeclaratieSoort::Correctie;
    d.periode = origineel.periode;
    d.oorspronkelijke = origineel.id;
    d.regels = std::move(regels);
    d.totaal = totaalVan(d.regels);
    d.omschrijving = reden;
    d.ingevoerdDoor = werk.gebruiker().id;
    d.statusSinds = werk.nu;
    return d;
}

Outcome<Correctievoorbeeld> bekijkCorrectie(Werk& werk, DeclaratieId id, const std::vector<Declaratieregel>& wordt)
{
    Zorgovereenkomst zorgovereenkomst;
    PGB_TRY(stand, zichtbareStand(werk, id, zorgovereenkomst));
    Correctievoorbeeld uit;
    PGB_TRY(nieuw, aangevuld(werk, stand, wordt, zorgovereenkomst));
    uit.regels = correctieRegels(stand.regels, nieuw);
    Declaratie correctie = alsCorrectie(werk, stand.origineel, uit.regels, {});
    correctie.invoerkant = *invoerkantVan(werk.gebruiker().rol);
    if (correctie.invoerkant != Invoerkant::Zorgverlener)
        correctie.goedgekeurdDoor = werk.gebruiker().id;
    PGB_CHECK(keurTotalen(werk, stand, correctie, zorgovereenkomst));
    uit.totaal = correctie.totaal;
    uit.tweedePaarOgen = vraagtTweedePaarOgen(werk.parameters, correctie, werk.vandaag());
    const BetaaldEnTerug som = betaaldEnTerug(uit.regels);
    uit.verrekenen = som.terug;
    uit.nabetaling = som.betaald;
    PGB_TRY(verrekend, teVerrekenen(werk, correctie));
    uit.verrekend = verrekend;
    PGB_CHECK(zegBevindingen(werk, correctie, uit));
    const std::optional<Ernst> ernst = zwaarste(uit.bevindingen);
    const bool houdt = ernst == Ernst::Weigeren || ernst == Ernst::Parkeren; // it is paid when that is over
    if (uit.nabetaling > uit.verrekend && !houdt) {
        PGB_TRY(dag, verwachteBetaaldag(werk, stand.origineel.zorgovereenkomst));
        uit.betaaldatum = dag;
    }
    return uit;
}

Outcome<void> eisGeenAndere(Werk& werk, ZorgovereenkomstId zorgovereenkomst, DeclaratieId origineel, DeclaratieId zelf)
{
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(zorgovereenkomst));
    for (const BestaandeDeclaratie& b : bestaande) {
        if (b.id == zelf || b.soort != DeclaratieSoort::Correctie || (b.status != S::Concept && b.status != S::TerBeoordeling))
            continue;
        PGB_TRY(andere, gevonden(werk.unit.declaraties().find(b.id)));
        if (andere.oorspronkelijke == origineel)
            return Problem{ProblemKind::Conflict, QStringLiteral("correctieLoopt"), {}, {}, {}};
    }
    return {};
}

Outcome<void> eisActueleCorrectie(Werk& werk, const Declaratie& correctie)
{
    if (correctie.soort != DeclaratieSoort::Correctie)
        return {};
    PGB_TRY(geteld, werk.unit.declaraties().correctiesVan(correctie.oorspronkelijke));
    const bool later = std::any_of(geteld.begin(), geteld.end(), [&](const Declaratie& c) { return c.id.waarde > correctie.id.waarde; });
    return later ? Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("correctieVerouderd"), {}, {}, {}}) : Outcome<void>();
}

Outcome<void> eisGeenLatere(Werk& werk, const Declaratie& correctie)
{
    const S nu = correctie.status;
    if (correctie.soort != DeclaratieSoort::Correctie || (nu != S::Geparkeerd && nu != S::HandmatigeControle && nu != S::Betaalbaar))
        return {}; // it did not count, so nothing was worked out from it
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(correctie.zorgovereenkomst));
    std::optional<Declaratie> laatste;
    for (const BestaandeDeclaratie& b : bestaande) {
        const bool weg = b.status == S::Concept || b.status == S::AfgekeurdDoorBudgethouder || b.status == S::Geweigerd || b.status == S::Ingetrokken;
        if (b.soort != DeclaratieSoort::Correctie || b.id.waarde <= correctie.id.waarde || weg || (laatste && b.id.waarde < laatste->id.waarde))
            continue;
        PGB_TRY(andere, gevonden(werk.unit.declaraties().find(b.id)));
        if (andere.oorspronkelijke == correctie.oorspronkelijke)
            laatste = andere;
    }
    if (!laatste)
        return {};
    if (laatste->nummer.isEmpty())
        return Problem{ProblemKind::Conflict, QStringLiteral("latereCorrectieZonderNummer"), {}, {}, {}};
    return Problem{ProblemKind::Conflict, QStringLiteral("latereCorrectie"), {{QStringLiteral("nummerTekst"), laatste->nummer}}, {}, {}};
}

Outcome<void> trekVervangenIn(Werk& werk, const Declaratie& correctie)
{
    if (correctie.soort != DeclaratieSoort::Correctie)
        return {};
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(correctie.zorgovereenkomst));
    for (const BestaandeDeclaratie& b : bestaande) {
        if (b.soort != DeclaratieSoort::Correctie || b.id == correctie.id || (b.status != S::Geweigerd && b.status != S::AfgekeurdDoorBudgethouder))
            continue;
        PGB_TRY(oud, gevonden(werk.unit.declaraties().find(b.id)));
        if (oud.oorspronkelijke == correctie.oorspronkelijke && oud.invoerkant == correctie.invoerkant && oud.betaald == Bedrag{})
            PGB_CHECK(fireDeclaratie(werk, oud.id, oud.rijversie, G::Intrekken, {}, {}, QStringLiteral("declaratie.vervangen")));
    }
    return {};
}

Outcome<Declaratie> maakCorrectie(Werk& werk, DeclaratieId id, const std::vector<Declaratieregel>& wordt, const QString& reden)
{
    Zorgovereenkomst zorgovereenkomst;
    PGB_TRY(stand, zichtbareStand(werk, id, zorgovereenkomst));
    if (maaktSysteem(stand.origineel.soort))
        return Problem{ProblemKind::Conflict, QStringLiteral("loonVolgtOvereenkomst"), {}, {}, {}};
    PGB_CHECK(eisGeenAndere(werk, stand.origineel.zorgovereenkomst, stand.origineel.id, {}));
    if (reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    PGB_TRY(nieuw, aangevuld(werk, stand, wordt, zorgovereenkomst));
    Declaratie correctie = alsCorrectie(werk, stand.origineel, correctieRegels(stand.regels, nieuw), reden);
    if (correctie.regels.empty())
        return ongeldig(QStringLiteral("nietsGecorrigeerd"), QStringLiteral("regels"));
    PGB_CHECK(keurTotalen(werk, stand, correctie, zorgovereenkomst));
    correctie.invoerkant = *invoerkantVan(werk.gebruiker().rol);
    PGB_TRY(stored, werk.unit.declaraties().insert(correctie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.corrigeren"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("oorspronkelijke"), QString::number(id.waarde)}}));
    return stored;
}

Outcome<Declaratie> beslisLaatVerzoek(Werk& werk, DeclaratieId id, qint64 rijversie, bool toestaan, const QString& reden)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    if (!magNu(werk, relatie, Handeling::BlokkadeBeheren)) // the verstrekker that pays it
        return nietToegestaan();
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    if (!isLaatVerzoek(declaratie))
        return Problem{ProblemKind::Conflict, QStringLiteral("jaarNietAfgesloten"), {}, {}, {}};
    PGB_TRY(jaren, geslotenJarenVan(werk, declaratie));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(declaratie.budgethouder));
    std::erase_if(jaren, [&](const BudgetjaarFeit& jaar) { // only who granted it decides on it
        const Toekenning* t = vindToekenning(toekenningen, jaar.toekenning);
        return !t || t->verstrekker != werk.gebruiker().verstrekker;
    });
    if (jaren.empty())
        return nietToegestaan();
    if (!toestaan && reden.trimmed().isEmpty())
        return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
    if (!toestaan) {
        declaratie.statusReden = reden;
        PGB_CHECK(stapDoorSysteem(werk, declaratie, G::ControleWeigert));
        return std::move(declaratie);
    }
    const std::optional<qint64> dagen = werk.parameters.getal(u"verzoekLateDeclaratieWerkdagen", std::nullopt, {}, werk.vandaag());
    QDate tot = werk.vandaag();
    for (qint64 i = 0; i < std::clamp<qint64>(dagen.value_or(10), 1, 100); ++i)
        tot = volgendeBankwerkdag(tot);
    for (const BudgetjaarFeit& jaar : jaren)
        PGB_CHECK(werk.unit.dossier().insertHeropening({0, jaar.toekenning, jaar.jaar, declaratie.zorgovereenkomst, declaratie.id, declaratie.totaal, tot}));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.heropenen"), QStringLiteral("declaratie"), id.waarde, declaratie.budgethouder));
    PGB_CHECK(hercontroleer(werk, declaratie.budgethouder));
    return gevonden(werk.unit.declaraties().find(id));
}

Outcome<Betaalrun> laatRunDoorgaan(Werk& werk, BetaalrunId id)
{
    PGB_CHECK(eisRol(werk, Handeling::BetaalrunUitvoeren));
    PGB_TRY(run, gevonden(werk.unit.betalingen().findRun(id)));
    if (run.status != BetaalrunStatus::Ingepland || !run.stopDoor)
        return Problem{ProblemKind::Conflict, QStringLiteral("runNietTeStoppen"), {}, {}, {}};
    run.stopDoor = {};
    run.stopReden.clear();
    run.stopGevraagdOp = {};
    PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.stopVervalt"), QStringLiteral("betaalrun"), id.waarde, {}));
    return werk.unit.betalingen().updateRun(run);
}

Outcome<Betaalrun> stopBetaalrun(Werk& werk, BetaalrunId id, const QString& reden)
{
    PGB_CHECK(eisRol(werk, Handeling::BetaalrunUitvoeren));
    PGB_TRY(run, gevonden(werk.unit.betalingen().findRun(id)));
    if (run.status != BetaalrunStatus::Ingepland)
        return Problem{ProblemKind::Conflict, QStringLiteral("runNietTeStoppen"), {}, {}, {}};
    if (!run.stopDoor) {
        if (reden.trimmed().isEmpty())
            return ongeldig(QStringLiteral("redenVerplicht"), QStringLiteral("reden"));
        run.stopDoor = werk.gebruiker().id;
        run.stopReden = reden;
        run.stopGevraagdOp = werk.nu;
        PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.stopVragen"), QStringLiteral("betaalrun"), id.waarde, {}));
        return werk.unit.betalingen().updateRun(run);
    }
    PGB_CHECK(eisTweedePersoon(werk, {run.stopDoor}));
    PGB_TRY(betalingen, werk.unit.betalingen().ofRun(id));
    for (const Betaling& betaling : betalingen) {
        for (const DeclaratieId declaratieId : betaling.declaraties) {
            PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(declaratieId)));
            PGB_CHECK(werk.auditenVanzelf(QStringLiteral("declaratie.runGestopt"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder));
            PGB_CHECK(haalUitBetaling(werk, declaratie));
            PGB_CHECK(stapDoorSysteem(werk, declaratie, G::Hercontrole));
            PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
            PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
            PGB_CHECK(settle(werk, declaratie, bevindingen));
            PGB_CHECK(werk.unit.declaraties().update(declaratie));
        }
    }
    PGB_TRY(leeg, gevonden(werk.unit.betalingen().findRun(id)));
    leeg.status = BetaalrunStatus::Gestopt;
    leeg.stopDoor = run.stopDoor;
    leeg.stopBevestigd = werk.gebruiker().id;
    leeg.stopReden = run.stopReden;
    leeg.stopGevraagdOp = run.stopGevraagdOp;
    PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.stoppen"), QStringLiteral("betaalrun"), id.waarde, {}));
    return werk.unit.betalingen().updateRun(leeg);
}

} // namespace pgb::app
