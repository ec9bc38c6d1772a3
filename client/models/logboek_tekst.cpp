#include "client/models/logboek_tekst.h"
#include "client/models/nl_tijd.h"
#include "shared/text/formats.h"
#include <QCoreApplication>

namespace pgb {
namespace {

struct LogboekWoorden {
    Q_DECLARE_TR_FUNCTIONS(Logboek)
};

struct Woord {
    const char* code;
    const char* tekst;
};

/// Whole acts, where verb and noun together say it wrong. %1 = who.
constexpr Woord daden[] = {
    {"aanmelden", QT_TRANSLATE_NOOP("Logboek", "%1 meldde zich aan")},
    {"aanmelden.mislukt", QT_TRANSLATE_NOOP("Logboek", "Aanmelden als %1 mislukte")},
    {"tweedeFactor.bevestigen", QT_TRANSLATE_NOOP("Logboek", "%1 koppelde een authenticator")},
    {"wachtwoord.wijzigen", QT_TRANSLATE_NOOP("Logboek", "%1 wijzigde het eigen wachtwoord")},
    {"budgethouder.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de gegevens van de budgethouder")},
    {"auditlog.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek dit logboek")},
    {"budget.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek het budget")},
    {"betalingen.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de betalingen")},
    {"zorgovereenkomsten.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de lijst van overeenkomsten")},
    {"declaraties.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de lijst van declaraties")},
    {"toekenningen.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de lijst van toekenningen")},
    {"vertegenwoordigingen.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek wie vertegenwoordigt")},
    {"werktaken.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de werktaken van alle organisaties")},
    {"gebruiker.beheerGeven", QT_TRANSLATE_NOOP("Logboek", "%1 gaf %2 het beheer van de accounts van de eigen organisatie")},
    {"gebruiker.beheerIntrekken", QT_TRANSLATE_NOOP("Logboek", "%1 nam het beheer van accounts van %2 terug")},
    {"gebruiker.resetten", QT_TRANSLATE_NOOP("Logboek", "%1 zette het wachtwoord opnieuw en wiste de tweede factor van %2")},
    {"gebruiker.tweedeFactorWissen", QT_TRANSLATE_NOOP("Logboek", "%1 wiste de tweede factor van %2")},
    {"gebruiker.wachtwoordZetten", QT_TRANSLATE_NOOP("Logboek", "%1 zette een nieuw wachtwoord voor %2")},
    {"rekening.voorstellen", QT_TRANSLATE_NOOP("Logboek", "%1 vroeg om een ander rekeningnummer voor %2")},
    {"rekening.bevestigen", QT_TRANSLATE_NOOP("Logboek", "%1 bevestigde het nieuwe rekeningnummer van %2")},
    {"rekening.afwijzen", QT_TRANSLATE_NOOP("Logboek", "%1 wees het nieuwe rekeningnummer van %2 af")},
    {"rekening.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek het nieuwe rekeningnummer van %2")},
    {"budgethouder.zoeken", QT_TRANSLATE_NOOP("Logboek", "%1 zocht de budgethouder op")},
    {"zorgovereenkomst.signaal", QT_TRANSLATE_NOOP("Logboek", "%1 vond een signaal bij %2")},
    {"zorgovereenkomst.datum", QT_TRANSLATE_NOOP("Logboek", "%2 kwam op haar datum in een andere status")},
    {"zorgovereenkomst.automatischGoedgekeurd", QT_TRANSLATE_NOOP("Logboek", "%2 werd automatisch goedgekeurd")},
    {"zorgovereenkomst.vanzelfBeeindigd", QT_TRANSLATE_NOOP("Logboek", "%2 stopte vanzelf")},
    {"zorgovereenkomst.wmlIndexatie", QT_TRANSLATE_NOOP("Logboek", "%2 werd aangepast aan het hogere minimumloon")},
    {"zorgovereenkomst.wijzigingOpMinimumloon", QT_TRANSLATE_NOOP("Logboek", "De open wijziging van %2 kreeg het hogere minimumloon")},
    {"zorgovereenkomst.bijlage", QT_TRANSLATE_NOOP("Logboek", "%1 voegde een bestand toe aan %2")},
    {"zorgovereenkomst.bijlageWeg", QT_TRANSLATE_NOOP("Logboek", "%1 haalde een bestand weg bij %2")},
    {"zorgovereenkomst.bijlageBekijken", QT_TRANSLATE_NOOP("Logboek", "%1 opende een bestand bij %2")},
    {"zorgovereenkomst.identiteitsbewijsBekijken", QT_TRANSLATE_NOOP("Logboek", "%1 opende de kopie van het identiteitsbewijs bij %2")},
    {"zorgovereenkomst.vervangingLooptDoor", QT_TRANSLATE_NOOP("Logboek", "De vervanging in %2 liep door")},
    {"zorgovereenkomst.vervallen", QT_TRANSLATE_NOOP("Logboek", "%2 verviel")},
    {"zorgovereenkomst.overlijden", QT_TRANSLATE_NOOP("Logboek", "%2 stopte door een overlijden")},
    {"zorgovereenkomst.vervangingEindigt", QT_TRANSLATE_NOOP("Logboek", "De vervanging in %2 eindigde")},
    {"zorgovereenkomst.ondertekenenZorgverlener", QT_TRANSLATE_NOOP("Logboek", "%1 tekende %2 als zorgverlener")},
    {"zorgovereenkomst.ondertekenenBudgethouder", QT_TRANSLATE_NOOP("Logboek", "%1 tekende %2 voor de budgethouder")},
    {"declaratie.bekekenVoorBesluit", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek %2 om erover te beslissen")},
    {"declaratie.bijlage", QT_TRANSLATE_NOOP("Logboek", "%1 voegde een bestand toe aan %2")},
    {"declaratie.bijlageWeg", QT_TRANSLATE_NOOP("Logboek", "%1 haalde een bestand weg bij %2")},
    {"declaratie.correctieAkkoord", QT_TRANSLATE_NOOP("Logboek", "%1 was akkoord met de correctie in %2")},
    {"declaratie.correctieNietAkkoord", QT_TRANSLATE_NOOP("Logboek", "%1 was niet akkoord met de correctie in %2")},
    {"declaratie.vervangen", QT_TRANSLATE_NOOP("Logboek", "Voor de correctie in %2 kwam een nieuwe in de plaats")},
    {"declaratie.corrigerenNaWijziging", QT_TRANSLATE_NOOP("Logboek", "%2 werd gecorrigeerd door een wijziging van de overeenkomst")},
    {"declaratie.gecorrigeerd", QT_TRANSLATE_NOOP("Logboek", "De correctie op %2 werd betaald")},
    {"declaratie.restVerrekend", QT_TRANSLATE_NOOP("Logboek", "Wat van %2 nog niet was betaald, werd verrekend met een correctie")},
    {"declaratie.herinnering", QT_TRANSLATE_NOOP("Logboek", "Op Vandaag kwam een herinnering aan %2")},
    {"declaratie.heropenen", QT_TRANSLATE_NOOP("Logboek", "%1 opende een gesloten jaar voor %2")},
    {"declaratie.runGestopt", QT_TRANSLATE_NOOP("Logboek", "De betaling van %2 gaat niet door: de betaalrun is gestopt")},
    {"declaratie.nieuwTarief", QT_TRANSLATE_NOOP("Logboek", "%2 kreeg het nieuwe tarief uit de overeenkomst")},
    {"declaratie.klaargezetTerug", QT_TRANSLATE_NOOP("Logboek", "%2 kon niet worden verzonden en staat weer bij de indiener")},
    {"declaratie.vanzelfIngediend", QT_TRANSLATE_NOOP("Logboek", "%2 werd vanzelf ingediend, klaargezet door %1")},
    {"declaratie.vanzelfVoorgelegd", QT_TRANSLATE_NOOP("Logboek", "%2 werd vanzelf voorgelegd aan de budgethouder, klaargezet door %1")},
    {"declaratie.vanzelfGoedgekeurd", QT_TRANSLATE_NOOP("Logboek", "%2 werd vanzelf goedgekeurd, door de doorlopende goedkeuring van %1")},
    {"declaratie.maandloon", QT_TRANSLATE_NOOP("Logboek", "Het maandloon in %2 werd vanzelf gemaakt")},
    {"declaratie.maandloonAnders", QT_TRANSLATE_NOOP("Logboek", "Het maandloon in %2 werd bijgewerkt naar de overeenkomst")},
    {"declaratie.tegemoetkoming", QT_TRANSLATE_NOOP("Logboek", "De tegemoetkoming in %2 werd vanzelf gemaakt")},
    {"declaratie.tegemoetkomingAnders", QT_TRANSLATE_NOOP("Logboek", "De tegemoetkoming in %2 werd bijgewerkt naar de toestemming")},
    {"declaratie.betaaltermijn", QT_TRANSLATE_NOOP("Logboek", "De SVB kreeg een waarschuwing: %2 wacht lang op betaling")},
    {"declaratie.meetekenen", QT_TRANSLATE_NOOP("Logboek", "%1 tekende mee voor %2")},
    {"declaratie.ziektecompensatie", QT_TRANSLATE_NOOP("Logboek", "Wat de SVB voor %2 aanvult op het budget, werd anders")},
    {"werktaak.nagekeken", QT_TRANSLATE_NOOP("Logboek", "%1 keek na waar %2 over gaat, en rondde haar af")},
    {"vordering.brief", QT_TRANSLATE_NOOP("Logboek", "De SVB moet een deel van %2 per brief terugvragen")},
    {"vordering.terugbetaald", QT_TRANSLATE_NOOP("Logboek", "%1 meldde de terugbetaling van %2")},
    {"vordering.afgeschreven", QT_TRANSLATE_NOOP("Logboek", "%1 vroeg de terugbetaling van %2 niet meer")},
    {"betaalrun.stopVragen", QT_TRANSLATE_NOOP("Logboek", "%1 vroeg om %2 te stoppen")},
    {"betaalrun.stopVervalt", QT_TRANSLATE_NOOP("Logboek", "%1 besloot %2 niet te stoppen")},
    {"betaalrun.stoppen", QT_TRANSLATE_NOOP("Logboek", "%1 stopte %2")},
    {"blokkades.bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek de blokkades")},
    {"blokkade.plaatsen", QT_TRANSLATE_NOOP("Logboek", "%1 plaatste een blokkade")},
    {"blokkade.opheffen", QT_TRANSLATE_NOOP("Logboek", "%1 hief een blokkade op")},
    {"opname.melden", QT_TRANSLATE_NOOP("Logboek", "%1 meldde een opname")},
    {"opname.eindigen", QT_TRANSLATE_NOOP("Logboek", "%1 meldde het einde van een opname")},
    {"toestemming.geven", QT_TRANSLATE_NOOP("Logboek", "%1 gaf een toestemming")},
    {"toestemming.eindigen", QT_TRANSLATE_NOOP("Logboek", "%1 beëindigde een toestemming")},
    {"loonstop.zetten", QT_TRANSLATE_NOOP("Logboek", "%1 stopte de betaling van een maandloon")},
    {"verzuim.melden", QT_TRANSLATE_NOOP("Logboek", "%1 meldde verzuim")},
    {"storting.beginnen", QT_TRANSLATE_NOOP("Logboek", "%1 begon een storting")},
    {"bulk.aanbieden", QT_TRANSLATE_NOOP("Logboek", "%1 bood %2 aan")},
    {"bulk.besluit", QT_TRANSLATE_NOOP("Logboek", "%1 besliste over regels van %2")},
    {"bulk.klantVergeten", QT_TRANSLATE_NOOP("Logboek", "%1 vergat een eigen cliëntnummer")},
    {"bulk.klant", QT_TRANSLATE_NOOP("Logboek", "%1 koppelde een eigen cliëntnummer aan %2")},
    {"clientcertificaat.registreren", QT_TRANSLATE_NOOP("Logboek", "%1 liet een programma toe met een certificaat")},
    {"clientcertificaat.intrekken", QT_TRANSLATE_NOOP("Logboek", "%1 trok een certificaat van een programma in")},
    {"bulktoken.maken", QT_TRANSLATE_NOOP("Logboek", "%1 maakte %2")},
};

