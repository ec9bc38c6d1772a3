#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/nummers.h"
#include "shared/base/problem.h"
#include "shared/domain/codes.h"
#include "shared/domain/partij/partij.h"
#include <QByteArray>
#include <QDateTime>
#include <QJsonValue>
#include <QTime>
#include <limits>

// How one value stands in JSON (the wire contract): dates "yyyy-MM-dd", times UTC with milliseconds, QTime "HH:mm", enumerations by
// their code table, money and rates as whole numbers, bytes as lower-case hex. A reading answers with the problem's code, or nothing.

namespace pgb::wire {

/// Bounds of one value: a number's range, or a text's longest length (`max`).
struct Grens {
    qint64 min = -Bedrag::maxCenten;
    qint64 max = Bedrag::maxCenten;
};
/// The usual longest text.
constexpr Grens korteTekst{0, 200};
constexpr Grens langeTekst{0, 8000};

/// The code of what is wrong; empty = read.
using Fout = QLatin1String;

QJsonValue valueToJson(const QString& value);
QJsonValue valueToJson(bool value);
QJsonValue valueToJson(qint64 value);
QJsonValue valueToJson(int value);
QJsonValue valueToJson(QDate value);
QJsonValue valueToJson(QTime value);
QJsonValue valueToJson(const QDateTime& value);
QJsonValue valueToJson(const QByteArray& value);
QJsonValue valueToJson(Bedrag value);
QJsonValue valueToJson(Tarief value);
QJsonValue valueToJson(Rechten value);
QJsonValue valueToJson(const CodeParams& value);

Fout valueFromJson(const QJsonValue& json, QString& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, bool& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, qint64& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, int& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, QDate& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, QTime& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, QDateTime& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, QByteArray& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, Bedrag& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, Tarief& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, Rechten& value, Grens grens);
Fout valueFromJson(const QJsonValue& json, CodeParams& value, Grens grens);

template<class Tag>
QJsonValue valueToJson(Id<Tag> value)
{
    return value.waarde;
}
template<class Tag>
Fout valueFromJson(const QJsonValue& json, Id<Tag>& value, Grens)
{
    return valueFromJson(json, value.waarde, Grens{1, std::numeric_limits<qint64>::max()});
}

template<class Tag>
QJsonValue valueToJson(const detail::Nummer<Tag>& value)
{
    return value.tekst();
}
template<class Tag>
Fout valueFromJson(const QJsonValue& json, detail::Nummer<Tag>& value, Grens)
{
    if (!json.isString())
        return QLatin1String("veldSoort");
    const std::optional<detail::Nummer<Tag>> read = detail::Nummer<Tag>::parse(json.toString().left(64));
    if (!read)
        return QLatin1String("nummerOngeldig");
    value = *read;
    return {};
}

template<class E>
    requires std::is_enum_v<E>
QJsonValue valueToJson(E value)
{
    return code(value);
}
template<class E>
    requires std::is_enum_v<E>
Fout valueFromJson(const QJsonValue& json, E& value, Grens)
{
    if (!json.isString())
        return QLatin1String("veldSoort");
    const std::optional<E> read = fromCode<E>(json.toString());
    if (!read)
        return QLatin1String("codeOnbekend");
    value = *read;
    return {};
}

/// True for values that stand for "not there": their key is left out when the field may be absent.
bool isAbsent(const QString& value);
bool isAbsent(QDate value);
bool isAbsent(QTime value);
bool isAbsent(const QDateTime& value);
bool isAbsent(const QByteArray& value);
bool isAbsent(const CodeParams& value);
template<class Tag>
bool isAbsent(Id<Tag> value)
{
    return !value;
}
template<class Tag>
bool isAbsent(const detail::Nummer<Tag>& value)
{
    return value.isEmpty();
}
template<class T>
bool isAbsent(const T&)
{
    return false;
}

} // namespace pgb::wire
