#include "server/app/correcties.h"
#include "server/app/wie_kan.h"
#include "shared/base/nl_dag.h"
#include <QTimeZone>

namespace pgb::app {
namespace {

/// The accounts that may decide on it today.
Outcome<std::vector<GebruikerId>> beslissers(Werk& werk, const Declaratie& declaratie)
{
    return bevestigtZorgverlener(declaratie) ? accountsVan(werk, declaratie.zorgverlener) : accountsVan(werk, declaratie.budgethouder, Handeling::DeclaratieGoedkeuren);
}

/// The days on which somebody is reminded.
std::vector<qint64> herinneringsdagen(const Werk& werk)
{
    std::vector<qint64> dagen;
    for (const QStringView welke : {QStringView(u"eerste"), QStringView(u"tweede"), QStringView(u"derde")}) {
        if (const auto dag = werk.parameters.getal(u"herinneringDag", std::nullopt, welke, werk.vandaag()))
            dagen.push_back(*dag);
    }
    return dagen;
}

/// One message for each of them, in the place of an earlier one. False = nobody can be reached, or they were told.
Outcome<bool> herinner(Werk& werk, const Declaratie& declaratie, QDate bereikt, qint64 dag)
{
    const QString handeling = QStringLiteral("declaratie.herinnering"), soort = QStringLiteral("declaratie");
    const QDateTime sinds = QDateTime(bereikt, QTime(0, 0), werk.nuLokaal.timeZone()).toUTC();
    PGB_TRY(al, werk.unit.audit().gedaan(werk.wie.gebruiker.id, handeling, soort, declaratie.id.waarde, sinds));
    if (al)
        return false;
    PGB_TRY(wie, beslissers(werk, declaratie));
    if (wie.empty())
        return false;
    PGB_CHECK(werk.unit.klaarberichten().verwijderHerinneringen(declaratie.id));
    for (const GebruikerId account : wie)
        PGB_CHECK(werk.unit.klaarberichten().insert({0, account, declaratie.id, QString(klaarberichtHerinnering), {}, {}, werk.nu}));
    PGB_CHECK(werk.vastleggen(handeling, soort, declaratie.id.waarde, declaratie.budgethouder, {{QStringLiteral("dag"), QString::number(dag)}}));
    return true;
}

} // namespace

Outcome<Herinnerd> herinnerBeoordelaars(Werk& werk, DeclaratieId na, int limiet)
{
    const std::vector<qint64> dagen = herinneringsdagen(werk);
    Herinnerd uit;
    PGB_TRY(wachten, werk.unit.declaraties().metStatus(DeclaratieStatus::TerBeoordeling, limiet, {}, na));
    for (const Declaratie& declaratie : wachten) {
        const QDate sinds = nlDag(declaratie.statusSinds);
        const qint64 dag = sinds.isValid() ? sinds.daysTo(werk.vandaag()) : -1;
        std::optional<qint64> stap;
        for (const qint64 d : dagen) {
            if (d <= dag && (!stap || d > *stap))
                stap = d;
        }
        if (!stap)
            continue;
        PGB_TRY(gedaan, herinner(werk, declaratie, sinds.addDays(*stap), dag));
        uit.aantal += int(gedaan);
    }
    uit.laatste = int(wachten.size()) == limiet ? wachten.back().id : DeclaratieId();
    return uit;
}

} // namespace pgb::app
