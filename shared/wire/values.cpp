#include "shared/wire/values.h"
#include "shared/base/clean_text.h"
#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

namespace pgb::wire {
namespace {

constexpr QLatin1String wrongType("veldSoort");
constexpr QLatin1String outOfRange("veldBereik");
constexpr QLatin1String tooLong("veldTeLang");
constexpr QLatin1String badText("tekstOngeldig");

/// Texts up to this length are one line: names, numbers, codes.
constexpr qint64 oneLine = 500;

template<class Read>
Fout fromText(const QJsonValue& json, qsizetype length, QLatin1String otherwise, Read read)
{
    if (!json.isString())
        return wrongType;
    const QString text = json.toString();
    return text.size() == length && read(text) ? Fout() : otherwise;
}

} // namespace

QJsonValue valueToJson(const QString& value) { return value; }
QJsonValue valueToJson(bool value) { return value; }
QJsonValue valueToJson(qint64 value) { return value; }
QJsonValue valueToJson(int value) { return value; }
QJsonValue valueToJson(QDate value) { return value.toString(Qt::ISODate); }
QJsonValue valueToJson(QTime value) { return value.toString(QStringLiteral("HH:mm")); }
QJsonValue valueToJson(const QDateTime& value) { return value.toUTC().toString(Qt::ISODateWithMs); }
QJsonValue valueToJson(const QByteArray& value) { return QString::fromLatin1(value.toHex()); }
QJsonValue valueToJson(Bedrag value) { return value.centen; }
QJsonValue valueToJson(Tarief value) { return value.honderdduizendsten; }

QJsonValue valueToJson(Rechten value)
{
    QJsonArray array;
    for (const Code<Recht>& row : codeTable<Recht>()) {
        if (value.testFlag(row.waarde))
            array.append(QString(row.code));
    }
    return array;
}

QJsonValue valueToJson(const CodeParams& value)
{
    QJsonObject object;
    for (const auto& [name, text] : value)
        object.insert(name, text);
    return object;
}

Fout valueFromJson(const QJsonValue& json, QString& value, Grens grens)
{
    if (!json.isString())
        return wrongType;
    QString text = json.toString();
    const qint64 longest = grens.max == Grens().max ? korteTekst.max : grens.max;
    if (text.size() > longest)
        return tooLong;
    if (!isCleanText(text, longest > oneLine))
        return badText;
    value = std::move(text);
    return {};
}

Fout valueFromJson(const QJsonValue& json, bool& value, Grens)
{
    if (!json.isBool())
        return wrongType;
    value = json.toBool();
    return {};
}

Fout valueFromJson(const QJsonValue& json, qint64& value, Grens grens)
{
    if (!json.isDouble())
        return wrongType;
    const qint64 number = json.toInteger(std::numeric_limits<qint64>::min());
    if (number == std::numeric_limits<qint64>::min()) // no whole number
        return wrongType;
    if (number < grens.min || number > grens.max)
        return outOfRange;
    value = number;
    return {};
}

Fout valueFromJson(const QJsonValue& json, int& value, Grens grens)
{
    qint64 number = 0;
    const Fout fout = valueFromJson(json, number, Grens{qMax<qint64>(grens.min, std::numeric_limits<int>::min()),
                                                        qMin<qint64>(grens.max, std::numeric_limits<int>::max())});
    if (fout.isEmpty())
        value = static_cast<int>(number);
    return fout;
}

Fout valueFromJson(const QJsonValue& json, QDate& value, Grens)
{
    return fromText(json, 10, QLatin1String("datumOngeldig"), [&](const QString& text) {
        value = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        return value.isValid();
    });
}

Fout valueFromJson(const QJsonValue& json, QTime& value, Grens)
{
    return fromText(json, 5, QLatin1String("tijdOngeldig"), [&](const QString& text) {
        value = QTime::fromString(text, QStringLiteral("HH:mm"));
        return value.isValid();
    });
}

Fout valueFromJson(const QJsonValue& json, QDateTime& value, Grens)
{
    return fromText(json, 24, QLatin1String("datumOngeldig"), [&](const QString& text) {
        if (!text.endsWith(QChar(u'Z')))
            return false;
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
        return value.isValid();
    });
}

Fout valueFromJson(const QJsonValue& json, QByteArray& value, Grens)
{
    if (!json.isString())
        return wrongType;
    const QByteArray hex = json.toString().toLatin1();
    if (hex.size() > 1024)
        return tooLong;
    value = QByteArray::fromHex(hex);
    return value.toHex() == hex ? Fout() : badText;
}

Fout valueFromJson(const QJsonValue& json, Bedrag& value, Grens grens) { return valueFromJson(json, value.centen, grens); }

Fout valueFromJson(const QJsonValue& json, Tarief& value, Grens)
{
    // 0 to 10 million euro a unit: above it a line could not be computed without leaving the range of a Bedrag.
    return valueFromJson(json, value.honderdduizendsten, Grens{0, 1'000'000'000'000});
}

Fout valueFromJson(const QJsonValue& json, Rechten& value, Grens)
{
    if (!json.isArray())
        return wrongType;
    Rechten read;
    for (const QJsonValue& item : json.toArray()) {
        const std::optional<Recht> recht = fromCode<Recht>(item.toString());
        if (!recht)
            return QLatin1String("codeOnbekend");
        read |= *recht;
    }
    value = read;
    return {};
}

Fout valueFromJson(const QJsonValue& json, CodeParams& value, Grens)
{
    if (!json.isObject())
        return wrongType;
    const QJsonObject object = json.toObject();
    if (object.size() > 32)
        return tooLong;
    CodeParams read;
    for (auto it = object.begin(); it != object.end(); ++it) {
        QString text;
        if (const Fout fout = valueFromJson(it.value(), text, Grens{0, 1000}); !fout.isEmpty())
            return fout;
        read.emplace_back(it.key(), text);
    }
    value = std::move(read);
    return {};
}

bool isAbsent(const QString& value) { return value.isEmpty(); }
bool isAbsent(QDate value) { return !value.isValid(); }
bool isAbsent(QTime value) { return !value.isValid(); }
bool isAbsent(const QDateTime& value) { return !value.isValid(); }
bool isAbsent(const QByteArray& value) { return value.isEmpty(); }
bool isAbsent(const CodeParams& value) { return value.empty(); }

} // namespace pgb::wire
