#pragma once
#include "server/storage/database.h"

namespace pgb::test {

/// Places (declaratie, toekenning, function) where declaratiesom says something else than the lines.
inline qint64 verkeerdeSommen(const storage::StorageConfig& config)
{
    const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
    storage::Database database(*dialect, config, storage::Access::ReadOnly);
    return database.returning("test.sommen",
                              QStringLiteral("SELECT CAST(COUNT(*) AS BIGINT) FROM (SELECT x.declaratie FROM ("
                                             "SELECT declaratie, toekenning, functie_code, bedrag_centen, 1 AS regels, 0 AS sommen FROM declaratieregel WHERE toekenning IS NOT NULL "
                                             "UNION ALL SELECT declaratie, toekenning, functie_code, -bedrag_centen, 0, 1 FROM declaratiesom) x "
                                             "GROUP BY x.declaratie, x.toekenning, x.functie_code "
                                             "HAVING SUM(x.bedrag_centen) <> 0 OR SUM(x.sommen) <> 1 OR SUM(x.regels) = 0) y"),
                              {});
}

} // namespace pgb::test
