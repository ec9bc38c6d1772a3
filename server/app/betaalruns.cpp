#include "server/app/beheer.h"
#include "server/app/blokkades.h"
#include "server/app/correcties.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "server/app/verrekening.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>
#include <functional>
#include <map>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;

constexpr int perBladzijde = 500;

/// What of a declaratie goes into the run now.
struct Betaalbaar {
    Bedrag bedrag;      ///< before set-off; nothing left = it is held
    bool gehouden = false;
};

bool isTekort(const Bevinding& b)
{
    return b.controle == QLatin1String("DC-031") || b.controle == QLatin1String("DC-032") || b.controle == QLatin1String("DC-033");
}

/// "pay what fits" of DC-034; nothing when it does not apply.
std::optional<Bedrag> pastDeel(const std::vector<Bevinding>& bevindingen)
{
    for (const Bevinding& b : bevindingen) {
        if (b.controle != QLatin1String("DC-034"))
            continue;
        for (const auto& [key, waarde] : b.params) {
            if (key == QLatin1String("betaaldCenten"))
                return Bedrag{waarde.toLongLong()};
        }
    }
    return std::nullopt;
}

/// What the run warned of stays with the declaratie; what an earlier look said of the same controles is replaced, and what held it is over.
void bewaarWaarschuwingen(Declaratie& declaratie, const std::vector<Bevinding>& bevindingen)
{
    std::erase_if(declaratie.bevindingen, [](const Bevinding& b) { return b.ernst != Ernst::Waarschuwen; });
    for (const Bevinding& nieuw : bevindingen)
        std::erase_if(declaratie.bevindingen, [&](const Bevinding& b) { return b.controle == nieuw.controle; });
    std::copy_if(bevindingen.begin(), bevindingen.end(), std::back_inserter(declaratie.bevindingen), [](const Bevinding& b) { return b.ernst == Ernst::Waarschuwen; });
}

/// The rest of what was paid in part waits: it says for whom. That there is no room yet was said when the part was paid (DC-034).
Outcome<void> zegWaaropDeRestWacht(Werk& werk, Declaratie& declaratie, const std::vector<Bevinding>& houdend)
{
    std::vector<Bevinding> nu = declaratie.bevindingen;
    std::erase_if(nu, [](const Bevinding& b) { return b.ernst != Ernst::Waarschuwen; });
    nu.insert(nu.end(), houdend.begin(), houdend.end());
    if (nu == declaratie.bevindingen)
        return {};
    declaratie.bevindingen = nu;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    declaratie = stored;
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.hercontrole"), QStringLiteral("declaratie"), declaratie.id.waarde, declaratie.budgethouder,
                              {{QStringLiteral("status"), code(declaratie.status)}}));
    return werkTakenBij(werk, declaratie);
}

/// The checks before the run. Held or refused ones are stored as such; one that was paid in part stays what it is.
Outcome<Betaalbaar> fasevoorBetaling(Werk& werk, Declaratie& declaratie)
{
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Betaalrun));
    const std::optional<Bedrag> past = pastDeel(bevindingen);
    const auto houdt = [&](const Bevinding& b) { return b.ernst != Ernst::Waarschuwen && !(past && isTekort(b)); };
    const bool vrij = std::none_of(bevindingen.begin(), bevindingen.end(), houdt);
    const Bedrag nog = (vrij && past ? *past : declaratie.totaal) - declaratie.betaald;
    if (vrij && (nog > Bedrag{} || (!past && declaratie.totaal <= Bedrag{}))) {
        bewaarWaarschuwingen(declaratie, bevindingen);
        return Betaalbaar{nog, false};
    }
    if (declaratie.status == S::DeelsUitbetaald) {
        std::vector<Bevinding> houdend;
        std::copy_if(bevindingen.begin(), bevindingen.end(), std::back_inserter(houdend), houdt);
        PGB_CHECK(zegWaaropDeRestWacht(werk, declaratie, houdend));
        return Betaalbaar{{}, true};
    }
    declaratie.bevindingen = bevindingen;
    declaratie.verwachteBetaaldatum = {};
    PGB_CHECK(stapDoorSysteem(werk, declaratie, tegenhouden(declaratie, zwaarste(bevindingen))));
    return Betaalbaar{{}, true};
}

