#include "server/main/commands.h"
#include "server/main/operator_text.h"
#include <cstdio>

namespace pgb::server {
namespace {

constexpr Command table[] = {
    {"serve", "", "Start de server; een lege database wordt ingericht.", &runServe},
    {"migrate", "[--backup-gemaakt]", "Werk het schema van de database bij (maakt eerst een kopie).", &runMigrate},
    {"check-config", "[--voorbeeld]", "Controleer de instellingen en toon ze; of druk een voorbeeldbestand af.", &runCheckConfig},
    {"backup", "BESTAND", "Schrijf een kopie van de database, ook terwijl de server draait.", &runBackup},
    {"restore", "BESTAND", "Zet een kopie terug; de server moet gestopt zijn.", &runRestore},
    {"gebruiker", "add|reset|lock|unlock|list ...", "Beheer accounts; een wachtwoord komt van standaardinvoer.", &runGebruiker},
    {"verify-audit", "[ANKER]", "Controleer het auditlog; toont het anker om elders te bewaren.", &runVerifyAudit},
    {"controles", "", "Druk de lijst van controles af als CSV.", &runControles},
    {"routes", "", "Druk de routes van de API af.", &runRoutes},
    {"betaalrun", "kvk|bsn [--datum jjjj-mm-dd]", "Voer nu een betaalrun uit.", &runBetaalrun},
    {"seed-demo", "", "Vul een lege database met de oefenset.", &runSeedDemo},
    {"oefencode", "GEBRUIKER", "Toon de code van de tweede factor van een account van de oefenset.", &runOefencode},
};

} // namespace

std::span<const Command> commands() { return table; }

QList<QCommandLineOption> commandOptions()
{
    const auto option = [](const char* name, const char* help, const char* value = nullptr) {
        return QCommandLineOption(QString::fromLatin1(name), QString::fromUtf8(help), value ? QString::fromLatin1(value) : QString());
    };
    return {option("backup-gemaakt", "migrate: er is al een kopie gemaakt."),
            option("voorbeeld", "check-config: druk een voorbeeldbestand af."),
            option("datum", "betaalrun: boekdatum (jjjj-mm-dd).", "datum"),
            option("rol", "gebruiker add: rol van het account.", "rol"),
            option("naam", "gebruiker add: naam van de persoon.", "naam"),
            option("budgethouder", "gebruiker add: nummer van de budgethouder.", "id"),
            option("zorgverlener", "gebruiker add: nummer van de zorgverlener.", "id"),
            option("organisatie", "gebruiker add: nummer van de organisatie.", "id"),
            option("verstrekker", "gebruiker add: nummer van de verstrekker.", "id")};
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
