#include "server/main/demo/landelijk_plan.h"
#include "server/app/attempt.h"
#include <QSet>
#include <algorithm>

namespace pgb::demo {
namespace {

using storage::Database;
using storage::Row;

/// How the rows of a table come into a copy.
enum class Meegaan {
    Gedeeld,  ///< the whole country has them together
    NietMee,  ///< of the set itself alone: the trail and what is handed out per session
    Leeg,     ///< nothing in the set; a set that has some must be taught here
    PerKopie, ///< with the people who get the care
    PerHelft, ///< with the agreements
};

struct Soort {
    const char* tabel;
    Meegaan meegaan;
};
constexpr Soort soorten[] = {
    {"migratie", Meegaan::Gedeeld},
    {"sleutelcontrole", Meegaan::Gedeeld},
    {"oefenset", Meegaan::Gedeeld},
    {"nummerreeks", Meegaan::Gedeeld},
    {"verstrekker", Meegaan::Gedeeld},
    {"verstrekkersbeleid", Meegaan::Gedeeld},
    {"parameter_waarde", Meegaan::Gedeeld},
    {"betaalrun", Meegaan::Gedeeld},
    {"audit", Meegaan::NietMee},
    {"audit_kop", Meegaan::NietMee},
    {"wijziging", Meegaan::NietMee},
    {"declaratie_bekeken", Meegaan::NietMee}, {"sessie", Meegaan::NietMee},
    {"idempotentie", Meegaan::NietMee},
    {"bekeken", Meegaan::Leeg},
    {"bijlage", Meegaan::Leeg},
    {"bijlage_inhoud", Meegaan::Leeg},
    {"blokkade", Meegaan::Leeg},
    {"bulk", Meegaan::Leeg},
    {"bulkfunctie", Meegaan::Leeg},
    {"bulkgroep", Meegaan::Leeg},
    {"bulkklant", Meegaan::Leeg},
    {"bulkprofiel", Meegaan::Leeg},
    {"bulkregel", Meegaan::Leeg},
    {"bulktelling", Meegaan::Leeg},
    {"bulkbsn", Meegaan::Leeg}, {"bulk_oud", Meegaan::Leeg},
    {"bulktoken", Meegaan::Leeg},
    {"bulkuitkomst", Meegaan::Leeg},
    {"overeenkomst_bijlage", Meegaan::Leeg},
    {"overeenkomst_bijlage_inhoud", Meegaan::Leeg},
    {"rekeningwijziging", Meegaan::Leeg},
    {"sjabloon", Meegaan::Leeg},
    {"budgethouder", Meegaan::PerKopie},
    {"vertegenwoordiging", Meegaan::PerKopie},
    {"toekenning", Meegaan::PerKopie},
    {"budgetniveau", Meegaan::PerKopie},
    {"budgetjaar", Meegaan::PerKopie},
    {"storting", Meegaan::PerKopie},
    {"opname", Meegaan::PerKopie},
    {"organisatie", Meegaan::PerHelft},
    {"zorgverlener", Meegaan::PerHelft},
    {"gebruiker", Meegaan::PerHelft},
    {"zorgverlener_bekend", Meegaan::PerHelft},
    {"zorgovereenkomst", Meegaan::PerHelft},
    {"zorgovereenkomst_versie", Meegaan::PerHelft},
    {"zorgovereenkomst_toekenning", Meegaan::PerHelft},
    {"werkafspraak", Meegaan::PerHelft},
    {"afwijkend_tarief", Meegaan::PerHelft},
    {"handtekening", Meegaan::PerHelft},
    {"deelbeoordeling", Meegaan::PerHelft},
    {"versie_bestand", Meegaan::PerHelft},
    {"versie_stap", Meegaan::PerHelft},
    {"versie_beleid", Meegaan::PerHelft},
    {"aanvullingsvraag", Meegaan::PerHelft},
    {"veldopmerking", Meegaan::PerHelft},
    {"gedeelde_inhoud", Meegaan::PerHelft},
    {"verzuim", Meegaan::PerHelft},
    {"signaal", Meegaan::PerHelft},
    {"toestemming", Meegaan::PerHelft},
    {"loonstop", Meegaan::PerHelft},
    {"declaratie", Meegaan::PerHelft},
    {"declaratieregel", Meegaan::PerHelft},
    {"declaratiesom", Meegaan::PerHelft}, {"klaarbericht", Meegaan::Leeg}, {"nakijken", Meegaan::PerHelft}, {"ziektecompensatie", Meegaan::PerHelft},
    {"heropening", Meegaan::PerHelft},
    {"vordering", Meegaan::PerHelft},
    {"verrekening", Meegaan::PerHelft},
    {"betaling", Meegaan::PerHelft},
    {"betaling_declaratie", Meegaan::PerHelft},
    {"werktaak", Meegaan::PerHelft},
};

/// Columns that are more than a copy or a moved key. t: the row of the set, x: the half, w: what landelijk_waarden made, {tabel}: the
/// distance of a table, [kolom]: the moved key in that column. 53 numbers a half are enough for the 44 zorgverleners and the bureau (99991001).
struct Regel {
    const char* tabel;
    const char* kolom;
    const char* waarde;
};
constexpr char reeks[] = "CASE WHEN t.nummer = '' THEN '' ELSE substr(t.nummer, 1, 5) || CAST(CAST(substr(t.nummer, 6) AS BIGINT) + x.h * {tabel} AS TEXT) END";
constexpr char kvk[] = "CAST(98000000 + x.h * 53 + (CAST(t.kvk_nummer AS BIGINT) - 99990000) % 53 AS TEXT)";
constexpr Regel regels[] = {
    {"budgethouder", "bsn_versleuteld", "w.bsn_versleuteld"},
    {"budgethouder", "bsn_sleutel", "w.bsn_sleutel"},
    {"budgethouder", "iban_versleuteld", "w.iban_versleuteld"},
    {"budgethouder", "profielnummer", "'A' || substr(CAST(10000000 + CAST(substr(t.profielnummer, 2) AS BIGINT) + x.k * 1000 AS TEXT), 2)"},
    {"budgethouder", "klantnummer", "CAST(CAST(t.klantnummer AS BIGINT) + x.k * 1000 AS TEXT)"},
    {"zorgverlener", "bsn_versleuteld", "w.bsn_versleuteld"},
    {"zorgverlener", "bsn_sleutel", "w.bsn_sleutel"},
    {"zorgverlener", "iban_versleuteld", "w.iban_versleuteld"},
    {"zorgverlener", "kvk_nummer", kvk},
    {"zorgverlener", "agb_code",
     "substr(t.agb_code, 1, 2) || CAST(800000 + x.h * 53 + (CAST(substr(t.agb_code, 3) AS BIGINT) - 990000) % 53 AS TEXT)"},
    {"organisatie", "kvk_nummer", kvk},
    {"gebruiker", "gebruikersnaam", "t.gebruikersnaam || '.' || CAST(x.k AS TEXT) || CASE WHEN t.kant = 'kopie' THEN '' ELSE x.b END"},
    {"gebruiker", "totp_geheim_versleuteld", "w.totp_geheim_versleuteld"},
    {"toekenning", "toekenningsnummer", "substr(t.toekenningsnummer, 1, 5) || CAST(CAST(substr(t.toekenningsnummer, 6) AS BIGINT) + x.k * 1000 AS TEXT)"},
    // Twice the agreements is twice the spending, so the budgets are twice as large too.
    {"toekenning", "verantwoordingsvrij_centen",
     "CASE WHEN t.verantwoordingsvrij_centen * 2 > 125000 THEN 125000 ELSE t.verantwoordingsvrij_centen * 2 END"},
    {"budgetniveau", "bedrag_centen", "t.bedrag_centen * 2"},
    {"budgetniveau", "grens_aantal", "t.grens_aantal * 2"},
    {"storting", "bedrag_centen", "t.bedrag_centen * 2"},
    {"storting", "transactie", "CASE WHEN t.transactie = '' THEN '' ELSE t.transactie || '.' || CAST(x.k AS TEXT) END"},
    {"zorgovereenkomst", "nummer", reeks},
    {"declaratie", "nummer", reeks},
    {"handtekening", "inhoud_hash", "w.inhoud_hash"},
    {"gedeelde_inhoud", "inhoud", "w.inhoud"},
    {"betaling", "iban_versleuteld", "w.iban_versleuteld"},
    {"betaling", "kenmerk", "'PGB ' || CAST(t.betaalrun AS TEXT) || '-' || CAST([zorgverlener] AS TEXT)"},
    {"werktaak", "dedup_sleutel",
     "CASE WHEN t.dedup_sleutel LIKE 'declaratie/%' THEN 'declaratie/' || CAST([declaratie] AS TEXT) || "
     "substr(t.dedup_sleutel, length('declaratie/' || CAST(t.declaratie AS TEXT)) + 1) "
     "WHEN t.dedup_sleutel LIKE 'signaal:%' THEN 'signaal:' || CAST([versie] AS TEXT) || "
     "substr(t.dedup_sleutel, length('signaal:' || CAST(t.versie AS TEXT)) + 1) "
     "WHEN t.dedup_sleutel = '' THEN '' ELSE CAST([zorgovereenkomst] AS TEXT) || "
     "substr(t.dedup_sleutel, length(CAST(t.zorgovereenkomst AS TEXT)) + 1) END"},
};

/// Whose side an account or an organisation is on; the word stands in the column `kant` of the temporary table.
struct Kant {
    const char* tabel;
    const char* uitdrukking;
};
constexpr Kant kanten[] = {
    {"gebruiker", "CASE WHEN t.rol IN ('medewerkerVerstrekker', 'svb', 'beheerder') THEN 'gedeeld' "
                  "WHEN t.rol IN ('vertegenwoordiger', 'budgethouder') THEN 'kopie' ELSE 'helft' END"},
    {"organisatie", "CASE WHEN EXISTS (SELECT 1 FROM gebruiker g WHERE g.organisatie = t.id AND g.rol = 'vertegenwoordiger') THEN 'kopie' ELSE 'helft' END"},
};

const char* kantVan(const QString& tabel)
{
    const auto found = std::find_if(std::begin(kanten), std::end(kanten), [&](const Kant& k) { return tabel == QLatin1String(k.tabel); });
    return found == std::end(kanten) ? nullptr : found->uitdrukking;
}

Problem onbekend(const QString& tabel, const QString& kolom)
{
    return {ProblemKind::Intern, QStringLiteral("kopieOnbekend"), {{QStringLiteral("tabel"), tabel}, {QStringLiteral("kolom"), kolom}}, {}, {}};
}

std::optional<Meegaan> meegaanVan(const QString& tabel)
{
    for (const Soort& soort : soorten) {
        if (tabel == QLatin1String(soort.tabel))
            return soort.meegaan;
    }
    return std::nullopt;
}

bool gaatMee(const QString& tabel)
{
    const auto soort = meegaanVan(tabel);
    return soort == Meegaan::PerKopie || soort == Meegaan::PerHelft;
}

const char* regelVan(const QString& tabel, const QString& kolom)
{
    for (const Regel& regel : regels) {
        if (tabel == QLatin1String(regel.tabel) && kolom == QLatin1String(regel.kolom))
            return regel.waarde;
    }
    return nullptr;
}

qint64 getal(Database& database, const QString& sql)
{
    return database.one("landelijk.getal", sql, {}, [](Row& row) { return row.optI64().value_or(0); }).value_or(0);
}

class Maker {
public:
    explicit Maker(Database& database) : m_database(database), m_schema(leesSchema(database)) {}

