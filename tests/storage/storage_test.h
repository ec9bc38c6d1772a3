#pragma once
#include "tests/storage/dossier.h"
#include "tests/storage/fields.h"
#include "tests/support/house_test.h"
#include "tests/support/storage_fixture.h"

namespace pgb::test {

/// A test class of which every test runs once per engine, each time on a new database with one dossier in it.
class StorageTest : public QObject {
    Q_OBJECT

protected:
    using Body = std::function<void(app::UnitOfWork&)>;

    storage::StorageConfig m_config;
    std::unique_ptr<storage::SqlStorage> m_storage;
    Dossier m_dossier;
    StorageFixture m_fixture;

    bool isSqlite() const { return m_config.engine == storage::Engine::Sqlite; }
    /// Runs the body in a unit; a failed `need` becomes a failed test.
    void write(const Body& body);
    void read(const Body& body);
    /// The problem of a unit that is to fail; the kind Intern with code "gelukt" when it did not.
    Problem refused(const std::function<Outcome<void>(app::UnitOfWork&)>& body);
    /// Runs SQL on the database behind the back of the program, as someone with access to it could. Gives the first value.
    QVariant tamper(const QStringList& statements) const;

private Q_SLOTS:
    void initTestCase_data() { engineRows(); }
    void init();
    void cleanup() { m_storage.reset(); }
};

} // namespace pgb::test
