#include "server/storage/stores/bulk_klanten.h"
#include "server/storage/stores/bereik.h"
#include <algorithm>
#include <array>
#include <set>

namespace pgb::storage {

namespace {

/// By what a client may be meant; what was learned goes before what happens to look like it. From the texts outwards, for an engine that began with all clients would look at
/// every one.
constexpr std::array wijzen{
    "bulkklant l CROSS JOIN budgethouder b WHERE l.eigenaar = ? AND l.klant = k.value AND b.id = l.budgethouder",
    "budgethouder b WHERE b.klantnummer = k.value AND b.klantnummer <> ''",
    "budgethouder b WHERE b.profielnummer = k.value AND b.profielnummer <> ''",
    "zorgovereenkomst z CROSS JOIN budgethouder b WHERE z.nummer = k.value AND z.nummer <> '' AND b.id = z.budgethouder",
};

/// Per client and way those that are meant by it, whosever they are.
using Kandidaten = QHash<QString, std::array<std::set<qint64>, wijzen.size()>>;

Kandidaten kandidatenVan(Context& context, const QString& eigenaar, const QStringList& klanten)
{
    const Dialect& dialect = context.db.dialect();
    const QVariant lijst = dialect.textList(klanten);
    QStringList delen;
    Values values;
    for (size_t i = 0; i < wijzen.size(); ++i) {
        delen << QStringLiteral("SELECT k.value, %1, b.id FROM %2 CROSS JOIN %3").arg(QString::number(i), dialect.textTable(), QLatin1String(wijzen[i]));
        values += lijst;
        if (i == 0)
            values += valuesOf(eigenaar);
    }
    Kandidaten uit;
    context.db.each("bulkklant.kandidaten", delen.join(QStringLiteral(" UNION ALL ")), values, [&](Row& row) {
        const QString klant = row.text();
        const int wijze = row.i32();
        uit[klant][size_t(wijze)].insert(row.i64());
        return true;
    });
    return uit;
}

} // namespace

QHash<QString, BudgethouderId> vindBulkklanten(Context& context, const app::Bereik& bereik, const QString& eigenaar, const QStringList& klanten)
{
    const Kandidaten kandidaten = kandidatenVan(context, eigenaar, klanten);
    std::set<qint64> alle;
    for (const auto& perWijze : kandidaten) {
        for (const std::set<qint64>& wie : perWijze)
            alle.insert(wie.begin(), wie.end());
    }
    // Of these alone: the whole list of an organisation would be made for each block of its clients.
    const Dialect& dialect = context.db.dialect();
    const Conditie mag = bereikZorgovereenkomst(bereik);
    std::set<qint64> eigen;
    if (const std::vector<qint64> ids(alle.begin(), alle.end()); !ids.empty()) {
        context.db.each("bulkklant.bereik", QStringLiteral("SELECT o.budgethouder FROM zorgovereenkomst o WHERE o.budgethouder %1 AND %2").arg(dialect.inIds(ids), mag.sql),
                        Values{dialect.idList(ids)} + mag.values, [&](Row& row) {
                            eigen.insert(row.i64());
                            return true;
                        });
    }
    QHash<QString, BudgethouderId> uit;
    for (auto klant = kandidaten.cbegin(); klant != kandidaten.cend(); ++klant) {
        for (const std::set<qint64>& wie : *klant) {
            std::vector<qint64> binnen;
            std::set_intersection(wie.begin(), wie.end(), eigen.begin(), eigen.end(), std::back_inserter(binnen));
            if (binnen.size() != 1)
                continue;
            uit.insert(klant.key(), BudgethouderId{binnen.front()});
            break;
        }
    }
    return uit;
}

} // namespace pgb::storage