    Outcome<Kopieerplan> maak()
    {
        for (const Schematabel& tabel : m_schema) {
            PGB_CHECK(keur(tabel));
            if (gaatMee(tabel.naam) && tabel.kolommen.contains(QStringLiteral("id")))
                m_plan.afstanden.perTabel.insert(tabel.naam, getal(m_database, QStringLiteral("SELECT max(id) FROM %1").arg(tabel.naam)));
        }
        for (const Kant& kant : kanten)
            leesKant(QLatin1String(kant.tabel), QLatin1String(kant.uitdrukking));
        for (const Schematabel& tabel : m_schema)
            zet(tabel);
        return std::move(m_plan);
    }

private:
    /// Everything of the table is known here.
    Outcome<void> keur(const Schematabel& tabel)
    {
        const auto soort = meegaanVan(tabel.naam);
        if (!soort)
            return onbekend(tabel.naam, {});
        if (*soort == Meegaan::Leeg && getal(m_database, QStringLiteral("SELECT count(*) FROM %1").arg(tabel.naam)) > 0)
            return onbekend(tabel.naam, {});
        if (!gaatMee(tabel.naam))
            return {};
        for (const QString& kolom : tabel.kolommen) {
            const bool eigen = kolom.endsWith(QLatin1String("_versleuteld")) || kolom.endsWith(QLatin1String("_hash")) || kolom == QLatin1String("inhoud");
            const bool vrij = kolom == QLatin1String("wachtwoord_hash") || kolom == QLatin1String("model_hash"); // of the password, of the form
            if (!eigen || vrij || regelVan(tabel.naam, kolom))
                continue;
            if (getal(m_database, QStringLiteral("SELECT count(%1) FROM %2").arg(kolom, tabel.naam)) > 0)
                return onbekend(tabel.naam, kolom);
        }
        for (const Schematabel::Verwijzing& v : tabel.verwijzingen) {
            const auto naar = meegaanVan(v.naarTabel);
            if (!naar || *naar == Meegaan::NietMee)
                return onbekend(tabel.naam, v.kolom);
        }
        return {};
    }

