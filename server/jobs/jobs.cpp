#include "server/app/beheer.h"
#include "server/app/betaaltermijn.h"
#include "server/app/correcties.h"
#include "server/app/dagelijks.h"
#include "server/app/declaraties.h"
#include "server/app/maandlonen.h"
#include "server/app/nakijken.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/stortingen.h"
#include "server/app/tegemoetkomingen.h"
#include "server/app/zorgovereenkomsten.h"
#include "server/jobs/scheduler.h"
#include "shared/base/telling.h"
#include <algorithm>

namespace pgb::jobs {
namespace {

using app::Werk;

/// A client that was away longer than this does not send the same submission again.
constexpr int ontvangstDagen = 90;
/// What became of a finished month, and nobody put away.
constexpr int berichtDagen = 90;
/// Agreements that the daily controles look at in one unit of work.
constexpr int controlesPerKeer = 50;
/// Held declaraties that are looked at again in one unit of work.
constexpr int hercontrolesPerKeer = 200;
/// Declaraties that wait for the budgethouder and are looked at for a reminder in one unit of work.
constexpr int herinneringenPerKeer = 500;
/// Agreements with a monthly wage that are looked at in one unit of work.
constexpr int maandlonenPerKeer = 200;
/// Declaraties that are looked at because something else changed, in one unit of work.
constexpr int nakijkenPerKeer = 50;
/// Budget years that are closed in one unit of work.
constexpr int jarenPerKeer = 500;
/// Finished declaraties that are sent in one unit of work.
constexpr int klaargezetPerKeer = 200;

/// A run that is to be planned now.
struct Beurt {
    QDate boekdatum;
    QDate beloofdTot; ///< what was promised until then goes with it
    bool gemist = false; ///< the cut-off of its day went by without it, as when the server was down
};

/// Nothing when none is due. A run is due once the cut-off of its day is past, and what became payable before it has an expected pay date that is not after
/// the booking day. What was promised for a day whose cut-off went by is booked on the first day of the bank.
std::optional<Beurt> beurt(const Werk& werk, BetaalrunSoort soort)
{
    const QDate today = werk.vandaag();
    const auto cutOff = werk.parameters.tekst(u"betaalrunSluittijd", std::nullopt, {}, today);
    const QTime time = cutOff ? QTime::fromString(*cutOff, QStringLiteral("HH:mm")) : QTime();
    if (!time.isValid())
        return std::nullopt;
    const std::optional<QDate> day = boekdatum(werk.parameters, soort, today);
    const bool due = day && werk.nuLokaal.time() >= time && (soort == BetaalrunSoort::Kvk ? isBankwerkdag(today) : *day == today);
    if (due)
        return Beurt{*day, *day};
    const QDate eerste = isBankwerkdag(today) ? today : volgendeBankwerkdag(today);
    switch (soort) {
    case BetaalrunSoort::Kvk: return Beurt{eerste, eerste, true};
    case BetaalrunSoort::Bsn: return Beurt{eerste, today.addDays(-1), true};
    case BetaalrunSoort::Maandloon: break; // goes with these two (maandlonenLaatVoor)
    }
    return std::nullopt;
}

/// Budget years whose closing date came; a unit holds the writer for a part of them. False = it failed.
bool sluitJaren(const Uitvoer& run)
{
    int gesloten = 0;
    do {
        gesloten = 0;
        const auto mis = run(QStringLiteral("budgetjaren"), [&gesloten](Werk& werk) -> Outcome<QStringList> {
            PGB_TRY(aantal, app::sluitBudgetjaren(werk, jarenPerKeer));
            gesloten = aantal;
            return aantal ? QStringList{QStringLiteral("budgetjaren afgesloten: %1").arg(aantal)} : QStringList();
        });
        if (mis)
            return false;
    } while (gesloten == jarenPerKeer);
    return true;
}

/// What the calendar asks once a day, each in a unit of its own.
struct DagTaak {
    const char* naam;
    Outcome<QStringList> (*doe)(Werk&);
};

QStringList geteld(const char* wat, int aantal) { return aantal ? QStringList{QStringLiteral("%1: %2").arg(QLatin1String(wat)).arg(aantal)} : QStringList(); }

const DagTaak dagTaken[] = {
    {"datumgebeurtenissen", [](Werk& werk) -> Outcome<QStringList> {
         PGB_TRY(aantal, app::fireDatumgebeurtenissen(werk));
         return geteld("zorgovereenkomsten bijgewerkt", aantal);
     }},
    {"vervallen", [](Werk& werk) -> Outcome<QStringList> {
         PGB_TRY(aantal, app::fireVervallen(werk));
         return geteld("concepten vervallen", aantal);
     }},
    {"opruimen", [](Werk& werk) -> Outcome<QStringList> {
         PGB_CHECK(app::ruimBijlagenOp(werk));
         PGB_CHECK(werk.unit.sessies().removeExpired(QDateTime::currentDateTimeUtc()));
         PGB_CHECK(werk.unit.idempotentie().removeBefore(werk.nu.addDays(-ontvangstDagen)));
         PGB_CHECK(werk.unit.klaarberichten().removeBefore(werk.nu.addDays(-berichtDagen)));
         return QStringList();
     }},
};

/// What one part of a job says, and after which record the next goes on; 0 = it was the last.
template<class Id>
struct Deel {
    QStringList gezegd;
    Id laatste;
};

/// A job over many records; a unit holds the writer for a part of them.
template<class Id>
struct Reeks {
    const char* naam;
    const char* record; ///< what one of them is called
    int perKeer;
    Outcome<Deel<Id>> (*doe)(Werk&, Id na, int limiet);
    Outcome<Id> (*volgende)(Werk&, Id na); ///< the first one after `na`; 0 = there is none
};

/// `laatste` becomes the record after `na`, which fails. False = the storage is away.
template<class Id>
bool slaOver(const Uitvoer& run, const Reeks<Id>& reeks, Id na, Id& laatste)
{
    return !run(QString::fromLatin1(reeks.naam), [&](Werk& werk) -> Outcome<QStringList> {
        PGB_TRY(id, reeks.volgende(werk, na));
        laatste = id;
        return id ? QStringList{QStringLiteral("%1 overgeslagen: %2 %3").arg(QLatin1String(reeks.naam), QLatin1String(reeks.record)).arg(id.waarde)} : QStringList();
    });
}

/// From `na` on. Of a part that fails each record gets a unit of its own, and one that fails alone is named and left for tomorrow. False = the
/// storage was away: `na` is the last that went well.
template<class Id>
bool inDelen(const Uitvoer& run, const Reeks<Id>& reeks, Id& na)
{
    int eenVoorEen = 0; // so many of a part in which one failed
    do {
        const int limiet = eenVoorEen > 0 ? 1 : reeks.perKeer;
        Id laatste;
        const std::optional<ProblemKind> mis = run(QString::fromLatin1(reeks.naam), [&](Werk& werk) -> Outcome<QStringList> {
            PGB_TRY(deel, reeks.doe(werk, na, limiet));
            laatste = deel.laatste;
            return deel.gezegd;
        });
        if (mis == ProblemKind::NietBeschikbaar)
            return false;
        if (mis && eenVoorEen == 0) {
            eenVoorEen = reeks.perKeer;
            continue;
        }
        if (mis && !slaOver(run, reeks, na, laatste))
            return false;
        na = laatste;
        eenVoorEen = std::max(0, eenVoorEen - 1);
    } while (na || eenVoorEen == reeks.perKeer);
    return true;
}

template<class Id>
bool inDelen(const Uitvoer& run, const Reeks<Id>& reeks)
{
    Id na;
    return inDelen(run, reeks, na);
}

template<DeclaratieStatus status>
Outcome<DeclaratieId> volgende(Werk& werk, DeclaratieId na)
{
    return werk.unit.declaraties().volgende(status, na);
}

const Reeks<DeclaratieId> herinneringen{
    "herinneringen", "declaratie", herinneringenPerKeer,
    [](Werk& werk, DeclaratieId na, int limiet) -> Outcome<Deel<DeclaratieId>> {
        PGB_TRY(deel, app::herinnerBeoordelaars(werk, na, limiet));
        return Deel<DeclaratieId>{geteld("herinneringen", deel.aantal), deel.laatste};
    },
    &volgende<DeclaratieStatus::TerBeoordeling>};

const Reeks<DeclaratieId> hercontrole{
    "hercontrole", "declaratie", hercontrolesPerKeer,
    [](Werk& werk, DeclaratieId na, int limiet) -> Outcome<Deel<DeclaratieId>> {
        PGB_TRY(laatste, app::hercontroleerNa(werk, {}, na, limiet));
        return Deel<DeclaratieId>{{}, laatste};
    },
    &volgende<DeclaratieStatus::Geparkeerd>};

/// The recurring controles of the agreements in force.
const Reeks<ZorgovereenkomstId> dagelijkseControles{
    "dagelijkse controles", "zorgovereenkomst", controlesPerKeer,
    [](Werk& werk, ZorgovereenkomstId na, int limiet) -> Outcome<Deel<ZorgovereenkomstId>> {
        PGB_TRY(deel, app::loopGeldendeNa(werk, na, limiet));
        if (!deel.signalen && !deel.beeindigd && !deel.verhoogd)
            return Deel<ZorgovereenkomstId>{{}, deel.laatste};
        return Deel<ZorgovereenkomstId>{{QStringLiteral("dagelijkse controles: %1, %2 beëindigd, %3 op het minimumloon gebracht").arg(telling(deel.signalen, "signaal", "signalen")).arg(deel.beeindigd).arg(deel.verhoogd)},
                                        deel.laatste};
    },
    [](Werk& werk, ZorgovereenkomstId na) { return werk.unit.zorgovereenkomsten().volgendeGeldende(na); }};

/// The wages of the months whose day is there (domain 7.1, 9.1).
const Reeks<ZorgovereenkomstId> maandlonen{
    "maandlonen", "zorgovereenkomst", maandlonenPerKeer,
    [](Werk& werk, ZorgovereenkomstId na, int limiet) -> Outcome<Deel<ZorgovereenkomstId>> {
        if (!maandloondag(werk.parameters, werk.vandaag()))
            return Deel<ZorgovereenkomstId>{{QStringLiteral("maandlonen niet gemaakt: maandloonDag is niet ingevuld")}, {}};
        PGB_TRY(deel, app::maakMaandlonen(werk, na, limiet));
        if (!deel.gemaakt && !deel.bijgewerkt && !deel.gecorrigeerd && !deel.ingetrokken)
            return Deel<ZorgovereenkomstId>{{}, deel.laatste};
        return Deel<ZorgovereenkomstId>{{QStringLiteral("maandlonen: %1 gemaakt, %2 bijgewerkt, %3 gecorrigeerd, %4 ingetrokken").arg(deel.gemaakt).arg(deel.bijgewerkt).arg(deel.gecorrigeerd).arg(deel.ingetrokken)},
                                        deel.laatste};
    },
    [](Werk& werk, ZorgovereenkomstId na) { return werk.unit.zorgovereenkomsten().volgendeMetMaandloonSinds(app::eersteLoonmaand(werk.vandaag()), na); }};

/// The allowances for the own network of the months that are over (domain 7.1).
const Reeks<ZorgovereenkomstId> tegemoetkomingen{
    "tegemoetkomingen", "zorgovereenkomst", maandlonenPerKeer,
    [](Werk& werk, ZorgovereenkomstId na, int limiet) -> Outcome<Deel<ZorgovereenkomstId>> {
        PGB_TRY(deel, app::maakTegemoetkomingen(werk, na, limiet));
        QStringList gezegd;
        if (deel.gemaakt || deel.bijgewerkt || deel.ingetrokken)
            gezegd += QStringLiteral("tegemoetkomingen: %1 gemaakt, %2 bijgewerkt, %3 ingetrokken").arg(deel.gemaakt).arg(deel.bijgewerkt).arg(deel.ingetrokken);
        if (deel.onbekend)
            gezegd += QStringLiteral("tegemoetkomingen niet gemaakt: van %1 is niet bekend hoeveel het is of uit welk budget").arg(telling(deel.onbekend, "maand", "maanden"));
        return Deel<ZorgovereenkomstId>{gezegd, deel.laatste};
    },
    [](Werk& werk, ZorgovereenkomstId na) -> Outcome<ZorgovereenkomstId> {
        PGB_TRY(ids, werk.unit.dossier().metTegemoetkoming(na, 1));
        return ids.empty() ? ZorgovereenkomstId() : ids.front();
    }};

/// What was received long ago and is not paid (domain 9.1).
const Reeks<DeclaratieId> betaaltermijn{
    "betaaltermijn", "declaratie", hercontrolesPerKeer,
    [](Werk& werk, DeclaratieId na, int limiet) -> Outcome<Deel<DeclaratieId>> {
        PGB_TRY(deel, app::bewaakBetaaltermijn(werk, na, limiet));
        return Deel<DeclaratieId>{geteld("te laat betaald", deel.aantal), deel.laatste};
    },
    &app::volgendeOnbetaalde};

/// One that fails is left for tomorrow.
const Reeks<DeclaratieId> nakijken{
    "nakijken", "declaratie", nakijkenPerKeer,
    [](Werk& werk, DeclaratieId na, int limiet) -> Outcome<Deel<DeclaratieId>> {
        PGB_TRY(laatste, app::kijkNa(werk, na, limiet));
        return Deel<DeclaratieId>{{}, laatste};
    },
    &app::kijkMorgenNa};

/// What was finished before its period was over (ui.md 6, 8); one that fails is tried again the next minute.
const Reeks<DeclaratieId> klaargezet{
    "klaargezet", "declaratie", klaargezetPerKeer,
    [](Werk& werk, DeclaratieId na, int limiet) -> Outcome<Deel<DeclaratieId>> {
        PGB_TRY(deel, app::verstuurKlaargezet(werk, na, limiet));
        if (!deel.verzonden && !deel.teruggekomen)
            return Deel<DeclaratieId>{{}, deel.laatste};
        return Deel<DeclaratieId>{{QStringLiteral("klaargezet: %1 verzonden, %2 teruggekomen").arg(deel.verzonden).arg(deel.teruggekomen)}, deel.laatste};
    },
    [](Werk& werk, DeclaratieId na) { return werk.unit.declaraties().volgendeKlaargezet(werk.vandaag(), na); }};

/// What is sent, expires and is claimed early in the day.
void runVroeg(const Uitvoer& run)
{
    inDelen(run, klaargezet);
    run(QStringLiteral("stortingen"), [](Werk& werk) -> Outcome<QStringList> {
        PGB_TRY(verlopen, app::verloopStortingen(werk));
        return verlopen ? QStringList{QStringLiteral("stortingen verlopen: %1").arg(verlopen)} : QStringList();
    });
    run(QStringLiteral("vorderingen"), [](Werk& werk) -> Outcome<QStringList> {
        PGB_TRY(aantal, app::vorderTerug(werk));
        return aantal ? QStringList{QStringLiteral("vorderingen: %1").arg(aantal)} : QStringList();
    });
}

} // namespace

Jobs::Jobs(app::Application& application, bool betaalruns) : m_application(application), m_betaalruns(betaalruns)
{
}

Outcome<QStringList> Jobs::betaalruns(Werk& werk)
{
    QStringList done;
    const QDate laatVoor = maandlonenLaatVoor(werk.parameters, werk.vandaag());
    for (const BetaalrunSoort soort : {BetaalrunSoort::Maandloon, BetaalrunSoort::Kvk, BetaalrunSoort::Bsn}) {
        const std::optional<Beurt> nu = beurt(werk, soort);
        if (!nu)
            continue;
        PGB_TRY(runs, werk.unit.betalingen().opDag(soort, nu->boekdatum));
        // What two people stopped is not planned again for that day.
        if (std::any_of(runs.begin(), runs.end(), [](const Betaalrun& run) { return run.status == BetaalrunStatus::Gestopt; }))
            continue;
        // A run that SVB planned by hand for that day does not stand for the one that was promised.
        PGB_TRY(waits, werk.unit.declaraties().wachtOpBetaling(soort, nu->beloofdTot, laatVoor));
        if (!waits && (nu->gemist || !runs.empty() || soort == BetaalrunSoort::Maandloon))
            continue;
        PGB_TRY(run, nu->gemist ? app::haalBetaalrunIn(werk, soort, nu->boekdatum, nu->beloofdTot)
                                : app::planBetaalrun(werk, soort, nu->boekdatum, app::meestInRun, runs.empty()));
        if (run.id)
            done += QStringLiteral("betaalrun %1 gepland: %2").arg(code(soort), telling(run.aantal, "betaling", "betalingen"));
    }
    PGB_TRY(executed, app::executeBetaalruns(werk, werk.vandaag()));
    for (const Betaalrun& run : executed)
        done += QStringLiteral("betaalrun %1 uitgevoerd: %2").arg(code(run.soort), telling(run.aantal, "betaling", "betalingen"));
    return done;
}

namespace {

/// What should have been paid by now and is not, because somebody asked to stop it.
Outcome<QStringList> runsMetStopvraag(Werk& werk)
{
    QStringList uit;
    PGB_TRY(runs, werk.unit.betalingen().uitTeVoeren(werk.vandaag()));
    for (const Betaalrun& run : runs) {
        if (run.stopDoor)
            uit += QStringLiteral("betaalrun %1 van %2 wacht: er is gevraagd om hem te stoppen").arg(code(run.soort), run.boekdatum.toString(Qt::ISODate));
    }
    return uit;
}

} // namespace

void Jobs::eensPerDag(const QString& naam, const std::function<bool()>& job)
{
    const QDate vandaag = m_application.clock().vandaag();
    QDate& gedaan = m_gedaan[naam];
    if (gedaan != vandaag && job())
        gedaan = vandaag;
}

bool Jobs::hercontroleer(const Uitvoer& run)
{
    if (const QDate vandaag = m_application.clock().vandaag(); m_hercontroleDag != vandaag) {
        m_hercontroleDag = vandaag;
        m_hercontroleNa = {};
    }
    return inDelen(run, hercontrole, m_hercontroleNa);
}

QStringList Jobs::runDue()
{
    QStringList report;
    const app::Aanroeper systeem;
    const Uitvoer run = [&](const QString& name, const Taak& job) -> std::optional<ProblemKind> {
        const Outcome<QStringList> done = m_application.write<QStringList>(systeem, job);
        report += done ? *done : QStringList{name + QStringLiteral(" mislukt: ") + done.problem().code};
        return done ? std::nullopt : std::optional(done.problem().kind);
    };
    eensPerDag(QStringLiteral("budgetjaren"), [&] { return sluitJaren(run); });
    for (const DagTaak& taak : dagTaken)
        eensPerDag(QString::fromLatin1(taak.naam), [&] { return !run(QString::fromLatin1(taak.naam), taak.doe); });
    eensPerDag(QStringLiteral("herinneringen"), [&] { return inDelen(run, herinneringen); });
    eensPerDag(QStringLiteral("hercontrole"), [&] { return hercontroleer(run); });
    eensPerDag(QStringLiteral("dagelijkse controles"), [&] { return inDelen(run, dagelijkseControles); });
    eensPerDag(QStringLiteral("maandlonen"), [&] { return inDelen(run, maandlonen); });
    eensPerDag(QStringLiteral("tegemoetkomingen"), [&] { return inDelen(run, tegemoetkomingen); });
    // 00:05: after what the calendar itself changes at midnight (ui.md 5.3).
    if (m_application.clock().nuLokaal().time() >= QTime(0, 5))
        runVroeg(run);
    if (m_betaalruns) {
        run(QStringLiteral("betaalrun"), [this](Werk& werk) { return betaalruns(werk); });
        eensPerDag(QStringLiteral("stopvragen"), [&] { return !run(QStringLiteral("stopvragen"), runsMetStopvraag); });
    }
    eensPerDag(QStringLiteral("betaaltermijn"), [&] { return inDelen(run, betaaltermijn); }); // after what is paid today
    inDelen(run, nakijken);
    return report;
}

} // namespace pgb::jobs
