#include "client/import/tijd_tekst.h"
#include "shared/base/ascii.h"
#include "shared/base/bedrag.h"
#include <QTimeZone>
#include <algorithm>

namespace pgb {
namespace {

constexpr qint64 maxSeconden = 744 * 3600;

std::optional<qint64> klok(QStringView tekst)
{
    const auto delen = tekst.split(QLatin1Char(':'));
    if (delen.size() < 2 || delen.size() > 3)
        return std::nullopt;
    const auto uren = ascii::number(delen[0], 4);
    const auto minuten = ascii::number(delen[1], 2);
    const auto seconden = delen.size() == 3 ? ascii::number(delen[2], 2) : std::optional<qint64>(0);
    if (!uren || !minuten || !seconden || *minuten > 59 || *seconden > 59)
        return std::nullopt;
    return *uren * 3600 + *minuten * 60 + *seconden;
}

std::optional<qint64> decimaleUren(QStringView tekst)
{
    const qsizetype punt = std::max(tekst.indexOf(QLatin1Char(',')), tekst.indexOf(QLatin1Char('.')));
    const QStringView heel = punt < 0 ? tekst : tekst.left(punt);
    const QStringView deel = punt < 0 ? QStringView() : tekst.mid(punt + 1);
    const auto uren = heel.isEmpty() && !deel.isEmpty() ? std::optional<qint64>(0) : ascii::number(heel, 4);
    if (!uren || (punt >= 0 && deel.isEmpty()))
        return std::nullopt;
    qint64 noemer = 1;
    for (qsizetype i = 0; i < deel.size(); ++i)
        noemer = i < 9 ? noemer * 10 : noemer;
    const auto breuk = deel.isEmpty() ? std::optional<qint64>(0) : ascii::number(deel, 9);
    if (!breuk)
        return std::nullopt;
    return *uren * 3600 + divideHalfUp(*breuk * 3600, noemer);
}

/// "8.00" and "0800" as a clock shows them; all else as it is.
QString metDubbelePunt(QStringView tekst)
{
    QString uit = tekst.trimmed().toString();
    const qsizetype punt = uit.indexOf(QLatin1Char('.'));
    if (uit.size() == 4 && ascii::allDigits(uit))
        uit.insert(2, QLatin1Char(':'));
    else if ((punt == 1 || punt == 2) && uit.size() == punt + 3 && ascii::allDigits(QStringView(uit).left(punt)) && ascii::allDigits(QStringView(uit).mid(punt + 1)))
        uit[punt] = QLatin1Char(':');
    return uit;
}

/// The time behind a day that is written year first; empty = none.
QStringView tijdNaDag(QStringView tekst)
{
    const bool dag = tekst.size() > 11 && tekst[4] == QLatin1Char('-') && tekst[7] == QLatin1Char('-') && (tekst[10] == QLatin1Char('T') || tekst[10] == QLatin1Char(' '));
    return dag ? tekst.mid(11) : QStringView();
}

bool heeftZone(QStringView tijd)
{
    return tijd.endsWith(QLatin1Char('Z'), Qt::CaseInsensitive) || tijd.contains(QLatin1Char('+')) || tijd.contains(QLatin1Char('-'));
}

const QTimeZone& nederland()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

/// A moment with its zone, as the clock stands in the Netherlands; invalid = it is none.
QDateTime inNederland(QStringView tekst)
{
    QString iso = tekst.toString().toUpper();
    iso[10] = QLatin1Char('T');
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toTimeZone(nederland());
}

} // namespace

QDate DatumTekst::als(DatumVolgorde volgorde) const
{
    if (iso || volgorde == DatumVolgorde::MaandDag)
        return QDate(jaar, eerste, tweede);
    return QDate(jaar, tweede, eerste);
}

std::optional<DatumTekst> datumUitTekst(QStringView tekst)
{
    QStringView dag = tekst.trimmed();
    if (heeftZone(tijdNaDag(dag))) {
        const QDate daar = inNederland(dag).date();
        return daar.isValid() ? std::optional(DatumTekst{daar.year(), daar.month(), daar.day(), true}) : std::nullopt;
    }
    for (const QChar c : {QLatin1Char(' '), QLatin1Char('T')}) {
        if (const qsizetype einde = dag.indexOf(c); einde > 0)
            dag = dag.left(einde);
    }
    if (dag.size() == 8 && ascii::allDigits(dag)) { // 20251101, as registrations and CII write it
        const QDate heel = QDate::fromString(dag.toString(), QStringLiteral("yyyyMMdd"));
        const bool nu = heel.isValid() && heel.year() >= 1900 && heel.year() < 2100;
        return nu ? std::optional(DatumTekst{heel.year(), heel.month(), heel.day(), true}) : std::nullopt;
    }
    for (const QChar scheiding : {QLatin1Char('/'), QLatin1Char('-'), QLatin1Char('.')}) {
        const auto delen = dag.split(scheiding);
        if (delen.size() != 3)
            continue;
        const auto a = ascii::number(delen[0], 4);
        const auto b = ascii::number(delen[1], 2);
        const auto c = ascii::number(delen[2], 4);
        if (!a || !b || !c)
            return std::nullopt;
        if (delen[0].size() == 4)
            return DatumTekst{int(*a), int(*b), int(*c), true};
        if (delen[2].size() != 4 && delen[2].size() != 2)
            return std::nullopt;
        return DatumTekst{int(delen[2].size() == 2 ? 2000 + *c : *c), int(*a), int(*b), false};
    }
    return std::nullopt;
}

std::optional<QTime> tijdUitTekst(QStringView tekst)
{
    QStringView uur = tekst.trimmed();
    if (const QStringView tijd = tijdNaDag(uur); !tijd.isEmpty()) {
        if (heeftZone(tijd)) {
            const QTime daar = inNederland(uur).time();
            return daar.isValid() ? std::optional(daar) : std::nullopt;
        }
        uur = tijd;
    }
    int halve = 0; // 1 = AM, 2 = PM
    if (uur.endsWith(QLatin1String("am"), Qt::CaseInsensitive))
        halve = 1;
    else if (uur.endsWith(QLatin1String("pm"), Qt::CaseInsensitive))
        halve = 2;
    if (halve)
        uur = uur.chopped(2).trimmed();
    const qsizetype breuk = std::max(uur.indexOf(QLatin1Char('.')), uur.indexOf(QLatin1Char(',')));
    if (breuk > 0 && uur.left(breuk).count(QLatin1Char(':')) == 2 && ascii::allDigits(uur.mid(breuk + 1))) // parts of a second
        uur = uur.left(breuk);
    auto seconden = klok(uur);
    if (!seconden || *seconden >= 24 * 3600)
        return std::nullopt;
    if (halve) {
        const qint64 uren = *seconden / 3600;
        if (uren < 1 || uren > 12)
            return std::nullopt;
        *seconden += (uren == 12 ? -12 : 0) * 3600 + (halve == 2 ? 12 : 0) * 3600;
    }
    return QTime(0, 0).addSecs(int(*seconden));
}

std::optional<QTime> tijdUitKolom(QStringView tekst)
{
    return tijdUitTekst(metDubbelePunt(tekst));
}

bool isEindeVanDag(QStringView tekst)
{
    const QString kaal = metDubbelePunt(tekst);
    const QStringView tijd = tijdNaDag(kaal);
    return klok(tijd.isEmpty() ? QStringView(kaal) : tijd) == 24 * 3600;
}

std::optional<qint64> secondenUitTekst(QStringView tekst)
{
    const QStringView kaal = tekst.trimmed();
    const auto seconden = kaal.contains(QLatin1Char(':')) ? klok(kaal) : decimaleUren(kaal);
    if (!seconden || *seconden > maxSeconden)
        return std::nullopt;
    return seconden;
}

} // namespace pgb
