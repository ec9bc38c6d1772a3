#include "server/app/correcties.h"
#include "server/app/declaratie_taken.h"
#include "server/app/rekeningen.h"
#include "server/app/toegang_service.h"
#include "server/app/verrekening.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/declaratie/maandloon.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// The paid original, with its corrections laid over it.
struct Stand {
    Declaratie origineel;
    std::vector<Declaratieregel> regels;
};
Outcome<Stand> standVan(Werk& werk, const Declaratie& origineel)
{
    if (!isTeCorrigeren(origineel.status, origineel.betaald) || origineel.soort == DeclaratieSoort::Correctie)
        return Problem{ProblemKind::Conflict, QStringLiteral("nietBetaald"), {}, {}, {}};
    if (naarBudgethouder(origineel.soort)) // its claim would fall on a zorgverlener who never had the money
        return Problem{ProblemKind::Conflict, QStringLiteral("correctieVanEigenBedrag"), {}, {}, {}};
    PGB_TRY(eerder, werk.unit.declaraties().correctiesVan(origineel.id));
    std::vector<std::vector<Declaratieregel>> regels;
    for (const Declaratie& c : eerder)
        regels.push_back(c.regels);
    return Stand{origineel, naCorrecties(origineel.regels, regels)};
}

/// Rate and budget of a typed line come from what was paid for that function, else from the agreement.
std::vector<Declaratieregel> aangevuld(const Stand& stand, std::vector<Declaratieregel> wordt, const Zorgovereenkomst& zorgovereenkomst)
{
    for (Declaratieregel& regel : wordt) {
        const auto gelijk = std::find_if(stand.regels.begin(), stand.regels.end(), [&](const Declaratieregel& r) {
            return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid;
        });
        if (!regel.toekenning && gelijk != stand.regels.end())
            regel.toekenning = gelijk->toekenning;
        if (regel.tarief.honderdduizendsten == 0 && gelijk != stand.regels.end())
            regel.tarief = gelijk->tarief;
        if (regel.tarief.honderdduizendsten == 0)
            regel = metNieuwTarief({regel}, zorgovereenkomst).front();
        regel.bedrag = regelBedrag(regel);
    }
    return wordt;
}

/// What was paid at the rates of the agreement as it is now; of a monthly wage only a whole month is known (loonvraag).
std::vector<Declaratieregel> zoalsNu(const Stand& stand, const Zorgovereenkomst& nu, const std::vector<Toekenning>& toekenningen)
{
    if (stand.origineel.soort != DeclaratieSoort::Maandloon)
        return metNieuwTarief(stand.regels, nu);
    const std::optional<Maandloon> loon = maandloonVan(nu, toekenningen, stand.origineel.periode.van);
    if (!loon)
        return {};
    if (!loon->heleMaand)
        return stand.regels;
    std::vector<Declaratieregel> wordt = loon->regels;
    for (Declaratieregel& regel : wordt) { // from the budget that paid it
        const auto was = std::find_if(stand.regels.begin(), stand.regels.end(), [&](const Declaratieregel& r) { return r.functieCode == regel.functieCode; });
        if (was != stand.regels.end())
            regel.toekenning = was->toekenning;
    }
    return wordt;
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

} // namespace

