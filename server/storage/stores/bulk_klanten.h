#pragma once
#include "server/storage/unit.h"
#include <QHash>

namespace pgb::storage {

/// As BulkStore::zoekKlanten. Throws SqlError.
QHash<QString, BudgethouderId> vindBulkklanten(Context& context, const app::Bereik& bereik, const QString& eigenaar, const QStringList& klanten);

} // namespace pgb::storage
