#include "shared/text/reden_text.h"
#include "shared/domain/declaratie/loonvraag.h"
#include "shared/domain/overzicht/oplossing.h"
#include "shared/text/cel_vraag.h"
#include "shared/text/bevinding_model.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/invullen.h"
#include "shared/text/status_text.h"
#include "shared/text/woorden.h"
#include <QTimeZone>
#include <algorithm>
#include <array>

namespace pgb {

namespace {

using enum DeclaratieStatus;

constexpr std::array zinnen{
    Woord<DeclaratieStatus>{Concept, QT_TRANSLATE_NOOP("Reden", "Nog niet ingediend. Vul de zorg in en dien in.")},
    Woord<DeclaratieStatus>{TerBeoordeling, QT_TRANSLATE_NOOP("Reden", "{zorgverlenerNaam} legde dit voor op {sindsDatum}. De budgethouder is aan zet.")},
    Woord<DeclaratieStatus>{AfgekeurdDoorBudgethouder,
                            QT_TRANSLATE_NOOP("Reden", "Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. {zorgverlenerNaam} moet dit aanpassen.")},
    Woord<DeclaratieStatus>{Ingediend, QT_TRANSLATE_NOOP("Reden", "Ingediend op {ingediendDatum}. De controles lopen. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Geweigerd, QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Pas de declaratie aan en dien opnieuw in.")},
    Woord<DeclaratieStatus>{Geparkeerd, QT_TRANSLATE_NOOP("Reden", "Wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.")},
    Woord<DeclaratieStatus>{HandmatigeControle, QT_TRANSLATE_NOOP("Reden", "De SVB bekijkt deze declaratie sinds {sindsDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Betaalbaar, QT_TRANSLATE_NOOP("Reden", "Goedgekeurd op {sindsDatum}. De SVB betaalt naar verwachting op {betaalDatum}.")},
    Woord<DeclaratieStatus>{Ingepland, QT_TRANSLATE_NOOP("Reden", "De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Uitbetaald, QT_TRANSLATE_NOOP("Reden", "{betaaldCenten} is betaald op {sindsDatum}.")},
    Woord<DeclaratieStatus>{DeelsUitbetaald,
                            QT_TRANSLATE_NOOP("Reden", "{betaaldCenten} is betaald op {sindsDatum}. Voor {restCenten} was geen budget meer. Stort bij om de rest te betalen.")},
    Woord<DeclaratieStatus>{Teruggekomen,
                            QT_TRANSLATE_NOOP("Reden", "De bank stuurde de betaling op {sindsDatum} terug. {zorgverlenerNaam} moet het rekeningnummer controleren.")},
    Woord<DeclaratieStatus>{Ingetrokken, QT_TRANSLATE_NOOP("Reden", "Ingetrokken op {sindsDatum}. Er wordt niets betaald.")},
    Woord<DeclaratieStatus>{Gecorrigeerd, QT_TRANSLATE_NOOP("Reden", "Gecorrigeerd op {sindsDatum}. De correctie staat apart in de lijst.")},
};

/// For the one who must act.
constexpr std::array zinnenVoorU{
    Woord<DeclaratieStatus>{TerBeoordeling, QT_TRANSLATE_NOOP("Reden", "{zorgverlenerNaam} legde dit voor op {sindsDatum}. U bent aan zet.")},
    Woord<DeclaratieStatus>{AfgekeurdDoorBudgethouder,
                            QT_TRANSLATE_NOOP("Reden", "Afgekeurd door de budgethouder op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.")},
    Woord<DeclaratieStatus>{Teruggekomen, QT_TRANSLATE_NOOP("Reden", "De bank stuurde de betaling op {sindsDatum} terug. Controleer uw rekeningnummer.")},
    Woord<DeclaratieStatus>{HandmatigeControle, QT_TRANSLATE_NOOP("Reden", "Dit wacht sinds {sindsDatum} op uw oordeel. Keur het goed, of weiger het met een reden.")},
};

constexpr const char* bedragNogNiet = QT_TRANSLATE_NOOP("Reden", "Nog niet ingediend. Maak af wat nog ontbreekt en dien in.");

// Of a zorgverlener, who lays it before the budgethouder.
constexpr const char* nogNietVoorgelegd = QT_TRANSLATE_NOOP("Reden", "Nog niet voorgelegd. Maak af wat nog ontbreekt en leg de declaratie voor.");
constexpr const char* teruggestuurd = QT_TRANSLATE_NOOP("Reden", "Teruggestuurd door de budgethouder. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.");
constexpr const char* geweigerdVoorleggen = QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Pas de declaratie aan en leg haar opnieuw voor.");
constexpr const char* geweigerdOmdatVoorleggen =
    QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.");

constexpr const char* runTeLaat = QT_TRANSLATE_NOOP("Reden", "De betaling van {totaalCenten} had al moeten gaan en wacht bij de SVB. U hoeft niets te doen.");
constexpr const char* betaaldagOnbekend =
    QT_TRANSLATE_NOOP("Reden", "Goedgekeurd op {sindsDatum}. De SVB betaalt zodra de betaaldag bekend is. U hoeft niets te doen.");

// A correction that the zorgverlener confirms (domain 7.8); the first of two is for who must act.
constexpr const char* bevestigen[] = {
    QT_TRANSLATE_NOOP("Reden", "De budgethouder vroeg op {sindsDatum} of deze correctie klopt. U bent aan zet."),
    QT_TRANSLATE_NOOP("Reden", "Deze correctie wacht sinds {sindsDatum} op het akkoord van {zorgverlenerNaam}. Tot dan verandert er niets.")};
constexpr const char* nietBevestigd[] = {
    QT_TRANSLATE_NOOP("Reden", "{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. Corrigeer opnieuw als dat nodig is."),
    QT_TRANSLATE_NOOP("Reden", "{zorgverlenerNaam} was op {sindsDatum} niet akkoord. Reden: {redenTekst}. Wat is betaald, blijft zo. De budgethouder is aan zet.")};

constexpr const char* gaatEraf = QT_TRANSLATE_NOOP("Reden", "Goedgekeurd op {sindsDatum}. Het bedrag gaat af van de volgende betalingen. U hoeft niets te doen.");
constexpr const char* wordtVerrekend = QT_TRANSLATE_NOOP("Reden", "Verwerkt op {sindsDatum}. {terugCenten} gaat af van de volgende betalingen. Daarvan staat nog {nogTerugCenten} open.");
constexpr const char* isTerug = QT_TRANSLATE_NOOP("Reden", "Verwerkt op {sindsDatum}. Van {terugCenten} hoeft niets meer te worden verrekend.");

// What could not be set off in time; the second of the first two is for SVB.
constexpr const char* perBrief[] = {
    QT_TRANSLATE_NOOP("Reden", "{briefCenten} kon niet worden verrekend en wordt per brief teruggevraagd door de SVB."),
    QT_TRANSLATE_NOOP("Reden", "{briefCenten} kon niet worden verrekend. Vraag het per brief terug, en zeg hier wanneer het binnen is.")};
constexpr const char* briefBinnen = QT_TRANSLATE_NOOP("Reden", "{briefCenten} kon niet worden verrekend en is op {briefDatum} terugbetaald.");
constexpr const char* briefWeg = QT_TRANSLATE_NOOP("Reden", "{briefCenten} kon niet worden verrekend en wordt sinds {briefDatum} niet meer teruggevraagd. Reden: {briefTekst}.");
constexpr const char* briefEerder = QT_TRANSLATE_NOOP("Reden", "Eerder is per brief al {briefEerderCenten} afgehandeld.");
constexpr const char* restGaatEraf = QT_TRANSLATE_NOOP("Reden", "Nog {nogTerugCenten} gaat af van de volgende betalingen.");

// What went off for an earlier payment was not paid (DC-103).
constexpr const char* heelVerrekend = QT_TRANSLATE_NOOP("Reden", "{verrekendCenten} is op {sindsDatum} verrekend met een eerdere betaling. Dat is het hele bedrag: er is niets overgemaakt.");
constexpr const char* deelVerrekend = QT_TRANSLATE_NOOP("Reden", "{overgemaaktCenten} is betaald op {sindsDatum}. {verrekendCenten} is verrekend met een eerdere betaling.");
constexpr const char* deelVerrekendStraks =
    QT_TRANSLATE_NOOP("Reden", "De SVB betaalt {nogCenten} op {betaalDatum}. {verrekendCenten} is verrekend met een eerdere betaling. U hoeft niets te doen.");

constexpr const char* geweigerdOmdat = QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en dien opnieuw in.");

constexpr const char* klaargezet =
    QT_TRANSLATE_NOOP("Reden", "Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en dienen haar voor u in. U hoeft niets te doen.");
constexpr const char* klaargezetVoorleggen =
    QT_TRANSLATE_NOOP("Reden", "Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. U hoeft niets te doen.");

// Of what the system makes each month (domain 7.1): nobody handed it in.
constexpr std::array vanzelf{
    Woord<DeclaratieStatus>{Geweigerd, QT_TRANSLATE_NOOP("Reden", "De SVB keurde dit maandloon op {sindsDatum} niet goed. Reden: {redenTekst}.")},
    Woord<DeclaratieStatus>{Geparkeerd, QT_TRANSLATE_NOOP("Reden", "Dit maandloon wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.")},
    Woord<DeclaratieStatus>{HandmatigeControle, QT_TRANSLATE_NOOP("Reden", "De SVB bekijkt dit maandloon sinds {sindsDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Betaalbaar, QT_TRANSLATE_NOOP("Reden", "Dit loon gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Ingepland, QT_TRANSLATE_NOOP("Reden", "Dit loon gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Uitbetaald, QT_TRANSLATE_NOOP("Reden", "{betaaldCenten} is betaald op {sindsDatum}. Dit loon gaat vanzelf, elke maand.")},
    Woord<DeclaratieStatus>{Ingetrokken, QT_TRANSLATE_NOOP("Reden", "Ingetrokken op {sindsDatum}. Voor deze maand is geen maandloon meer afgesproken. Er wordt niets betaald.")},
};

// The same of the allowance for the own network.
constexpr std::array vanzelfNetwerk{
    Woord<DeclaratieStatus>{Geweigerd, QT_TRANSLATE_NOOP("Reden", "De SVB keurde deze tegemoetkoming op {sindsDatum} niet goed. Reden: {redenTekst}.")},
    Woord<DeclaratieStatus>{Geparkeerd, QT_TRANSLATE_NOOP("Reden", "Deze tegemoetkoming wacht sinds {sindsDatum}. Wij controleren steeds opnieuw of er betaald kan worden.")},
    Woord<DeclaratieStatus>{HandmatigeControle, QT_TRANSLATE_NOOP("Reden", "De SVB bekijkt deze tegemoetkoming sinds {sindsDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Betaalbaar, QT_TRANSLATE_NOOP("Reden", "Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt naar verwachting op {betaalDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Ingepland, QT_TRANSLATE_NOOP("Reden", "Deze tegemoetkoming gaat vanzelf, elke maand. De SVB betaalt {totaalCenten} op {betaalDatum}. U hoeft niets te doen.")},
    Woord<DeclaratieStatus>{Uitbetaald, QT_TRANSLATE_NOOP("Reden", "{betaaldCenten} is betaald op {sindsDatum}. Deze tegemoetkoming gaat vanzelf, elke maand.")},
    Woord<DeclaratieStatus>{Ingetrokken, QT_TRANSLATE_NOOP("Reden", "Ingetrokken op {sindsDatum}. Voor deze maand geldt geen toestemming meer. Er wordt niets betaald.")},
};

/// Why SVB looks at it (loonvraag): for others, and for who looks.
struct Loonvraag {
    QLatin1String code;
    const char* tekst;
    const char* voorU;
};
constexpr std::array loonvragen{
    Loonvraag{loonvraag::deelVanMaand, QT_TRANSLATE_NOOP("Reden", "Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Het maandloon geldt niet voor de hele maand. Hier staat het deel naar het aantal dagen. Keur dat goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::afwezig, QT_TRANSLATE_NOOP("Reden", "De zorgverlener was in deze maand afwezig. De SVB kijkt of het hele maandloon wordt betaald. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "De zorgverlener was in deze maand afwezig. Keur het hele maandloon goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::loonstop, QT_TRANSLATE_NOOP("Reden", "De betaling van dit loon is in deze maand gestopt. De SVB kijkt wat er nog wordt betaald. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "De betaling van dit loon is in deze maand gestopt. Keur het hele maandloon goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::laat, QT_TRANSLATE_NOOP("Reden", "Dit loon is van meer dan een maand geleden. De SVB kijkt of het niet al anders is betaald. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Dit loon is van meer dan een maand geleden. Is het nog niet anders betaald, keur het dan goed. Weiger het anders met een reden.")},
    Loonvraag{loonvraag::achteraf, QT_TRANSLATE_NOOP("Reden", "De overeenkomst is veranderd nadat dit maandloon was betaald. De SVB kijkt of het verschil klopt. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "De overeenkomst is veranderd nadat dit maandloon was betaald. Klopt het verschil, keur het dan goed. Weiger het anders met een reden.")},
    Loonvraag{loonvraag::afwezigAchteraf, QT_TRANSLATE_NOOP("Reden", "Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Na de betaling van dit maandloon is een afwezigheid gemeld of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.")},
    Loonvraag{loonvraag::stopAchteraf, QT_TRANSLATE_NOOP("Reden", "Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. De SVB kijkt of dat klopt. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Na de betaling van dit maandloon is een loonstop ingevoerd of veranderd. Het verschil is naar het aantal dagen. Klopt dat, keur het dan goed. Weiger het anders met een reden.")},
    Loonvraag{loonvraag::uren, QT_TRANSLATE_NOOP("Reden", "Over deze maand zijn ook uren gedeclareerd. De SVB kijkt wat er van het maandloon wordt betaald. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Over deze maand zijn ook uren gedeclareerd. Keur het hele maandloon goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::budgetten, QT_TRANSLATE_NOOP("Reden", "In de overeenkomst staat dit maandloon op meer dan één budget, en geen regel zegt welk deel uit welk budget komt. De SVB kijkt elke maand of het zo wordt betaald. Spreek een tarief per uur af, of laat alle zorg uit één budget komen."),
              QT_TRANSLATE_NOOP("Reden", "In de overeenkomst staat dit maandloon op meer dan één budget, en het komt nu helemaal uit het eerste. Keur dat goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::ziekte, QT_TRANSLATE_NOOP("Reden", "De SVB kijkt elke betaling bij ziekte na. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Betaling bij ziekte. Vergelijk de uren met de afspraak en de ziekmelding. Keur het goed, of weiger het met een reden.")},
    Loonvraag{loonvraag::overlijden, QT_TRANSLATE_NOOP("Reden", "De SVB kijkt elke uitkering na een overlijden na. U hoeft niets te doen."),
              QT_TRANSLATE_NOOP("Reden", "Uitkering na een overlijden. Vergelijk het bedrag met wat eerder is betaald. Keur het goed, of weiger het met een reden.")},
};

QString loonvraagTekst(const Declaratie& d, bool u)
{
    const auto vraag = std::find_if(loonvragen.begin(), loonvragen.end(), [&](const Loonvraag& v) { return d.statusReden == v.code; });
    const bool bekeken = d.status == HandmatigeControle && vraag != loonvragen.end();
    return bekeken ? QCoreApplication::translate("Reden", u ? vraag->voorU : vraag->tekst) : QString();
}

/// What was asked back by letter, and what of the correction has another end.
QString briefZinnen(const Declaratie& d, bool u)
{
    const Terugvordering& brief = *d.terugvordering;
    QStringList zinnen{QCoreApplication::translate("Reden", !brief.afgedaanOp ? perBrief[u ? 1 : 0] : brief.afschrijfreden.isEmpty() ? briefBinnen : briefWeg)};
    if (brief.eerder > Bedrag{})
        zinnen << QCoreApplication::translate("Reden", briefEerder);
    if (nogTerug(d) > Bedrag{})
        zinnen << QCoreApplication::translate("Reden", restGaatEraf);
    return zinnen.join(QLatin1Char(' '));
}

/// The sentence of the status; the day of payment is promised only when it is known.
QString zinVoor(const Declaratie& d, bool u)
{
    if (isKlaargezet(d))
        return QCoreApplication::translate("Reden", d.invoerkant == Invoerkant::Zorgverlener ? klaargezetVoorleggen : klaargezet);
    if (d.status == TerBeoordeling && bevestigtZorgverlener(d))
        return QCoreApplication::translate("Reden", bevestigen[u ? 0 : 1]);
    if (isNietBevestigd(d))
        return QCoreApplication::translate("Reden", nietBevestigd[u ? 0 : 1]);
    const bool verlener = d.invoerkant == Invoerkant::Zorgverlener;
    if (d.status == Geweigerd && !d.statusReden.isEmpty() && !maaktSysteem(d.soort))
        return QCoreApplication::translate("Reden", verlener ? geweigerdOmdatVoorleggen : geweigerdOmdat);
    if (verlener && d.status == Concept && !d.statusReden.isEmpty())
        return QCoreApplication::translate("Reden", teruggestuurd);
    if (verlener && (d.status == Geweigerd || d.status == Concept))
        return QCoreApplication::translate("Reden", d.status == Geweigerd ? geweigerdVoorleggen : nogNietVoorgelegd);
    if (d.terugvordering)
        return briefZinnen(d, u);
    if (d.soort == DeclaratieSoort::Correctie && d.totaal < Bedrag{} && (d.status == Betaalbaar || d.status == Uitbetaald))
        return QCoreApplication::translate("Reden", d.status == Betaalbaar ? gaatEraf : nogTerug(d) > Bedrag{} ? wordtVerrekend : isTerug);
    if (d.status == Ingepland && !d.verwachteBetaaldatum.isValid())
        return QCoreApplication::translate("Reden", runTeLaat);
    if (d.verrekend > Bedrag{} && (d.status == Uitbetaald || d.status == Ingepland))
        return QCoreApplication::translate("Reden", d.status == Ingepland ? deelVerrekendStraks : isHeelVerrekend(d) ? heelVerrekend : deelVerrekend);
    if (d.status == Betaalbaar && !d.verwachteBetaaldatum.isValid())
        return QCoreApplication::translate("Reden", betaaldagOnbekend);
    const auto& zelfGemaakt = d.soort == DeclaratieSoort::Maandloon ? vanzelf : vanzelfNetwerk;
    if (maaktSysteem(d.soort) && !(u && d.status == HandmatigeControle) && std::any_of(zelfGemaakt.begin(), zelfGemaakt.end(), [&](const auto& woord) { return woord.waarde == d.status; }))
        return woordVoor(zelfGemaakt, d.status, "Reden");
    if (d.status == Concept && d.soort != DeclaratieSoort::GeleverdeZorg)
        return QCoreApplication::translate("Reden", bedragNogNiet);
    const bool voorU = u && std::any_of(zinnenVoorU.begin(), zinnenVoorU.end(), [&](const auto& woord) { return woord.waarde == d.status; });
    return voorU ? woordVoor(zinnenVoorU, d.status, "Reden") : woordVoor(zinnen, d.status, "Reden");
}

QDate nederlandseDag(const QDateTime& utc)
{
    if (!utc.isValid())
        return {};
    const QTimeZone zone("Europe/Amsterdam");
    return zone.isValid() ? utc.toTimeZone(zone).date() : utc.date();
}

Ernst vanafErnst(const Declaratie& d) { return d.status == Geweigerd ? Ernst::Weigeren : Ernst::Parkeren; }

/// The heaviest bevinding says what must happen.
BevindingModel omdat(const Declaratie& d, bool u)
{
    if (d.status != Geweigerd && d.status != Geparkeerd)
        return {loonvraagTekst(d, u), {}};
    const Bevinding* zwaarste = zwaarsteBevinding(d);
    return !zwaarste || zwaarste->ernst < vanafErnst(d) ? BevindingModel() : bevindingModel(*zwaarste);
}

/// The others are counted, but for want of money as long as money does not help.
QString metAantal(const QString& tekst, const Declaratie& d)
{
    const bool zonderGeld = helptGeldNogNiet(d);
    const auto telt = [&](const Bevinding& b) { return b.ernst >= vanafErnst(d) && !(zonderGeld && oplossingVan(b.controle) == Oplossing::Budget); };
    const auto meer = std::count_if(d.bevindingen.begin(), d.bevindingen.end(), telt) - 1;
    return meer <= 0 ? tekst : QCoreApplication::translate("Reden", "%1 (Er staan meer punten open: %2.)").arg(tekst, QString::number(meer));
}

CodeParams waarden(const Declaratie& d, const RedenNamen& namen)
{
    const auto iso = [](QDate dag) { return dag.toString(Qt::ISODate); };
    const Terugvordering brief = d.terugvordering.value_or(Terugvordering());
    return {{QStringLiteral("zorgverlenerNaam"), namen.zorgverlenerNaam},
            {QStringLiteral("verstrekkerNaam"), namen.verstrekkerNaam},
            {QStringLiteral("sindsDatum"), iso(nederlandseDag(d.statusSinds))},
            {QStringLiteral("ingediendDatum"), iso(nederlandseDag(d.ingediendOp))},
            {QStringLiteral("verzendDatum"), iso(verzenddag(d.periode))},
            {QStringLiteral("betaalDatum"), iso(d.verwachteBetaaldatum)},
            {QStringLiteral("redenTekst"), redenMetPlek(d)},
            {QStringLiteral("totaalCenten"), QString::number(d.totaal.centen)},
            {QStringLiteral("betaaldCenten"), QString::number(d.betaald.centen)},
            {QStringLiteral("terugCenten"), QString::number(-d.totaal.centen)},
            {QStringLiteral("nogTerugCenten"), QString::number(nogTerug(d).centen)},
            {QStringLiteral("briefCenten"), QString::number(brief.bedrag.centen)},
            {QStringLiteral("briefEerderCenten"), QString::number(brief.eerder.centen)},
            {QStringLiteral("briefDatum"), iso(brief.afgedaanOp.value_or(QDate()))},
            {QStringLiteral("briefTekst"), brief.afschrijfreden},
            {QStringLiteral("verrekendCenten"), QString::number(d.verrekend.centen)},
            {QStringLiteral("overgemaaktCenten"), QString::number((d.betaald - d.verrekend).centen)},
            {QStringLiteral("nogCenten"), QString::number((d.totaal - d.verrekend).centen)},
            {QStringLiteral("restCenten"), QString::number((d.totaal - d.betaald).centen)}};
}

QString model(const Declaratie& d, const RedenNamen& namen)
{
    QString vorm = zinVoor(d, namen.lezerIsAanZet);
    if (const QString einde = redenMetPlek(d).right(1); einde == QLatin1String(".") || einde == QLatin1String("?") || einde == QLatin1String("!"))
        vorm.replace(QLatin1String("{redenTekst}."), QLatin1String("{redenTekst}")); // it has its own
    return vorm;
}

QString eersteZin(const QString& tekst) { return tekst.left(tekst.indexOf(u'.') + 1); }

/// Where the sentences of a text of this program end; an initial or "B.V." ends none.
QStringList zinnenVan(const QString& tekst)
{
    QStringList uit;
    qsizetype begin = 0;
    for (qsizetype i = 1; i + 2 < tekst.size(); ++i) {
        const bool einde = (tekst[i] == u'.' || tekst[i] == u'?' || tekst[i] == u'!') && tekst[i + 1] == u' ' && !tekst[i + 2].isLower();
        const bool initiaal = tekst[i - 1].isUpper() && (i == 1 || !tekst[i - 2].isLetter());
        if (!einde || initiaal)
            continue;
        uit << tekst.mid(begin, i + 1 - begin);
        begin = i + 2;
    }
    return uit << tekst.mid(begin);
}

/// Of a text whose values are not put in yet, for a name may hold a point. What is said before the last sentence, which says what to do, as one sentence of at most two: "A. B. Doe C." is "A; b." and "Doe C.".
std::pair<QString, QString> alsEenZin(const QString& tekst)
{
    static const QStringList kleine{QStringLiteral("De"), QStringLiteral("Het"), QStringLiteral("Hier"), QStringLiteral("Een"), QStringLiteral("In"), QStringLiteral("Op"), QStringLiteral("Er"), QStringLiteral("Eerder"), QStringLiteral("Dat"),
                                    QStringLiteral("Dan"), QStringLiteral("Deze"), QStringLiteral("Dit"), QStringLiteral("U"), QStringLiteral("Wij"), QStringLiteral("We"), QStringLiteral("Voor"), QStringLiteral("Afgesproken"),
                                    QStringLiteral("Meer"), QStringLiteral("Klopt"), QStringLiteral("Is"), QStringLiteral("If"), QStringLiteral("Reden:"), QStringLiteral("Andere"), QStringLiteral("Zorg"), QStringLiteral("The"), QStringLiteral("A"), QStringLiteral("On"), QStringLiteral("By"), QStringLiteral("There"), QStringLiteral("That"),
                                    QStringLiteral("Then"), QStringLiteral("This"), QStringLiteral("You"), QStringLiteral("For"), QStringLiteral("Agreed"), QStringLiteral("More"), QStringLiteral("Reason:"), QStringLiteral("Other"), QStringLiteral("Care")};
    QStringList zinnen = zinnenVan(tekst);
    if (zinnen.size() < 2)
        return {tekst, {}};
    QString uit = zinnen.takeFirst();
    if (zinnen.size() > 1) {
        const QString tweede = zinnen.takeFirst();
        uit.chop(1);
        uit += QStringLiteral("; ") + (kleine.contains(tweede.section(u' ', 0, 0)) ? tweede.left(1).toLower() + tweede.mid(1) : tweede);
    }
    return {uit, zinnen.join(u' ')};
}

} // namespace

QString redenInEenZin(const Declaratie& d, const RedenNamen& namen)
{
    const QString vorm = model(d, namen);
    const auto gevuld = [&](const QString& tekst) { return invullen(tekst, waarden(d, namen), huidigeTaal()); };
    // The check says it better than the general words, which only keep who and since when.
    if (const BevindingModel reden = omdat(d, namen.lezerIsAanZet); !reden.zin.isEmpty())
        return gevuld(eersteZin(vorm)) + u' ' + metAantal(invullen(reden.zin, reden.params, huidigeTaal()), d);
    if (d.status == Geparkeerd && !d.statusReden.isEmpty())
        return gevuld(eersteZin(vorm)) + u' ' + d.statusReden;
    return gevuld(vorm);
}

RedenDelen redenDelen(const Declaratie& d, const RedenNamen& namen)
{
    const QString vorm = model(d, namen);
    const CodeParams params = waarden(d, namen);
    const auto gevuld = [&](const QString& tekst) { return invullen(tekst, params, huidigeTaal()); };
    if (const BevindingModel reden = omdat(d, namen.lezerIsAanZet); !reden.zin.isEmpty()) {
        const auto over = [&](const QString& tekst) { return invullen(tekst, reden.params, huidigeTaal()); };
        const auto [zin, doe] = alsEenZin(reden.zin);
        return {over(zin), (gevuld(eersteZin(vorm)) + u' ' + over(doe)).trimmed(), over(reden.zin)};
    }
    if (d.status == Geparkeerd && !d.statusReden.isEmpty())
        return {d.statusReden, gevuld(eersteZin(vorm)), {}};
    // What somebody typed stands behind a colon, however many sentences it has.
    const qsizetype getypt = vorm.indexOf(QLatin1String("{redenTekst}"));
    const qsizetype voor = getypt < 0 ? -1 : vorm.lastIndexOf(QLatin1String(". "), getypt);
    if (voor > 0) {
        const qsizetype na = vorm.indexOf(u' ', getypt);
        return {gevuld(vorm.left(voor) + QStringLiteral(": ") + vorm.mid(getypt, na < 0 ? -1 : na - getypt)), na < 0 ? QString() : gevuld(vorm.mid(na + 1)), {}};
    }
    const auto [zin, doe] = alsEenZin(vorm);
    return {gevuld(zin), gevuld(doe), {}};
}

} // namespace pgb
