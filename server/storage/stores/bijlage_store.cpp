#include "server/storage/stores/bijlagen.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"
#include "shared/base/nl_dag.h"
#include <unordered_map>

namespace pgb::storage {

namespace {

constexpr QLatin1String inhoudColumn("bijlage.inhoud");
const char columns[] = "declaratie, id, soort, naam, grootte, sha256, bestandstype, leesbaar, wachtwoord, virus, toegevoegd_op";

Bijlage read(Row& row)
{
    Bijlage r;
    r.id = row.id<BijlageId>();
    r.soort = row.code<BijlageSoort>();
    r.naam = row.text();
    r.grootte = row.i64();
    r.sha256 = QByteArray::fromHex(row.text().toLatin1());
    r.oordeel.type = row.optCode<Bestandstype>();
    r.oordeel.leesbaar = row.flag();
    r.oordeel.wachtwoord = row.flag();
    r.virus = row.code<Virusoordeel>();
    r.toegevoegdOp = row.moment();
    return r;
}

QString hex(const QByteArray& sha256) { return QString::fromLatin1(sha256.toHex()); }

class SqlBijlageStore final : public app::BijlageStore {
public:
    explicit SqlBijlageStore(Context& context) : m_context(context) {}

    Outcome<Bijlage> insert(DeclaratieId declaratie, Bijlage r, const QByteArray& inhoud) override
    {
        return guarded(m_context, [&] {
            r.id.waarde = m_table.nextId(m_context);
            m_table.insert(m_context,
                           valuesOf(declaratie, r.soort, r.naam, r.grootte, hex(r.sha256), r.oordeel.type, r.oordeel.leesbaar, r.oordeel.wachtwoord, r.virus,
                                    r.toegevoegdOp),
                           r.id.waarde);
            m_context.db.run("bijlage_inhoud.insert", QStringLiteral("INSERT INTO bijlage_inhoud (bijlage, inhoud_versleuteld) VALUES (?, ?)"),
                             valuesOf(r.id, m_context.cipher.seal(inhoudColumn, QByteArray::number(r.id.waarde), inhoud)));
            return r;
        });
    }

    Outcome<std::vector<Bijlage>> ofDeclaratie(DeclaratieId id) override
    {
        return guarded(m_context, [&] {
            std::vector<Declaratie> een(1);
            een.front().id = id;
            leesBijlagen(m_context, een);
            return std::move(een.front().bijlagen);
        });
    }

    Outcome<std::optional<QByteArray>> inhoud(DeclaratieId declaratie, BijlageId id) override
    {
        return guarded(m_context, [&]() -> std::optional<QByteArray> {
            const std::optional<QByteArray> sealed = m_context.db.one(
                "bijlage_inhoud.find",
                QStringLiteral("SELECT i.inhoud_versleuteld FROM bijlage_inhoud i JOIN bijlage b ON b.id = i.bijlage WHERE b.id = ? AND b.declaratie = ?"),
                valuesOf(id, declaratie), [](Row& row) { return row.bytes(); });
            return sealed ? std::optional(m_context.cipher.open(inhoudColumn, QByteArray::number(id.waarde), *sealed)) : std::nullopt;
        });
    }

    Outcome<void> remove(DeclaratieId declaratie, BijlageId id) override
    {
        return guarded(m_context, [&] {
            const qint64 weg = m_context.db.run("bijlage.remove", QStringLiteral("DELETE FROM bijlage WHERE id = ? AND declaratie = ?"), valuesOf(id, declaratie));
            if (weg == 0)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("bijlage")});
        });
    }

    Outcome<std::vector<EerdereBijlage>> eerdere(const std::vector<Bijlage>& bijlagen, DeclaratieId behalve, BudgethouderId eigen) override
    {
        return guarded(m_context, [&] {
            std::vector<EerdereBijlage> uit;
            for (const Bijlage& bijlage : bijlagen) {
                const std::optional<QDate> op = m_context.db.one(
                    "bijlage.eerder",
                    QStringLiteral("SELECT d.budgethouder, b.toegevoegd_op FROM bijlage b JOIN declaratie d ON d.id = b.declaratie WHERE b.sha256 = ? AND d.id <> ? "
                                   "AND d.status NOT IN ('concept', 'geweigerd', 'ingetrokken', 'afgekeurdDoorBudgethouder') "
                                   "ORDER BY CASE WHEN d.budgethouder = ? THEN 0 ELSE 1 END, b.id LIMIT 1"),
                    valuesOf(hex(bijlage.sha256), behalve.waarde, eigen.waarde), [&](Row& row) {
                        const bool hier = row.id<BudgethouderId>() == eigen;
                        const QDateTime moment = row.moment();
                        return hier ? nlDag(moment) : QDate();
                    });
                if (op)
                    uit.push_back({bijlage.sha256, *op});
            }
            return uit;
        });
    }

private:
    Context& m_context;
    const Table m_table {QLatin1String("bijlage"), Table::Kind::Plain,
                         "declaratie, soort, naam, grootte, sha256, bestandstype, leesbaar, wachtwoord, virus, toegevoegd_op"};
};

} // namespace

void leesBijlagen(Context& context, std::vector<Declaratie>& declaraties)
{
    std::unordered_map<qint64, Declaratie*> byId;
    std::vector<qint64> ids;
    for (Declaratie& declaratie : declaraties) {
        byId[declaratie.id.waarde] = &declaratie;
        ids.push_back(declaratie.id.waarde);
    }
    if (ids.empty())
        return;
    const Dialect& dialect = context.db.dialect();
    context.db.each("bijlage.load", QStringLiteral("SELECT %1 FROM bijlage WHERE declaratie %2 ORDER BY declaratie, id").arg(QLatin1String(columns), dialect.inIds()),
                    {dialect.idList(ids)}, [&](Row& row) {
                        Declaratie& declaratie = *byId.at(row.i64());
                        declaratie.bijlagen.push_back(read(row));
                        return true;
                    });
}

std::unique_ptr<app::BijlageStore> makeBijlageStore(Context& context) { return std::make_unique<SqlBijlageStore>(context); }

} // namespace pgb::storage
