#include "shared/domain/parameter/parameter_tabel.h"
#include <QResource>
#include <QStringDecoder>

namespace pgb {
namespace {

constexpr qsizetype largestFile = 1 << 20;
constexpr qsizetype fieldCount = 9;

Problem malformed(int line, QLatin1String what)
{
    return {ProblemKind::OngeldigeInvoer, QStringLiteral("parameterbestandOngeldig"),
            {{QStringLiteral("regel"), QString::number(line)}, {QStringLiteral("fout"), QString(what)}}, {}, {}};
}

/// One record of RFC 4180 text. `at` moves behind it; nothing when a quote is not closed or stands inside a bare field.
std::optional<QStringList> nextRecord(QStringView text, qsizetype& at)
{
    QStringList fields;
    QString field;
    bool quoted = false;
    bool closed = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (quoted) {
            if (c != QChar(u'"')) {
                field += c;
            } else if (at + 1 < text.size() && text[at + 1] == QChar(u'"')) {
                field += c;
                ++at;
            } else {
                quoted = false;
                closed = true;
            }
        } else if (c == QChar(u'\n')) {
            break;
        } else if (c == QChar(u',')) {
            fields << field;
            field.clear();
            closed = false;
        } else if (c == QChar(u'"') && field.isEmpty() && !closed) {
            quoted = true;
        } else if (c == QChar(u'"') || closed) {
            return std::nullopt;
        } else {
            field += c;
        }
    }
    if (quoted)
        return std::nullopt;
    ++at;
    fields << field;
    return fields;
}

/// A date, nothing for an empty field; `good` turns false on anything else.
std::optional<QDate> dateField(const QString& tekst, bool& good)
{
    if (tekst.isEmpty())
        return std::nullopt;
    const QDate dag = tekst.size() == 10 ? QDate::fromString(tekst, Qt::ISODate) : QDate();
    good = good && dag.isValid();
    return dag;
}

Outcome<ParameterWaarde> rowFrom(const QStringList& f, int line)
{
    if (f.size() != fieldCount)
        return malformed(line, QLatin1String("aantalVelden"));
    bool good = true;
    ParameterWaarde row;
    row.key = f[0];
    row.wet = f[1].isEmpty() ? std::nullopt : fromCode<Wet>(f[1]);
    row.categorie = f[2];
    row.geldigVan = dateField(f[3], good);
    row.geldigTot = dateField(f[4], good);
    row.waarde = f[5];
    row.eenheid = f[6];
    row.bron = f[7];
    row.geverifieerd = f[8] == QStringLiteral("ja");
    if (!good || (row.geldigVan && row.geldigTot && *row.geldigVan > *row.geldigTot))
        return malformed(line, QLatin1String("datum"));
    if (row.key.isEmpty() || (!f[1].isEmpty() && !row.wet))
        return malformed(line, QLatin1String("sleutel"));
    if (!row.geverifieerd && f[8] != QStringLiteral("nee"))
        return malformed(line, QLatin1String("geverifieerd"));
    return row;
}

} // namespace

Outcome<std::vector<ParameterWaarde>> ParameterTabel::parse(const QByteArray& csv)
{
    if (csv.size() > largestFile)
        return malformed(0, QLatin1String("teGroot"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(csv);
    if (decoder.hasError() || text.contains(QChar(u'\0')))
        return malformed(0, QLatin1String("tekens"));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    const QString header = QStringLiteral("key,wet,categorie,geldig_van,geldig_tot,waarde,eenheid,bron,geverifieerd");
    if (text.section(QChar(u'\n'), 0, 0) != header)
        return malformed(1, QLatin1String("koptekst"));
    std::vector<ParameterWaarde> rijen;
    int line = 2;
    for (qsizetype at = header.size() + 1; at < text.size(); ++line) {
        const auto fields = nextRecord(text, at);
        if (!fields)
            return malformed(line, QLatin1String("aanhalingstekens"));
        if (fields->size() == 1 && fields->front().isEmpty())
            continue;
        auto row = rowFrom(*fields, line);
        if (!row)
            return row.problem();
        rijen.push_back(*std::move(row));
    }
    return rijen;
}

std::vector<ParameterWaarde> ParameterTabel::meegeleverd()
{
    const QResource resource(QStringLiteral(":/pgb/parameters.csv"));
    auto rijen = parse(resource.uncompressedData());
    // The file is compiled in and read by a test; an empty table makes every value "not known", so nothing is guessed.
    return rijen ? *std::move(rijen) : std::vector<ParameterWaarde>();
}

} // namespace pgb
