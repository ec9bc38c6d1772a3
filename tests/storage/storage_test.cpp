#include "tests/storage/storage_test.h"
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace pgb::test {

void StorageTest::init()
{
    QFETCH_GLOBAL(storage::Engine, engine);
    if (engine == storage::Engine::PostgreSql)
        QVERIFY2(m_fixture.postgresTrouble().isEmpty(), qPrintable(m_fixture.postgresTrouble()));
    m_config = m_fixture.newMigrated(engine);
    m_storage = m_fixture.open(m_config);
    write([this](app::UnitOfWork& unit) { m_dossier = storeDossier(unit, 1); });
}

void StorageTest::write(const Body& body)
{
    const Outcome<int> done = m_storage->write<int>([&](app::UnitOfWork& unit) -> Outcome<int> {
        body(unit);
        return 1;
    });
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().code + QChar(u' ') + done.problem().detail));
}

void StorageTest::read(const Body& body)
{
    const Outcome<int> done = m_storage->read<int>([&](app::UnitOfWork& unit) -> Outcome<int> {
        body(unit);
        return 1;
    });
    QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.problem().code + QChar(u' ') + done.problem().detail));
}

Problem StorageTest::refused(const std::function<Outcome<void>(app::UnitOfWork&)>& body)
{
    const Outcome<int> done = m_storage->write<int>([&](app::UnitOfWork& unit) -> Outcome<int> {
        if (const Outcome<void> result = body(unit); !result)
            return result.problem();
        return 1;
    });
    return done.ok() ? Problem {ProblemKind::Intern, QStringLiteral("gelukt"), {}, {}, {}} : done.problem();
}

QVariant StorageTest::tamper(const QStringList& statements) const
{
    QVariant value;
    const QString name = QStringLiteral("tamper");
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(isSqlite() ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), name);
        db.setDatabaseName(isSqlite() ? m_config.path : m_config.postgres.database);
        db.setHostName(m_config.postgres.host);
        db.setUserName(m_config.postgres.user);
        if (!db.open())
            qFatal("tamper: %s", qPrintable(db.lastError().text()));
        for (const QString& statement : statements) {
            QSqlQuery query(db);
            if (!query.exec(statement))
                value = query.lastError().text();
            else if (query.next())
                value = query.value(0);
        }
        db.close();
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace pgb::test
