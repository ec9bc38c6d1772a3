#include "server/main/operator_text.h"
#include "shared/text/probleem_text.h"

namespace pgb::server {
namespace {

struct Sentence {
    const char* code;
    const char* text;
};

constexpr Sentence sentences[] = {
    {"geenCertificaat", "Er is geen TLS-certificaat ingesteld. Zet server.certificaat en server.sleutel, of gebruik voor een proef op deze computer --onveilig-lokaal."},
    {"sleutelOnbekend", "Deze instelling bestaat niet. Zie check-config --voorbeeld."},
    {"waardeOngeldig", "De waarde van deze instelling klopt niet. Zie check-config --voorbeeld."},
    {"configOnleesbaar", "Het instellingenbestand is niet te lezen."},
    {"bestandOnleesbaar", "Het bestand van deze instelling is niet te lezen."},
    {"klokAlleenOefenomgeving", "Een vaste dag kan alleen in een oefenomgeving. Deze database is er geen."},
    {"databaseNietBijgewerkt", "De database hoort bij een oudere versie. Voer pgb-server migrate uit."},
    {"databaseNieuwerDanProgramma", "De database is van een nieuwere versie van pgb-server. Werk eerst het programma bij."},
    {"sleutelbestandOntbreekt", "Het sleutelbestand ontbreekt. Zet de kopie ervan terug: zonder sleutels is de database onleesbaar."},
    {"sleutelbestandOnveilig", "Anderen kunnen het sleutelbestand lezen. Geef het de rechten 0600."},
    {"sleutelbestandOngeldig", "Het sleutelbestand is beschadigd. Zet de kopie ervan terug."},
    {"sleutelbestandPastNiet", "Dit sleutelbestand hoort niet bij deze database."},
    {"opslagNietBeschikbaar", "De database is niet te bereiken of niet te schrijven."},
    {"plainOnlyOnLoopback", "Zonder TLS luistert de server alleen op een lokaal adres, zoals 127.0.0.1."},
    {"certificateUnreadable", "Het TLS-certificaat is niet te lezen."},
    {"keyUnreadable", "De sleutel van het TLS-certificaat is niet te lezen of hoort er niet bij."},
    {"cannotListen", "De server kan op dit adres en deze poort niet luisteren. Is de poort al in gebruik?"},
    {"cannotWriteUploads", "De map voor bestanden is niet te schrijven."},
    {"bestaatAl", "Dit bestaat al."},
    {"nietGevonden", "Dit bestaat niet."},
    {"opdrachtOnbekend", "Deze opdracht bestaat niet. Zie --help."},
    {"gebruikersnaamOngeldig", "Een gebruikersnaam heeft 2 tot 64 kleine letters, cijfers of . _ @ -."},
    {"rolVerwijzing", "Bij deze rol hoort precies een van --budgethouder, --zorgverlener, --organisatie of --verstrekker; bij svb en beheerder geen."},
};

} // namespace

QString operatorText(const Problem& problem)
{
    for (const Sentence& sentence : sentences) {
        if (problem.code == QLatin1String(sentence.code))
            return QString::fromUtf8(sentence.text);
    }
    return probleemTekst(problem);
}

} // namespace pgb::server