    void leesKant(const QString& tabel, const QString& uitdrukking)
    {
        const auto ids = [&](const char* kant) {
            QStringList uit;
            m_database.each("landelijk.kant", QStringLiteral("SELECT t.id FROM %1 t WHERE (%2) = ? ORDER BY t.id").arg(tabel, uitdrukking),
                            storage::valuesOf(QString::fromLatin1(kant)), [&](Row& row) {
                                uit += QString::number(row.i64());
                                return true;
                            });
            return uit.isEmpty() ? QStringLiteral("0") : uit.join(QStringLiteral(", "));
        };
        m_gedeeld.insert(tabel, ids("gedeeld"));
        m_perKopie.insert(tabel, ids("kopie"));
    }

    /// The key `waarde` of this table, as the copy has it.
    QString verschoven(const QString& tabel, const QString& waarde) const
    {
        const QString afstand = QString::number(m_plan.afstanden.van(tabel));
        if (meegaanVan(tabel) == Meegaan::PerKopie)
            return QStringLiteral("%1 + x.k * %2").arg(waarde, afstand);
        if (!m_perKopie.contains(tabel))
            return QStringLiteral("%1 + x.h * %2").arg(waarde, afstand);
        return QStringLiteral("CASE WHEN %1 IN (%3) THEN %1 WHEN %1 IN (%4) THEN %1 + x.e * %2 ELSE %1 + x.h * %2 END")
            .arg(waarde, afstand, m_gedeeld.value(tabel), m_perKopie.value(tabel));
    }

