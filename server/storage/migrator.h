#pragma once
#include "server/storage/database.h"
#include "server/storage/migration_files.h"
#include "shared/base/outcome.h"

namespace pgb::storage {

/// Brings a database from its own schema number to the program's. Throws SqlError for trouble of the database itself.
class Migrator {
public:
    Migrator(Database& database, std::vector<Migration> migrations);

    /// The number of the last step that was applied; 0 = none.
    int current() const { return m_current; }
    /// The number that this program has.
    int target() const;
    /// Problems (Conflict): "databaseNieuwerDanProgramma", "migratieGewijzigd" (an applied file differs, param nummer),
    /// "databaseNietVanOns" (tables, but no history of ours).
    Outcome<void> check();
    /// Applies what is missing, one transaction a step: after an interruption the next run goes on where it stopped.
    Outcome<void> run();

private:
    void readHistory();
    void apply(const Migration& migration);

    Database& m_database;
    std::vector<Migration> m_migrations;
    struct Applied {
        int nummer;
        QString naam;
        QByteArray controlegetal;
    };
    std::vector<Applied> m_applied;
    bool m_foreign = false;
    int m_current = 0;
};

} // namespace pgb::storage