Outcome<Correctievoorbeeld> bekijkCorrectie(Werk& werk, DeclaratieId id, const std::vector<Declaratieregel>& wordt)
{
    Zorgovereenkomst zorgovereenkomst;
    PGB_TRY(stand, zichtbareStand(werk, id, zorgovereenkomst));
    Correctievoorbeeld uit;
    uit.regels = correctieRegels(stand.regels, aangevuld(stand, wordt, zorgovereenkomst));
    const Declaratie correctie = alsCorrectie(werk, stand.origineel, uit.regels, {});
    uit.totaal = correctie.totaal;
    uit.tweedePaarOgen = vraagtTweedePaarOgen(werk.parameters, correctie, werk.vandaag());
    const BetaaldEnTerug som = betaaldEnTerug(uit.regels);
    uit.verrekenen = som.terug;
    uit.nabetaling = som.betaald;
    PGB_TRY(verrekend, teVerrekenen(werk, correctie));
    uit.verrekend = verrekend;
    if (uit.nabetaling > uit.verrekend) {
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
    Declaratie correctie = alsCorrectie(werk, stand.origineel, correctieRegels(stand.regels, aangevuld(stand, wordt, zorgovereenkomst)), reden);
    if (correctie.regels.empty())
        return ongeldig(QStringLiteral("nietsGecorrigeerd"), QStringLiteral("regels"));
    correctie.invoerkant = *invoerkantVan(werk.gebruiker().rol);
    PGB_TRY(stored, werk.unit.declaraties().insert(correctie));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.corrigeren"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("oorspronkelijke"), QString::number(id.waarde)}}));
    return stored;
}

namespace {

/// A correction of what was paid, when the agreement says something else by now. Both signed that: it is the order to pay it.
Outcome<bool> corrigeerVolgens(Werk& werk, const Declaratie& origineel, const Zorgovereenkomst& nu, int volgnummer)
{
    PGB_TRY(stand, standVan(werk, origineel));
    PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(origineel.budgethouder));
    std::vector<Declaratieregel> regels = correctieRegels(stand.regels, zoalsNu(stand, nu, toekenningen));
    if (regels.empty())
        return false;
    Declaratie correctie = alsCorrectie(werk, origineel, std::move(regels), QStringLiteral("nieuwTarief"));
    correctie.invoerkant = Invoerkant::Svb;
    correctie.ingevoerdDoor = {}; // nobody typed it
    correctie.goedgekeurdDoor = origineel.goedgekeurdDoor;
    correctie.ingediendOp = werk.nu;
    correctie.aangebodenOp = werk.nu;
    correctie.status = S::Ingediend;
    PGB_TRY(nummer, werk.unit.declaraties().nextNummer(werk.vandaag().year()));
    correctie.nummer = nummer;
    PGB_TRY(stored, werk.unit.declaraties().insert(correctie));
    PGB_TRY(feiten, gatherFeiten(werk, stored, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    PGB_CHECK(settle(werk, stored, bevindingen));
    PGB_CHECK(werk.unit.declaraties().update(stored));
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.corrigerenNaWijziging"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder,
                              {{QStringLiteral("oorspronkelijke"), QString::number(origineel.id.waarde)}, {QStringLiteral("versie"), QString::number(volgnummer)}}));
    return true;
}

/// When the version was approved for the last time; of one from before the steps were kept, when it came in its state.
QDateTime goedgekeurdOp(const ZorgovereenkomstVersie& versie)
{
    const auto stap = std::find_if(versie.stappen.rbegin(), versie.stappen.rend(), [](const Spoorstap& s) { return s.status == ZorgovereenkomstStatus::Goedgekeurd; });
    return stap == versie.stappen.rend() ? versie.statusSinds : stap->sinds;
}

/// The latest version for a day of the declaratie that it was not held against when it was handed in; nothing = there is none.
const ZorgovereenkomstVersie* versieNaIndienen(const Declaratie& declaratie, const Zorgovereenkomst& nu)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const Declaratieregel& regel : declaratie.regels) {
        const ZorgovereenkomstVersie* versie = versieOp(nu, regel.datum);
        if (versie && goedgekeurdOp(*versie) >= declaratie.ingediendOp && (!uit || uit->volgnummer < versie->volgnummer))
            uit = versie;
    }
    return uit;
}

} // namespace

Outcome<int> corrigeerNaWijziging(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    int aantal = 0;
    const QDate vanaf = versie.inhoud.ingangsdatum;
    if (!vanaf.isValid() || vanaf >= werk.vandaag())
        return aantal;
    PGB_TRY(nu, gevonden(werk.unit.zorgovereenkomsten().find(zorgovereenkomst.id)));
    PGB_TRY(betaald, werk.unit.declaraties().betaaldVan(zorgovereenkomst.id, {vanaf, werk.vandaag()}));
    for (const Declaratie& origineel : betaald) {
        if (naarBudgethouder(origineel.soort) || origineel.status == S::Geweigerd) // what was refused gets no better rate
            continue;
        PGB_TRY(gecorrigeerd, corrigeerVolgens(werk, origineel, nu, versie.volgnummer));
        aantal += int(gecorrigeerd);
    }
    return aantal;
}

Outcome<void> corrigeerNaBetaling(Werk& werk, const Declaratie& betaald)
{
    if (betaald.soort == DeclaratieSoort::Correctie || naarBudgethouder(betaald.soort))
        return {};
    PGB_TRY(nu, gevonden(werk.unit.zorgovereenkomsten().find(betaald.zorgovereenkomst)));
    const ZorgovereenkomstVersie* versie = versieNaIndienen(betaald, nu);
    if (versie)
        PGB_CHECK(corrigeerVolgens(werk, betaald, nu, versie->volgnummer));
    return {};
}

Outcome<int> vorderTerug(Werk& werk)
{
    const std::optional<qint64> dagen = werk.parameters.getal(u"verrekentermijnDagen", std::nullopt, {}, werk.vandaag());
    if (!dagen || *dagen > 10'000)
        return 0;
    PGB_TRY(open, werk.unit.dossier().tevorderen(werk.vandaag().addDays(-*dagen)));
    for (Vordering vordering : open) {
        vordering.gevorderd = true;
        PGB_CHECK(werk.unit.dossier().updateVordering(vordering));
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(vordering.declaratie)));
        PGB_CHECK(werk.vastleggen(QStringLiteral("vordering.brief"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder,
                                  {{QStringLiteral("bedragCenten"), QString::number(vordering.open().centen)}}));
    }
    return int(open.size());
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
        PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.stopVragen"), QStringLiteral("betaalrun"), id.waarde, {}));
        return werk.unit.betalingen().updateRun(run);
    }
    PGB_CHECK(eisTweedePersoon(werk, {run.stopDoor}));
    PGB_TRY(betalingen, werk.unit.betalingen().ofRun(id));
    for (const Betaling& betaling : betalingen) {
        for (const DeclaratieId declaratieId : betaling.declaraties) {
            PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(declaratieId)));
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
    PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.stoppen"), QStringLiteral("betaalrun"), id.waarde, {}));
    return werk.unit.betalingen().updateRun(leeg);
}

} // namespace pgb::app
