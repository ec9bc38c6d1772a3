#include "shared/text/reden_text.h"
#include "shared/text/cel_vraag.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/invullen.h"
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
};

constexpr const char* bedragNogNiet = QT_TRANSLATE_NOOP("Reden", "Nog niet ingediend. Maak af wat nog ontbreekt en dien in.");

// Of a zorgverlener, who lays it before the budgethouder.
constexpr const char* nogNietVoorgelegd = QT_TRANSLATE_NOOP("Reden", "Nog niet voorgelegd. Maak af wat nog ontbreekt en leg de declaratie voor.");
constexpr const char* geweigerdVoorleggen = QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Pas de declaratie aan en leg haar opnieuw voor.");
constexpr const char* geweigerdOmdatVoorleggen =
    QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en leg haar opnieuw voor.");

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
constexpr const char* verrekend = QT_TRANSLATE_NOOP("Reden", "Verwerkt op {sindsDatum}. Het bedrag gaat af van de volgende betalingen.");

constexpr const char* geweigerdOmdat = QT_TRANSLATE_NOOP("Reden", "Geweigerd op {sindsDatum}. Reden: {redenTekst}. Pas de declaratie aan en dien opnieuw in.");

constexpr const char* klaargezet =
    QT_TRANSLATE_NOOP("Reden", "Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en dienen haar voor u in. U hoeft niets te doen.");
constexpr const char* klaargezetVoorleggen =
    QT_TRANSLATE_NOOP("Reden", "Klaargezet. Op {verzendDatum} controleren wij de declaratie opnieuw en leggen haar voor aan de budgethouder. U hoeft niets te doen.");

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
    if (d.status == Geweigerd && !d.statusReden.isEmpty())
        return QCoreApplication::translate("Reden", verlener ? geweigerdOmdatVoorleggen : geweigerdOmdat);
    if (verlener && (d.status == Geweigerd || d.status == Concept))
        return QCoreApplication::translate("Reden", d.status == Geweigerd ? geweigerdVoorleggen : nogNietVoorgelegd);
    if (d.soort == DeclaratieSoort::Correctie && d.totaal < Bedrag{} && (d.status == Betaalbaar || d.status == Uitbetaald))
        return QCoreApplication::translate("Reden", d.status == Betaalbaar ? gaatEraf : verrekend);
    if (d.status == Betaalbaar && !d.verwachteBetaaldatum.isValid())
        return QCoreApplication::translate("Reden", betaaldagOnbekend);
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

/// The heaviest bevinding says what must happen; the others are counted.
QString omdat(const Declaratie& declaratie)
{
    const std::vector<Bevinding>& alle = declaratie.bevindingen;
    const Ernst vanaf = declaratie.status == Geweigerd ? Ernst::Weigeren : Ernst::Parkeren;
    const auto telt = [vanaf](const Bevinding& b) { return b.ernst >= vanaf; };
    const auto zwaarste = std::max_element(alle.begin(), alle.end(), [](const Bevinding& a, const Bevinding& b) { return a.ernst < b.ernst; });
    if (zwaarste == alle.end() || !telt(*zwaarste))
        return {};
    const auto meer = std::count_if(alle.begin(), alle.end(), telt) - 1;
    const QString tekst = bevindingTekst(*zwaarste);
    if (meer == 0)
        return tekst;
    return QCoreApplication::translate("Reden", "%1 (Er staan meer punten open: %2.)").arg(tekst, QString::number(meer));
}

} // namespace

QString redenInEenZin(const Declaratie& d, const RedenNamen& namen)
{
    const auto iso = [](QDate dag) { return dag.toString(Qt::ISODate); };
    const CodeParams params{{QStringLiteral("zorgverlenerNaam"), namen.zorgverlenerNaam},
                            {QStringLiteral("verstrekkerNaam"), namen.verstrekkerNaam},
                            {QStringLiteral("sindsDatum"), iso(nederlandseDag(d.statusSinds))},
                            {QStringLiteral("ingediendDatum"), iso(nederlandseDag(d.ingediendOp))},
                            {QStringLiteral("verzendDatum"), iso(verzenddag(d.periode))},
                            {QStringLiteral("betaalDatum"), iso(d.verwachteBetaaldatum)},
                            {QStringLiteral("redenTekst"), redenMetPlek(d)},
                            {QStringLiteral("totaalCenten"), QString::number(d.totaal.centen)},
                            {QStringLiteral("betaaldCenten"), QString::number(d.betaald.centen)},
                            {QStringLiteral("restCenten"), QString::number((d.totaal - d.betaald).centen)}};
    QString model = zinVoor(d, namen.lezerIsAanZet);
    if (const QString einde = redenMetPlek(d).right(1); einde == QLatin1String(".") || einde == QLatin1String("?") || einde == QLatin1String("!"))
        model.replace(QLatin1String("{redenTekst}."), QLatin1String("{redenTekst}")); // it has its own
    const QString zin = invullen(model, params, huidigeTaal());
    const QString reden = d.status == Geweigerd || d.status == Geparkeerd ? omdat(d) : QString();
    // The check says it better than the general words, which only keep who and since when.
    if (!reden.isEmpty())
        return zin.left(zin.indexOf(u'.') + 1) + u' ' + reden;
    if (d.status == Geparkeerd && !d.statusReden.isEmpty())
        return zin.left(zin.indexOf(u'.') + 1) + u' ' + d.statusReden;
    return zin;
}

} // namespace pgb
