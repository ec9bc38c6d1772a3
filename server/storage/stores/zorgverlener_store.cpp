#include "server/storage/stores/bsn_sleutel.h"
#include "server/storage/stores/adres.h"
#include "server/storage/stores/bereik.h"
#include "server/storage/stores/gelezen.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String bsnColumn("zorgverlener.bsn");
constexpr QLatin1String ibanColumn("zorgverlener.iban");

class SqlZorgverlenerStore final : public app::ZorgverlenerStore {
public:
    explicit SqlZorgverlenerStore(Context& context) : m_context(context), m_gelezen(context.db) {}

    Outcome<std::optional<Zorgverlener>> find(ZorgverlenerId id) override
    {
        return guarded(m_context, [&] {
            return m_gelezen.one(id.waarde, [&] { return m_context.db.one("zorgverlener.find", m_find, valuesOf(id.waarde), [this](Row& row) { return read(row); }); });
        });
    }

    Outcome<std::optional<Zorgverlener>> findByBsn(const Bsn& bsn) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("zorgverlener.findByBsn", m_table.select() + QStringLiteral(" WHERE bsn_sleutel = ?"),
                                    valuesOf(bsnSleutel(m_context.cipher, bsn.tekst())), [this](Row& row) { return read(row); });
        });
    }

    Outcome<std::vector<Zorgverlener>> findByAgb(const AgbCode& agb) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("zorgverlener.findByAgb",
                                    m_table.select() + QStringLiteral(" WHERE agb_code = ? ORDER BY id LIMIT 200"), valuesOf(agb),
                                    [this](Row& row) { return read(row); });
        });
    }

    Outcome<Zorgverlener> insert(Zorgverlener record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.nextId(m_context);
            record.rijversie = 1;
            m_table.insert(m_context, values(record), record.id.waarde);
            return record;
        });
    }

    Outcome<Zorgverlener> update(Zorgverlener record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<app::Lijst<Zorgverlener>> list(const app::Bereik& bereik, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("id", bladzijde);
            const Conditie mag = bereikZorgovereenkomst(bereik);
            // Who sees few agreements begins with those, as a small gemeente; who sees the country finds a page of people at once.
            const bool velen = bereik.gebruiker.rol == Rol::Svb;
            const QString sql = m_table.select()
                + (velen ? QStringLiteral(" WHERE %1 AND EXISTS (SELECT 1 FROM zorgovereenkomst o WHERE o.zorgverlener = zorgverlener.id AND %2) ORDER BY id LIMIT ?")
                         : QStringLiteral(" WHERE %1 AND id IN (SELECT o.zorgverlener FROM zorgovereenkomst o WHERE %2) ORDER BY id LIMIT ?"))
                      .arg(cursor.sql, mag.sql);
            return pagina(m_context.db.all("zorgverlener.list", sql, cursor.values + mag.values + valuesOf(begrensd(bladzijde) + 1),
                                           [this](Row& row) { return read(row); }),
                          bladzijde, [](const Zorgverlener& record) { return record.id.waarde; });
        });
    }

    Outcome<void> onthoud(GebruikerId gebruiker, ZorgverlenerId zorgverlener) override
    {
        return guarded(m_context, [&] {
            m_context.db.run("zorgverlener_bekend.insert",
                             QStringLiteral("INSERT INTO zorgverlener_bekend (gebruiker, zorgverlener) VALUES (?, ?) ON CONFLICT DO NOTHING"),
                             valuesOf(gebruiker, zorgverlener));
        });
    }

    Outcome<bool> kent(GebruikerId gebruiker, ZorgverlenerId zorgverlener) override
    {
        return guarded(m_context, [&] {
            return m_context.db
                .one("zorgverlener_bekend.find", QStringLiteral("SELECT 1 FROM zorgverlener_bekend WHERE gebruiker = ? AND zorgverlener = ?"),
                     valuesOf(gebruiker.waarde, zorgverlener.waarde), [](Row& row) { return row.i64(); })
                .has_value();
        });
    }

private:
    Values values(const Zorgverlener& r) const
    {
        const ColumnCipher& cipher = m_context.cipher;
        using Bytes = std::optional<QByteArray>;
        return valuesOf(r.soort, r.naam, r.bsn ? Bytes(cipher.seal(bsnColumn, r.id.waarde, r.bsn->tekst())) : Bytes(),
                    r.bsn ? Bytes(bsnSleutel(cipher, r.bsn->tekst())) : Bytes(), r.kvkNummer, r.agbCode, r.bigNummer, r.kvkActief,
                    r.agbActief, r.ibOndernemer, r.geboortedatum, r.overlijdensdatum,
                    r.iban ? Bytes(cipher.seal(ibanColumn, r.id.waarde, r.iban->tekst())) : Bytes(), r.ibanSinds)
            + adresValues(r.adres)
            + valuesOf(r.email, r.telefoon, r.organisatie, r.betaalvoorkeur, r.vestigingsnummer, r.geslacht, r.rekeninghouder, r.bic);
    }

    Zorgverlener read(Row& row) const
    {
        const ColumnCipher& cipher = m_context.cipher;
        Zorgverlener r;
        r.id = row.id<ZorgverlenerId>();
        r.rijversie = row.i64();
        r.soort = row.code<ZorgverlenerSoort>();
        r.naam = row.text();
        if (const QByteArray bsn = row.bytes(); !bsn.isEmpty())
            r.bsn = Row::parsed<Bsn>(cipher.openText(bsnColumn, r.id.waarde, bsn));
        row.bytes(); // bsn_sleutel
        r.kvkNummer = row.optNummer<KvkNummer>();
        r.agbCode = row.optNummer<AgbCode>();
        r.bigNummer = row.text();
        r.kvkActief = row.flag();
        r.agbActief = row.flag();
        r.ibOndernemer = row.flag();
        r.geboortedatum = row.optDate();
        r.overlijdensdatum = row.optDate();
        if (const QByteArray iban = row.bytes(); !iban.isEmpty())
            r.iban = Row::parsed<Iban>(cipher.openText(ibanColumn, r.id.waarde, iban));
        r.ibanSinds = row.optDate();
        r.adres = readAdres(row);
        r.email = row.text();
        r.telefoon = row.text();
        r.organisatie = row.id<OrganisatieId>();
        r.betaalvoorkeur = row.code<Betaalvoorkeur>();
        r.vestigingsnummer = row.optNummer<Vestigingsnummer>();
        r.geslacht = row.code<Geslacht>();
        r.rekeninghouder = row.text();
        r.bic = row.optNummer<Bic>();
        return r;
    }

    Context& m_context;
    Gelezen<Zorgverlener> m_gelezen;
    const Table m_table {QLatin1String("zorgverlener"), Table::Kind::Versioned,
                         "soort, naam, bsn_versleuteld, bsn_sleutel, kvk_nummer, agb_code, big_nummer, kvk_actief, agb_actief, "
                         "ib_ondernemer, geboortedatum, overlijdensdatum, iban_versleuteld, iban_sinds, straat, huisnummer, postcode, "
                         "woonplaats, land, email, telefoon, organisatie, betaalvoorkeur, vestigingsnummer, geslacht, rekeninghouder, bic"};
    const QString m_find = m_table.select() + QStringLiteral(" WHERE id = ?");
};

} // namespace

std::unique_ptr<app::ZorgverlenerStore> makeZorgverlenerStore(Context& context)
{
    return std::make_unique<SqlZorgverlenerStore>(context);
}

} // namespace pgb::storage
