#include "client/import/xlsx_opmaak.h"
#include "client/import/rij_bouwer.h"
#include "shared/base/ascii.h"
#include "shared/base/bedrag.h"
#include <QDate>
#include <QXmlStreamReader>

namespace pgb {
namespace {

constexpr size_t maxStijlen = 100'000;

XlsxStijlen::Stijl vanNummer(int id)
{
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 36) || (id >= 50 && id <= 58))
        return {XlsxOpmaak::Datum, 0};
    if (id == 22)
        return {XlsxOpmaak::DatumTijd, 0};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {XlsxOpmaak::Tijd, 0};
    return {id == 46 ? XlsxOpmaak::Duur : XlsxOpmaak::Gewoon, 0};
}

/// The code without what is shown as it stands: quoted words, escaped signs, colours and conditions in brackets.
QString kaal(const QString& code)
{
    QString uit;
    bool citaat = false;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const QChar c = code[i];
        if (c == QLatin1Char('"')) {
            citaat = !citaat;
        } else if (citaat) {
            continue;
        } else if (c == QLatin1Char('\\') || c == QLatin1Char('_') || c == QLatin1Char('*')) {
            ++i;
        } else if (c == QLatin1Char('[')) {
            const qsizetype dicht = code.indexOf(QLatin1Char(']'), i);
            const QString binnen = dicht < 0 ? QString() : code.mid(i + 1, dicht - i - 1).toLower();
            if (binnen == QLatin1String("h") || binnen == QLatin1String("hh") || binnen == QLatin1String("m") || binnen == QLatin1String("mm"))
                uit += QLatin1Char('[') + binnen + QLatin1Char(']');
            i = dicht < 0 ? code.size() : dicht;
        } else if (c == QLatin1Char(';')) {
            break; // the first section is that of positive numbers
        } else {
            uit += c.toLower();
        }
    }
    return uit;
}

/// Whole days and seconds of "45000.5", without rounding on the way.
bool delen(const QString& getal, qint64& dagen, qint64& seconden)
{
    const QString vlak = leesbaarGetal(getal);
    const qsizetype punt = vlak.indexOf(QLatin1Char('.'));
    const auto heel = ascii::number(punt < 0 ? QStringView(vlak) : QStringView(vlak).left(punt), 7);
    const QString rest = punt < 0 ? QString() : vlak.mid(punt + 1, 9).leftJustified(9, QLatin1Char('0'));
    const auto breuk = rest.isEmpty() ? std::optional<qint64>(0) : ascii::number(rest, 9);
    if (!heel || !breuk)
        return false;
    dagen = *heel;
    seconden = divideHalfUp(*breuk * 86'400, 1'000'000'000);
    if (seconden >= 86'400) {
        seconden -= 86'400;
        ++dagen;
    }
    return true;
}

QString klok(qint64 seconden)
{
    const QString tekst = QStringLiteral("%1:%2").arg(seconden / 3600, 2, 10, QLatin1Char('0')).arg(seconden / 60 % 60, 2, 10, QLatin1Char('0'));
    return seconden % 60 ? tekst + QStringLiteral(":%1").arg(seconden % 60, 2, 10, QLatin1Char('0')) : tekst;
}

QDate dagVan(qint64 dagen, bool epoche1904)
{
    if (epoche1904)
        return QDate(1904, 1, 1).addDays(dagen);
    // Day 60 is a 29 February 1900 that never was; it counts in every later day.
    return QDate(1899, 12, dagen > 60 ? 30 : 31).addDays(dagen);
}

} // namespace

XlsxStijlen::Stijl stijlVanCode(const QString& code)
{
    const QString vorm = kaal(code);
    if (vorm.contains(QLatin1String("[h")) || vorm.contains(QLatin1String("[m")))
        return {XlsxOpmaak::Duur, 0};
    if (vorm == QLatin1String("general") || vorm.contains(QLatin1Char('%')) || vorm.contains(QLatin1Char('e')))
        return {};
    const bool dag = vorm.contains(QLatin1Char('y')) || vorm.contains(QLatin1Char('d')) || vorm.contains(QLatin1Char('j'));
    const bool tijd = vorm.contains(QLatin1Char('h')) || vorm.contains(QLatin1Char('s')) || vorm.contains(QLatin1Char('u'));
    if (dag)
        return {tijd ? XlsxOpmaak::DatumTijd : XlsxOpmaak::Datum, 0};
    if (tijd)
        return {XlsxOpmaak::Tijd, 0};
    if (vorm.size() > 1 && vorm.count(QLatin1Char('0')) == vorm.size())
        return {XlsxOpmaak::Nullen, int(std::min(vorm.size(), qsizetype(40)))};
    return {};
}

void XlsxStijlen::lees(QIODevice& styles)
{
    QXmlStreamReader xml(&styles);
    QHash<int, Stijl> eigen;
    bool inCellen = false;
    while (!xml.atEnd() && cellen.size() < maxStijlen) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return;
        if (token == QXmlStreamReader::EndElement && xml.name() == QLatin1String("cellXfs"))
            inCellen = false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("numFmt"))
            eigen.insert(xml.attributes().value(QLatin1String("numFmtId")).toInt(),
                         stijlVanCode(xml.attributes().value(QLatin1String("formatCode")).left(200).toString()));
        else if (xml.name() == QLatin1String("cellXfs"))
            inCellen = true;
        else if (inCellen && xml.name() == QLatin1String("xf")) {
            const int id = xml.attributes().value(QLatin1String("numFmtId")).toInt();
            cellen.push_back(eigen.contains(id) ? eigen.value(id) : vanNummer(id));
        }
    }
}

QString xlsxWaarde(const QString& getal, const XlsxStijlen::Stijl& stijl, bool epoche1904)
{
    if (stijl.opmaak == XlsxOpmaak::Gewoon)
        return leesbaarGetal(getal);
    if (stijl.opmaak == XlsxOpmaak::Nullen)
        return ascii::allDigits(getal) ? getal.rightJustified(stijl.nullen, QLatin1Char('0')) : leesbaarGetal(getal);
    qint64 dagen = 0, seconden = 0;
    if (!delen(getal, dagen, seconden))
        return leesbaarGetal(getal);
    const bool eindeVanDag = dagen == 1 && seconden == 0; // 24:00, which a sheet keeps as one whole day
    if (stijl.opmaak == XlsxOpmaak::Duur || (stijl.opmaak == XlsxOpmaak::Tijd && (dagen == 0 || eindeVanDag)))
        return klok(dagen * 86'400 + seconden);
    const QDate dag = dagVan(dagen, epoche1904);
    if (!dag.isValid() || dag.year() > 9999)
        return leesbaarGetal(getal);
    const QString tekst = dag.toString(Qt::ISODate);
    return seconden == 0 || stijl.opmaak == XlsxOpmaak::Datum ? tekst : tekst + QLatin1Char(' ') + klok(seconden);
}

} // namespace pgb
