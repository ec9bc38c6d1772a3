#pragma once
#include "server/storage/sql_error.h"
#include "server/storage/statement.h"
#include "server/storage/storage_config.h"
#include <QSqlDatabase>
#include <QStringList>
#include <memory>
#include <vector>

namespace pgb::storage {

class Database;

enum class Access { ReadWrite, ReadOnly };

/// A column of a bulk insert; `array` is PostgreSQL's type of one element ("bigint").
struct BulkColumn {
    QLatin1String name;
    QLatin1String array;
};

/// Everything in which the two engines differ, and nothing else.
class Dialect {
public:
    virtual ~Dialect() = default;
    static std::unique_ptr<Dialect> of(Engine engine);

    /// Opens a connection of that name with the settings every connection of ours has.
    virtual void connect(const QString& name, const StorageConfig& config, Access access) const = 0;
    /// Null when it cannot be prepared; then `error` says why.
    virtual std::unique_ptr<Statement> prepare(const QSqlDatabase& database, const QString& sql, QSqlError& error) const = 0;
    /// A question is a trip to a server, so that it pays to ask many at once.
    virtual bool asksInTrips() const = 0;
    struct Asked {
        Statement& statement; ///< of `prepare`
        const Values& values;
    };
    /// The answers to all of them in one trip; fewer when the connection broke. One that is an error says so, and is the last.
    virtual std::vector<std::unique_ptr<Statement>> answers(const QSqlDatabase& database, const std::vector<Asked>& asked) const = 0;
    virtual QString beginRead() const = 0;
    /// Run before any statement of a writing unit. More than one: they are run in order.
    virtual QStringList beginWrite() const = 0;
    /// A migration's own: it locks out every other writer and migrator.
    virtual QStringList beginMigration() const = 0;
    /// How many units may share one transaction.
    virtual size_t maxGroup() const = 0;
    /// BEGIN, SAVEPOINT and the like can be prepared once.
    virtual bool preparesCommands() const = 0;
    /// What an error of the driver means. Never holds a value of a statement.
    virtual SqlError error(const QSqlError& error, const char* statement) const = 0;

    /// The words $ID $INT $DATE $BLOB $KEYTEXT $STRICT $KEYED of a migration in the words of the engine.
    QString expand(QString sql) const;
    /// Statements that make every UPDATE and DELETE (and TRUNCATE) of the table fail: "$APPENDONLY table".
    virtual QStringList appendOnly(const QString& table) const = 0;
    /// What these statements made is there, as they made it.
    virtual bool isAppendOnly(Database& database, const QString& table) const = 0;

    /// A condition with one place-holder for a whole list of ids, and the value for it. One id is compared: a list costs a table.
    QString inIds(const std::vector<qint64>& ids) const { return ids.size() == 1 ? QStringLiteral("= ?") : inList(); }
    QVariant idList(const std::vector<qint64>& ids) const { return ids.size() == 1 ? QVariant(ids.front()) : listOf(ids); }
    /// The same for a list of texts: as a condition, and as a table "k" of which the column is "value".
    virtual QString inTexts() const = 0;
    virtual QString textTable() const = 0;
    virtual QVariant textList(const QStringList& texts) const = 0;
    /// A new key of a table whose rows are encrypted under their own key.
    virtual qint64 nextId(Database& database, const QString& table) const = 0;
    /// Inserts so many rows the fast way of the engine.
    virtual void insertRows(Database& database, const char* name, QLatin1String table, const std::vector<BulkColumn>& columns,
                            size_t rows, const AddRow& add) const = 0;
    /// True when the database holds no table of anybody.
    virtual bool isEmpty(Database& database) const = 0;
    virtual bool hasTable(Database& database, const QString& table) const = 0;

protected:
    virtual QString inList() const = 0;
    virtual QVariant listOf(const std::vector<qint64>& ids) const = 0;
    virtual QString word(QLatin1String token) const = 0;
};

} // namespace pgb::storage