/// What goes into one payment: all of a zorgverlener, or split as it prefers (domain 9.2); what is the budgethouder's own goes to him.
struct Bundel {
    ZorgverlenerId zorgverlener;
    BudgethouderId eigen; ///< paid to this budgethouder; 0 = to the zorgverlener
    qint64 deel = 0;
    auto operator<=>(const Bundel&) const = default;
};

Bundel bundelVan(const Zorgverlener& zorgverlener, const Declaratie& declaratie)
{
    if (naarBudgethouder(declaratie.soort))
        return {zorgverlener.id, declaratie.budgethouder, 0};
    switch (zorgverlener.betaalvoorkeur) {
    case Betaalvoorkeur::PerBudgethouder: return {zorgverlener.id, {}, declaratie.budgethouder.waarde};
    case Betaalvoorkeur::PerFactuur: return {zorgverlener.id, {}, declaratie.id.waarde};
    case Betaalvoorkeur::PerVestiging: // one record has one branch
    case Betaalvoorkeur::Bundel: break;
    }
    return {zorgverlener.id, {}, 0};
}

/// The account that gets it; nothing = not known.
Outcome<std::optional<Iban>> rekeningVan(Werk& werk, const Zorgverlener& zorgverlener, const Declaratie& declaratie)
{
    if (!naarBudgethouder(declaratie.soort))
        return zorgverlener.iban;
    PGB_TRY(budgethouder, gevonden(werk.unit.budgethouders().find(declaratie.budgethouder)));
    return budgethouder.iban;
}

using Bundels = std::map<Bundel, Betaling>;

/// What a run finds on its way.
struct Ronde {
    QDate boekdatum;
    int plaats = 0; ///< how many declaraties can still go in
    bool geraakt = false; ///< something was paid, set off, held or refused
    Bundels bundels;
    std::optional<QDate> beloofdTot = {}; ///< only what was promised until then; nothing = all
};

bool haaltTerug(const Declaratie& declaratie) { return betaaldEnTerug(declaratie.regels).terug > Bedrag{}; }
/// Promised for a run that is still to come. What takes money back is set off in any.
bool isVoorLater(const Declaratie& declaratie, const Ronde& ronde)
{
    return ronde.beloofdTot && !haaltTerug(declaratie) && !(declaratie.verwachteBetaaldatum.isValid() && declaratie.verwachteBetaaldatum <= *ronde.beloofdTot);
}

/// Takes one payable declaratie into the run, as far as it may be paid. False = something holds it.
Outcome<bool> neemOp(Werk& werk, Declaratie declaratie, const Zorgverlener& zorgverlener, Ronde& ronde)
{
    const qint64 was = declaratie.rijversie;
    PGB_TRY(betaalbaar, fasevoorBetaling(werk, declaratie));
    ronde.geraakt = ronde.geraakt || declaratie.rijversie != was;
    if (betaalbaar.gehouden)
        return false;
    const bool correctie = declaratie.soort == DeclaratieSoort::Correctie;
    const Bedrag nu = correctie ? betaaldEnTerug(declaratie.regels).betaald : betaalbaar.bedrag;
    if (nu <= Bedrag{}) {
        PGB_CHECK(rondAf(werk, declaratie));
        return ronde.geraakt = true;
    }
    PGB_TRY(rekening, rekeningVan(werk, zorgverlener, declaratie));
    if (!rekening)
        return false;
    ronde.geraakt = true;
    Bedrag verrekend;
    // Only what is paid as a whole is set off against a claim: a rest that is set off to nothing would close what is still owed.
    if (declaratie.status == DeclaratieStatus::Betaalbaar && betaalbaar.bedrag == declaratie.totaal) {
        PGB_TRY(af, verreken(werk, declaratie));
        verrekend = af;
    }
    declaratie.verrekend += verrekend;
    declaratie.betaald += verrekend;
    const Bedrag deel = nu - verrekend;
    if (deel <= Bedrag{}) {
        PGB_CHECK(rondAf(werk, declaratie));
        return true;
    }
    declaratie.verwachteBetaaldatum = ronde.boekdatum;
    PGB_CHECK(stapDoorSysteem(werk, declaratie, G::Plannen));
    Betaling& betaling = ronde.bundels[bundelVan(zorgverlener, declaratie)];
    betaling.zorgverlener = zorgverlener.id;
    betaling.iban = *rekening;
    betaling.bedrag += deel;
    betaling.declaraties.push_back(declaratie.id);
    betaling.delen.push_back(deel);
    return true;
}

