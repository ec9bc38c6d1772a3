#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlSessieStore final : public app::SessieStore {
public:
    explicit SqlSessieStore(Context& context) : m_context(context) {}

    Outcome<app::Sessie> insert(app::Sessie sessie) override
    {
        return guarded(m_context, [&] {
            sessie.id = m_table.insert(m_context, valuesOf(sessie.tokenHash, sessie.gebruiker, sessie.niveau, sessie.aangemaaktOp,
                                                       sessie.laatstGebruikt, sessie.verlooptOp));
            return sessie;
        });
    }

    Outcome<std::optional<app::Sessie>> findByTokenHash(const QByteArray& hash) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("sessie.find", m_find, valuesOf(hash), [](Row& row) {
                app::Sessie r;
                r.id = row.i64();
                r.tokenHash = row.bytes();
                r.gebruiker = row.id<GebruikerId>();
                r.niveau = row.code<Inlogniveau>();
                r.aangemaaktOp = row.moment();
                r.laatstGebruikt = row.moment();
                r.verlooptOp = row.moment();
                return r;
            });
        });
    }

    Outcome<bool> leeft(qint64 id, const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            return m_context.db
                .one("sessie.leeft", QStringLiteral("SELECT 1 FROM sessie s JOIN gebruiker g ON g.id = s.gebruiker "
                                                    "WHERE s.id = ? AND s.verloopt_op > ? AND g.geblokkeerd = 0"),
                     valuesOf(id, nu), [](Row& row) { return row.i64(); })
                .has_value();
        });
    }

    Outcome<void> touch(qint64 id, const QDateTime& laatstGebruikt, const QDateTime& verlooptOp) override
    {
        return guarded(m_context, [&] {
            const qint64 changed
                = m_context.db.run("sessie.touch", QStringLiteral("UPDATE sessie SET laatst_gebruikt = ?, verloopt_op = ? WHERE id = ?"),
                                   valuesOf(laatstGebruikt, verlooptOp, id));
            if (changed != 1)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("sessie")});
        });
    }

    Outcome<void> remove(qint64 id) override
    {
        return guarded(m_context, [&] { m_context.db.run("sessie.remove", QStringLiteral("DELETE FROM sessie WHERE id = ?"), valuesOf(id)); });
    }

    Outcome<void> removeAllOf(GebruikerId gebruiker) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("sessie.removeAllOf", QStringLiteral("DELETE FROM sessie WHERE gebruiker = ?"), valuesOf(gebruiker.waarde));
        });
    }

    Outcome<int> removeExpired(const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            return int(m_context.db.run("sessie.removeExpired", QStringLiteral("DELETE FROM sessie WHERE verloopt_op <= ?"), valuesOf(nu)));
        });
    }

private:
    Context& m_context;
    const Table m_table {QLatin1String("sessie"), Table::Kind::Plain,
                         "token_hash, gebruiker, niveau, aangemaakt_op, laatst_gebruikt, verloopt_op"};
    const QString m_find = m_table.select() + QStringLiteral(" WHERE token_hash = ?");
};

} // namespace

std::unique_ptr<app::SessieStore> makeSessieStore(Context& context)
{
    return std::make_unique<SqlSessieStore>(context);
}

} // namespace pgb::storage
