#include "server/main/commands.h"
#include "server/main/demo/demo_plan.h"
#include "server/main/demo/demo_set.h"
#include "server/main/demo/landelijk.h"
#include "server/main/node.h"
#include <cstdio>

namespace pgb::server {

int runSeedLandelijk(const Invocation& invocation)
{
    const int kopieen = demo::kopieenVan(invocation.option("schaal"));
    if (kopieen == 0)
        return misuse(QStringLiteral("seed: geef --schaal landelijk, of een deel daarvan boven 0 en hoogstens 1, zoals --schaal 0,01"));
    const storage::StorageConfig config = storageConfig(invocation.config);
    if (const Outcome<void> folders = checkFolders(config); !folders)
        return fail(folders.problem());
    const auto progress = [](const QString& what) { std::fputs((what + QStringLiteral(" ...\n")).toUtf8().constData(), stderr); };
    const Outcome<demo::LandelijkReport> made = demo::seedLandelijk(config, kopieen, progress);
    if (!made)
        return fail(made.problem());
    print(QStringLiteral("Oefenset met %1 kopieën: daarin %2 budgethouders, %3 zorgovereenkomsten, %4 declaraties met %5 regels (%6 rijen in %7 seconden).")
              .arg(kopieen).arg(made->budgethouders).arg(made->zorgovereenkomsten).arg(made->declaraties).arg(made->regels).arg(made->rijen)
              .arg(made->seconden, 0, 'f', 1));
    print(QStringLiteral("Start de server met --klok %1. Wachtwoord van alle accounts: %2").arg(demo::demoDag().toString(Qt::ISODate), demo::oefenWachtwoord()));
    print(QStringLiteral("De accounts van een kopie hebben haar nummer: vera.%1. Hun code: pgb-server oefencode vera.%1").arg(kopieen));
    return 0;
}

} // namespace pgb::server
