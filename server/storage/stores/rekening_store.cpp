#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String ibanColumn("rekeningwijziging.iban");

class SqlRekeningStore final : public app::RekeningStore {
public:
    explicit SqlRekeningStore(Context& context) : m_context(context) {}

    Outcome<Rekeningwijziging> insert(Rekeningwijziging record) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("rekeningwijziging.vervang",
                             QStringLiteral("UPDATE rekeningwijziging SET status = ? WHERE status = ? AND (budgethouder = ? OR zorgverlener = ?)"),
                             valuesOf(RekeningStatus::Vervangen, RekeningStatus::Wacht, record.budgethouder, record.zorgverlener));
            record.id = m_table.nextId(m_context);
            record.status = RekeningStatus::Wacht;
            using Bytes = std::optional<QByteArray>;
            m_table.insert(m_context,
                           valuesOf(record.budgethouder, record.zorgverlener,
                                    record.iban ? Bytes(m_context.cipher.seal(ibanColumn, record.id, record.iban->tekst())) : Bytes(), record.bic,
                                    record.rekeninghouder, record.gebruiker, record.gevraagdOp, record.status, QString()),
                           record.id);
            return record;
        });
    }

    Outcome<std::optional<Rekeningwijziging>> find(qint64 id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("rekeningwijziging.find", m_table.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id),
                                    [this](Row& row) { return read(row); });
        });
    }

    Outcome<std::vector<Rekeningwijziging>> wachtend() override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("rekeningwijziging.wachtend", m_table.select() + QStringLiteral(" WHERE status = 'wacht' ORDER BY id LIMIT 200"), {},
                                    [this](Row& row) { return read(row); });
        });
    }

    Outcome<void> besluit(qint64 id, RekeningStatus status, GebruikerId door, const QDateTime& op, const QString& reden) override
    {
        return guarded(m_context, [&] {
            const qint64 changed = m_context.db.run("rekeningwijziging.besluit",
                                                    QStringLiteral("UPDATE rekeningwijziging SET status = ?, besloten_door = ?, besloten_op = ?, reden = ? "
                                                                   "WHERE id = ? AND status = 'wacht'"),
                                                    valuesOf(status, door, op, reden, id));
            if (changed != 1)
                throw Refusal({ProblemKind::Conflict, QStringLiteral("rekeningAlBesloten"), {}, {}, {}});
        });
    }

    Outcome<void> setUitgegeven(GebruikerId gebruiker, const QDateTime& op) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("gebruiker.uitgegeven", QStringLiteral("UPDATE gebruiker SET uitgegeven_op = ? WHERE id = ?"),
                             valuesOf(op.isValid() ? op.toMSecsSinceEpoch() : qint64(0), gebruiker));
        });
    }

    Outcome<QDateTime> uitgegeven(GebruikerId gebruiker) override
    {
        return guarded(m_context, [&] {
            const std::optional<qint64> op = m_context.db.one("gebruiker.uitgegevenOp", QStringLiteral("SELECT uitgegeven_op FROM gebruiker WHERE id = ?"),
                                                              valuesOf(gebruiker), [](Row& row) { return row.i64(); });
            return op.value_or(0) > 0 ? QDateTime::fromMSecsSinceEpoch(*op, Qt::UTC) : QDateTime();
        });
    }

private:
    Rekeningwijziging read(Row& row) const
    {
        Rekeningwijziging r;
        r.id = row.i64();
        r.budgethouder = row.id<BudgethouderId>();
        r.zorgverlener = row.id<ZorgverlenerId>();
        if (const QByteArray iban = row.bytes(); !iban.isEmpty())
            r.iban = Row::parsed<Iban>(m_context.cipher.openText(ibanColumn, r.id, iban));
        r.bic = row.optNummer<Bic>();
        r.rekeninghouder = row.text();
        r.gebruiker = row.id<GebruikerId>();
        r.gevraagdOp = row.moment();
        r.status = row.code<RekeningStatus>();
        row.text(); // reden
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("rekeningwijziging"), Table::Kind::Plain,
                         "budgethouder, zorgverlener, iban_versleuteld, bic, rekeninghouder, gebruiker, gevraagd_op, status, reden"};
};

} // namespace

std::unique_ptr<app::RekeningStore> makeRekeningStore(Context& context) { return std::make_unique<SqlRekeningStore>(context); }

} // namespace pgb::storage
