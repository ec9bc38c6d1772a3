#include "server/storage/migrator.h"
#include "server/storage/transaction.h"

namespace pgb::storage {

namespace {

Problem conflict(const char* code, int nummer)
{
    return {ProblemKind::Conflict, QString(QLatin1String(code)), {{QStringLiteral("nummer"), QString::number(nummer)}}, {}, {}};
}

const char historyTable[] = "CREATE TABLE IF NOT EXISTS migratie ("
                            "nummer $INT PRIMARY KEY, naam TEXT NOT NULL, controlegetal TEXT NOT NULL, toegepast_op $INT NOT NULL) $STRICT";

} // namespace

Migrator::Migrator(Database& database, std::vector<Migration> migrations) :
    m_database(database), m_migrations(std::move(migrations))
{
    readHistory();
}

int Migrator::target() const
{
    return m_migrations.empty() ? 0 : m_migrations.back().nummer;
}

void Migrator::readHistory()
{
    m_applied.clear();
    m_current = 0;
    if (m_database.dialect().isEmpty(m_database))
        return;
    if (!m_database.dialect().hasTable(m_database, QStringLiteral("migratie"))) {
        m_foreign = true;
        return;
    }
    m_applied = m_database.all("migratie.list", QStringLiteral("SELECT nummer, naam, controlegetal FROM migratie ORDER BY nummer"), {},
                               [](Row& row) {
                                   const int nummer = row.i32();
                                   const QString naam = row.text();
                                   return Applied {nummer, naam, row.text().toLatin1()};
                               });
    if (!m_applied.empty())
        m_current = m_applied.back().nummer;
}

Outcome<void> Migrator::check()
{
    if (m_foreign)
        return Problem {ProblemKind::Conflict, QStringLiteral("databaseNietVanOns"), {}, {}, {}};
    if (m_current > target())
        return conflict("databaseNieuwerDanProgramma", m_current);
    for (size_t i = 0; i < m_applied.size(); ++i) {
        if (i >= m_migrations.size() || m_migrations[i].nummer != m_applied[i].nummer
            || m_migrations[i].controlegetal != m_applied[i].controlegetal)
            return conflict("migratieGewijzigd", m_applied[i].nummer);
    }
    return {};
}

Outcome<void> Migrator::run()
{
    if (Outcome<void> checked = check(); !checked)
        return checked;
    for (const Migration& migration : m_migrations) {
        if (migration.nummer > m_current)
            apply(migration);
    }
    readHistory();
    return {};
}

void Migrator::apply(const Migration& migration)
{
    const Dialect& dialect = m_database.dialect();
    Transaction transaction(m_database, dialect.beginMigration());
    m_database.command("migratie.table", dialect.expand(QLatin1String(historyTable)));
    const auto done = m_database.one("migratie.find", QStringLiteral("SELECT 1 FROM migratie WHERE nummer = ?"), valuesOf(migration.nummer),
                                     [](Row& row) { return row.i64(); });
    if (done) // by another process, while this one waited for the lock
        return;
    for (const QString& statement : statementsOf(migration)) {
        const QString prefix = QStringLiteral("$APPENDONLY ");
        if (statement.startsWith(prefix)) {
            for (const QString& part : dialect.appendOnly(statement.mid(prefix.size())))
                m_database.command("migratie.step", part);
        } else {
            m_database.command("migratie.step", dialect.expand(statement));
        }
    }
    m_database.run("migratie.insert", QStringLiteral("INSERT INTO migratie (nummer, naam, controlegetal, toegepast_op) VALUES (?, ?, ?, ?)"),
                   valuesOf(migration.nummer, migration.naam, QString::fromLatin1(migration.controlegetal),
                        QDateTime::currentDateTimeUtc()));
    transaction.commit();
}

} // namespace pgb::storage
