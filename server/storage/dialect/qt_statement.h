#pragma once
#include "server/storage/statement.h"
#include <QSqlDatabase>
#include <QSqlQuery>
#include <memory>

namespace pgb::storage {

/// By Qt's driver.
class QtStatement final : public Statement {
public:
    /// Null when it cannot be prepared; then `error` says why.
    static std::unique_ptr<Statement> prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error);

    bool exec(const Values& values) override;
    bool next() override { return m_query.next(); }
    void finish() override { m_query.finish(); }
    QSqlError error() const override { return m_query.lastError(); }
    qint64 changed() const override { return m_query.numRowsAffected(); }
    QString columnName(int column) const override;
    bool isNull(int column) const override { return m_query.isNull(column); }
    QVariant value(int column) const override { return m_query.value(column); }
    std::optional<qint64> number(int column) const override;
    QString text(int column) const override { return m_query.value(column).toString(); }
    QByteArray bytes(int column) const override { return m_query.value(column).toByteArray(); }
    QDate date(int column) const override { return m_query.value(column).toDate(); }

private:
    explicit QtStatement(QSqlQuery query) : m_query(std::move(query)) {}

    QSqlQuery m_query;
};

} // namespace pgb::storage
