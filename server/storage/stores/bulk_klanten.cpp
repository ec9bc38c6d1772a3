#include "server/storage/stores/bulk_klanten.h"
#include "server/storage/stores/bereik.h"
#include "server/storage/stores/bsn_sleutel.h"
#include "shared/domain/partij/partij.h"
#include <QSet>
#include <algorithm>
#include <array>
#include <set>

namespace pgb::storage {

namespace {

/// By what a client may be meant: whose BSN it is, then what was learned, then what happens to look like it. From the texts outwards, for an engine that began with all clients would look at
/// every one.
constexpr std::array wijzen{
    "bulkbsn s CROSS JOIN budgethouder b WHERE s.eigenaar = ? AND s.klant = k.value AND b.bsn_sleutel = s.bsn_sleutel",
    "bulkklant l CROSS JOIN budgethouder b WHERE l.eigenaar = ? AND l.klant = k.value AND b.id = l.budgethouder",
    "budgethouder b WHERE b.klantnummer = k.value AND b.klantnummer <> ''",
    "budgethouder b WHERE b.profielnummer = k.value AND b.profielnummer <> ''",
    "zorgovereenkomst z CROSS JOIN budgethouder b WHERE z.nummer = k.value AND z.nummer <> '' AND b.id = z.budgethouder",
};

constexpr size_t metEigenaar = 2; ///< the first ways are of the owner alone
constexpr size_t wijzeBsn = 0;
constexpr size_t wijzeGeleerd = 1;

/// Per client and way those that are meant by it, whosever they are.
using Kandidaten = QHash<QString, std::array<std::set<qint64>, wijzen.size()>>;

Kandidaten kandidatenVan(Context& context, const QString& eigenaar, const QStringList& klanten, bool alsBsn)
{
    const Dialect& dialect = context.db.dialect();
    const QVariant lijst = dialect.textList(klanten);
    QStringList delen;
    Values values;
    for (size_t i = 0; i < wijzen.size(); ++i) {
        delen << QStringLiteral("SELECT k.value, %1, b.id FROM %2 CROSS JOIN %3").arg(QString::number(i), dialect.textTable(), QLatin1String(wijzen[i]));
        values += lijst;
        if (i < metEigenaar)
            values += valuesOf(eigenaar);
    }
    Kandidaten uit;
    context.db.each("bulkklant.kandidaten", delen.join(QStringLiteral(" UNION ALL ")), values, [&](Row& row) {
        const QString klant = row.text();
        const int wijze = row.i32();
        uit[klant][size_t(wijze)].insert(row.i64());
        return true;
    });
    for (const QString& klant : klanten) {
        const auto bsn = alsBsn ? bsnAlsKlant(klant) : std::nullopt;
        const auto wie = bsn ? context.db.one("bulkklant.metBsn", QStringLiteral("SELECT b.id FROM budgethouder b WHERE b.bsn_sleutel = ?"), valuesOf(bsnSleutel(context.cipher, bsn->tekst())),
                                              [](Row& row) { return row.i64(); })
                             : std::nullopt;
        if (wie && uit[klant][wijzeGeleerd].empty()) // nine digits that were learned are an own number
            uit[klant][wijzeBsn].insert(*wie);
    }
    return uit;
}

} // namespace

QHash<QString, QString> bulkBsnTeksten(Context& context, const QString& eigenaar, const QStringList& bsns, bool bewaar)
{
    QHash<QString, QString> uit;
    QSet<QString> nieuw;
    const auto bezet = [&](const QString& tekst) {
        return nieuw.contains(tekst) || context.db.one("bulkbsn.bezet", QStringLiteral("SELECT 1 FROM bulkbsn WHERE eigenaar = ? AND klant = ?"), valuesOf(eigenaar, tekst), [](Row& row) { return row.i64(); });
    };
    for (const QString& bsn : bsns) {
        const auto nummer = Bsn::parse(bsn);
        if (!nummer || uit.contains(bsn))
            continue;
        const QByteArray sleutel = bsnSleutel(context.cipher, nummer->tekst());
        if (const auto bekend = context.db.one("bulkbsn.find", QStringLiteral("SELECT klant FROM bulkbsn WHERE eigenaar = ? AND bsn_sleutel = ?"), valuesOf(eigenaar, sleutel), [](Row& row) { return row.text(); })) {
            uit.insert(bsn, *bekend);
            continue;
        }
        const QString begin = bsnTekst(*nummer);
        QString tekst = begin;
        for (int n = 2; bezet(tekst); ++n) // another client with the same last digits
            tekst = QStringLiteral("%1 (%2)").arg(begin).arg(n);
        if (bewaar)
            context.db.run("bulkbsn.zet", QStringLiteral("INSERT INTO bulkbsn (eigenaar, klant, bsn_sleutel) VALUES (?, ?, ?)"), valuesOf(eigenaar, tekst, sleutel));
        nieuw.insert(tekst);
        uit.insert(bsn, tekst);
    }
    return uit;
}

std::vector<BulkKlant> bulkKlanten(Context& context, const app::Bereik& bereik, const QString& eigenaar)
{
    const Conditie mag = bereikZorgovereenkomst(bereik);
    return context.db.all("bulkklant.alle",
                          QStringLiteral("SELECT l.klant, CASE WHEN b.klantnummer <> '' THEN b.klantnummer ELSE b.profielnummer END, b.voorletters, b.voorvoegsel, b.achternaam FROM bulkklant l LEFT JOIN budgethouder b ON b.id = l.budgethouder "
                                         "AND EXISTS (SELECT 1 FROM zorgovereenkomst o WHERE o.budgethouder = l.budgethouder AND %1) WHERE l.eigenaar = ? ORDER BY l.klant LIMIT 5000").arg(mag.sql),
                          mag.values + valuesOf(eigenaar), [](Row& row) {
                              BulkKlant k;
                              k.klant = row.text();
                              k.klantnummer = row.text();
                              Naam naam;
                              naam.voorletters = row.text();
                              naam.voorvoegsel = row.text();
                              naam.achternaam = row.text();
                              k.naam = naam.achternaam.isEmpty() ? QString() : volledigeNaam(naam);
                              return k;
                          });
}

QHash<QString, BudgethouderId> vindBulkklanten(Context& context, const app::Bereik& bereik, const QString& eigenaar, const QStringList& klanten, bool alsBsn)
{
    const Kandidaten kandidaten = kandidatenVan(context, eigenaar, klanten, alsBsn);
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