/// Verbs, by what stands behind the dot. %1 = who, %2 = what.
constexpr Woord werkwoorden[] = {
    {"bekijken", QT_TRANSLATE_NOOP("Logboek", "%1 bekeek %2")},
    {"invoeren", QT_TRANSLATE_NOOP("Logboek", "%1 voerde %2 in")},
    {"opstellen", QT_TRANSLATE_NOOP("Logboek", "%1 begon %2")},
    {"wijzigen", QT_TRANSLATE_NOOP("Logboek", "%1 wijzigde %2")},
    {"zoeken", QT_TRANSLATE_NOOP("Logboek", "%1 zocht %2 op met een nummer")},
    {"verwijderen", QT_TRANSLATE_NOOP("Logboek", "%1 verwijderde %2")},
    {"blokkeren", QT_TRANSLATE_NOOP("Logboek", "%1 blokkeerde %2")},
    {"vrijgeven", QT_TRANSLATE_NOOP("Logboek", "%1 gaf %2 vrij")},
    {"delen", QT_TRANSLATE_NOOP("Logboek", "%1 deelde %2")},
    {"terugsturen", QT_TRANSLATE_NOOP("Logboek", "%1 stuurde %2 terug")},
    {"intrekken", QT_TRANSLATE_NOOP("Logboek", "%1 trok %2 in")},
    {"overnemen", QT_TRANSLATE_NOOP("Logboek", "%1 nam %2 over")},
    {"aanvullingVragen", QT_TRANSLATE_NOOP("Logboek", "%1 vroeg een aanvulling op %2")},
    {"aanvullen", QT_TRANSLATE_NOOP("Logboek", "%1 vulde %2 aan")},
    {"goedkeuren", QT_TRANSLATE_NOOP("Logboek", "%1 keurde %2 goed")},
    {"afkeuren", QT_TRANSLATE_NOOP("Logboek", "%1 keurde %2 af")},
    {"herstellen", QT_TRANSLATE_NOOP("Logboek", "%1 herstelde %2")},
    {"opzeggen", QT_TRANSLATE_NOOP("Logboek", "%1 zegde %2 op")},
    {"beeindigen", QT_TRANSLATE_NOOP("Logboek", "%1 beëindigde %2")},
    {"voorleggen", QT_TRANSLATE_NOOP("Logboek", "%1 legde %2 voor")},
    {"bewerken", QT_TRANSLATE_NOOP("Logboek", "%1 opende %2 weer")},
    {"indienen", QT_TRANSLATE_NOOP("Logboek", "%1 diende %2 in")},
    {"hercontrole", QT_TRANSLATE_NOOP("Logboek", "%1 controleerde %2 opnieuw")},
    {"plannen", QT_TRANSLATE_NOOP("Logboek", "%1 plande %2")},
    {"uitvoeren", QT_TRANSLATE_NOOP("Logboek", "%1 voerde %2 uit")},
    {"betalen", QT_TRANSLATE_NOOP("Logboek", "%1 betaalde %2")},
    {"deelsBetalen", QT_TRANSLATE_NOOP("Logboek", "%1 betaalde een deel van %2")},
    {"corrigeren", QT_TRANSLATE_NOOP("Logboek", "%1 corrigeerde %2")},
    {"opslaan", QT_TRANSLATE_NOOP("Logboek", "%1 bewaarde %2")},
    {"jaarAfsluiten", QT_TRANSLATE_NOOP("Logboek", "Het jaar van %2 werd afgesloten")},
};

