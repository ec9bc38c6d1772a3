#include "shared/text/probleem_text.h"
#include "shared/text/invullen.h"
#include "shared/text/veld_text.h"
#include <QCoreApplication>
#include <array>

namespace pgb {

namespace {

constexpr std::array zinnen{
    ProbleemZin{"ongeldigeInvoer",
            QT_TRANSLATE_NOOP("Probleem", "Wij kunnen {veldTekst} niet lezen. Controleer wat u heeft ingevuld.")},
    ProbleemZin{"veldOntbreekt",
            QT_TRANSLATE_NOOP("Probleem", "{veldTekst} is niet ingevuld. Vul het in en probeer het opnieuw.")},
    ProbleemZin{"onbekendVeld",
            QT_TRANSLATE_NOOP("Probleem", "De server kent {veldTekst} niet. Werk het programma bij en probeer het opnieuw.")},
    ProbleemZin{"nietAangemeld",
            QT_TRANSLATE_NOOP("Probleem", "U bent niet ingelogd. Log in om verder te gaan. Uw werk blijft bewaard.")},
    ProbleemZin{"aanmeldingOnjuist",
            QT_TRANSLATE_NOOP("Probleem", "De gebruikersnaam of het wachtwoord klopt niet. Controleer beide en probeer het opnieuw.")},
    ProbleemZin{"tweedeFactorNodig",
            QT_TRANSLATE_NOOP("Probleem", "Voor dit account is een inlogcode nodig. Vul de code van zes cijfers in uit uw app.")},
    ProbleemZin{"tweedeFactorOnjuist",
            QT_TRANSLATE_NOOP("Probleem", "De inlogcode klopt niet of is verlopen. Wacht op de volgende code in uw app en vul die in.")},
    ProbleemZin{"teVeelPogingen",
            QT_TRANSLATE_NOOP("Probleem", "Er is te vaak geprobeerd in te loggen. Wacht even en probeer het later opnieuw.")},
    ProbleemZin{"accountGeblokkeerd",
            QT_TRANSLATE_NOOP("Probleem", "Dit account is geblokkeerd. Vraag uw beheerder om het te openen.")},
    ProbleemZin{"nietToegestaan",
            QT_TRANSLATE_NOOP("Probleem", "U kunt dit bekijken, maar niet doen. Vraag iemand die dit recht heeft.")},
    ProbleemZin{"nietGevonden",
            QT_TRANSLATE_NOOP("Probleem", "Wij vinden dit niet, of u mag het niet zien. Ga terug naar het overzicht.")},
    ProbleemZin{"versieVerouderd",
            QT_TRANSLATE_NOOP("Probleem", "Iemand anders heeft dit intussen gewijzigd. Bekijk de nieuwe versie en kies welke u houdt.")},
    ProbleemZin{"overgangNietMogelijk",
            QT_TRANSLATE_NOOP("Probleem", "Dit kan nu niet meer: de status is veranderd. Ververs de pagina om te zien wat nu kan.")},
    ProbleemZin{"controlesWeigeren",
            QT_TRANSLATE_NOOP("Probleem", "De controles vonden punten die u eerst moet aanpassen. Ze staan hieronder.")},
    ProbleemZin{"idempotentieSleutelHergebruikt",
            QT_TRANSLATE_NOOP("Probleem", "Deze opdracht is al eens met andere gegevens verstuurd. Controleer het overzicht voordat u opnieuw verstuurt.")},
    ProbleemZin{"idempotentieSleutelOntbreekt",
            QT_TRANSLATE_NOOP("Probleem", "Het programma stuurde geen kenmerk mee met deze opdracht. Werk het programma bij en probeer het opnieuw.")},
    ProbleemZin{"ifMatchOntbreekt",
            QT_TRANSLATE_NOOP("Probleem", "Het programma stuurde niet mee welke versie u wijzigt. Werk het programma bij en probeer het opnieuw.")},
    ProbleemZin{"teGroot",
            QT_TRANSLATE_NOOP("Probleem", "Dit is te groot om te versturen. Verstuur minder tegelijk, of kies een kleiner bestand.")},
    ProbleemZin{"serverNietBereikbaar",
            QT_TRANSLATE_NOOP("Probleem", "Wij hebben nu geen verbinding. U kunt doorwerken. Wij sturen uw werk zodra het kan.")},
    ProbleemZin{"certificaatProbleem",
            QT_TRANSLATE_NOOP("Probleem", "Wij kunnen niet zeker weten dat dit de juiste server is. Vul geen wachtwoord in en vraag uw beheerder om het certificaat te controleren.")},
    ProbleemZin{"sessieVerlopen",
            QT_TRANSLATE_NOOP("Probleem", "U bent uitgelogd omdat u lang niets deed. Log opnieuw in. Uw werk is bewaard.")},
    ProbleemZin{"internFout",
            QT_TRANSLATE_NOOP("Probleem", "Er ging iets mis bij ons. Uw werk blijft bewaard. Probeer het over een paar minuten opnieuw.")},
    ProbleemZin{"onderhoud",
            QT_TRANSLATE_NOOP("Probleem", "De server is even in onderhoud. U kunt doorwerken. Wij sturen uw werk zodra het kan.")},
};

constexpr const char* onbekend =
    QT_TRANSLATE_NOOP("Probleem", "Dit lukte niet (melding \"{codeTekst}\"). Probeer het opnieuw. Lukt het weer niet, noem deze melding dan bij de helpdesk.");

} // namespace

std::span<const ProbleemZin> probleemZinnen() { return zinnen; }

QString probleemTekst(const Problem& problem)
{
    const char* tekst = onbekend;
    for (const ProbleemZin& zin : zinnen) {
        if (problem.code == QLatin1String(zin.code))
            tekst = zin.tekst;
    }
    CodeParams params = problem.params;
    params.emplace_back(QStringLiteral("codeTekst"), problem.code);
    params.emplace_back(QStringLiteral("veldTekst"),
                        problem.path.isEmpty() ? QCoreApplication::translate("Probleem", "een van de velden") : veldNaam(problem.path));
    return invullen(QCoreApplication::translate("Probleem", tekst), params, huidigeTaal());
}

} // namespace pgb
