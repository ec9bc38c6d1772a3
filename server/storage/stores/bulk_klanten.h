#pragma once
#include "server/storage/unit.h"
#include "shared/domain/bulk/bulk.h"
#include <QHash>
#include <QSet>

namespace pgb::storage {

/// As BulkStore::zoekKlanten. Throws SqlError.
QHash<QString, BudgethouderId> vindBulkklanten(Context& context, const app::Bereik& bereik, const QString& eigenaar, const QStringList& klanten, bool alsBsn);

/// As BulkStore::bsnTeksten. Throws SqlError.
QHash<QString, QString> bulkBsnTeksten(Context& context, const QString& eigenaar, const QStringList& bsns, bool bewaar);
/// As BulkStore::heeftOudeBsnTeksten. Throws SqlError.
bool bulkHeeftOudeBsnTeksten(Context& context, BulkId id);
/// As BulkStore::clientenMetBsn. Throws SqlError.
QSet<QString> bulkClientenMetBsn(Context& context, const app::Bereik& bereik, const QStringList& bsns);
/// As BulkStore::klanten. Throws SqlError.
std::vector<BulkKlant> bulkKlanten(Context& context, const app::Bereik& bereik, const QString& eigenaar);

} // namespace pgb::storage
