#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/nummers.h"
#include "shared/domain/codes.h"
#include <QByteArray>
#include <QDateTime>
#include <QVariant>
#include <functional>
#include <optional>
#include <type_traits>

// How a value is bound, the same for both engines: days as ISO text, moments as milliseconds UTC, enumerations as their code,
// nothing (an id 0, an invalid day, an empty optional) as NULL, a null string as the empty one. What the engines cannot both hold is a
// Refusal: a text with U+0000 or half a surrogate pair ("tekenNietToegestaan"), a day outside the years 1 to 9999 ("datumBuitenBereik").

namespace pgb::storage {

using Values = QVariantList;

inline QVariant sqlValue(bool v) { return v ? 1 : 0; }
inline QVariant sqlValue(int v) { return v; }
inline QVariant sqlValue(qint64 v) { return v; }
QVariant sqlValue(const QString& v);
inline QVariant sqlValue(const QByteArray& v) { return v.isNull() ? QVariant(QByteArray("", 0)) : QVariant(v); }
QVariant sqlValue(QDate v);
inline QVariant sqlValue(QTime v) { return v.isValid() ? QVariant(v.hour() * 60 + v.minute()) : QVariant(); }
inline QVariant sqlValue(const QDateTime& v) { return v.isValid() ? QVariant(v.toMSecsSinceEpoch()) : QVariant(); }
inline QVariant sqlValue(Bedrag v) { return v.centen; }
inline QVariant sqlValue(Tarief v) { return v.honderdduizendsten; }
inline QVariant sqlValue(const QVariant& v) { return v; }

template<class Tag>
QVariant sqlValue(Id<Tag> v)
{
    return v ? QVariant(v.waarde) : QVariant();
}
template<class Tag>
QVariant sqlValue(const detail::Nummer<Tag>& v)
{
    return sqlValue(v.tekst());
}
template<class E>
    requires std::is_enum_v<E>
QVariant sqlValue(E v)
{
    return code(v);
}
template<class T>
QVariant sqlValue(const std::optional<T>& v)
{
    return v ? sqlValue(*v) : QVariant();
}

template<class... T>
void addValues(Values& values, const T&... v)
{
    (values.append(sqlValue(v)), ...);
}

template<class... T>
Values valuesOf(const T&... v)
{
    Values values;
    values.reserve(sizeof...(v));
    addValues(values, v...);
    return values;
}

/// Adds the values of the n-th row, one per column; called once for each row, from 0 up.
using AddRow = std::function<void(Values& values, size_t n)>;

} // namespace pgb::storage
