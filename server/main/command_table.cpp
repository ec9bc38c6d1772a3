#include "server/main/commands.h"
#include "server/main/operator_text.h"
#include <cstdio>

namespace pgb::server {
namespace {

constexpr Command table[] = {
    {"serve", "", "Start de server; een lege database wordt ingericht.", "", 0, 0, &runServe},
    {"migrate", "[--backup-gemaakt]", "Werk het schema van de database bij (maakt eerst een kopie).", "backup-gemaakt", 0, 0, &runMigrate},
    {"check-config", "[--voorbeeld]", "Controleer de instellingen en toon ze; of druk een voorbeeldbestand af.", "voorbeeld", 0, 0, &runCheckConfig},
    {"backup", "BESTAND", "Schrijf een kopie van de database, ook terwijl de server draait.", "", 1, 1, &runBackup},
    {"restore", "BESTAND", "Zet een kopie terug; de server moet gestopt zijn.", "", 1, 1, &runRestore},
    {"gebruiker", "add|reset|lock|unlock|grant|revoke|list [NAAM] [--rol ROL --naam NAAM ...]",
     "Beheer accounts; een wachtwoord komt van standaardinvoer. Met grant beheert iemand de accounts van zijn eigen organisatie, met revoke niet meer.",
     "rol naam budgethouder zorgverlener organisatie verstrekker beheert-gebruikers", 1, 2, &runGebruiker},
    {"verstrekker", "add|list [--naam NAAM --soort zorgkantoor|gemeente --code CODE --wetten wlz,...]", "Beheer zorgkantoren en gemeenten.",
     "naam soort code wetten", 1, 1, &runVerstrekker},
    {"organisatie", "add|list [--naam NAAM --kvk NUMMER]", "Beheer zorgorganisaties en bureaus.", "naam kvk", 1, 1, &runOrganisatie},
    {"verify-audit", "[ANKER]", "Controleer het auditlog; toont het anker om elders te bewaren.", "", 0, 1, &runVerifyAudit},
    {"controles", "", "Druk de lijst van controles af als CSV.", "", 0, 0, &runControles},
    {"routes", "", "Druk de routes van de API af.", "", 0, 0, &runRoutes},
    {"betaalrun", "kvk|bsn|maandloon [--datum jjjj-mm-dd]", "Plan nu een betaalrun; zonder datum op de dag van de geplande run.", "datum", 1, 1, &runBetaalrun},
    {"seed-demo", "", "Vul een lege database met de oefenset.", "", 0, 0, &runSeedDemo},
    {"seed", "--schaal landelijk|DEEL", "Vul een lege database met de oefenset en een jaar van het hele land, of een deel daarvan, om aan te meten.", "schaal", 0, 0, &runSeedLandelijk},
    {"oefencode", "NAAM", "Toon de code van de tweede factor van een account van de oefenset.", "", 1, 1, &runOefencode},
};

} // namespace

std::span<const Command> commands() { return table; }

QString usage(const Command& command)
{
    return (QString::fromLatin1(command.name) + QChar(u' ') + QString::fromUtf8(command.usage)).trimmed();
}

QList<QCommandLineOption> commandOptions()
{
    const auto option = [](const char* name, const char* help, const char* value = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(help), value ? QString::fromLatin1(value) : QString());
    };
    return {option("backup-gemaakt", "migrate: er is al een kopie gemaakt."),
            option("voorbeeld", "check-config: druk een voorbeeldbestand af."),
            option("datum", "betaalrun: boekdatum (jjjj-mm-dd).", "datum"),
            option("rol", "gebruiker add: rol van het account.", "rol"),
            option("naam", "gebruiker, verstrekker, organisatie add: naam.", "naam"),
            option("budgethouder", "gebruiker add: nummer van de budgethouder.", "id"),
            option("zorgverlener", "gebruiker add: nummer van de zorgverlener.", "id"),
            option("organisatie", "gebruiker add: nummer van de organisatie.", "id"),
            option("verstrekker", "gebruiker add: nummer van de verstrekker.", "id"),
            option("beheert-gebruikers", "gebruiker add: beheert de accounts van zijn eigen organisatie, verstrekker of de SVB."),
            option("soort", "verstrekker add: zorgkantoor of gemeente.", "soort"),
            option("code", "verstrekker add: UZOVI-code of gemeentecode, vier cijfers.", "code"),
            option("wetten", "verstrekker add: wetten met een komma ertussen.", "wetten"),
            option("kvk", "organisatie add: KvK-nummer.", "nummer"),
            option("schaal", "seed: landelijk, of een deel tussen 0 en 1 (0,01).", "schaal")};
}

int fail(const Problem& problem)
{
    QString params;
    for (const auto& [name, value] : problem.params)
        params += QStringLiteral(" %1=%2").arg(name, value);
    const QString text = QStringLiteral("pgb-server: %1 (%2%3)%4\n").arg(operatorText(problem), problem.code, params,
                                                                      problem.detail.isEmpty() ? QString() : QStringLiteral(": ") + problem.detail);
    std::fputs(text.toUtf8().constData(), stderr);
    return 1;
}

Problem gebruikerOnbekend(const QString& naam)
{
    return {ProblemKind::NietGevonden, QStringLiteral("gebruikerOnbekend"), {{QStringLiteral("naamTekst"), naam}}, {}, {}};
}

int misuse(const QString& text)
{
    std::fputs((QStringLiteral("pgb-server: ") + text + QChar(u'\n')).toUtf8().constData(), stderr);
    return 2;
}

void print(const QString& text)
{
    std::fputs((text + QChar(u'\n')).toUtf8().constData(), stdout);
    std::fflush(stdout);
}

} // namespace pgb::server
