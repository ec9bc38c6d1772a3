#include "server/app/correctie_stand.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/declaratie/totalen.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include <algorithm>

namespace pgb::app {

namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

/// From the budget that paid it.
std::vector<Declaratieregel> uitZelfdeBudget(std::vector<Declaratieregel> regels, const Stand& stand)
{
    for (Declaratieregel& regel : regels) {
        const auto zelfde = [&](const Declaratieregel& r) { return r.functieCode == regel.functieCode; };
        const bool betaalde = std::any_of(stand.regels.begin(), stand.regels.end(), [&](const Declaratieregel& r) { return zelfde(r) && r.toekenning == regel.toekenning; });
        const auto was = betaalde ? stand.regels.end() : std::find_if(stand.regels.begin(), stand.regels.end(), zelfde);
        if (was != stand.regels.end())
            regel.toekenning = was->toekenning;
    }
    return regels;
}

/// What was paid as the agreement is now: at its rates, or the whole wage of the month.
std::vector<Declaratieregel> zoalsNu(const Stand& stand, const Zorgovereenkomst& nu, const std::optional<Maandloon>& loon)
{
    if (stand.origineel.soort != DeclaratieSoort::Maandloon)
        return metNieuwTarief(stand.regels, nu, stand.toen);
    return loon ? uitZelfdeBudget(loon->regels, stand) : std::vector<Declaratieregel>();
}

/// A correction that nobody typed: both signed what it follows, and that is the order to pay it.
Outcome<void> corrigeerVanzelf(Werk& werk, const Declaratie& origineel, std::vector<Declaratieregel> regels, const QString& waarom, CodeParams spoor)
{
    Declaratie correctie = alsCorrectie(werk, origineel, std::move(regels), waarom);
    correctie.invoerkant = Invoerkant::Svb;
    correctie.ingevoerdDoor = {};
    correctie.goedgekeurdDoor = origineel.goedgekeurdDoor;
    correctie.ingediendOp = correctie.aangebodenOp = werk.nu;
    correctie.status = S::Ingediend;
    PGB_CHECK(geefNummers(werk, correctie));
    PGB_TRY(stored, werk.unit.declaraties().insert(correctie));
    PGB_TRY(feiten, gatherFeiten(werk, stored, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    PGB_CHECK(settle(werk, stored, bevindingen));
    PGB_CHECK(werk.unit.declaraties().update(stored));
    spoor.emplace_back(QStringLiteral("oorspronkelijke"), QString::number(origineel.id.waarde));
    return werk.vastleggen(QStringLiteral("declaratie.corrigerenNaWijziging"), QStringLiteral("declaratie"), stored.id.waarde, stored.budgethouder, spoor);
}

/// A correction to a part of the month counts: what comes after it is by days as well, and SVB looks at it (corrigeerLoon).
Outcome<bool> isNaarDagen(Werk& werk, const Declaratie& loon)
{
    PGB_TRY(eerder, werk.unit.declaraties().correctiesVan(loon.id));
    return std::any_of(eerder.begin(), eerder.end(), [](const Declaratie& c) { return isLoonAchteraf(c.omschrijving); });
}

/// A correction of what was paid, when the agreement says something else by now.
Outcome<bool> corrigeerVolgens(Werk& werk, const Declaratie& origineel, const Zorgovereenkomst& nu, int volgnummer)
{
    std::optional<Maandloon> loon;
    if (origineel.soort == DeclaratieSoort::Maandloon) {
        PGB_TRY(toekenningen, werk.unit.toekenningen().ofBudgethouder(origineel.budgethouder));
        loon = maandloonVan(nu, toekenningen, origineel.periode.van);
        PGB_TRY(naarDagen, isNaarDagen(werk, origineel));
        if (naarDagen || (loon && !loon->heleMaand)) { // the job that makes wages does not look back that far
            PGB_TRY(naBetaling, loonNaBetaling(werk, origineel, loon));
            return corrigeerLoon(werk, origineel, naBetaling, QString(loonvraag::achteraf));
        }
    }
    PGB_TRY(stand, standVan(werk, origineel));
    std::vector<Declaratieregel> regels = correctieRegels(stand.regels, zoalsNu(stand, nu, loon));
    if (regels.empty())
        return false;
    PGB_CHECK(corrigeerVanzelf(werk, origineel, std::move(regels), QStringLiteral("nieuwTarief"), {{QStringLiteral("versie"), QString::number(volgnummer)}}));
    return true;
}

/// What the system made of the wage, and SVB did not look at yet or refused.
Outcome<std::vector<Declaratie>> looncorrecties(Werk& werk, const Declaratie& betaald, S status)
{
    std::vector<Declaratie> uit;
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(betaald.zorgovereenkomst));
    for (const BestaandeDeclaratie& b : bestaande) {
        if (b.soort != DeclaratieSoort::Correctie || b.status != status)
            continue;
        PGB_TRY(correctie, gevonden(werk.unit.declaraties().find(b.id)));
        if (correctie.oorspronkelijke == betaald.id && isLoonAchteraf(correctie.omschrijving))
            uit.push_back(correctie);
    }
    return uit;
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

Outcome<bool> corrigeerLoon(Werk& werk, const Declaratie& betaald, const std::optional<Maandloon>& loon, const QString& waarom)
{
    PGB_TRY(naarDagen, isNaarDagen(werk, betaald));
    if (loon && loon->heleMaand && !naarDagen) // the approval of it made the correction
        return false;
    PGB_TRY(wachtend, looncorrecties(werk, betaald, S::HandmatigeControle));
    PGB_TRY(stand, standVan(werk, betaald));
    std::vector<Declaratieregel> regels = correctieRegels(stand.regels, loon ? uitZelfdeBudget(loon->regels, stand) : std::vector<Declaratieregel>());
    if (totaalVan(regels) == Bedrag{})
        return false;
    for (Declaratie& correctie : wachtend) { // it says what was agreed yesterday
        PGB_CHECK(stapDoorSysteem(werk, correctie, G::Intrekken));
        PGB_CHECK(werkTakenBij(werk, correctie));
    }
    if (!wachtend.empty()) {
        PGB_CHECK(corrigeerLoon(werk, betaald, loon, waarom));
        return true;
    }
    PGB_TRY(geweigerd, looncorrecties(werk, betaald, S::Geweigerd));
    if (std::any_of(geweigerd.begin(), geweigerd.end(), [&](const Declaratie& nee) { return nee.regels == regels; }))
        return false;
    PGB_CHECK(corrigeerVanzelf(werk, betaald, std::move(regels), waarom, {}));
    return true;
}

} // namespace pgb::app
