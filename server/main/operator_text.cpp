#include "server/main/operator_text.h"
#include "shared/text/probleem_text.h"

namespace pgb::server {
namespace {

struct Sentence {
    const char* code;
    const char* text; ///< {name} = a parameter of the problem
};

constexpr Sentence sentences[] = {
    // Settings and the start of the server.
    {"geenCertificaat", "Er is geen TLS-certificaat ingesteld. Zet server.certificaat en server.sleutel, of gebruik voor een proef op deze computer --onveilig-lokaal."},
    {"sleutelOnbekend", "De instelling {sleutel} bestaat niet. Zie check-config --voorbeeld."},
    {"waardeOngeldig", "De waarde van de instelling {sleutel} klopt niet. Zie check-config --voorbeeld."},
    {"instellingOngeldig", "{sleutel} is geen instelling. Schrijf sectie.naam=waarde, bijvoorbeeld server.poort=8443."},
    {"configOnleesbaar", "Het instellingenbestand {sleutel} is niet te lezen. Bestaat het, mag dit account het lezen, en is het een ini-bestand?"},
    {"bestandOnleesbaar", "Het bestand van de instelling {sleutel} is niet te lezen. Bestaat het, en mag dit account het lezen?"},
    {"klokAlleenOefenomgeving", "Een vaste dag kan alleen in een oefenomgeving. Deze database is er geen. Laat --klok weg."},
    {"plainOnlyOnLoopback", "Zonder TLS luistert de server alleen op een lokaal adres, zoals 127.0.0.1. Zet server.certificaat en server.sleutel."},
    {"certificateUnreadable", "Het TLS-certificaat {pad} is niet te lezen of is geen PEM."},
    {"keyUnreadable", "De sleutel {pad} van het TLS-certificaat is niet te lezen of is geen PEM zonder wachtwoord."},
    {"keyDoesNotFitCertificate", "De sleutel {pad} hoort niet bij het TLS-certificaat."},
    {"certificateExpired", "Het TLS-certificaat {pad} is verlopen op {datum}. Vernieuw het: geen client maakt er nog verbinding mee."},
    {"certificateNotYetValid", "Het TLS-certificaat {pad} geldt pas vanaf {datum}. Gebruik een ander, of zet de klok van deze computer goed."},
    {"cannotListen", "De server kan op {adres} poort {poort} niet luisteren. Is de poort al in gebruik, of is het adres niet van deze computer?"},
    {"cannotWriteUploads", "De tijdelijke map voor bestanden is niet te schrijven. Is er ruimte op de schijf, en klopt TMPDIR?"},
    // Folders, the database and its keys.
    {"mapOntbreekt", "De map {pad} bestaat niet. Maak haar eerst, of geef een andere."},
    {"geenMap", "{pad} is geen map. Geef de map waarin de database en de sleutels staan."},
    {"mapNietSchrijfbaar", "In de map {pad} mag dit account niet schrijven. Voer de opdracht uit als de gebruiker van de dienst, of pas de rechten aan."},
    {"databaseNietBijgewerkt", "De database hoort bij een oudere versie, of is nog leeg. Voer pgb-server migrate uit."},
    {"databaseNieuwerDanProgramma", "De database is van een nieuwere versie van pgb-server. Werk eerst het programma bij."},
    {"databaseNietVanOns", "Deze database is niet van PGB Bureau. Wijs een lege database aan."},
    {"databaseNietLeeg", "De database is niet leeg en deze opdracht vult alleen een lege. Stop de server, geef de oude database een andere naam en maak een lege met de naam uit de instellingen."},
    {"databaseInGebruik", "De database is in gebruik. Stop eerst de server: systemctl stop pgb-server."},
    {"migratieGewijzigd", "Stap {nummer} van het schema is anders dan dit programma verwacht. Gebruik het programma dat deze database bijwerkte."},
    {"sleutelbestandOntbreekt", "Het sleutelbestand {pad} ontbreekt. Zet de kopie ervan terug: zonder sleutels is de database onleesbaar."},
    {"sleutelbestandOnveilig", "Het sleutelbestand {pad} is niet te lezen, of anderen kunnen het lezen. Geef het de rechten 0600 en de gebruiker van de dienst als eigenaar."},
    {"sleutelbestandOngeldig", "Het sleutelbestand {pad} is beschadigd. Zet de kopie ervan terug."},
    {"sleutelbestandPastNiet", "Dit sleutelbestand hoort niet bij deze database. Zet het goede terug."},
    {"sleutelbestandNietGemaakt", "Het sleutelbestand {pad} kon niet worden gemaakt. Mag dit account schrijven in de map ervan, en is er ruimte op de schijf?"},
    {"opslagNietBeschikbaar", "De database is niet te bereiken of niet te schrijven. Draait hij, kloppen de instellingen onder [database], en mag dit account erbij?"},
    {"databaseBeschadigd", "Het databasebestand is beschadigd of is geen database. Stop de server, bewaar het bestand apart en zet een reservekopie terug: pgb-server restore."},
    {"opslagVol", "De schijf van de database is vol. Maak ruimte en probeer het opnieuw."},
    {"opslagGesloten", "De database wordt net gesloten. Probeer het opnieuw."},
    {"opslagBeschadigd", "In de database staat iets dat dit programma nooit schrijft. Zet een reservekopie terug."},
    {"opslagGeweigerd", "De database weigerde een opdracht. Dit is een fout in het programma; geef deze melding door."},
    {"opslagFout", "De database gaf een fout. Dit is een fout in het programma of in de database; geef deze melding door."},
    {"eenheidFout", "Er ging iets mis in het programma; er is niets geschreven. Geef deze melding door."},
    {"eenheidGenest", "Er ging iets mis in het programma; er is niets geschreven. Geef deze melding door."},
    {"versleutelingMislukt", "Versleutelen lukte niet; er is niets geschreven. Geef deze melding door."},
    // Copies.
    {"backupNodig", "Maak eerst zelf een kopie van de database, en geef de opdracht dan met --backup-gemaakt."},
    {"backupBestaatAl", "Het bestand {pad} bestaat al en wordt niet overschreven. Kies een andere naam."},
    {"backupMislukt", "De kopie {pad} kon niet worden gemaakt. Bestaat de map, mag dit account er schrijven, en is er ruimte?"},
    {"backupOngeldig", "{pad} is geen bruikbare kopie van een database van PGB Bureau, of is niet te lezen."},
    {"auditketenGebroken", "Het auditlog in de kopie {pad} klopt niet. Zet een andere kopie terug."},
    {"herstelMislukt", "De kopie {pad} kon niet worden teruggezet. De database die er stond is niet veranderd."},
    // Accounts and the practice set.
    {"bestaatAl", "Dit bestaat al."},
    {"nietGevonden", "Dit bestaat niet."},
    {"gebruikerOnbekend", "Het account {naamTekst} bestaat niet. Zie pgb-server gebruiker list."},
    {"gebruikersnaamOngeldig", "Een gebruikersnaam heeft 2 tot 64 kleine letters, cijfers of . _ @ -."},
    {"naamOntbreekt", "Geef de naam van de persoon met --naam."},
    {"rolOnbekend", "Geef de rol met --rol: {rollen}."},
    {"rolVerwijzing", "Bij deze rol hoort precies een van --budgethouder, --zorgverlener, --organisatie of --verstrekker; bij svb en beheerder geen."},
    {"gebruikersbeheerRol", "Alleen een medewerkerOrganisatie, medewerkerVerstrekker of svb kan de accounts van zijn eigen organisatie beheren."},
    {"verwijzingOntbreekt", "Het nummer waarnaar u verwijst bestaat niet."},
    {"alleenOefenomgeving", "Dit kan alleen met een oefenset. Deze database is er geen."},
    {"geenTweedeFactor", "Dit account heeft nog geen tweede factor. Meld u er eerst mee aan en koppel een authenticator."},
    {"oefensetZonderKlok", "Deze database is een oefenset. Geef de dag mee waarop de server staat, bijvoorbeeld --klok 2025-11-03."},
    {"oefensetHalf", "De oefenset in deze database is niet af: het maken werd afgebroken, of het is nog bezig. Verwijder de database en begin opnieuw met pgb-server seed."},
    {"kopieOnbekend", "De oefenset is niet te kopiëren: de tabel {tabel} ({kolom}) is nieuw. Dit is een fout in het programma; geef deze melding door."},
    {"controlesWeigeren", "De oefenset past niet bij de controle {controle}. Dit is een fout in het programma; geef deze melding door."},
    {"geheugenTekort", "Er is te weinig geheugen om een wachtwoord te bewaren (64 MiB). Maak geheugen vrij en probeer het opnieuw."},
};

} // namespace

QString operatorText(const Problem& problem)
{
    if (problem.code == QLatin1String("bestaatAl") && problem.path == QLatin1String("gebruiker/gebruikersnaam"))
        return QStringLiteral("Er is al een account met deze gebruikersnaam. Kies een andere naam. Alle accounts: pgb-server gebruiker list.");
    for (const Sentence& sentence : sentences) {
        if (problem.code != QLatin1String(sentence.code))
            continue;
        QString text = QString::fromUtf8(sentence.text);
        for (const auto& [name, value] : problem.params)
            text.replace(QChar(u'{') + name + QChar(u'}'), value);
        return text;
    }
    return probleemTekst(problem);
}

} // namespace pgb::server
