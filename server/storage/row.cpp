#include "server/storage/row.h"
#include <limits>

namespace pgb::storage {

SqlError Row::damaged(const char* what) const
{
    return beschadigd(QStringLiteral("%1 in column %2").arg(QLatin1String(what), m_statement.columnName(m_column - 1)));
}

qint64 Row::i64()
{
    const std::optional<qint64> value = m_statement.number(m_column++);
    if (!value)
        throw damaged("number");
    return *value;
}

int Row::i32()
{
    const qint64 value = i64();
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        throw damaged("number");
    return int(value);
}

QDate Row::date()
{
    if (isNull())
        return skip(), QDate();
    const QDate value = m_statement.date(m_column++);
    if (!value.isValid())
        throw damaged("date");
    return value;
}

QDateTime Row::moment()
{
    const std::optional<qint64> value = optI64();
    return value ? QDateTime::fromMSecsSinceEpoch(*value, Qt::UTC) : QDateTime();
}

std::optional<qint64> Row::optI64()
{
    if (isNull())
        return skip(), std::nullopt;
    return i64();
}

std::optional<int> Row::optI32()
{
    if (isNull())
        return skip(), std::nullopt;
    return i32();
}

std::optional<bool> Row::optFlag()
{
    const std::optional<qint64> value = optI64();
    return value ? std::optional(*value != 0) : std::nullopt;
}

std::optional<QDate> Row::optDate()
{
    const QDate value = date();
    return value.isValid() ? std::optional(value) : std::nullopt;
}

std::optional<QTime> Row::optTime()
{
    const std::optional<qint64> value = optI64();
    if (!value)
        return std::nullopt;
    if (*value < 0 || *value >= 24 * 60)
        throw damaged("time");
    return QTime(int(*value / 60), int(*value % 60));
}

std::optional<Bedrag> Row::optBedrag()
{
    const std::optional<qint64> value = optI64();
    return value ? std::optional(Bedrag {*value}) : std::nullopt;
}

std::optional<Tarief> Row::optTarief()
{
    const std::optional<qint64> value = optI64();
    return value ? std::optional(Tarief {*value}) : std::nullopt;
}

} // namespace pgb::storage
