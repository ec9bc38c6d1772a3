#include "server/storage/dialect/dialect.h"
#include "server/storage/dialect/postgres_dialect.h"
#include "server/storage/dialect/sqlite_dialect.h"

namespace pgb::storage {

std::unique_ptr<Dialect> Dialect::of(Engine engine)
{
    if (engine == Engine::PostgreSql)
        return std::make_unique<PostgresDialect>();
    return std::make_unique<SqliteDialect>();
}

QString Dialect::expand(QString sql) const
{
    for (const char* token : {"$ID", "$INT", "$DATE", "$BLOB", "$KEYTEXT", "$STRICT", "$KEYED"})
        sql.replace(QLatin1String(token), word(QLatin1String(token)));
    return sql;
}

} // namespace pgb::storage