using Bladzijden = std::function<Outcome<std::vector<Declaratie>>(DeclaratieId na)>;

/// All of this kind of run, page by page, so that what waits for another day or for money does not stand before it, while there is room in the run.
Outcome<void> neemAllesOp(Werk& werk, const Bladzijden& bladzijden, bool (*telt)(const Declaratie&), BetaalrunSoort soort, Ronde& ronde)
{
    if (ronde.plaats <= 0)
        return {};
    DeclaratieId na;
    std::vector<Declaratie> deel;
    do {
        PGB_TRY(bladzijde, bladzijden(na));
        deel = std::move(bladzijde);
        for (const Declaratie& declaratie : deel) {
            na = declaratie.id;
            if (!telt(declaratie) || isVoorLater(declaratie, ronde))
                continue;
            PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
            // What pays nothing out is of no kind of run: it becomes a claim in the first that comes.
            const bool alleenTerug = declaratie.soort == DeclaratieSoort::Correctie && betaaldEnTerug(declaratie.regels).betaald <= Bedrag{};
            if (!alleenTerug && betaalrunSoort(werk.parameters, zorgverlener, declaratie, werk.vandaag()) != soort)
                continue;
            PGB_TRY(gaatMee, neemOp(werk, declaratie, zorgverlener, ronde));
            if (gaatMee && --ronde.plaats == 0)
                return {};
        }
    } while (int(deel.size()) == perBladzijde);
    return {};
}

bool elke(const Declaratie&) { return true; }

} // namespace

Outcome<void> stapDoorSysteem(Werk& werk, Declaratie& declaratie, DeclaratieGebeurtenis gebeurtenis)
{
    const DeclaratieOvergang* stap = findOvergang(declaratie.status, gebeurtenis, DeclaratieActor::Systeem);
    if (!stap)
        return geenOvergang(code(declaratie.status), code(gebeurtenis));
    const bool taken = gebeurtenis == G::ControleParkeert || gebeurtenis == G::ControleWeigert || declaratie.status == S::DeelsUitbetaald;
    declaratie.status = stap->naar;
    declaratie.statusSinds = werk.nu;
    PGB_TRY(stored, werk.unit.declaraties().update(declaratie));
    declaratie = stored;
    PGB_CHECK(werk.vastleggen(QStringLiteral("declaratie.") + code(gebeurtenis), QStringLiteral("declaratie"), declaratie.id.waarde,
                              declaratie.budgethouder, {{QStringLiteral("status"), code(declaratie.status)}}));
    const bool betaald = gebeurtenis == G::Betalen || gebeurtenis == G::DeelsBetalen;
    PGB_TRY(open, betaald && !taken ? werk.unit.werktaken().openVoorDeclaratie(declaratie.id) : Outcome<std::vector<Werktaak>>(std::vector<Werktaak>()));
    if (taken || !open.empty()) // what SVB was told of one that was late is over
        PGB_CHECK(werkTakenBij(werk, declaratie));
    if (betaald)
        PGB_CHECK(werk.unit.dossier().laatNakijken(declaratie.id, werk.vandaag()));
    return werk.melden(QStringLiteral("budget"), declaratie.budgethouder.waarde, declaratie.budgethouder);
}

Outcome<void> haalUitBetaling(Werk& werk, Declaratie& declaratie)
{
    PGB_CHECK(werk.unit.betalingen().haalUitRun(declaratie.id));
    if (declaratie.betaald != declaratie.verrekend) // a part was paid before: what was set off then stays so
        return {};
    PGB_CHECK(werk.unit.dossier().draaiVerrekeningTerug(declaratie.id, werk.vandaag()));
    declaratie.betaald -= declaratie.verrekend;
    declaratie.verrekend = {};
    return {};
}

Outcome<void> houdTegen(Werk& werk, Declaratie& declaratie, const std::vector<Bevinding>& bevindingen)
{
    if (declaratie.status == S::Ingepland)
        PGB_CHECK(haalUitBetaling(werk, declaratie));
    declaratie.bevindingen = bevindingen;
    declaratie.verwachteBetaaldatum = {};
    return stapDoorSysteem(werk, declaratie, tegenhouden(declaratie, zwaarste(bevindingen)));
}

