#include "client/ui/vandaag/vandaag_words.h"
#include "client/ui/budget/budget_page.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaraties/kosten_page.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include "shared/text/probleem_text.h"
#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace pgb::ui {

namespace {

struct Words {
    QLatin1String code;
    const char* text;
};

/// %1 = the zorgverlener, %2 = the month, %3 = the days that it waits, %4 = who did it, %5 = the day from or until which it holds.
constexpr Words watWords[] = {
    {QLatin1String("zorgovereenkomstConcept"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst afmaken · %1")},
    {QLatin1String("zorgovereenkomstOndertekenen"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst tekenen · %1")},
    {QLatin1String("zorgovereenkomstTeruggestuurd"), QT_TRANSLATE_NOOP("Vandaag", "Vraag van %1 over de overeenkomst")},
    {QLatin1String("zorgovereenkomstAanvullen"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst aanvullen · %1")},
    {QLatin1String("zorgovereenkomstAfgekeurd"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst afgekeurd · %1")},
    {QLatin1String("zorgovereenkomstBeoordelen"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst beoordelen · %1")},
    {QLatin1String("zorgovereenkomstSignaal"), QT_TRANSLATE_NOOP("Vandaag", "Let op bij overeenkomst · %1")},
    {QLatin1String("zorgovereenkomstOpgezegd"), QT_TRANSLATE_NOOP("Vandaag", "Opgezegd door %4 · %1, laatste dag %5")},
    {QLatin1String("zorgovereenkomstGestopt"), QT_TRANSLATE_NOOP("Vandaag", "Gestopt door de verstrekker (%4) · %1, laatste dag %5")},
    {QLatin1String("zorgovereenkomstStoptDoorWijziging"), QT_TRANSLATE_NOOP("Vandaag", "Stopt door een wijziging van %4 · %1, laatste dag %5")},
    {QLatin1String("zorgovereenkomstGoedgekeurd"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst goedgekeurd door %4 · %1, geldt vanaf %5")},
    {QLatin1String("zorgovereenkomstGoedgekeurd/vanzelf"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst vanzelf goedgekeurd · %1, geldt vanaf %5")},
    {QLatin1String("eenmaligeUitkering"), QT_TRANSLATE_NOOP("Vandaag", "Eenmalige uitkering na overlijden · %1")},
    {QLatin1String("rekeningBevestigen"), QT_TRANSLATE_NOOP("Vandaag", "Nieuw rekeningnummer bevestigen")},
    {QLatin1String("rekeningWacht"), QT_TRANSLATE_NOOP("Vandaag", "Uw nieuwe rekeningnummer wacht op bevestiging")},
    {QLatin1String("declaratieConcept"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 afmaken · %1")},
    {QLatin1String("declaratieBeoordelen"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 · %1")},
    {QLatin1String("declaratieAfgekeurd"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 teruggestuurd · %1")},
    {QLatin1String("declaratieGeweigerd"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 geweigerd · %1")},
    {QLatin1String("klaargezetIngediend"), QT_TRANSLATE_NOOP("Vandaag", "%2 is vanzelf ingediend · %1")},
    {QLatin1String("klaargezetWacht"), QT_TRANSLATE_NOOP("Vandaag", "%2 is vanzelf ingediend en wacht · %1")},
    {QLatin1String("klaargezetVoorgelegd"), QT_TRANSLATE_NOOP("Vandaag", "%2 is vanzelf voorgelegd · %1")},
    {QLatin1String("nieuwTarief"), QT_TRANSLATE_NOOP("Vandaag", "%2 heeft nu het nieuwe tarief uit de overeenkomst · %1")},
    {QLatin1String("klaargezetTerug"), QT_TRANSLATE_NOOP("Vandaag", "%2 is niet verzonden en staat weer bij u · %1")},
    {QLatin1String("herinnering"), QT_TRANSLATE_NOOP("Vandaag", "Herinnering, dag %3: declaratie %2 wacht op u · %1")},
    {QLatin1String("correctieBevestigen"), QT_TRANSLATE_NOOP("Vandaag", "Correctie van %2 bevestigen")},
    {QLatin1String("correctieNietAkkoord"), QT_TRANSLATE_NOOP("Vandaag", "Niet akkoord met correctie van %2 · %1")},
    {QLatin1String("correctieBijZorgverlener"), QT_TRANSLATE_NOOP("Vandaag", "Correctie van %2 bevestigen · %1")},
    {QLatin1String("zorgovereenkomstBijZorgverlener"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst tekenen")},
    {QLatin1String("zorgovereenkomstBijBudgethouder"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst · %1")},
    {QLatin1String("zorgovereenkomstInBeoordeling"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst · %1")},
    {QLatin1String("declaratieBijBudgethouder"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 goedkeuren")},
    {QLatin1String("declaratieGeparkeerd"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 geparkeerd · %1")},
    {QLatin1String("declaratieHandmatig"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 · %1")},
    {QLatin1String("declaratieIngediend"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 wordt gecontroleerd · %1")},
    {QLatin1String("declaratieDeelsBetaald"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 deels uitbetaald · %1")},
    {QLatin1String("declaratieTeruggekomen"), QT_TRANSLATE_NOOP("Vandaag", "Betaling %2 kwam terug van de bank · %1")},
    {QLatin1String("laatVerzoek"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 uit een afgesloten jaar: toestaan of weigeren · %1")},
    {QLatin1String("declaratieNakijken"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 nakijken · %1")},
    {QLatin1String("declaratieWachtOpU"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 wacht op uw organisatie · %1")},
    {QLatin1String("betaaltermijn"), QT_TRANSLATE_NOOP("Vandaag", "Declaratie %2 nog niet betaald, dag %3 · %1")},
    {QLatin1String("runStopBeslissen"), QT_TRANSLATE_NOOP("Vandaag", "Een collega vraagt om een betaalrun te stoppen")},
    {QLatin1String("runStopGevraagd"), QT_TRANSLATE_NOOP("Vandaag", "U vroeg om een betaalrun te stoppen")},
    {QLatin1String("zorgovereenkomstLooptAf"), QT_TRANSLATE_NOOP("Vandaag", "Overeenkomst · %1")},
    {QLatin1String("toekenningLooptAf"), QT_TRANSLATE_NOOP("Vandaag", "Toekenning")},
};

constexpr Words actieWords[] = {
    {QLatin1String("afmaken"), QT_TRANSLATE_NOOP("Vandaag", "Verder")},
    {QLatin1String("ondertekenen"), QT_TRANSLATE_NOOP("Vandaag", "Tekenen")},
    {QLatin1String("aanpassen"), QT_TRANSLATE_NOOP("Vandaag", "Aanpassen")},
    {QLatin1String("aanvullen"), QT_TRANSLATE_NOOP("Vandaag", "Antwoorden")},
    {QLatin1String("herstellen"), QT_TRANSLATE_NOOP("Vandaag", "Herstellen")},
    {QLatin1String("beoordelen"), QT_TRANSLATE_NOOP("Vandaag", "Beoordelen")},
    {QLatin1String("bevestigen"), QT_TRANSLATE_NOOP("Vandaag", "Bevestigen")},
    {QLatin1String("gezien"), QT_TRANSLATE_NOOP("Vandaag", "Gezien")},
    {QLatin1String("declareren"), QT_TRANSLATE_NOOP("Vandaag", "Declareren")},
};

constexpr Words wieWords[] = {
    {QLatin1String("zorgverlener"), QT_TRANSLATE_NOOP("Vandaag", "Zorgverlener")},
    {QLatin1String("budgethouder"), QT_TRANSLATE_NOOP("Vandaag", "Budgethouder")},
    {QLatin1String("verstrekker"), QT_TRANSLATE_NOOP("Vandaag", "Verstrekker")},
    {QLatin1String("svb"), QT_TRANSLATE_NOOP("Vandaag", "SVB")},
    {QLatin1String("verstrekkerEnSvb"), QT_TRANSLATE_NOOP("Vandaag", "Verstrekker en SVB")},
};

template<size_t N>
QString words(const Words (&table)[N], const QString& code)
{
    for (const Words& row : table) {
        if (code == row.code)
            return QCoreApplication::translate("Vandaag", row.text);
    }
    return {};
}

QString param(const VandaagRegel& regel, QLatin1String key)
{
    for (const auto& [name, value] : regel.params) {
        if (name == key)
            return value;
    }
    return {};
}

/// A norm in days after which waiting is longer than normal: two working weeks (domain 11.5).
constexpr int normaalDagen = 10;

QString watText(const VandaagRegel& regel)
{
    QString door = param(regel, QLatin1String("door"));
    if (!param(regel, QLatin1String("svb")).isEmpty())
        door = door.isEmpty() ? QCoreApplication::translate("Vandaag", "de SVB") : QCoreApplication::translate("Vandaag", "%1 en de SVB").arg(door);
    const bool vanzelf = door.isEmpty() && regel.wat == QLatin1String("zorgovereenkomstGoedgekeurd");
    const QString text = words(watWords, vanzelf ? QStringLiteral("zorgovereenkomstGoedgekeurd/vanzelf") : regel.wat);
    const QDate maand = QDate::fromString(param(regel, QLatin1String("maand")) + QStringLiteral("-01"), Qt::ISODate);
    const QString maandNaam = maand.isValid() ? pgb::maandNaam(maand.month(), huidigeTaal()) : QString();
    QString zorgverlener = param(regel, QLatin1String("zorgverlener"));
    if (zorgverlener.isEmpty())
        zorgverlener = QCoreApplication::translate("Vandaag", "nog geen zorgverlener");
    const bool metMaand = text.contains(QLatin1String("%2"));
    QString uit = !text.contains(QLatin1String("%1")) ? (metMaand ? text.arg(maandNaam) : text) : metMaand ? text.arg(zorgverlener, maandNaam) : text.arg(zorgverlener);
    uit.replace(QLatin1String("%3"), QString::number(regel.dagen));
    uit.replace(QLatin1String("%5"), datumTekst(regel.einddatum, huidigeTaal()));
    uit.replace(QLatin1String("%4"), door.isEmpty() ? zorgverlener : door);
    return regel.bericht ? metHoofdletter(uit) : uit;
}

/// Why, of a message about what did not go; empty when it went.
QString waaromText(const VandaagRegel& regel)
{
    if (regel.bevinding)
        return bevindingTekst(*regel.bevinding);
    const QString code = param(regel, QLatin1String("code"));
    return code.isEmpty() ? QString() : probleemTekst(Problem{ProblemKind::Conflict, code, {}, {}, {}});
}

/// It is still to be handed in.
bool isOpen(const VandaagRegel& regel) { return regel.actie == QLatin1String("afmaken") || regel.wat == QLatin1String("klaargezetTerug"); }

/// Per agreement, first day and kind the newest that is still to be handed in: the address of its month leads to that one (maandRang).
using Nieuwste = QHash<QStringList, qint64>;

QStringList maandVan(const VandaagRegel& regel)
{
    return {param(regel, QLatin1String("zorgovereenkomst")), param(regel, QLatin1String("van")), param(regel, QLatin1String("soort"))};
}

Nieuwste nieuwsteVan(const std::vector<VandaagRegel>& regels)
{
    Nieuwste uit;
    for (const VandaagRegel& regel : regels) {
        if (isOpen(regel)) {
            qint64& id = uit[maandVan(regel)];
            id = std::max(id, regel.recordId);
        }
    }
    return uit;
}

bool opentDeMaand(const VandaagRegel& regel, const Nieuwste& nieuwste)
{
    return isOpen(regel) && nieuwste.value(maandVan(regel)) == regel.recordId;
}

Address addressOf(const VandaagRegel& regel, const Nieuwste& nieuwste)
{
    if (regel.soort == QLatin1String("declaratie")) {
        const ZorgovereenkomstId zorgovereenkomst{param(regel, QLatin1String("zorgovereenkomst")).toLongLong()};
        const QDate van = QDate::fromString(param(regel, QLatin1String("van")), Qt::ISODate);
        const bool maandblad = regel.actie == QLatin1String("afmaken") || regel.bericht;
        if (maandblad && zorgovereenkomst && van.isValid() && param(regel, QLatin1String("soort")).isEmpty())
            return adresVan(DeclaratieAdres{regel.budgethouder, zorgovereenkomst, van, opentDeMaand(regel, nieuwste) ? DeclaratieId() : DeclaratieId{regel.recordId}});
        return {Section::Declaraties, regel.budgethouder, QStringLiteral("declaratie/%1").arg(regel.recordId)};
    }
    if (regel.soort == QLatin1String("betaalrun"))
        return {Section::Betalingen, {}, QStringLiteral("runs")};
    if (regel.actie == QLatin1String("declareren"))
        return kostenAdres(regel.budgethouder);
    if (regel.soort == QLatin1String("zorgovereenkomst")) {
        if (regel.actie == QLatin1String("beoordelen"))
            return {Section::Werklijst, {}, QStringLiteral("overeenkomst/%1").arg(regel.recordId)};
        return {Section::Overeenkomsten, regel.budgethouder, QStringLiteral("overeenkomst/%1").arg(regel.recordId)};
    }
    return budgetAdres(regel.budgethouder, ToekenningId{regel.recordId});
}

VandaagDoel doelOf(const VandaagRegel& regel, const Nieuwste& nieuwste)
{
    VandaagDoel doel;
    doel.client = regel.budgethouder;
    doel.naam = regel.naam;
    doel.actie = words(actieWords, regel.actie);
    doel.naar = addressOf(regel, nieuwste);
    doel.bericht = regel.bericht;
    if (regel.soort == QLatin1String("betaalrun"))
        doel.naam = QCoreApplication::translate("Vandaag", "Run van %1").arg(dagTekst(regel.einddatum, huidigeTaal()).section(QLatin1Char(' '), 1));
    if (regel.soort == QLatin1String("rekening"))
        doel.rekening = regel.recordId;
    if (doel.actie.isEmpty())
        doel.actie = QCoreApplication::translate("Vandaag", "Bekijken");
    return doel;
}

QString zin(const VandaagRegel& regel)
{
    const QString waarom = waaromText(regel);
    return waarom.isEmpty() ? watText(regel) : watText(regel) + QStringLiteral(". ") + waarom;
}

VandaagTaak taakOf(const VandaagRegel& regel, const Nieuwste& nieuwste)
{
    const QString wieKan = param(regel, QLatin1String("wieKan"));
    return {doelOf(regel, nieuwste), zin(regel), regel.bedrag, wieKan.isEmpty() ? words(wieWords, regel.wie) : wieKan, regel.dagen, regel.dagen > normaalDagen};
}

VandaagBudget budgetOf(const BudgetLetOp& letOp)
{
    VandaagBudget result;
    result.doel.client = letOp.budgethouder;
    result.doel.naam = letOp.naam;
    result.doel.actie = QCoreApplication::translate("Vandaag", "Bekijken");
    result.doel.naar = budgetAdres(letOp.budgethouder, letOp.toekenning);
    result.stand.budget = letOp.stand.bedrag.value_or(Bedrag{}) + letOp.stand.erbij();
    result.stand.betaald = letOp.stand.uitbetaald;
    result.stand.gepland = letOp.stand.ingepland + letOp.stand.gereserveerd;
    const Bedrag rest = letOp.stand.beschikbaar().value_or(Bedrag{});
    const bool op = rest.centen <= 0;
    const QString bedrag = euroTekst(op ? -rest : rest, huidigeTaal());
    result.verwachting = op && rest.centen < 0 ? QCoreApplication::translate("Vandaag", "%1 tekort").arg(bedrag)
                                               : QCoreApplication::translate("Vandaag", "nog %1").arg(bedrag);
    result.toon = op ? Role::Wrong : Role::Attention;
    result.niveau = letOp.niveau;
    return result;
}

} // namespace

Vandaag zonderBesloten(Vandaag vandaag, const DossierGateway& dossiers)
{
    const auto declaraties = dossiers.beslotenDeclaraties();
    const auto overeenkomsten = dossiers.beslotenOvereenkomsten();
    std::erase_if(vandaag.opUWacht, [&](const VandaagRegel& regel) {
        if (regel.soort != QLatin1String("declaratie"))
            return regel.actie == QLatin1String("beoordelen") && overeenkomsten.contains(regel.recordId);
        const auto besluit = declaraties.constFind(regel.recordId);
        return besluit != declaraties.constEnd() && (regel.actie == QLatin1String("beoordelen") || *besluit == DeclaratieGebeurtenis::Verwijderen);
    });
    return vandaag;
}

VandaagOverzicht vandaagInWoorden(const Vandaag& vandaag, QDate dag, QTime bijgewerkt, int clienten)
{
    VandaagOverzicht result;
    result.dag = dag;
    result.bijgewerkt = bijgewerkt;
    result.clienten = clienten;
    result.budgetten = clienten;
    const Nieuwste opU = nieuwsteVan(vandaag.opUWacht);
    for (const VandaagRegel& regel : vandaag.opUWacht)
        result.opU.push_back(taakOf(regel, opU));
    const Nieuwste bijAnderen = nieuwsteVan(vandaag.wachtOpAnderen);
    for (const VandaagRegel& regel : vandaag.wachtOpAnderen)
        result.bijAnderen.push_back(taakOf(regel, bijAnderen));
    for (const VandaagRegel& regel : vandaag.looptAf)
        result.looptAf.push_back({doelOf(regel, {}), watText(regel), regel.einddatum, int(dag.daysTo(regel.einddatum))});
    for (const BudgetLetOp& letOp : vandaag.budgetLetOp)
        result.budget.push_back(budgetOf(letOp));
    const auto longest = [](const VandaagTaak& a, const VandaagTaak& b) { return a.dagen > b.dagen; };
    std::stable_sort(result.opU.begin(), result.opU.end(), [&](const VandaagTaak& a, const VandaagTaak& b) {
        const bool nieuws = a.doel.bericht != 0; // news first: below the oldest work nobody would read it
        return nieuws != (b.doel.bericht != 0) ? nieuws : longest(a, b);
    });
    std::stable_sort(result.bijAnderen.begin(), result.bijAnderen.end(), longest);
    std::stable_sort(result.looptAf.begin(), result.looptAf.end(), [](const VandaagAfloop& a, const VandaagAfloop& b) { return a.einddatum < b.einddatum; });
    const auto rest = [](const VandaagBudget& row) { return row.stand.budget - row.stand.betaald - row.stand.gepland; };
    std::stable_sort(result.budget.begin(), result.budget.end(), [&](const VandaagBudget& a, const VandaagBudget& b) { return rest(a) < rest(b); });
    result.opUTotaal = int(result.opU.size());
    result.bijAnderenTotaal = int(result.bijAnderen.size());
    result.looptAfTotaal = int(result.looptAf.size());
    result.budgetTotaal = int(result.budget.size());
    return result;
}

} // namespace pgb::ui