/// Records, %1 = their number.
constexpr Woord dingen[] = {
    {"declaratie", QT_TRANSLATE_NOOP("Logboek", "declaratie %1")},
    {"zorgovereenkomst", QT_TRANSLATE_NOOP("Logboek", "overeenkomst %1")},
    {"toekenning", QT_TRANSLATE_NOOP("Logboek", "toekenning %1")},
    {"vertegenwoordiging", QT_TRANSLATE_NOOP("Logboek", "vertegenwoordiging %1")},
    {"blokkade", QT_TRANSLATE_NOOP("Logboek", "blokkade %1")},
    {"budgethouder", QT_TRANSLATE_NOOP("Logboek", "budgethouder %1")},
    {"zorgverlener", QT_TRANSLATE_NOOP("Logboek", "zorgverlener %1")},
    {"gebruiker", QT_TRANSLATE_NOOP("Logboek", "account %1")},
    {"betaalrun", QT_TRANSLATE_NOOP("Logboek", "betaalrun %1")},
    {"parameter", QT_TRANSLATE_NOOP("Logboek", "parameterwaarde %1")},
    {"verstrekkersbeleid", QT_TRANSLATE_NOOP("Logboek", "beleidsregel %1")},
    {"verzuim", QT_TRANSLATE_NOOP("Logboek", "verzuimmelding %1")},
    {"sjabloon", QT_TRANSLATE_NOOP("Logboek", "sjabloon %1")},
    {"bulk", QT_TRANSLATE_NOOP("Logboek", "bulklevering %1")},
    {"bulktoken", QT_TRANSLATE_NOOP("Logboek", "token %1")},
    {"budget", QT_TRANSLATE_NOOP("Logboek", "budget %1")},
    {"werktaak", QT_TRANSLATE_NOOP("Logboek", "taak %1")},
};

