#include "server/storage/stores/adres.h"
#include "server/storage/stores/bereik.h"
#include "server/storage/stores/bsn_sleutel.h"
#include "server/storage/stores/gelezen.h"
#include "server/storage/stores/stores.h"
#include "server/storage/stores/table.h"

namespace pgb::storage {

namespace {

constexpr QLatin1String bsnColumn("budgethouder.bsn");
constexpr QLatin1String ibanColumn("budgethouder.iban");
constexpr QLatin1String vertegenwoordigerIbanColumn("vertegenwoordiging.iban");
/// One key for all persons: the same BSN can be found as budgethouder and as zorgverlener.

/// The first text that does not start with `prefix`, in byte order.
QString afterPrefix(const QString& prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

class SqlBudgethouderStore final : public app::BudgethouderStore {
public:
    explicit SqlBudgethouderStore(Context& context) : m_context(context), m_gelezen(context.db) {}

    Outcome<std::optional<Budgethouder>> find(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_gelezen.one(id.waarde, [&] { return m_context.db.one("budgethouder.find", m_find, valuesOf(id.waarde), [this](Row& row) { return read(row); }); });
        });
    }

    Outcome<std::optional<Budgethouder>> findByBsn(const Bsn& bsn) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("budgethouder.findByBsn", m_findByBsn, valuesOf(bsnSleutel(m_context.cipher, bsn.tekst())),
                                    [this](Row& row) { return read(row); });
        });
    }

    Outcome<Budgethouder> insert(Budgethouder record) override
    {
        return guarded(m_context, [&] {
            record.id.waarde = m_table.nextId(m_context);
            record.rijversie = 1;
            m_table.insert(m_context, values(record), record.id.waarde);
            return record;
        });
    }

    Outcome<Budgethouder> update(Budgethouder record) override
    {
        return guarded(m_context, [&] {
            m_table.update(m_context, record.id.waarde, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<app::Lijst<Budgethouder>> list(const app::Bereik& bereik, const QString& zoek, app::Bladzijde bladzijde) override
    {
        return guarded(m_context, [&] {
            const Cursor cursor = Cursor::forwards("b.id", bladzijde);
            const Conditie mag = bereikBudgethouder(bereik);
            QString sql = m_table.select() + QStringLiteral(" b WHERE %1 AND %2").arg(cursor.sql, mag.sql);
            Values values = cursor.values + mag.values;
            if (const QString begin = zoek.trimmed(); !begin.isEmpty()) {
                sql += QStringLiteral(" AND ((b.zoeknaam >= ? AND b.zoeknaam < ?) OR (b.profielnummer >= ? AND b.profielnummer < ?) "
                                      "OR (b.klantnummer >= ? AND b.klantnummer < ?))");
                const QString klein = begin.toLower();
                const QString groot = begin.toUpper();
                values += valuesOf(klein, afterPrefix(klein), groot, afterPrefix(groot), groot, afterPrefix(groot));
            }
            sql += QStringLiteral(" ORDER BY b.id LIMIT ?");
            values += begrensd(bladzijde) + 1;
            return pagina(m_context.db.all("budgethouder.list", sql, values, [this](Row& row) { return read(row); }), bladzijde,
                          [](const Budgethouder& record) { return record.id.waarde; });
        });
    }

    Outcome<Vertegenwoordiging> insertVertegenwoordiging(Vertegenwoordiging record) override
    {
        return guarded(m_context, [&] {
            record.id = m_vertegenwoordiging.nextId(m_context);
            record.rijversie = 1;
            m_vertegenwoordiging.insert(m_context, values(record), record.id);
            return record;
        });
    }

    Outcome<Vertegenwoordiging> updateVertegenwoordiging(Vertegenwoordiging record) override
    {
        return guarded(m_context, [&] {
            m_vertegenwoordiging.update(m_context, record.id, record.rijversie, values(record));
            ++record.rijversie;
            return record;
        });
    }

    Outcome<void> removeVertegenwoordiging(qint64 id) override
    {
        return guarded(m_context, [&] {
            if (m_context.db.run("vertegenwoordiging.remove", QStringLiteral("DELETE FROM vertegenwoordiging WHERE id = ?"), valuesOf(id)) == 0)
                throw Refusal({ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("vertegenwoordiging")});
        });
    }

    Outcome<std::vector<Vertegenwoordiging>> vertegenwoordigingen(BudgethouderId id) override
    {
        return guarded(m_context, [&] {
            return m_context.db.all("vertegenwoordiging.list",
                                    m_vertegenwoordiging.select() + QStringLiteral(" WHERE budgethouder = ? ORDER BY van, id"),
                                    valuesOf(id.waarde), [this](Row& row) { return readVertegenwoordiging(row); });
        });
    }

    Outcome<std::optional<Vertegenwoordiging>> vertegenwoordiging(BudgethouderId id, GebruikerId gebruiker, QDate dag) override
    {
        return guarded(m_context, [&] {
            return m_context.db.one("vertegenwoordiging.find",
                                    m_vertegenwoordiging.select()
                                        + QStringLiteral(" WHERE budgethouder = ? AND gebruiker = ? AND van <= ? "
                                                         "AND (tot IS NULL OR tot >= ?) ORDER BY van DESC, id DESC LIMIT 1"),
                                    valuesOf(id.waarde, gebruiker.waarde, dag, dag),
                                    [this](Row& row) { return readVertegenwoordiging(row); });
        });
    }

private:
    Values values(const Budgethouder& r) const
    {
        const ColumnCipher& cipher = m_context.cipher;
        return valuesOf(cipher.seal(bsnColumn, r.id.waarde, r.bsn.tekst()), bsnSleutel(cipher, r.bsn.tekst()), r.profielnummer,
                    r.klantnummer, r.naam.voorletters, r.naam.voorvoegsel, r.naam.achternaam, r.naam.achternaam.toLower(),
                    r.geboortedatum, r.overlijdensdatum, r.geslacht)
            + adresValues(r.woonadres) + valuesOf(r.correspondentieadres.has_value()) + adresValues(r.correspondentieadres.value_or(Adres()))
            + valuesOf(r.email, r.telefoon,
                   r.iban ? std::optional(cipher.seal(ibanColumn, r.id.waarde, r.iban->tekst())) : std::nullopt, r.telefoon2, r.ibanSinds);
    }

    Budgethouder read(Row& row) const
    {
        const ColumnCipher& cipher = m_context.cipher;
        Budgethouder r;
        r.id = row.id<BudgethouderId>();
        r.rijversie = row.i64();
        r.bsn = Row::parsed<Bsn>(cipher.openText(bsnColumn, r.id.waarde, row.bytes()));
        row.bytes(); // bsn_sleutel
        r.profielnummer = row.text();
        r.klantnummer = row.text();
        r.naam.voorletters = row.text();
        r.naam.voorvoegsel = row.text();
        r.naam.achternaam = row.text();
        row.text(); // zoeknaam
        r.geboortedatum = row.date();
        r.overlijdensdatum = row.optDate();
        r.geslacht = row.code<Geslacht>();
        r.woonadres = readAdres(row);
        const bool correspondentie = row.flag();
        const Adres adres = readAdres(row);
        if (correspondentie)
            r.correspondentieadres = adres;
        r.email = row.text();
        r.telefoon = row.text();
        if (const QByteArray iban = row.bytes(); !iban.isEmpty())
            r.iban = Row::parsed<Iban>(cipher.openText(ibanColumn, r.id.waarde, iban));
        r.telefoon2 = row.text();
        r.ibanSinds = row.optDate();
        return r;
    }

    Values values(const Vertegenwoordiging& r) const
    {
        using Bytes = std::optional<QByteArray>;
        return valuesOf(r.budgethouder, r.gebruiker, r.soort, int(r.rechten.toInt()), r.van, r.tot, r.dubbeleRolToegestaan, r.grond)
            + adresValues(r.adres)
            + valuesOf(r.telefoon, r.iban ? Bytes(m_context.cipher.seal(vertegenwoordigerIbanColumn, r.id, r.iban->tekst())) : Bytes());
    }

    Vertegenwoordiging readVertegenwoordiging(Row& row) const
    {
        Vertegenwoordiging r;
        r.id = row.i64();
        r.rijversie = row.i64();
        r.budgethouder = row.id<BudgethouderId>();
        r.gebruiker = row.id<GebruikerId>();
        r.soort = row.code<VertegenwoordigingSoort>();
        r.rechten = Rechten::fromInt(row.i32());
        r.van = row.date();
        r.tot = row.optDate();
        r.dubbeleRolToegestaan = row.flag();
        r.grond = row.optCode<Vertegenwoordigingsgrond>();
        r.adres = readAdres(row);
        r.telefoon = row.text();
        if (const QByteArray iban = row.bytes(); !iban.isEmpty())
            r.iban = Row::parsed<Iban>(m_context.cipher.openText(vertegenwoordigerIbanColumn, r.id, iban));
        return r;
    }

    Context& m_context;
    Gelezen<Budgethouder> m_gelezen;
    const Table m_table {QLatin1String("budgethouder"), Table::Kind::Versioned,
                         "bsn_versleuteld, bsn_sleutel, profielnummer, klantnummer, voorletters, voorvoegsel, achternaam, zoeknaam, "
                         "geboortedatum, overlijdensdatum, geslacht, woon_straat, woon_huisnummer, woon_postcode, woon_woonplaats, "
                         "woon_land, heeft_correspondentieadres, correspondentie_straat, correspondentie_huisnummer, "
                         "correspondentie_postcode, correspondentie_woonplaats, correspondentie_land, email, telefoon, iban_versleuteld, telefoon2, iban_sinds"};
    const Table m_vertegenwoordiging {QLatin1String("vertegenwoordiging"), Table::Kind::Versioned,
                                      "budgethouder, gebruiker, soort, rechten, van, tot, dubbele_rol_toegestaan, grond, straat, huisnummer, postcode, woonplaats, "
                                      "land, telefoon, iban_versleuteld"};
    const QString m_find = m_table.select() + QStringLiteral(" WHERE id = ?");
    const QString m_findByBsn = m_table.select() + QStringLiteral(" WHERE bsn_sleutel = ?");
};

} // namespace

std::unique_ptr<app::BudgethouderStore> makeBudgethouderStore(Context& context)
{
    return std::make_unique<SqlBudgethouderStore>(context);
}

} // namespace pgb::storage
