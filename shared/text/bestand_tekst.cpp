#include "shared/text/bestand_tekst.h"
#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace pgb {

namespace {

struct BestandZin {
    const char* code;
    const char* tekst;
};

constexpr std::array zinnen{
    BestandZin{"bestandNietTeOpenen", QT_TRANSLATE_NOOP("Bestand", "Wij kunnen dit bestand niet openen. Bestaat het nog, en mag u het lezen?")},
    BestandZin{"bestandLeeg", QT_TRANSLATE_NOOP("Bestand", "Dit bestand is leeg. Kies een bestand met regels.")},
    BestandZin{"bestandTeGroot", QT_TRANSLATE_NOOP("Bestand", "Dit bestand is te groot. Voer het uit als CSV, of in delen.")},
    BestandZin{"teVeelRegels", QT_TRANSLATE_NOOP("Bestand", "Dit bestand heeft te veel regels. Voer het in delen uit.")},
    BestandZin{"citaatNietGesloten", QT_TRANSLATE_NOOP("Bestand", "In dit bestand staat een aanhalingsteken dat niet wordt gesloten. Voer het bestand opnieuw uit.")},
    BestandZin{"celTeLang", QT_TRANSLATE_NOOP("Bestand", "In dit bestand staat een cel met veel te veel tekst. Is dit een bestand met regels? Voer het dan opnieuw uit.")},
    BestandZin{"bestandOnleesbaar", QT_TRANSLATE_NOOP("Bestand", "Wij kunnen dit bestand niet lezen. Voer het opnieuw uit.")},
    BestandZin{"bestandVersleuteld", QT_TRANSLATE_NOOP("Bestand", "Dit bestand heeft een wachtwoord, of is een oud Excel-bestand (.xls). Sla het op zonder wachtwoord, een Excel-bestand als .xlsx.")},
    BestandZin{"bestandBeschadigd", QT_TRANSLATE_NOOP("Bestand", "Dit bestand is beschadigd of niet heel. Voer het opnieuw uit, of download het opnieuw.")},
    BestandZin{"bestandUitgepaktTeGroot", QT_TRANSLATE_NOOP("Bestand", "Dit bestand wordt bij het uitpakken te groot. Voer het uit als CSV, of in delen.")},
    BestandZin{"bestandTeVeelDelen", QT_TRANSLATE_NOOP("Bestand", "In dit bestand zitten veel te veel losse delen. Voer het uit als CSV, of in delen.")},
    BestandZin{"bestandSoortOnbekend", QT_TRANSLATE_NOOP("Bestand", "Wij kennen dit soort bestand niet. Kies CSV, XLSX, ODS, JSON, een UBL-factuur of een PDF-factuur.")},
    BestandZin{"bestandDtd", QT_TRANSLATE_NOOP("Bestand", "In dit bestand staan eigen definities (DTD). Die lezen wij niet. Voer het zonder uit.")},
    BestandZin{"bestandGeenRegels", QT_TRANSLATE_NOOP("Bestand", "In dit bestand staan geen regels. Controleer of u het goede bestand koos.")},
    BestandZin{"bestandCreditnota", QT_TRANSLATE_NOOP("Bestand", "Dit is een creditnota. Corrigeer de declaratie zelf in het portaal.")},
    BestandZin{"factuurGeenVordering", QT_TRANSLATE_NOOP("Bestand", "Deze factuur vraagt niet om betaling van geleverde zorg: het is bijvoorbeeld een voorschot, een proforma of een debetnota. Kies de factuur van de zorg zelf.")},
    BestandZin{"isAfschrift", QT_TRANSLATE_NOOP("Bestand", "Dit is een bankafschrift, geen bestand met uren. Open het bij Betalingen, Betaling splitsen.")},
    BestandZin{"geenAfschrift", QT_TRANSLATE_NOOP("Bestand", "Dit is geen bankafschrift dat wij kennen. Kies een XML-bestand camt.053 of camt.054 van uw bank, of de zip waar het in zit.")},
    BestandZin{"afschriftTeGroot", QT_TRANSLATE_NOOP("Bestand", "Dit afschrift is te groot: meer dan 64 MB, meer dan 50.000 bijschrijvingen of heel veel tekst. Haal bij uw bank een afschrift over een kortere tijd.")},
    BestandZin{"factuurTweeInhouden", QT_TRANSLATE_NOOP("Bestand", "In deze PDF zit dezelfde factuur twee keer, met andere bedragen. Vraag een nieuwe PDF, of gebruik het losse XML-bestand.")},
    BestandZin{"factuurVreemdGeld", QT_TRANSLATE_NOOP("Bestand", "Deze factuur is niet in euro. Een pgb wordt alleen in euro betaald: vraag een factuur in euro.")},
    BestandZin{"factuurBtwNummer", QT_TRANSLATE_NOOP("Bestand", "Er staat btw op een factuur in dit bestand, maar het btw-nummer ontbreekt of klopt niet. Zorg is vrij van btw: maak een factuur zonder btw, of zet het goede btw-nummer erop.")},
    BestandZin{"factuurBtwBedrag", QT_TRANSLATE_NOOP("Bestand", "Er staat btw op een factuur in dit bestand, maar het bedrag past niet bij de totalen. Zorg is vrij van btw: maak een factuur zonder btw, of verbeter de bedragen.")},
    BestandZin{"meerFacturen", QT_TRANSLATE_NOOP("Bestand", "In dit bestand staan meer facturen of cliënten, of wij weten niet zeker dat het er één is. Kies een bestand met één factuur, of vul de uren zelf in.")},
    BestandZin{"pdfGeenTabel", QT_TRANSLATE_NOOP("Bestand", "Wij vinden in deze PDF geen tabel met Datum, Omschrijving, Eenheid, Aantal, Tarief en Bedrag. Gebruik deze koppen, of een CSV-bestand.")},
    BestandZin{"lezerGestopt", QT_TRANSLATE_NOOP("Bestand", "Het lezen van dit bestand liep vast en is gestopt. Er is niets gebeurd. Voer het bestand opnieuw uit.")},
    BestandZin{"lezerTijd", QT_TRANSLATE_NOOP("Bestand", "Het lezen van dit bestand duurde te lang en is gestopt. Voer het uit als CSV, of in delen.")},
    BestandZin{"lezerOntbreekt", QT_TRANSLATE_NOOP("Bestand", "Het leesprogramma pgb-lezer ontbreekt. Installeer PGB Bureau opnieuw.")},
    BestandZin{"gestopt", QT_TRANSLATE_NOOP("Bestand", "Het lezen is gestopt.")},
    BestandZin{"toegangNietBewaard", QT_TRANSLATE_NOOP("Bestand", "De toegang kon niet worden bewaard. Mag u in uw eigen map voor instellingen schrijven?")},
};

} // namespace

QString bestandProbleemTekst(const Problem& problem)
{
    const auto zin = std::find_if(zinnen.begin(), zinnen.end(), [&](const BestandZin& z) { return problem.code == QLatin1String(z.code); });
    return zin == zinnen.end() ? QString() : QCoreApplication::translate("Bestand", zin->tekst);
}

} // namespace pgb
