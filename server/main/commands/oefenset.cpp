#include "server/auth/argon2_hashing.h"
#include "server/auth/oath_codes.h"
#include "server/main/commands.h"
#include "server/main/demo/demo_plan.h"
#include "server/main/demo/demo_set.h"
#include "server/main/node.h"
#include <cstdio>

namespace pgb::server {

int runSeedDemo(const Invocation& invocation)
{
    Node node(invocation.config, {});
    if (const Outcome<void> opened = node.open(true); !opened)
        return fail(opened.problem());
    auth::Argon2Hashing hashing;
    auth::OathCodes codes(node.systemClock(), QStringLiteral("PGB Bureau oefenen"));
    const auto progress = [](const QString& what) { std::fputs((what + QStringLiteral(" ...\n")).toUtf8().constData(), stderr); };
    const Outcome<demo::DemoReport> made = demo::seedDemo(node.storage(), hashing, codes, progress);
    if (!made)
        return fail(made.problem());
    print(QStringLiteral("Oefenset: %1 budgethouders, %2 zorgverleners, %3 zorgovereenkomsten, %4 declaraties met %5 regels.")
              .arg(made->budgethouders).arg(made->zorgverleners).arg(made->zorgovereenkomsten).arg(made->declaraties).arg(made->regels));
    print(QStringLiteral("Start de server met --klok %1. Wachtwoord van alle accounts: %2").arg(demo::demoDag().toString(Qt::ISODate), demo::oefenWachtwoord()));
    print(QStringLiteral("De code van de tweede factor geeft: pgb-server oefencode GEBRUIKER"));
    return 0;
}

int runOefencode(const Invocation& invocation)
{
    const QString name = invocation.arguments.value(0);
    Node node(invocation.config, {});
    if (const Outcome<void> opened = node.open(false); !opened)
        return fail(opened.problem());
    // A real installation must have no way to print somebody's code.
    if (!node.oefenomgeving())
        return fail({ProblemKind::NietToegestaan, QStringLiteral("alleenOefenomgeving"), {}, {}, {}});
    const auto secret = node.storage().read<QByteArray>([&](app::UnitOfWork& unit) -> Outcome<QByteArray> {
        PGB_TRY(gebruiker, unit.gebruikers().findByNaam(name));
        if (!gebruiker)
            return gebruikerOnbekend(name);
        PGB_TRY(gegevens, app::gevonden(unit.gebruikers().aanmeldgegevens(gebruiker->id)));
        // One that was begun and not confirmed yet counts too: whoever practises may have no telephone at hand.
        if (gegevens.totpGeheim.isEmpty())
            return Problem{ProblemKind::Conflict, QStringLiteral("geenTweedeFactor"), {}, {}, {}};
        return gegevens.totpGeheim;
    });
    if (!secret)
        return fail(secret.problem());
    const auth::OathCodes codes(node.systemClock(), {});
    print(codes.currentCode(*secret));
    return 0;
}

} // namespace pgb::server
