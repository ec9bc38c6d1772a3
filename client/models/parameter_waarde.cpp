#include "client/models/parameter_waarde.h"
#include "shared/base/ascii.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/parameter_text.h"
#include <QCoreApplication>
#include <QTime>
#include <algorithm>
#include <array>

namespace pgb {
namespace {

struct ParameterWoorden {
    Q_DECLARE_TR_FUNCTIONS(ParameterWaarde)
};

/// Units and words of the table, which is in Dutch.
constexpr std::array woorden{
    QT_TRANSLATE_NOOP("ParameterWaarde", "MB"), QT_TRANSLATE_NOOP("ParameterWaarde", "contracten"), QT_TRANSLATE_NOOP("ParameterWaarde", "dag van de maand"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "dagdeel"), QT_TRANSLATE_NOOP("ParameterWaarde", "dagen"), QT_TRANSLATE_NOOP("ParameterWaarde", "dagen na einde"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "dagen na ontvangst"), QT_TRANSLATE_NOOP("ParameterWaarde", "dagen per jaar"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "dagen per week"), QT_TRANSLATE_NOOP("ParameterWaarde", "dagen voor einde"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "decimalen"), QT_TRANSLATE_NOOP("ParameterWaarde", "eenheid"), QT_TRANSLATE_NOOP("ParameterWaarde", "etmaal"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "etmalen per jaar"), QT_TRANSLATE_NOOP("ParameterWaarde", "per dagdeel"), QT_TRANSLATE_NOOP("ParameterWaarde", "per jaar"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "per kilometer"), QT_TRANSLATE_NOOP("ParameterWaarde", "per maand"), QT_TRANSLATE_NOOP("ParameterWaarde", "per regel"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "per uur"), QT_TRANSLATE_NOOP("ParameterWaarde", "jaar"), QT_TRANSLATE_NOOP("ParameterWaarde", "jaren"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "kilometer"), QT_TRANSLATE_NOOP("ParameterWaarde", "kilometer per dag"), QT_TRANSLATE_NOOP("ParameterWaarde", "maanden"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "maanden voor einde"), QT_TRANSLATE_NOOP("ParameterWaarde", "maandlonen"), QT_TRANSLATE_NOOP("ParameterWaarde", "minuten"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "minuut"), QT_TRANSLATE_NOOP("ParameterWaarde", "per dag"), QT_TRANSLATE_NOOP("ParameterWaarde", "perioden"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "procent"), QT_TRANSLATE_NOOP("ParameterWaarde", "tekens"), QT_TRANSLATE_NOOP("ParameterWaarde", "uur"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "uur per dag"), QT_TRANSLATE_NOOP("ParameterWaarde", "uur per week"), QT_TRANSLATE_NOOP("ParameterWaarde", "week"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "weken"), QT_TRANSLATE_NOOP("ParameterWaarde", "weken per jaar"), QT_TRANSLATE_NOOP("ParameterWaarde", "weken voor einde"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "werkdagen"), QT_TRANSLATE_NOOP("ParameterWaarde", "ja"), QT_TRANSLATE_NOOP("ParameterWaarde", "nee"),
    QT_TRANSLATE_NOOP("ParameterWaarde", "toestemming"), QT_TRANSLATE_NOOP("ParameterWaarde", "betalenTotOp"), QT_TRANSLATE_NOOP("ParameterWaarde", "maand"),
};

QString woord(const QString& tekst)
{
    for (const char* bekend : woorden) {
        if (tekst == QLatin1String(bekend))
            return ParameterWoorden::tr(bekend);
    }
    return tekst;
}

bool isGeld(const QString& eenheid) { return eenheid.startsWith(QLatin1String("eurocent")); }
/// "eurocent per uur" -> "per uur"
QString perWat(const QString& eenheid) { return eenheid.mid(9); }
bool isGetal(const QString& eenheid)
{
    static const QStringList geen{QStringLiteral("datum"), QStringLiteral("maand-dag"), QStringLiteral("tijd"), QStringLiteral("weekdag"), QStringLiteral("keuze")};
    return !isGeld(eenheid) && !eenheid.startsWith(QLatin1String("ja/nee")) && !geen.contains(eenheid);
}

/// "jaarLoon10Tot15" -> "jaar loon 10 tot 15": the codes of categories are words without spaces.
QString losgeschreven(const QString& code)
{
    QString uit;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const bool cijferNaLetter = code[i].isDigit() && i > 0 && code[i - 1].isLetter();
        const bool knip = i > 0 && (code[i].isUpper() || cijferNaLetter) && code[i - 1].isLetterOrNumber() && !code[i - 1].isUpper() && !(code[i].isUpper() && i + 1 < code.size() && code[i + 1].isUpper());
        if (knip)
            uit += u' ';
        uit += knip && code[i].isUpper() ? code[i].toLower() : code[i];
    }
    return uit;
}

bool dekt(const ParameterWaarde& nieuw, const ParameterWaarde& oud)
{
    const bool zelfde = nieuw.key == oud.key && nieuw.wet == oud.wet && nieuw.categorie == oud.categorie;
    const bool begin = !nieuw.geldigVan || (oud.geldigVan && *nieuw.geldigVan <= *oud.geldigVan);
    const bool einde = !nieuw.geldigTot || (oud.geldigTot && *nieuw.geldigTot >= *oud.geldigTot);
    return zelfde && nieuw.id > oud.id && begin && einde;
}

} // namespace