template<size_t N>
QString zoek(const Woord (&tabel)[N], const QString& code)
{
    for (const Woord& woord : tabel) {
        if (code == QLatin1String(woord.code))
            return LogboekWoorden::tr(woord.tekst);
    }
    return {};
}

} // namespace

QString logboekZin(const wire::AuditItem& item)
{
    if (item.gebruiker.isEmpty() && item.handeling == QLatin1String("aanmelden.mislukt"))
        return LogboekWoorden::tr("Aanmelden met een onbekende gebruikersnaam mislukte");
    const QString wie = item.gebruiker.isEmpty() ? LogboekWoorden::tr("Het systeem") : item.gebruiker;
    QString wat = zoek(dingen, item.soort);
    wat = wat.isEmpty() ? QStringLiteral("%1 %2").arg(item.soort).arg(item.recordId) : wat.arg(item.recordId);
    QString zin = zoek(daden, item.handeling);
    if (zin.isEmpty())
        zin = zoek(werkwoorden, item.handeling.section(u'.', 1));
    if (zin.isEmpty())
        zin = LogboekWoorden::tr("%1 deed bij %2: %3").arg(wie, wat, item.handeling.section(u'.', 1));
    else
        zin.replace(QLatin1String("%2"), wat).replace(QLatin1String("%1"), wie); // a name may hold a percent sign
    return metHoofdletter(zin);
}

