#include "server/storage/stores/inhoud_tekst.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

class SqlSjabloonStore final : public app::SjabloonStore {
public:
    explicit SqlSjabloonStore(Context& context) : m_context(context) {}

    Outcome<std::optional<app::Sjabloon>> find(SjabloonId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("sjabloon.find", m_table.select() + QStringLiteral(" WHERE id = ?"), valuesOf(id.waarde), &read);
        });
    }

    Outcome<app::Sjabloon> insert(app::Sjabloon record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.insert(m_context, values(record));
            record.rijversie = 1;
            return record;
        });
    }

    Outcome<app::Sjabloon> update(app::Sjabloon record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<void> remove(SjabloonId id) override
    {
        return guarded(m_context, [&] { m_context.db.run("sjabloon.remove", QStringLiteral("DELETE FROM sjabloon WHERE id = ?"), valuesOf(id)); });
    }

    Outcome<std::vector<app::Sjabloon>> van(OrganisatieId organisatie, GebruikerId gebruiker) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("sjabloon.van",
                                    m_table.select() + QStringLiteral(" WHERE organisatie = ? OR (organisatie IS NULL AND gebruiker = ?) ORDER BY naam, id"),
                                    valuesOf(organisatie, gebruiker), &read);
        });
    }

private:
    static Values values(const app::Sjabloon& r)
    {
        return valuesOf(r.organisatie, r.gebruiker, r.naam, inhoudToText(r.inhoud), r.gewijzigdOp);
    }

    static app::Sjabloon read(Row& row)
    {
        app::Sjabloon r;
        r.id = row.id<SjabloonId>();
        r.rijversie = row.i64();
        r.organisatie = row.id<OrganisatieId>();
        r.gebruiker = row.id<GebruikerId>();
        r.naam = row.text();
        r.inhoud = inhoudFromText(row.text());
        r.gewijzigdOp = row.moment();
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("sjabloon"), Table::Kind::Versioned, "organisatie, gebruiker, naam, inhoud, gewijzigd_op"};
};

class SqlBekekenStore final : public app::BekekenStore {
public:
    explicit SqlBekekenStore(Context& context) : m_context(context) {}

    Outcome<void> zet(GebruikerId gebruiker, VersieId versie, const QByteArray& inhoudHash, const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bekeken.zet",
                             QStringLiteral("INSERT INTO bekeken (gebruiker, versie, inhoud_hash, tijdstip) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (gebruiker, versie) DO UPDATE SET inhoud_hash = excluded.inhoud_hash, tijdstip = excluded.tijdstip"),
                             valuesOf(gebruiker, versie, inhoudHash, nu));
        });
    }

    Outcome<std::optional<QByteArray>> hash(GebruikerId gebruiker, VersieId versie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bekeken.hash", QStringLiteral("SELECT inhoud_hash FROM bekeken WHERE gebruiker = ? AND versie = ?"),
                                    valuesOf(gebruiker, versie), [](Row& row) { return row.bytes(); });
        });
    }

    Outcome<void> zet(GebruikerId gebruiker, DeclaratieId declaratie, qint64 rijversie, const QDateTime& nu) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("bekeken.zetDeclaratie",
                             QStringLiteral("INSERT INTO declaratie_bekeken (declaratie, gebruiker, bekeken_rijversie, tijdstip) VALUES (?, ?, ?, ?) "
                                            "ON CONFLICT (declaratie, gebruiker) DO UPDATE SET bekeken_rijversie = excluded.bekeken_rijversie, tijdstip = excluded.tijdstip"),
                             valuesOf(declaratie, gebruiker, rijversie, nu));
        });
    }

    Outcome<std::optional<qint64>> rijversie(GebruikerId gebruiker, DeclaratieId declaratie) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("bekeken.rijversie", QStringLiteral("SELECT bekeken_rijversie FROM declaratie_bekeken WHERE declaratie = ? AND gebruiker = ?"),
                                    valuesOf(declaratie, gebruiker), [](Row& row) { return row.i64(); });
        });
    }

private:
    Context& m_context;
};

} // namespace

std::unique_ptr<app::SjabloonStore> makeSjabloonStore(Context& context) { return std::make_unique<SqlSjabloonStore>(context); }
std::unique_ptr<app::BekekenStore> makeBekekenStore(Context& context) { return std::make_unique<SqlBekekenStore>(context); }

} // namespace pgb::storage
