#include "server/app/beheer.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/betaling/betaling.h"
#include <algorithm>
#include <map>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

constexpr int maxPerRun = 20'000;

/// The checks before the run; false = held or refused, and stored as such.
Outcome<bool> passesPhaseB(Werk& werk, Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Betaalrun));
    const std::optional<Ernst> ernst = zwaarste(bevindingen);
    if (ernst != Ernst::Weigeren && ernst != Ernst::Parkeren)
        return true;
    declaratie.bevindingen = bevindingen;
    declaratie.verwachteBetaaldatum = {};
    PGB_CHECK(stapDoorSysteem(werk, declaratie, ernst == Ernst::Weigeren ? G::ControleWeigert : G::ControleParkeert));
    return false;
}

/// What goes into one payment: all of a zorgverlener, or split as it prefers (domain 9.2).
struct Bundel {
    ZorgverlenerId zorgverlener;
    qint64 deel = 0;
    auto operator<=>(const Bundel&) const = default;
};

Bundel bundelVan(const Zorgverlener& zorgverlener, const Declaratie& declaratie)
{
    switch (zorgverlener.betaalvoorkeur) {
    case Betaalvoorkeur::PerBudgethouder: return {zorgverlener.id, declaratie.budgethouder.waarde};
    case Betaalvoorkeur::PerFactuur: return {zorgverlener.id, declaratie.id.waarde};
    case Betaalvoorkeur::PerVestiging:
    case Betaalvoorkeur::Bundel: break;
    }
    return {zorgverlener.id, 0};
}

} // namespace

Outcome<void> stapDoorSysteem(Werk& werk, Declaratie& declaratie, DeclaratieGebeurtenis gebeurtenis)
{
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, gebeurtenis, DeclaratieActor::Systeem);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    declaratie.status = stap->naar;
    declaratie.statusSinds = werk.nu;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    declaratie = stored;
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.") + code(gebeurtenis), QStringLiteral("declaratie"), declaratie.id.waarde,
                              declaratie.budgethouder, {{QStringLiteral("status"), code(declaratie.status)}}));
    return werk.melden(QStringLiteral("budget"), declaratie.budgethouder.waarde, declaratie.budgethouder);
}

Outcome<Betaalrun> planBetaalrun(Werk& werk, BetaalrunSoort soort, QDate boekdatum)
{
    Betaalrun run;
    run.soort = soort;
    run.boekdatum = boekdatum;
    PGB_TRY(begun, werk.unit.betalingen().insertRun(run));
    run = begun;
    std::map<Bundel, Betaling> bundels;
    PGB_TRY(payable, werk.unit.declaraties().metStatus(S::Betaalbaar, maxPerRun, {}));
    for (const Declaratie& summary : payable) {
        PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(summary.zorgverlener)));
        if (betaalrunSoort(zorgverlener) != soort)
            continue;
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(summary.id)));
        PGB_TRY(passes, passesPhaseB(werk, declaratie));
        if (!passes || !zorgverlener.iban)
            continue;
        declaratie.verwachteBetaaldatum = boekdatum;
        PGB_CHECK(stapDoorSysteem(werk, declaratie, G::Plannen));
        Betaling& betaling = bundels[bundelVan(zorgverlener, declaratie)];
        betaling.zorgverlener = zorgverlener.id;
        betaling.iban = *zorgverlener.iban;
        betaling.bedrag += declaratie.totaal;
        betaling.declaraties.push_back(declaratie.id);
    }
    for (auto& [bundel, betaling] : bundels) {
        betaling.betaalrun = run.id;
        betaling.boekdatum = boekdatum;
        betaling.kenmerk = QStringLiteral("PGB %1-%2").arg(run.id.waarde).arg(bundel.zorgverlener.waarde);
        PGB_CHECK(werk.unit.betalingen().insert(betaling));
        run.aantal += 1;
        run.totaal += betaling.bedrag;
    }
    PGB_TRY(stored, werk.unit.betalingen().updateRun(run));
    PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.plannen"), QStringLiteral("betaalrun"), stored.id.waarde, {},
                              {{QStringLiteral("soort"), code(soort)}}));
    return stored;
}

