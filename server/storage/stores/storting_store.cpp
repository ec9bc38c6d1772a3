#include "server/storage/stores/stores.h"
#include "server/storage/stores/storting_rij.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

const Table& table()
{
    static const Table storting {QLatin1String("storting"), Table::Kind::Versioned,
                                 "toekenning, bedrag_centen, methode, status, tijdstip, transactie, bestemming, gestart_door, functie_code"};
    return storting;
}

Values values(const Storting& r)
{
    return valuesOf(r.toekenning, r.bedrag, r.methode, r.status, r.tijdstip, r.transactie, r.bestemming, r.gestartDoor, r.functieCode);
}

Storting read(Row& row)
{
    Storting r;
    r.id = row.i64();
    r.rijversie = row.i64();
    r.toekenning = row.id<ToekenningId>();
    r.bedrag = row.bedrag();
    r.methode = row.code<StortingMethode>();
    r.status = row.code<StortingStatus>();
    r.tijdstip = row.moment();
    r.transactie = row.text();
    r.bestemming = row.id<DeclaratieId>();
    r.gestartDoor = row.id<GebruikerId>();
    r.functieCode = row.text();
    return r;
}

class SqlStortingStore final : public app::StortingStore {
public:
    explicit SqlStortingStore(Context& context) : m_context(context) {}

    Outcome<Storting> insert(Storting record) override
    {
        return guarded(m_context, [&] { return bewaarStorting(m_context, record); });
    }

    Outcome<Storting> update(Storting record) override
    {
        return guarded(m_context, [&] {
            table().update(m_context, record.id, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<std::optional<Storting>> find(qint64 id) override
    {
        return guarded(m_context, [&] { return m_context.db.one("storting.find", table().select() + QStringLiteral(" WHERE id = ?"), valuesOf(id), &read); });
    }

    Outcome<std::optional<Storting>> metTransactie(const QString& transactie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("storting.metTransactie", table().select() + QStringLiteral(" WHERE transactie = ? AND transactie <> ''"),
                                    valuesOf(transactie), &read);
        });
    }

    Outcome<std::vector<Storting>> ofBudgethouder(BudgethouderId id) override
    {
        return guarded(m_context, [&] { return leesStortingen(m_context, {id.waarde}); });
    }

    Outcome<std::vector<Storting>> openSinds(const QDateTime& voor) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("storting.openSinds",
                                    table().select() + QStringLiteral(" WHERE status = 'gestart' AND tijdstip < ? ORDER BY id LIMIT 1000"),
                                    valuesOf(voor), &read);
        });
    }

private:
    Context& m_context;
};

} // namespace

Storting bewaarStorting(Context& context, Storting record)
{
    record.id = table().insert(context, values(record));
    record.rijversie = 1;
    return record;
}

std::vector<Storting> leesStortingen(Context& context, const std::vector<qint64>& budgethouders)
{
    return context.db.all("storting.list",
                          table().select() + QStringLiteral(" WHERE toekenning IN (SELECT t.id FROM toekenning t WHERE t.budgethouder %1) ORDER BY id").arg(context.db.dialect().inIds(budgethouders)),
                          {context.db.dialect().idList(budgethouders)}, &read);
}

std::unique_ptr<app::StortingStore> makeStortingStore(Context& context) { return std::make_unique<SqlStortingStore>(context); }

} // namespace pgb::storage
