#include "client/cli/tekst.h"
#include "shared/base/clean_text.h"
#include "shared/text/bestand_tekst.h"
#include "shared/text/probleem_text.h"
#include <QJsonDocument>
#include <cstdio>
#include <termios.h>
#include <unistd.h>

namespace pgb::cli {

QString foutTekst(const Problem& problem)
{
    // What a window says then, that it sends the work later, does not hold for a command.
    if (problem.code == QLatin1String("onderhoud"))
        return QStringLiteral("De server is even in onderhoud. Geef de opdracht straks opnieuw: pgb gaat dan verder waar het was.");
    if (problem.code == QLatin1String("serverNietBereikbaar"))
        return QStringLiteral("Wij hebben geen verbinding met de server. Geef de opdracht straks opnieuw: pgb gaat dan verder waar het was.");
    if (problem.code == QLatin1String("serverNietGevonden"))
        return QStringLiteral("Wij kunnen deze server niet vinden. Controleer het adres (pgb login --server URL, of PGB_SERVER) en uw internetverbinding.");
    if (problem.code == QLatin1String("tijdOp"))
        return QStringLiteral("De server geeft geen antwoord. Geef de opdracht straks opnieuw: pgb gaat dan verder waar het was.");
    if (problem.code == QLatin1String("nietToegestaan"))
        return QStringLiteral("Dit mag dit account niet, of niet met dit token. Gebruik er een dat mag indienen.");
    if (problem.code == QLatin1String("nietAangemeld") || problem.code == QLatin1String("tokenOngeldig")) // nobody signs in over a command
        return QStringLiteral("Dit token is onbekend, verlopen of ingetrokken. Wat al was gebracht of ingediend, blijft. Vraag opnieuw toegang met pgb login --server URL, en geef de opdracht dan nog eens.");
    if (problem.code == QLatin1String("bulkOnvolledig"))
        return QStringLiteral("Er is niets ingediend. Van dit bestand is nog niet alles gebracht. Breng het nog eens met pgb check: de rest volgt dan.");
    const QString bestand = bestandProbleemTekst(problem);
    return bestand.isEmpty() ? probleemTekst(problem) : bestand;
}

namespace {

/// What a file or a server says may not steer the terminal.
QByteArray leesbaar(const QString& tekst)
{
    QStringList regels = tekst.split(QLatin1Char('\n'));
    for (QString& regel : regels)
        regel = cleanedLine(regel);
    return regels.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

void zeg(const QString& regel) { std::fprintf(stdout, "%s\n", leesbaar(regel).constData()); }

void klaag(const QString& regel) { std::fprintf(stderr, "pgb: %s\n", leesbaar(regel).constData()); }

void toonJson(const QJsonObject& object) { std::fprintf(stdout, "%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData()); }

QString geheim(const QString& vraag)
{
    termios was{};
    const bool scherm = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &was) == 0;
    if (scherm) {
        termios stil = was;
        stil.c_lflag &= ~tcflag_t(ECHO);
        tcsetattr(STDIN_FILENO, TCSANOW, &stil);
        klaag(vraag);
    }
    char regel[4096] = {};
    const QString tekst = std::fgets(regel, sizeof regel, stdin) ? QString::fromUtf8(regel).trimmed() : QString();
    if (scherm)
        tcsetattr(STDIN_FILENO, TCSANOW, &was);
    return tekst;
}

QString uitleg()
{
    return QStringLiteral(
        "pgb login --server URL [--gebruiker NAAM | --token]  bewaart een token voor deze computer\n"
        "pgb columns BESTAND [--kolom KOP=functie] [--bewaar NAAM]  toont wat wij van de kolommen maken, en bewaart het als profiel\n"
        "pgb check BESTAND [--profiel NAAM] [--proef]         brengt een bestand en controleert het\n"
        "pgb submit NUMMER [--proef] [--bekeken CODE]         legt de goede regels van een batch voor\n"
        "pgb reopen NUMMER                                    zet open wat is afgekeurd, en noemt die regels\n"
        "pgb status [NUMMER]                                  hoe ver een batch is, of de laatste batches\n"
        "pgb return NUMMER                                    retourlijst: eigen kenmerk en wat ervan werd\n"
        "\n"
        "Bij columns --bewaar en check: --datums dag-maand|maand-dag, --getallen komma|punt, --duur uren|minuten als het bestand het niet zelf zegt.\n"
        "--kolom \"KOP=functie\" bij columns en check, zo vaak als nodig: wat er in een kolom staat die wij niet of niet zeker herkennen. Zonder profiel gebruikt check\n"
        "alleen de kolommen die u zo noemt.\n"
        "--vingerafdruk bij login: van het certificaat van een server die dit systeem niet kent (SHA-256); vraag hem aan de beheerder. Daarna hoeft het niet meer, tot het certificaat anders is.\n"
        "Zonder login: PGB_SERVER, PGB_TOKEN en zo nodig PGB_VINGERAFDRUK in de omgeving.\n"
        "--proef bij check: controleert het hele bestand en bewaart niets. Bij submit: controleert de batch opnieuw en dient niets in.\n"
        "--bekeken bij submit: ook de regels waarbij wij vragen of het een ander bezoek is, en regels die de budgethouder afkeurde, zoals zij zijn. Zonder dit noemt submit die\n"
        "met een code, en dient niets in. De code geldt voor precies die regels: zijn het er anders, dan noemt submit ze opnieuw.\n"
        "Bij check: --referentie TEKST, --patroon \"{jaar}-{maand}-{klant}\", --nogmaals. Overal: --json; de laatste regel is dan altijd {\"einde\": exit code, ...}, met \"fout\" en \"tekst\" als het niet lukte.\n"
        "\n"
        "Einde (exit code):\n"
        "0  goed\n"
        "1  er zijn regels fout, te bekijken of nog te controleren, of het bestand is nog niet helemaal gebracht\n"
        "2  de opdracht klopt niet\n"
        "3  het bestand is geweigerd\n"
        "4  geen verbinding met de server\n"
        "5  geen toegang\n"
        "6  de server weigert\n"
        "7  er is nog niets ingediend");
}

} // namespace pgb::cli