QString logboekMoment(const QDateTime& utc)
{
    const QDateTime hier = nlTijd(utc);
    return datumKort(hier.date()) + u' ' + hier.time().toString(QStringLiteral("HH:mm:ss"));
}

qint64 logboekDossier(const wire::AuditItem& item)
{
    for (const auto& [naam, waarde] : item.details) {
        if (naam == QLatin1String("dossier"))
            return waarde.toLongLong();
    }
    return 0;
}

std::vector<std::pair<QString, QString>> logboekSoorten()
{
    return {{QStringLiteral("gebruiker"), LogboekWoorden::tr("Accounts en aanmelden")},
            {QStringLiteral("budgethouder"), LogboekWoorden::tr("Budgethouders")},
            {QStringLiteral("zorgverlener"), LogboekWoorden::tr("Zorgverleners")},
            {QStringLiteral("toekenning"), LogboekWoorden::tr("Toekenningen")},
            {QStringLiteral("vertegenwoordiging"), LogboekWoorden::tr("Vertegenwoordiging")},
            {QStringLiteral("zorgovereenkomst"), LogboekWoorden::tr("Overeenkomsten")},
            {QStringLiteral("declaratie"), LogboekWoorden::tr("Declaraties")},
            {QStringLiteral("betaalrun"), LogboekWoorden::tr("Betaalruns")},
            {QStringLiteral("parameter"), LogboekWoorden::tr("Parameters")}};
}

} // namespace pgb