QString parameterStandTekst(ParameterStand stand)
{
    switch (stand) {
    case ParameterStand::Bevestigd: return ParameterWoorden::tr("Bevestigd");
    case ParameterStand::Oefenwaarde: return ParameterWoorden::tr("Oefenwaarde");
    case ParameterStand::Onbevestigd: return ParameterWoorden::tr("Niet bevestigd");
    case ParameterStand::Onbekend: return ParameterWoorden::tr("Niet bekend");
    case ParameterStand::Vervangen: return ParameterWoorden::tr("Vervangen");
    }
    return {};
}

ParameterStand parameterStand(const std::vector<ParameterWaarde>& rijen, size_t at)
{
    const ParameterWaarde& rij = rijen[at];
    if (std::any_of(rijen.begin(), rijen.end(), [&](const ParameterWaarde& ander) { return dekt(ander, rij); }))
        return ParameterStand::Vervangen;
    if (rij.oefenwaarde)
        return ParameterStand::Oefenwaarde;
    if (rij.geverifieerd)
        return ParameterStand::Bevestigd;
    return rij.waarde.isEmpty() ? ParameterStand::Onbekend : ParameterStand::Onbevestigd;
}

QString parameterNaam(const QString& key) { return metHoofdletter(parameterTekst(key)); }

QString parameterVoor(const ParameterWaarde& rij)
{
    QStringList delen;
    if (rij.wet)
        delen << codeTekst(*rij.wet);
    if (!rij.categorie.isEmpty())
        delen << losgeschreven(rij.categorie);
    return delen.join(QStringLiteral(" · "));
}

QString parameterWaardeTekst(const ParameterWaarde& rij)
{
    if (rij.waarde.isEmpty())
        return ParameterWoorden::tr("niet bekend");
    if (isGeld(rij.eenheid)) {
        const auto centen = ascii::number(rij.waarde, 15);
        const QString euro = centen ? euroTekst(Bedrag{*centen}, huidigeTaal()) : rij.waarde;
        return perWat(rij.eenheid).isEmpty() ? euro : euro + u' ' + woord(perWat(rij.eenheid));
    }
    if (rij.eenheid == QLatin1String("datum"))
        return datumTekst(QDate::fromString(rij.waarde, Qt::ISODate), huidigeTaal());
    if (rij.eenheid == QLatin1String("maand-dag"))
        return datumTekst(QDate::fromString(QStringLiteral("2024-") + rij.waarde, Qt::ISODate), huidigeTaal()).section(u' ', 0, 1);
    if (rij.eenheid == QLatin1String("getal"))
        return parameterInVeld(rij);
    if (isGetal(rij.eenheid))
        return parameterInVeld(rij) + u' ' + woord(rij.eenheid);
    return woord(rij.waarde);
}

