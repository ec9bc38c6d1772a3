#include "client/models/declaraties_spoor.h"
#include "client/models/nl_tijd.h"
#include "client/state/spoor.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb {
namespace {

struct DeclaratieSpoorWoorden {
    Q_DECLARE_TR_FUNCTIONS(DeclaratieSpoor)
};

/// The trail says the last steps; what was before them stands in the audit log.
constexpr size_t shownSteps = 6;

/// What is written down within so many seconds of a new state belongs to the step to it.
constexpr int zelfdeStap = 60;

QString moment(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QDateTime lokaal = nlTijd(utc);
    return QStringLiteral("%1 %2").arg(datumTekst(lokaal.date(), huidigeTaal()).section(QLatin1Char(' '), 0, 1), lokaal.time().toString(QStringLiteral("HH:mm")));
}

/// Everything that is written down about a declaratie, by what stands behind the dot of the act. %1 = who did it.
constexpr std::pair<const char*, const char*> woorden[] = {
    {"aanmaken", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 begint de declaratie")},
    {"invoeren", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 begint de declaratie")},
    {"wijzigen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 verandert de declaratie")},
    {"opslaan", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 verandert de declaratie")},
    {"aanvullen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 vult de declaratie aan")},
    {"maandloon", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Het maandloon is vanzelf gemaakt, zoals elke maand")},
    {"maandloonAnders", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Het maandloon is bijgewerkt: er is nu iets anders afgesproken")},
    {"tegemoetkoming", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De tegemoetkoming is vanzelf gemaakt, zoals elke maand")},
    {"tegemoetkomingAnders", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De tegemoetkoming is bijgewerkt: de toestemming is nu anders")},
    {"betaaltermijn", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De SVB krijgt een waarschuwing: dit wacht lang op betaling")},
    {"bijlage", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 voegt een bestand toe")},
    {"bijlageWeg", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 haalt een bestand weg")},
    {"klaarzetten", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 zet de declaratie klaar")},
    {"terughalen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 haalt de declaratie terug")},
    {"vanzelfIngediend", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Vanzelf ingediend, klaargezet door %1")},
    {"vanzelfVoorgelegd", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Vanzelf voorgelegd aan de budgethouder, klaargezet door %1")},
    {"nieuwTarief", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Er is een nieuw tarief afgesproken: de declaratie volgt de overeenkomst")},
    {"klaargezetTerug", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De declaratie kon niet worden verzonden en staat weer bij de indiener")},
    {"voorleggen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 legt de declaratie voor")},
    {"herinnering", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De budgethouder krijgt een herinnering op Vandaag: dit wacht op akkoord")},
    {"herinneringCorrectie", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De zorgverlener krijgt een herinnering op Vandaag: dit wacht op akkoord")},
    {"goedkeuren", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 geeft akkoord")},
    {"vanzelfGoedgekeurd", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Vanzelf akkoord, door de doorlopende goedkeuring van %1")},
    {"afkeuren", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 stuurt de declaratie terug")},
    {"bewerken", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 opent de declaratie weer")},
    {"indienen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 dient in")},
    {"intrekken", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 trekt de declaratie in")},
    {"verwijderen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 verwijdert de declaratie")},
    {"controleGoed", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 keurt de declaratie goed")},
    {"controleWeigert", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 weigert de declaratie")},
    {"controleParkeert", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 laat de declaratie wachten")},
    {"controleHandmatig", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De SVB gaat de declaratie nakijken")},
    {"hercontrole", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 controleert opnieuw")},
    {"meetekenen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 tekent mee")},
    {"heropenen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 opent een gesloten jaar voor deze declaratie")},
    {"plannen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 plant de betaling")},
    {"verrekenen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 verrekent het hele bedrag met een eerdere betaling")},
    {"afhouden", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 verwerkt de correctie: het bedrag gaat af van de volgende betalingen")},
    {"betalen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 betaalt")},
    {"deelsBetalen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 betaalt een deel")},
    {"runGestopt", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De SVB stopt de betaalrun: deze betaling gaat niet door, en komt in een volgende run")},
    {"betalingTerug", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De betaling komt terug van de bank")},
    {"corrigeren", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 corrigeert de declaratie")},
    {"correctieAkkoord", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 is akkoord met de correctie")},
    {"correctieNietAkkoord", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 is niet akkoord met de correctie")},
    {"vervangen", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Er is een nieuwe correctie voor in de plaats gekomen")},
    {"corrigerenNaWijziging", QT_TRANSLATE_NOOP("DeclaratieSpoor", "De declaratie is gecorrigeerd door een wijziging van de overeenkomst")},
    {"ziektecompensatie", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Het verzuim is veranderd: wat de SVB hiervoor aanvult op het budget, is opnieuw berekend")},
    {"gecorrigeerd", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Een correctie op deze declaratie is verwerkt")},
    {"restVerrekend", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Wat nog niet was betaald, is verrekend met een correctie")},
    {"brief", QT_TRANSLATE_NOOP("DeclaratieSpoor", "Verrekenen lukte niet op tijd. De SVB vraagt het per brief terug")},
    {"terugbetaald", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 meldt dat het is terugbetaald")},
    {"afgeschreven", QT_TRANSLATE_NOOP("DeclaratieSpoor", "%1 vraagt het niet meer terug")},
};

QString zin(const wire::AuditItem& item, const Declaratie& declaratie)
{
    const QString wie = item.gebruiker.isEmpty() ? DeclaratieSpoorWoorden::tr("Het systeem") : item.gebruiker;
    QString wat = item.handeling.section(QLatin1Char('.'), 1);
    if (wat == QLatin1String("betalen") && (isTeruggevorderd(declaratie) || isHeelVerrekend(declaratie))) // the step of the machine; no money went out
        wat = isTeruggevorderd(declaratie) ? QStringLiteral("afhouden") : QStringLiteral("verrekenen");
    if (wat == QLatin1String("herinnering") && bevestigtZorgverlener(declaratie))
        wat = QStringLiteral("herinneringCorrectie");
    const auto gevonden = std::find_if(std::begin(woorden), std::end(woorden), [&](const auto& w) { return wat == QLatin1String(w.first); });
    if (gevonden == std::end(woorden))
        return QStringLiteral("%1: %2").arg(wie, item.handeling);
    return DeclaratieSpoorWoorden::tr(gevonden->second).replace(QLatin1String("%1"), wie);
}

/// The last step of those that gave the reason with which the record stands now; -1 = none.
ptrdiff_t metReden(const Declaratie& declaratie, const std::vector<wire::AuditItem>& gebeurd)
{
    const bool staat = declaratie.status == DeclaratieStatus::AfgekeurdDoorBudgethouder || declaratie.status == DeclaratieStatus::Geweigerd || declaratie.status == DeclaratieStatus::Concept;
    if (!staat || declaratie.statusReden.isEmpty())
        return -1;
    const auto gaf = [](const wire::AuditItem& item) {
        const QString wat = item.handeling.section(QLatin1Char('.'), 1);
        return wat == QLatin1String("afkeuren") || wat == QLatin1String("correctieNietAkkoord") || wat == QLatin1String("controleWeigert");
    };
    return gebeurd.rend() - std::find_if(gebeurd.rbegin(), gebeurd.rend(), gaf) - 1;
}

/// Autosaves in a row are one change; of many steps the last.
void kort(std::vector<SpoorRegel>& regels, size_t hoogstens)
{
    regels.erase(std::unique(regels.begin(), regels.end(), [](const SpoorRegel& a, const SpoorRegel& b) { return a.tekst == b.tekst; }), regels.end());
    if (regels.size() > hoogstens)
        regels.erase(regels.begin(), regels.end() - ptrdiff_t(hoogstens));
}

} // namespace

std::vector<SpoorRegel> declaratieSpoor(const Declaratie& declaratie, const std::vector<wire::AuditItem>& gebeurd)
{
    std::vector<SpoorRegel> regels, daarna;
    const ptrdiff_t gegeven = metReden(declaratie, gebeurd);
    for (const wire::AuditItem& item : gebeurd) {
        if (state::isBlik(item))
            continue;
        const QString reden = &item - gebeurd.data() == gegeven ? QStringLiteral(": ") + declaratie.statusReden.trimmed() : QString();
        const bool later = !declaratie.terugvordering && declaratie.statusSinds.isValid() && item.tijdstip > declaratie.statusSinds.addSecs(zelfdeStap);
        (later ? daarna : regels).push_back({SpoorRegel::Soort::Gedaan, moment(item.tijdstip), zin(item, declaratie) + reden});
    }
    kort(daarna, shownSteps);
    kort(regels, shownSteps - daarna.size());
    if (regels.empty() && daarna.empty() && declaratie.ingediendOp.isValid())
        regels.push_back({SpoorRegel::Soort::Gedaan, moment(declaratie.ingediendOp), maaktSysteem(declaratie.soort) ? DeclaratieSpoorWoorden::tr("Vanzelf gemaakt") : DeclaratieSpoorWoorden::tr("Ingediend")});
    // What became of a claim is a step after its last state.
    const QString sinds = declaratie.terugvordering && !regels.empty() ? regels.back().moment : moment(declaratie.statusSinds);
    regels.push_back({SpoorRegel::Soort::Nu, sinds, statusTekst(declaratie)});
    regels.insert(regels.end(), daarna.begin(), daarna.end());
    if (isKlaargezet(declaratie))
        regels.push_back({SpoorRegel::Soort::Daarna, DeclaratieSpoorWoorden::tr("daarna"), (declaratie.invoerkant == Invoerkant::Zorgverlener ? DeclaratieSpoorWoorden::tr("Wordt voorgelegd op %1") : DeclaratieSpoorWoorden::tr("Wordt ingediend op %1")).arg(datumTekst(verzenddag(declaratie.periode), huidigeTaal()))});
    const bool komt = !gaatTerug(declaratie) && (declaratie.status == DeclaratieStatus::Betaalbaar || declaratie.status == DeclaratieStatus::Ingepland);
    if (komt && declaratie.verwachteBetaaldatum.isValid())
        regels.push_back({SpoorRegel::Soort::Daarna, DeclaratieSpoorWoorden::tr("daarna"), DeclaratieSpoorWoorden::tr("Betaling op %1").arg(datumTekst(declaratie.verwachteBetaaldatum, huidigeTaal()))});
    return regels;
}

} // namespace pgb
