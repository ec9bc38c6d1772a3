#include "server/app/beheer.h"
#include "server/app/correcties.h"
#include "server/app/dagelijks.h"
#include "server/app/declaraties.h"
#include "server/app/overeenkomst_bijlagen.h"
#include "server/app/stortingen.h"
#include "server/app/zorgovereenkomsten.h"
#include "server/jobs/scheduler.h"
#include <algorithm>

namespace pgb::jobs {
namespace {

using app::Werk;

/// A client that was away longer than this does not send the same submission again.
constexpr int ontvangstDagen = 90;
/// Agreements that the daily controles look at in one unit of work.
constexpr int controlesPerKeer = 50;
/// Budget years that are closed in one unit of work.
constexpr int jarenPerKeer = 500;
/// Finished declaraties that are sent in one unit of work.
constexpr int klaargezetPerKeer = 200;

/// The day this run is booked when it is planned now; nothing when none is due. A run is due once the cut-off of its day is past, and
/// what became payable before it has an expected pay date that is not after the booking day.
std::optional<QDate> dueBooking(const Werk& werk, BetaalrunSoort soort)
{
    const QDate today = werk.vandaag();
    const auto cutOff = werk.parameters.tekst(u"betaalrunSluittijd", std::nullopt, {}, today);
    const QTime time = cutOff ? QTime::fromString(*cutOff, QStringLiteral("HH:mm")) : QTime();
    if (!time.isValid() || werk.nuLokaal.time() < time)
        return std::nullopt;
    const std::optional<QDate> day = boekdatum(werk.parameters, soort, today);
    const bool due = soort == BetaalrunSoort::Kvk ? isBankwerkdag(today) : day == today;
    return due ? day : std::nullopt;
}

using Taak = std::function<Outcome<QStringList>(Werk&)>;

using Uitvoer = std::function<bool(const QString&, const Taak&)>;

/// Budget years whose closing date came; a unit holds the writer for a part of them. False = it failed.
bool sluitJaren(const Uitvoer& run)
{
    int gesloten = 0;
    do {
        gesloten = 0;
        const bool ok = run(QStringLiteral("budgetjaren"), [&gesloten](Werk& werk) -> Outcome<QStringList> {
            PGB_TRY(aantal, app::sluitBudgetjaren(werk, jarenPerKeer));
            gesloten = aantal;
            return aantal ? QStringList{QStringLiteral("budgetjaren afgesloten: %1").arg(aantal)} : QStringList();
        });
        if (!ok)
            return false;
    } while (gesloten == jarenPerKeer);
    return true;
}

/// What is sent, expires and is claimed early in the day.
void runVroeg(const Uitvoer& run)
{
    run(QStringLiteral("klaargezet"), [](Werk& werk) -> Outcome<QStringList> {
        PGB_TRY(verzonden, app::verstuurKlaargezet(werk, klaargezetPerKeer));
        if (!verzonden.verzonden && !verzonden.teruggekomen)
            return QStringList();
        return QStringList{QStringLiteral("klaargezet: %1 verzonden, %2 teruggekomen").arg(verzonden.verzonden).arg(verzonden.teruggekomen)};
    });
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
    for (const BetaalrunSoort soort : {BetaalrunSoort::Kvk, BetaalrunSoort::Bsn}) {
        const std::optional<QDate> day = dueBooking(werk, soort);
        if (!day)
            continue;
        PGB_TRY(runs, werk.unit.betalingen().opDag(soort, *day));
        // What two people stopped is not planned again for that day.
        if (std::any_of(runs.begin(), runs.end(), [](const Betaalrun& run) { return run.status == BetaalrunStatus::Gestopt; }))
            continue;
        // A run that SVB planned by hand for that day does not stand for the one that was promised.
        PGB_TRY(waits, werk.unit.declaraties().wachtOpBetaling(soort, *day));
        if (!runs.empty() && !waits)
            continue;
        PGB_TRY(run, app::planBetaalrun(werk, soort, *day));
        done += QStringLiteral("betaalrun %1 gepland: %2 betalingen").arg(code(soort)).arg(run.aantal);
    }
    PGB_TRY(executed, app::executeBetaalruns(werk, werk.vandaag()));
    for (const Betaalrun& run : executed)
        done += QStringLiteral("betaalrun %1 uitgevoerd: %2 betalingen").arg(code(run.soort)).arg(run.aantal);
    return done;
}

QStringList Jobs::runDue()
{
    QStringList report;
    const app::Aanroeper systeem;
    const auto run = [&](const QString& name, const std::function<Outcome<QStringList>(Werk&)>& job) {
        const Outcome<QStringList> done = m_application.write<QStringList>(systeem, job);
        report += done ? *done : QStringList{name + QStringLiteral(" mislukt: ") + done.problem().code};
        return done.ok();
    };
    const QDate today = m_application.clock().vandaag();
    if (m_swept != today) {
        const bool jaren = sluitJaren(run);
        const bool ok = run(QStringLiteral("datumgebeurtenissen"), [](Werk& werk) -> Outcome<QStringList> {
            PGB_TRY(changed, app::fireDatumgebeurtenissen(werk));
            PGB_TRY(vervallen, app::fireVervallen(werk));
            PGB_CHECK(app::ruimBijlagenOp(werk));
            PGB_CHECK(app::hercontroleer(werk, {}));
            PGB_TRY(herinnerd, app::herinnerBeoordelaars(werk));
            PGB_CHECK(werk.unit.sessies().removeExpired(QDateTime::currentDateTimeUtc()));
            PGB_CHECK(werk.unit.idempotentie().removeBefore(werk.nu.addDays(-ontvangstDagen)));
            QStringList done;
            if (changed)
                done += QStringLiteral("zorgovereenkomsten bijgewerkt: %1").arg(changed);
            if (herinnerd)
                done += QStringLiteral("herinneringen: %1").arg(herinnerd);
            if (vervallen)
                done += QStringLiteral("concepten vervallen: %1").arg(vervallen);
            return done;
        });
        // In units of their own: each holds the writer only for as long as its batch takes.
        ZorgovereenkomstId na;
        bool nagelopen = ok && jaren;
        do {
            ZorgovereenkomstId laatste;
            nagelopen = nagelopen && run(QStringLiteral("dagelijkse controles"), [na, &laatste](Werk& werk) -> Outcome<QStringList> {
                PGB_TRY(deel, app::loopGeldendeNa(werk, na, controlesPerKeer));
                laatste = deel.laatste;
                if (!deel.signalen && !deel.beeindigd && !deel.verhoogd)
                    return QStringList();
                return QStringList{QStringLiteral("dagelijkse controles: %1 signalen, %2 beëindigd, %3 op het minimumloon gebracht").arg(deel.signalen).arg(deel.beeindigd).arg(deel.verhoogd)};
            });
            na = laatste;
        } while (nagelopen && na);
        if (nagelopen)
            m_swept = today;
    }
    // 00:05: after what the calendar itself changes at midnight (ui.md 5.3).
    if (m_application.clock().nuLokaal().time() >= QTime(0, 5))
        runVroeg(run);
    if (m_betaalruns)
        run(QStringLiteral("betaalrun"), [this](Werk& werk) { return betaalruns(werk); });
    return report;
}

} // namespace pgb::jobs