QString parameterInVeld(const ParameterWaarde& rij)
{
    if (isGeld(rij.eenheid)) {
        const auto centen = ascii::number(rij.waarde, 15);
        return centen ? bedragTekst(Bedrag{*centen}, Taal::Nl) : rij.waarde;
    }
    if (rij.eenheid == QLatin1String("datum"))
        return datumKort(QDate::fromString(rij.waarde, Qt::ISODate));
    if (rij.eenheid == QLatin1String("maand-dag"))
        return rij.waarde.isEmpty() ? QString() : rij.waarde.right(2) + u'-' + rij.waarde.left(2);
    return isGetal(rij.eenheid) ? QString(rij.waarde).replace(u'.', u',') : rij.waarde;
}

QString parameterEenheidTekst(const QString& eenheid)
{
    if (isGeld(eenheid))
        return perWat(eenheid).isEmpty() ? ParameterWoorden::tr("euro") : ParameterWoorden::tr("euro %1").arg(woord(perWat(eenheid)));
    if (eenheid == QLatin1String("datum"))
        return ParameterWoorden::tr("dag-maand-jaar");
    if (eenheid == QLatin1String("maand-dag"))
        return ParameterWoorden::tr("dag-maand");
    if (eenheid == QLatin1String("tijd"))
        return ParameterWoorden::tr("uren:minuten");
    if (eenheid == QLatin1String("getal"))
        return ParameterWoorden::tr("getal");
    if (eenheid.startsWith(QLatin1String("ja/nee")))
        return QString(eenheid).replace(QLatin1String("/"), ParameterWoorden::tr(" of ", "between the values that a field may have"));
    return woord(eenheid);
}

std::optional<QString> parameterUitVeld(const QString& getypt, const QString& eenheid)
{
    const QString tekst = getypt.trimmed();
    if (tekst.isEmpty())
        return QString();
    if (isGeld(eenheid)) {
        const std::optional<Bedrag> bedrag = bedragFromTekst(tekst);
        return bedrag && bedrag->centen >= 0 ? std::optional(QString::number(bedrag->centen)) : std::nullopt;
    }
    if (eenheid == QLatin1String("datum")) {
        const QDate dag = QDate::fromString(tekst, QStringLiteral("d-M-yyyy"));
        return dag.isValid() ? std::optional(dag.toString(Qt::ISODate)) : std::nullopt;
    }
    if (eenheid == QLatin1String("maand-dag")) {
        const QDate dag = QDate::fromString(tekst + QStringLiteral("-2024"), QStringLiteral("d-M-yyyy"));
        return dag.isValid() ? std::optional(dag.toString(QStringLiteral("MM-dd"))) : std::nullopt;
    }
    if (eenheid == QLatin1String("tijd")) {
        const QTime tijd = QTime::fromString(tekst, QStringLiteral("H:mm"));
        return tijd.isValid() ? std::optional(tijd.toString(QStringLiteral("HH:mm"))) : std::nullopt;
    }
    if (!isGetal(eenheid))
        return tekst;
    QString getal = tekst;
    getal.replace(u',', u'.');
    const bool cijfers = !getal.isEmpty() && getal.count(u'.') <= 1 && getal[0].isDigit() && getal.back().isDigit()
                         && std::all_of(getal.begin(), getal.end(), [](QChar c) { return ascii::isDigit(c) || c == u'.'; });
    return cijfers ? std::optional(getal) : std::nullopt;
}

QString parameterPeriode(const ParameterWaarde& rij)
{
    const QString van = rij.geldigVan ? datumKort(*rij.geldigVan) : QString();
    const QString tot = rij.geldigTot ? datumKort(*rij.geldigTot) : QString();
    if (!van.isEmpty() && !tot.isEmpty())
        return ParameterWoorden::tr("%1 t/m %2").arg(van, tot);
    if (!van.isEmpty())
        return ParameterWoorden::tr("vanaf %1").arg(van);
    return tot.isEmpty() ? ParameterWoorden::tr("altijd") : ParameterWoorden::tr("t/m %1").arg(tot);
}

} // namespace pgb
