#pragma once
#include "server/storage/database.h"
#include "shared/base/outcome.h"
#include <QHash>
#include <QStringList>
#include <vector>

namespace pgb::demo {

/// What of the schema matters to a copy: read from the database itself, so that a new column goes with it and a new table is noticed.
struct Schematabel {
    struct Verwijzing {
        QString kolom;
        QString naarTabel;
        QString naarKolom;
    };
    QString naam;
    QStringList kolommen;
    std::vector<Verwijzing> verwijzingen;
};
std::vector<Schematabel> leesSchema(storage::Database& database);

/// How far the keys of a copy are from those of the set. A set has two halves: of the agreements a copy has each twice, of the people who
/// get the care once. `helft` counts from 1 over all copies.
struct Afstanden {
    QHash<QString, qint64> perTabel; ///< the highest id of the set
    qint64 van(const QString& tabel) const { return perTabel.value(tabel); }
};
constexpr int kopieVan(int helft) { return (helft + 1) / 2; }

/// The statements that copy the set once for each row of the temporary table `kopie` (h half, k copy, e first half of that copy, b what an
/// account of the second half has behind its number), in the order in which rows need each other.
struct Kopieerplan {
    struct Opdracht {
        QByteArray naam;
        QString sql;
    };
    QStringList voorbereiding; ///< the set itself, in temporary tables; run once
    std::vector<Opdracht> opdrachten;
    Afstanden afstanden;
};
/// Intern "kopieOnbekend" {tabel, kolom}: a table that is not in the list, one that should be empty, or a sealed column without a rule.
Outcome<Kopieerplan> maakPlan(storage::Database& database);

} // namespace pgb::demo
