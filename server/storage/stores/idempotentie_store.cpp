#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String antwoordColumn("idempotentie.antwoord");
constexpr QLatin1String verzoekColumn("idempotentie.verzoek");

QByteArray plaats(GebruikerId gebruiker, const QString& sleutel)
{
    return QByteArray::number(gebruiker.waarde) + ':' + sleutel.toUtf8();
}

class SqlIdempotentieStore final : public app::IdempotentieStore {
public:
    explicit SqlIdempotentieStore(Context& context) : m_context(context) {}

    Outcome<std::optional<app::Ontvangst>> find(GebruikerId gebruiker, const QString& sleutel) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("idempotentie.find",
                                    QStringLiteral("SELECT verzoek_hash, status, antwoord_versleuteld FROM idempotentie "
                                                   "WHERE gebruiker = ? AND sleutel = ?"),
                                    valuesOf(gebruiker.waarde, sleutel), [&](Row& row) {
                                        app::Ontvangst r;
                                        r.verzoekHash = m_context.cipher.open(verzoekColumn, plaats(gebruiker, sleutel), row.bytes());
                                        r.status = row.i32();
                                        r.antwoord = m_context.cipher.open(antwoordColumn, plaats(gebruiker, sleutel), row.bytes());
                                        return r;
                                    });
        });
    }

    Outcome<void> insert(GebruikerId gebruiker, const QString& sleutel, const app::Ontvangst& ontvangst, const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("idempotentie.insert",
                             QStringLiteral("INSERT INTO idempotentie (gebruiker, sleutel, verzoek_hash, status, antwoord_versleuteld, "
                                            "aangemaakt_op) VALUES (?, ?, ?, ?, ?, ?)"),
                             valuesOf(gebruiker, sleutel, m_context.cipher.seal(verzoekColumn, plaats(gebruiker, sleutel), ontvangst.verzoekHash), ontvangst.status,
                                  m_context.cipher.seal(antwoordColumn, plaats(gebruiker, sleutel), ontvangst.antwoord), nu));
        });
    }

    Outcome<int> removeBefore(const QDateTime& grens) override
    {
        return guarded(m_context, [&] {
            return int(m_context.db.run("idempotentie.removeBefore", QStringLiteral("DELETE FROM idempotentie WHERE aangemaakt_op < ?"),
                                        valuesOf(grens)));
        });
    }

private:
    Context& m_context;
};

} // namespace

std::unique_ptr<app::IdempotentieStore> makeIdempotentieStore(Context& context)
{
    return std::make_unique<SqlIdempotentieStore>(context);
}

} // namespace pgb::storage
