#include "server/app/beheer.h"
#include "server/main/commands.h"
#include "server/main/node.h"
#include "shared/base/telling.h"

namespace pgb::server {

int runBetaalrun(const Invocation& invocation)
{
    const std::optional<BetaalrunSoort> soort = fromCode<BetaalrunSoort>(invocation.arguments.value(0));
    if (!soort)
        return misuse(QStringLiteral("betaalrun: geef kvk, bsn of maandloon"));
    std::optional<QDate> day;
    if (invocation.has("datum")) {
        day = QDate::fromString(invocation.option("datum"), Qt::ISODate);
        if (!day->isValid())
            return misuse(QStringLiteral("betaalrun: de datum is jjjj-mm-dd"));
    }
    Node node(invocation.config, invocation.klok);
    if (const Outcome<void> opened = node.open(false); !opened)
        return fail(opened.problem());
    // A practice set lives on a day of its own: the day of the computer would book its payments a year later.
    if (node.oefenomgeving() && !node.klok().isValid())
        return fail({ProblemKind::Conflict, QStringLiteral("oefensetZonderKlok"), {}, {}, {}});
    app::Aanroeper operatorOfSvb;
    operatorOfSvb.gebruiker.rol = Rol::Svb;
    const Outcome<Betaalrun> run = node.application().write<Betaalrun>(operatorOfSvb, [&](app::Werk& werk) {
        return app::runBetaalrunNow(werk, *soort, day);
    });
    if (!run && run.problem().code == QLatin1String("nietsTeBetalen")) {
        print(QStringLiteral("betaalrun: er is nu niets te betalen, er is geen run gemaakt"));
        return 0;
    }
    if (!run)
        return fail(run.problem());
    print(QStringLiteral("betaalrun %1: %2, € %3, boekdatum %4").arg(run->id.waarde)
              .arg(telling(run->aantal, "betaling", "betalingen"), bedragTekst(run->totaal), run->boekdatum.toString(Qt::ISODate)));
    return 0;
}

} // namespace pgb::server
