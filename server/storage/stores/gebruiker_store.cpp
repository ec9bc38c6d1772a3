#include "server/storage/stores/bereik.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String totpColumn("gebruiker.totp");

class SqlGebruikerStore final : public app::GebruikerStore {
public:
    explicit SqlGebruikerStore(Context& context) : m_context(context) {}

    Outcome<std::optional<Gebruiker>> find(GebruikerId id) override
    {
        return guarded(m_context, [&] { return m_context.db.one("gebruiker.find", m_find, valuesOf(id.waarde), &read); });
    }

    Outcome<std::optional<Gebruiker>> findByNaam(const QString& gebruikersnaam) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("gebruiker.findByNaam", m_table.select() + QStringLiteral(" WHERE gebruikersnaam = ?"),
                                    valuesOf(gebruikersnaam.toLower()), &read);
        });
    }

    Outcome<Gebruiker> insert(Gebruiker record, const QByteArray& wachtwoordHash) override
    {
        return guarded(m_context, [&] {
            record.gebruikersnaam = record.gebruikersnaam.toLower();
            record.id.waarde = m_context.db.returning(
                "gebruiker.insert",
                QStringLiteral("INSERT INTO gebruiker (rijversie, gebruikersnaam, naam, rol, budgethouder, zorgverlener, organisatie, "
                               "verstrekker, geblokkeerd, totp_actief, beheert_gebruikers, wachtwoord_hash, totp_laatste_stap) "
                               "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0) RETURNING id"),
                values(record) + valuesOf(wachtwoordHash));
            record.rijversie = 1;
            return record;
        });
    }

    Outcome<Gebruiker> update(Gebruiker record) override
    {
        return guarded(m_context, [&] {
            record.gebruikersnaam = record.gebruikersnaam.toLower();
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<std::optional<app::Aanmeldgegevens>> aanmeldgegevens(GebruikerId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("gebruiker.aanmeldgegevens",
                                    QStringLiteral("SELECT wachtwoord_hash, totp_geheim_versleuteld, totp_laatste_stap "
                                                   "FROM gebruiker WHERE id = ?"),
                                    valuesOf(id.waarde), [&](Row& row) {
                                        app::Aanmeldgegevens r;
                                        r.gebruiker = id;
                                        r.wachtwoordHash = row.bytes();
                                        r.totpGeheim = m_context.cipher.open(totpColumn, QByteArray::number(id.waarde), row.bytes());
                                        r.totpLaatsteStap = row.i64();
                                        return r;
                                    });
        });
    }

    Outcome<void> setAanmeldgegevens(const app::Aanmeldgegevens& gegevens) override
    {
        return guarded(m_context, [&] {
            const qint64 id = gegevens.gebruiker.waarde;
            const qint64 changed = m_context.db.run(
                "gebruiker.setAanmeldgegevens",
                QStringLiteral("UPDATE gebruiker SET wachtwoord_hash = ?, totp_geheim_versleuteld = ?, totp_laatste_stap = ? WHERE id = ?"),
                valuesOf(gegevens.wachtwoordHash, m_context.cipher.seal(totpColumn, QByteArray::number(id), gegevens.totpGeheim),
                     gegevens.totpLaatsteStap, id));
            if (changed != 1)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("gebruiker")});
        });
    }

    Outcome<std::vector<Gebruiker>> list() override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("gebruiker.list", m_table.select() + QStringLiteral(" ORDER BY id"), {}, &read);
        });
    }

    Outcome<std::vector<Gebruiker>> vanBudgethouder(BudgethouderId id) override
    {
        return guarded(m_context, [&] { return m_context.db.all("gebruiker.vanBudgethouder", m_table.select() + QStringLiteral(" WHERE budgethouder = ? ORDER BY id"), valuesOf(id), &read); });
    }

    Outcome<std::vector<Gebruiker>> vanZorgverlener(ZorgverlenerId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("gebruiker.vanZorgverlener",
                                    m_table.select() + QStringLiteral(" WHERE zorgverlener = ? OR (rol = ? AND organisatie = (SELECT z.organisatie FROM zorgverlener z WHERE z.id = ?)) ORDER BY id"),
                                    valuesOf(id, Rol::MedewerkerOrganisatie, id), &read);
        });
    }

    Outcome<std::vector<Gebruiker>> inBeheer(const app::Bereik& bereik) override
    {
        return guarded(m_context, [&] {
            const Conditie mag = bereikGebruiker(bereik);
            return m_context.db.all("gebruiker.inBeheer", m_table.select() + QStringLiteral(" g WHERE %1 ORDER BY g.id").arg(mag.sql), mag.values, &read);
        });
    }

private:
    static Values values(const Gebruiker& r)
    {
        return valuesOf(r.gebruikersnaam, r.naam, r.rol, r.budgethouder, r.zorgverlener, r.organisatie, r.verstrekker, r.geblokkeerd,
                    r.totpActief, r.beheertGebruikers);
    }

    static Gebruiker read(Row& row)
    {
        Gebruiker r;
        r.id = row.id<GebruikerId>();
        r.rijversie = row.i64();
        r.gebruikersnaam = row.text();
        r.naam = row.text();
        r.rol = row.code<Rol>();
        r.budgethouder = row.id<BudgethouderId>();
        r.zorgverlener = row.id<ZorgverlenerId>();
        r.organisatie = row.id<OrganisatieId>();
        r.verstrekker = row.id<VerstrekkerId>();
        r.geblokkeerd = row.flag();
        r.totpActief = row.flag();
        r.beheertGebruikers = row.flag();
        return r;
    }

    Context& m_context;
    const Table m_table {QLatin1String("gebruiker"), Table::Kind::Versioned,
                         "gebruikersnaam, naam, rol, budgethouder, zorgverlener, organisatie, verstrekker, geblokkeerd, totp_actief, "
                         "beheert_gebruikers"};
    const QString m_find = m_table.select() + QStringLiteral(" WHERE id = ?");
};

} // namespace

std::unique_ptr<app::GebruikerStore> makeGebruikerStore(Context& context)
{
    return std::make_unique<SqlGebruikerStore>(context);
}

} // namespace pgb::storage
