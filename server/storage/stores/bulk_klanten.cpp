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

/// Asks `vraag("IN (?, ?)", values, take)` for the keyed hashes of these BSNs, and gives each row that it answers with (the hash first) with its BSN to `neem`. So many at a time that few
/// statements are prepared: where there are fewer, the last stands there again.
template<class Vraag, class Neem>
void perBsn(Context& context, const QStringList& bsns, Vraag vraag, Neem neem)
{
    constexpr qsizetype meeste = 512;
    QHash<QByteArray, QString> vanSleutel;
    for (const QString& bsn : bsns)
        vanSleutel.insert(bsnSleutel(context.cipher, bsn), bsn);
    const QList<QByteArray> sleutels = vanSleutel.keys();
    for (qsizetype begin = 0; begin < sleutels.size(); begin += meeste) {
        const qsizetype aantal = std::min(meeste, sleutels.size() - begin);
        qsizetype plaatsen = 1;
        while (plaatsen < aantal)
            plaatsen *= 8;
        Values values;
        for (qsizetype i = 0; i < plaatsen; ++i)
            values += valuesOf(sleutels[begin + std::min(i, aantal - 1)]);
        vraag(QStringLiteral("IN (%1)").arg(QStringList(plaatsen, QStringLiteral("?")).join(QStringLiteral(", "))), values, [&](Row& row) {
            const QString bsn = vanSleutel.value(row.bytes());
            neem(bsn, row);
            return true;
        });
    }
}

/// The budgethouder of each of these BSNs, whosever he is.
QHash<QString, qint64> metBsn(Context& context, const QStringList& bsns)
{
    QHash<QString, qint64> uit;
    perBsn(context, bsns, [&](const QString& in, const Values& values, auto neem) {
        context.db.each("bulkklant.metBsn", QStringLiteral("SELECT b.bsn_sleutel, b.id FROM budgethouder b WHERE b.bsn_sleutel ") + in, values, neem);
    }, [&](const QString& bsn, Row& row) { uit.insert(bsn, row.i64()); });
    return uit;
}

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
    QHash<QString, QString> bsns;
    for (const QString& klant : klanten) {
        const auto bsn = alsBsn ? bsnAlsKlant(klant) : std::nullopt;
        if (bsn && uit[klant][wijzeGeleerd].empty()) // nine digits that were learned are an own number
            bsns.insert(klant, bsn->tekst());
    }
    const QHash<QString, qint64> wie = metBsn(context, bsns.values());
    for (auto bsn = bsns.cbegin(); bsn != bsns.cend(); ++bsn) {
        if (const auto gevonden = wie.constFind(*bsn); gevonden != wie.constEnd())
            uit[bsn.key()][wijzeBsn].insert(*gevonden);
    }
    return uit;
}

/// Of these those with an agreement within the scope. Of these alone: the whole list of an organisation would be made for each block of its clients.
std::set<qint64> binnenBereik(Context& context, const app::Bereik& bereik, const std::vector<qint64>& ids)
{
    const Dialect& dialect = context.db.dialect();
    const Conditie mag = bereikZorgovereenkomst(bereik);
    std::set<qint64> uit;
    if (ids.empty())
        return uit;
    context.db.each("bulkklant.bereik", QStringLiteral("SELECT o.budgethouder FROM zorgovereenkomst o WHERE o.budgethouder %1 AND %2").arg(dialect.inIds(ids), mag.sql),
                    Values{dialect.idList(ids)} + mag.values, [&](Row& row) {
                        uit.insert(row.i64());
                        return true;
                    });
    return uit;
}

/// The texts that stand for somebody already and begin like one of these.
QSet<QString> bezetteBsnTeksten(Context& context, const QString& eigenaar, const QStringList& begin)
{
    const Dialect& dialect = context.db.dialect();
    QSet<QString> uit;
    context.db.each("bulkbsn.bezet", QStringLiteral("SELECT s.klant FROM %1 CROSS JOIN bulkbsn s WHERE s.eigenaar = ? AND s.klant >= k.value AND s.klant < k.value || '!'").arg(dialect.textTable()),
                    Values{dialect.textList(begin)} + valuesOf(eigenaar), [&](Row& row) {
                        uit.insert(row.text());
                        return true;
                    });
    return uit;
}

} // namespace

QHash<QString, QString> bulkBsnTeksten(Context& context, const QString& eigenaar, const QStringList& bsns, bool bewaar)
{
    QHash<QString, QString> uit;
    perBsn(context, bsns, [&](const QString& in, const Values& values, auto neem) {
        context.db.each("bulkbsn.find", QStringLiteral("SELECT s.bsn_sleutel, s.klant FROM bulkbsn s WHERE s.eigenaar = ? AND s.bsn_sleutel ") + in, valuesOf(eigenaar) + values, neem);
    }, [&](const QString& bsn, Row& row) { uit.insert(bsn, row.text()); });
    QHash<QString, QString> beginVan; // of those that are new
    for (const QString& bsn : bsns) {
        if (const auto nummer = Bsn::parse(bsn); nummer && !uit.contains(bsn))
            beginVan.insert(bsn, bsnTekst(*nummer));
    }
    if (beginVan.isEmpty())
        return uit;
    QSet<QString> bezet = bezetteBsnTeksten(context, eigenaar, beginVan.values());
    std::vector<std::pair<QString, QString>> nieuw; ///< text, BSN
    for (const QString& bsn : bsns) {
        if (uit.contains(bsn) || !beginVan.contains(bsn))
            continue;
        QString tekst = beginVan[bsn];
        for (int n = 2; bezet.contains(tekst); ++n) // another client with the same last digits
            tekst = QStringLiteral("%1 (%2)").arg(beginVan[bsn]).arg(n);
        bezet.insert(tekst);
        uit.insert(bsn, tekst);
        nieuw.emplace_back(tekst, bsn);
    }
    if (bewaar)
        context.db.dialect().insertRows(context.db, "bulkbsn.zet", QLatin1String("bulkbsn"), {{QLatin1String("eigenaar"), QLatin1String("text")}, {QLatin1String("klant"), QLatin1String("text")}, {QLatin1String("bsn_sleutel"), QLatin1String("bytea")}}, nieuw.size(),
                                        [&](Values& values, size_t n) { addValues(values, eigenaar, nieuw[n].first, bsnSleutel(context.cipher, nieuw[n].second)); });
    return uit;
}

bool bulkHeeftOudeBsnTeksten(Context& context, BulkId id)
{
    bool oud = false;
    context.db.each("bulkgroep.bsnTeksten", QStringLiteral("SELECT g.klant FROM bulkgroep g WHERE g.bulk = ? AND g.klant >= 'BSN ' AND g.klant < 'BSN!'"), valuesOf(id), [&](Row& row) {
        oud = isOudeBsnTekst(row.text());
        return !oud;
    });
    return oud;
}

QSet<QString> bulkClientenMetBsn(Context& context, const app::Bereik& bereik, const QStringList& bsns)
{
    const QHash<QString, qint64> wie = metBsn(context, bsns);
    const QList<qint64> ids = wie.values();
    const std::set<qint64> eigen = binnenBereik(context, bereik, {ids.begin(), ids.end()});
    QSet<QString> uit;
    for (auto paar = wie.cbegin(); paar != wie.cend(); ++paar) {
        if (eigen.contains(*paar))
            uit.insert(paar.key());
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
    const std::set<qint64> eigen = binnenBereik(context, bereik, {alle.begin(), alle.end()});
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
