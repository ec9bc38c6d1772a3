#include "server/app/betaaltermijn.h"
#include "server/app/declaratie_taken.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/overzicht/aan_zet.h"
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// The days after which SVB is told, the shortest first.
std::vector<qint64> alarmdagen(const Werk& werk)
{
    std::vector<qint64> dagen;
    for (const QStringView welke : {QStringView(u"eerste"), QStringView(u"tweede")}) {
        if (const auto dag = werk.parameters.getal(u"betaaltermijnAlarmDagen", std::nullopt, welke, werk.vandaag()); dag && *dag > 0 && *dag < 1000)
            dagen.push_back(*dag);
    }
    std::sort(dagen.begin(), dagen.end());
    return dagen;
}

bool wachtOpBetaling(const Declaratie& declaratie)
{
    static constexpr std::array open{S::Ingediend, S::Geparkeerd, S::HandmatigeControle, S::Betaalbaar, S::Ingepland, S::DeelsUitbetaald, S::Teruggekomen};
    if (std::find(open.begin(), open.end(), declaratie.status) == open.end() || declaratie.totaal <= declaratie.betaald)
        return false;
    const AanZet wie = aanZet(declaratie);
    return wie != AanZet::Budgethouder && wie != AanZet::Zorgverlener;
}

/// The moment before which the day begins that is this many days back.
QDateTime grens(const Werk& werk, qint64 dagen)
{
    return QDateTime(werk.vandaag().addDays(1 - dagen), QTime(0, 0), werk.nuLokaal.timeZone()).toUTC();
}

} // namespace

std::optional<qint64> betaaltermijnAlarm(const Werk& werk, const Declaratie& declaratie)
{
    const QDate ontvangen = nlDag(declaratie.ingediendOp);
    if (!ontvangen.isValid() || !wachtOpBetaling(declaratie))
        return std::nullopt;
    std::optional<qint64> bereikt;
    for (const qint64 dag : alarmdagen(werk)) {
        if (ontvangen.daysTo(werk.vandaag()) >= dag)
            bereikt = dag;
    }
    return bereikt;
}

Outcome<Bewaakt> bewaakBetaaltermijn(Werk& werk, DeclaratieId na, int limiet)
{
    Bewaakt uit;
    const std::vector<qint64> dagen = alarmdagen(werk);
    if (dagen.empty())
        return uit;
    const QString handeling = QStringLiteral("declaratie.betaaltermijn"), soort = QStringLiteral("declaratie");
    PGB_TRY(ids, werk.unit.dossier().onbetaaldSinds(grens(werk, dagen.front()), na, limiet));
    for (const DeclaratieId id : ids) {
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(id)));
        const std::optional<qint64> dag = betaaltermijnAlarm(werk, declaratie);
        if (!dag)
            continue;
        const QDateTime sinds = QDateTime(nlDag(declaratie.ingediendOp).addDays(*dag), QTime(0, 0), werk.nuLokaal.timeZone()).toUTC();
        PGB_TRY(al, werk.unit.audit().gedaan(werk.wie.gebruiker.id, handeling, soort, id.waarde, sinds));
        if (al)
            continue;
        PGB_CHECK(werkTakenBij(werk, declaratie));
        PGB_CHECK(werk.vastleggen(handeling, soort, id.waarde, declaratie.budgethouder, {{QStringLiteral("dag"), QString::number(*dag)}}));
        ++uit.aantal;
    }
    uit.laatste = int(ids.size()) == limiet ? ids.back() : DeclaratieId();
    return uit;
}

Outcome<DeclaratieId> volgendeOnbetaalde(Werk& werk, DeclaratieId na)
{
    const std::vector<qint64> dagen = alarmdagen(werk);
    if (dagen.empty())
        return DeclaratieId();
    PGB_TRY(ids, werk.unit.dossier().onbetaaldSinds(grens(werk, dagen.front()), na, 1));
    return ids.empty() ? DeclaratieId() : ids.front();
}

} // namespace pgb::app