namespace {

/// When a run is made that pays nothing.
enum class Leeg { Altijd, AlsGeraakt, Nooit };

/// Without an id when none was made.
Outcome<Betaalrun> plan(Werk& werk, BetaalrunSoort soort, Ronde& ronde, Leeg leeg)
{
    DeclaratieStore& declaraties = werk.unit.declaraties();
    const auto vanSoort = [&](DeclaratieSoort wat, S status) { return [&declaraties, wat, status](DeclaratieId na) { return declaraties.vanSoort(wat, status, perBladzijde, na); }; };
    // What takes money back goes first: it is set off against what this same run pays (domain 7.8).
    PGB_CHECK(neemAllesOp(werk, vanSoort(DeclaratieSoort::Correctie, S::Betaalbaar), haaltTerug, soort, ronde));
    for (const S status : {S::Betaalbaar, S::DeelsUitbetaald}) {
        const Bladzijden alle = [&declaraties, status](DeclaratieId na) { return declaraties.metStatus(status, perBladzijde, {}, na); };
        PGB_CHECK(neemAllesOp(werk, soort == BetaalrunSoort::Maandloon ? Bladzijden(vanSoort(DeclaratieSoort::Maandloon, status)) : alle, elke, soort, ronde));
    }
    Betaalrun run;
    if (ronde.bundels.empty() && (leeg == Leeg::Nooit || (leeg == Leeg::AlsGeraakt && !ronde.geraakt)))
        return run;
    run.soort = soort;
    run.boekdatum = ronde.boekdatum;
    PGB_TRY(begun, werk.unit.betalingen().insertRun(run));
    run = begun;
    for (auto& [bundel, betaling] : ronde.bundels) {
        betaling.betaalrun = run.id;
        betaling.boekdatum = ronde.boekdatum;
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

} // namespace

Outcome<Betaalrun> planBetaalrun(Werk& werk, BetaalrunSoort soort, QDate boekdatum, int meest, bool ookLeeg)
{
    Ronde ronde{boekdatum, meest, false, {}};
    return plan(werk, soort, ronde, ookLeeg ? Leeg::Altijd : Leeg::Nooit);
}

Outcome<Betaalrun> haalBetaalrunIn(Werk& werk, BetaalrunSoort soort, QDate boekdatum, QDate beloofdTot)
{
    Ronde ronde{boekdatum, meestInRun, false, {}, beloofdTot};
    return plan(werk, soort, ronde, Leeg::Nooit);
}

Outcome<std::vector<Betaalrun>> executeBetaalruns(Werk& werk, QDate dag)
{
    std::vector<Betaalrun> done;
    PGB_TRY(runs, werk.unit.betalingen().uitTeVoeren(dag));
    for (Betaalrun& run : runs) {
        if (run.stopDoor) // until a second one decides (domain 9: two people)
            continue;
        if (run.boekdatum < dag && !isBankwerkdag(dag)) // late, and the bank books nothing
            continue;
        if (run.boekdatum < dag)
            PGB_CHECK(werk.unit.betalingen().verzetRun(run.id, dag));
        PGB_CHECK(houdGeblokkeerdeInRun(werk, run.id));
        PGB_TRY(nu, gevonden(werk.unit.betalingen().findRun(run.id)));
        run = nu;
        PGB_TRY(betalingen, werk.unit.betalingen().ofRun(run.id));
        for (const Betaling& betaling : betalingen) {
            for (size_t i = 0; i < betaling.declaraties.size(); ++i) {
                PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(betaling.declaraties[i])));
                declaratie.betaald += betaling.delen.at(i);
                declaratie.verwachteBetaaldatum = run.boekdatum;
                if (declaratie.soort == DeclaratieSoort::Correctie) // always paid as a whole
                    PGB_CHECK(rondAf(werk, declaratie));
                else
                    PGB_CHECK(stapDoorSysteem(werk, declaratie, declaratie.betaald < declaratie.totaal ? G::DeelsBetalen : G::Betalen));
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
    Ronde ronde{dag, meestInRun, false, {}};
    PGB_TRY(run, plan(werk, soort, ronde, Leeg::AlsGeraakt));
    PGB_TRY(done, executeBetaalruns(werk, werk.vandaag()));
    if (!run.id) { // nothing is due beside what was planned before
        const auto zelfde = std::find_if(done.begin(), done.end(), [&](const Betaalrun& r) { return r.soort == soort; });
        if (!done.empty())
            return zelfde == done.end() ? done.front() : *zelfde;
        return Problem{ProblemKind::Conflict, QStringLiteral("nietsTeBetalen"), {}, {}, {}};
    }
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

} // namespace pgb::app