    /// Of which table's id this column is the key; empty = of none that is copied. A reference to a reference is followed.
    QString sleutelVan(const QString& tabel, const QString& kolom) const
    {
        if (kolom == QLatin1String("id"))
            return gaatMee(tabel) ? tabel : QString();
        const auto found = std::find_if(m_schema.begin(), m_schema.end(), [&](const Schematabel& t) { return t.naam == tabel; });
        for (const Schematabel::Verwijzing& v : found->verwijzingen) {
            if (v.kolom != kolom)
                continue;
            if (const QString naar = sleutelVan(v.naarTabel, v.naarKolom); !naar.isEmpty())
                return naar;
        }
        return {};
    }

    QString sleutel(const QString& tabel, const QString& kolom) const
    {
        const QString van = sleutelVan(tabel, kolom);
        const QString naam = QStringLiteral("t.\"%1\"").arg(kolom);
        return van.isEmpty() ? naam : verschoven(van, naam);
    }

    QString waarde(const Schematabel& tabel, const QString& kolom) const
    {
        const char* regel = regelVan(tabel.naam, kolom);
        if (!regel)
            return sleutel(tabel.naam, kolom);
        QString sql = QString::fromLatin1(regel);
        sql.replace(QStringLiteral("{tabel}"), QString::number(m_plan.afstanden.van(tabel.naam)));
        for (const QString& ander : tabel.kolommen)
            sql.replace(QStringLiteral("[%1]").arg(ander), QStringLiteral("(%1)").arg(sleutel(tabel.naam, ander)));
        return sql;
    }

    /// After the tables that it refers to.
    void zet(const Schematabel& tabel)
    {
        if (!gaatMee(tabel.naam) || m_gezet.contains(tabel.naam))
            return;
        m_gezet.insert(tabel.naam);
        for (const Schematabel::Verwijzing& v : tabel.verwijzingen) {
            for (const Schematabel& ander : m_schema) {
                if (ander.naam == v.naarTabel)
                    zet(ander);
            }
        }
        bereidVoor(tabel);
        QStringList namen, waarden;
        bool eigenWaarden = false;
        for (const QString& kolom : tabel.kolommen) {
            namen += QStringLiteral("\"%1\"").arg(kolom);
            waarden += waarde(tabel, kolom);
            eigenWaarden = eigenWaarden || waarden.last().startsWith(QLatin1String("w."));
        }
        // CROSS JOIN: SQLite keeps that order, so the keys come in ascending order.
        QString sql = QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM kopie x CROSS JOIN bron_%1 t")
                          .arg(tabel.naam, namen.join(QStringLiteral(", ")), waarden.join(QStringLiteral(", ")));
        if (eigenWaarden)
            sql += QStringLiteral(" JOIN waarde_%1 w ON w.h = x.h AND w.rij = t.rij").arg(tabel.naam);
        if (meegaanVan(tabel.naam) == Meegaan::PerKopie)
            sql += QStringLiteral(" WHERE x.h = x.e");
        else if (kantVan(tabel.naam))
            sql += QStringLiteral(" WHERE x.h = x.e OR t.kant = 'helft'");
        m_plan.opdrachten.push_back({"landelijk." + tabel.naam.toLatin1(), sql});
    }