Outcome<std::vector<Betaalrun>> executeBetaalruns(Werk& werk, QDate dag)
{
    std::vector<Betaalrun> done;
    PGB_TRY(runs, werk.unit.betalingen().runs(500));
    for (Betaalrun& run : runs) {
        if (run.status != BetaalrunStatus::Ingepland || run.boekdatum > dag)
            continue;
        PGB_TRY(betalingen, werk.unit.betalingen().ofRun(run.id));
        for (const Betaling& betaling : betalingen) {
            for (const DeclaratieId id : betaling.declaraties) {
                PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(id)));
                declaratie.betaald = declaratie.totaal;
                PGB_CHECK(stapDoorSysteem(werk, declaratie, G::Betalen));
            }
        }
        run.status = BetaalrunStatus::Uitgevoerd;
        PGB_TRY(stored, werk.unit.betalingen().updateRun(run));
        PGB_CHECK(werk.vastleggen(QStringLiteral("betaalrun.uitvoeren"), QStringLiteral("betaalrun"), stored.id.waarde, {}));
        done.push_back(stored);
    }
    return done;
}

Outcome<Betaalrun> runBetaalrunNow(Werk& werk, BetaalrunSoort soort, std::optional<QDate> datum)
{
    PGB_CHECK(eisRol(werk, Handeling::BetaalrunUitvoeren));
    if (!datum)
        datum = boekdatum(werk.parameters, soort, werk.vandaag());
    if (!datum) // nobody entered the weekly day: better no run than one on a guessed day
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("datum"));
    const QDate dag = *datum;
    if (dag < werk.vandaag() || dag > werk.vandaag().addDays(31))
        return ongeldig(QStringLiteral("boekdatumBuitenBereik"), QStringLiteral("datum"));
    if (!isBankwerkdag(dag))
        return ongeldig(QStringLiteral("geenBankwerkdag"), QStringLiteral("datum"));
    PGB_TRY(run, planBetaalrun(werk, soort, dag));
    PGB_TRY(done, executeBetaalruns(werk, werk.vandaag()));
    const auto executed = std::find_if(done.begin(), done.end(), [&](const Betaalrun& r) { return r.id == run.id; });
    return executed == done.end() ? run : *executed;
}

Outcome<Lijst<Betaling>> listBetalingen(Werk& werk, BudgethouderId budgethouder, Bladzijde bladzijde)
{
    if (budgethouder) {
        PGB_TRY(relatie, relatieTotDossier(werk, budgethouder));
        PGB_CHECK(eisZien(werk, relatie, Handeling::BetalingZien));
    }
    PGB_TRY(lijst, werk.unit.betalingen().list(werk.bereik(), budgethouder, bladzijde));
    const bool ziet = werk.isZorgverlenerKant() || werk.gebruiker().rol == Rol::Svb;
    for (Betaling& betaling : lijst.items) {
        if (!ziet)
            betaling.iban = {};
    }
    if (budgethouder && !lijst.items.empty())
        PGB_CHECK(bekijkDossier(werk, QStringLiteral("betalingen.bekijken"), budgethouder));
    return std::move(lijst);
}

Outcome<std::vector<Betaalrun>> listBetaalruns(Werk& werk)
{
    PGB_CHECK(eisRol(werk, Handeling::BetaalrunUitvoeren));
    return werk.unit.betalingen().runs(100);
}

Outcome<Lijst<Werktaak>> listWerktaken(Werk& werk, std::optional<WerktaakStatus> status, Bladzijde bladzijde)
{
    PGB_CHECK(eisRol(werk, Handeling::WerktaakZien));
    return werk.unit.werktaken().list(werk.bereik(), status, bladzijde);
}

} // namespace pgb::app
