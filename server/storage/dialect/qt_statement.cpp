#include "server/storage/dialect/qt_statement.h"
#include <QSqlRecord>

namespace pgb::storage {

std::unique_ptr<Statement> QtStatement::prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        error = query.lastError();
        return nullptr;
    }
    return std::unique_ptr<Statement>(new QtStatement(std::move(query)));
}

bool QtStatement::exec(const Values& values)
{
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query.bindValue(int(i), values[i]);
    return m_query.exec();
}

QString QtStatement::columnName(int column) const
{
    return m_query.record().fieldName(column);
}

std::optional<qint64> QtStatement::number(int column) const
{
    bool ok = false;
    const qint64 value = m_query.value(column).toLongLong(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

} // namespace pgb::storage