    void bereidVoor(const Schematabel& tabel)
    {
        QStringList orde;
        for (const QString& kolom : tabel.kolommen.mid(0, 4))
            orde += QStringLiteral("t.\"%1\"").arg(kolom);
        QString kant;
        QString welke;
        if (const char* uitdrukking = kantVan(tabel.naam)) {
            kant = QStringLiteral(", %1 AS kant").arg(QLatin1String(uitdrukking));
            welke = QStringLiteral(" WHERE t.id NOT IN (%1)").arg(m_gedeeld.value(tabel.naam));
        }
        m_plan.voorbereiding += QStringLiteral("CREATE TEMP TABLE bron_%1 AS SELECT row_number() OVER (ORDER BY %2) AS rij%3, t.* FROM %1 t%4 ORDER BY %2")
                                    .arg(tabel.naam, orde.join(QStringLiteral(", ")), kant, welke);
    }

    Database& m_database;
    const std::vector<Schematabel> m_schema;
    Kopieerplan m_plan;
    QHash<QString, QString> m_gedeeld;
    QHash<QString, QString> m_perKopie;
    QSet<QString> m_gezet;
};

constexpr char sqliteKolommen[] = "SELECT m.name, p.name FROM sqlite_schema m JOIN pragma_table_info(m.name) p "
                                  "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, p.cid";
constexpr char sqliteVerwijzingen[] = "SELECT m.name, f.\"from\", f.\"table\", f.\"to\" FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f "
                                      "WHERE m.type = 'table' ORDER BY m.name, f.id, f.seq";
constexpr char postgresKolommen[] = "SELECT CAST(c.table_name AS text), CAST(c.column_name AS text) FROM information_schema.columns c "
                                    "JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name "
                                    "WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY c.table_name, c.ordinal_position";
constexpr char postgresVerwijzingen[]
    = "SELECT CAST(r.relname AS text), CAST(a.attname AS text), CAST(s.relname AS text), CAST(b.attname AS text) FROM pg_catalog.pg_constraint c "
      "CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS u (van, naar) "
      "JOIN pg_catalog.pg_class r ON r.oid = c.conrelid JOIN pg_catalog.pg_class s ON s.oid = c.confrelid "
      "JOIN pg_catalog.pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = u.van "
      "JOIN pg_catalog.pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = u.naar "
      "WHERE c.contype = 'f' AND r.relnamespace = CAST(CAST(current_schema() AS text) AS regnamespace) ORDER BY 1, c.conname";

} // namespace

std::vector<Schematabel> leesSchema(Database& database)
{
    const bool sqlite = database.dialect().hasTable(database, QStringLiteral("sqlite_sequence"));
    std::vector<Schematabel> schema;
    database.each("landelijk.kolommen", QLatin1String(sqlite ? sqliteKolommen : postgresKolommen), {}, [&](Row& row) {
        const QString tabel = row.text();
        if (schema.empty() || schema.back().naam != tabel)
            schema.push_back({tabel, {}, {}});
        schema.back().kolommen += row.text();
        return true;
    });
    database.each("landelijk.verwijzingen", QLatin1String(sqlite ? sqliteVerwijzingen : postgresVerwijzingen), {}, [&](Row& row) {
        const QString tabel = row.text();
        const auto found = std::find_if(schema.begin(), schema.end(), [&](const Schematabel& t) { return t.naam == tabel; });
        const QString kolom = row.text();
        const QString naar = row.text();
        if (found != schema.end())
            found->verwijzingen.push_back({kolom, naar, row.text()});
        return true;
    });
    return schema;
}

Outcome<Kopieerplan> maakPlan(Database& database)
{
    return Maker(database).maak();
}

} // namespace pgb::demo
