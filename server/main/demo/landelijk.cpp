#include "server/main/demo/landelijk.h"
#include "server/auth/argon2_hashing.h"
#include "server/auth/oath_codes.h"
#include "server/main/demo/demo_set.h"
#include "server/main/demo/landelijk_waarden.h"
#include "server/storage/sql_storage.h"
#include "server/storage/transaction.h"
#include "server/app/application.h"
#include "server/app/attempt.h"
#include <QElapsedTimer>
#include <cmath>

namespace pgb::demo {
namespace {

using storage::Database;
using storage::valuesOf;

/// Halves in one transaction: half a million lines, some tens of megabytes of pages.
constexpr int perKeer = 16;

bool sqlite(const storage::StorageConfig& config) { return config.engine == storage::Engine::Sqlite; }

/// Notes that a copy is being made, in an empty database only.
Outcome<void> begin(storage::SqlStorage& storage, const storage::StorageConfig& config, int kopieen)
{
    PGB_CHECK(storage.eisHeel());
    PGB_TRY(leeg, storage.read<bool>([](app::UnitOfWork& unit) -> Outcome<bool> {
        PGB_TRY(accounts, unit.gebruikers().list());
        return accounts.empty();
    }));
    if (!leeg)
        return Problem{ProblemKind::Conflict, QStringLiteral("databaseNietLeeg"), {}, {}, {}};
    const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
    Database database(*dialect, config, storage::Access::ReadWrite);
    database.run("landelijk.begin", QStringLiteral("INSERT INTO oefenset (id, kopieen, gemaakt) VALUES (1, ?, 0)"), valuesOf(kopieen));
    return {};
}

Outcome<std::vector<Zorgovereenkomst>> alleOvereenkomsten(app::Storage& storage, qint64 hoogste)
{
    return storage.read<std::vector<Zorgovereenkomst>>([&](app::UnitOfWork& unit) -> Outcome<std::vector<Zorgovereenkomst>> {
        std::vector<Zorgovereenkomst> uit;
        for (qint64 id = 1; id <= hoogste; ++id) {
            PGB_TRY(record, unit.zorgovereenkomsten().find({id}));
            if (record)
                uit.push_back(std::move(*record));
        }
        return uit;
    });
}

class Kopieerder {
public:
    Kopieerder(Database& database, const storage::StorageConfig& config, const storage::ColumnCipher& cipher, Kopieerplan plan,
               std::vector<Zorgovereenkomst> overeenkomsten)
        : m_database(database), m_config(config), m_plan(std::move(plan)), m_waarden(open(), cipher, m_plan.afstanden, std::move(overeenkomsten))
    {
    }

    LandelijkReport maak(int kopieen, const std::function<void(const QString&)>& voortgang)
    {
        QElapsedTimer klok;
        klok.start();
        qint64 gezegd = 0;
        const int helften = kopieen * 2;
        for (int eerste = 1; eerste <= helften; eerste += perKeer) {
            const int laatste = std::min(helften, eerste + perKeer - 1);
            deel(eerste, laatste, laatste == helften);
            if (klok.elapsed() - gezegd < 2000 && laatste < helften)
                continue;
            gezegd = klok.elapsed();
            const qint64 nog = gezegd * (helften - laatste) / laatste / 1000;
            voortgang(QStringLiteral("kopie %1 van %2, nog ongeveer %3 min %4 s").arg(kopieVan(laatste)).arg(kopieen).arg(nog / 60).arg(nog % 60));
        }
        sluit();
        m_report.seconden = double(klok.elapsed()) / 1000;
        return m_report;
    }

private:
    Database& open()
    {
        // Many new pages and few that change: a rollback journal writes each new page once, the log of WAL twice.
        if (sqlite(m_config)) {
            for (const char* zin : {"PRAGMA foreign_keys = OFF", "PRAGMA journal_mode = TRUNCATE", "PRAGMA cache_size = -262144"})
                m_database.command("landelijk.open", QLatin1String(zin));
        } else {
            m_database.command("landelijk.open", QStringLiteral("SET statement_timeout = 0"));
        }
        for (const QString& zin : m_plan.voorbereiding)
            m_database.command("landelijk.bron", zin);
        m_database.command("landelijk.kopie", QStringLiteral("CREATE TEMP TABLE kopie (h BIGINT PRIMARY KEY, k BIGINT, e BIGINT, b TEXT)"));
        return m_database;
    }

    /// These halves in one transaction; the last one makes the set whole.
    void deel(int eerste, int laatste, bool klaar)
    {
        storage::Transaction transaction(m_database, {sqlite(m_config) ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN")});
        m_database.command("landelijk.kopie", QStringLiteral("DELETE FROM kopie"));
        for (int h = eerste; h <= laatste; ++h) {
            m_database.run("landelijk.kopie", QStringLiteral("INSERT INTO kopie (h, k, e, b) VALUES (?, ?, ?, ?)"),
                           valuesOf(h, kopieVan(h), kopieVan(h) * 2 - 1, h % 2 == 1 ? QString() : QStringLiteral("b")));
        }
        m_waarden.vul(eerste, laatste);
        for (const Kopieerplan::Opdracht& opdracht : m_plan.opdrachten)
            tel(opdracht.naam, m_database.run(opdracht.naam.constData(), opdracht.sql));
        if (klaar)
            maakHeel(laatste);
        m_database.run("landelijk.gemaakt", QStringLiteral("UPDATE oefenset SET gemaakt = ?"), valuesOf(laatste / 2));
        transaction.commit();
    }

    void tel(const QByteArray& naam, qint64 rijen)
    {
        m_report.rijen += rijen;
        if (naam == "landelijk.budgethouder")
            m_report.budgethouders += rijen;
        else if (naam == "landelijk.zorgovereenkomst")
            m_report.zorgovereenkomsten += rijen;
        else if (naam == "landelijk.declaratie")
            m_report.declaraties += rijen;
        else if (naam == "landelijk.declaratieregel")
            m_report.regels += rijen;
    }

    /// What all copies have together.
    void maakHeel(int helften)
    {
        m_database.run("landelijk.run", QStringLiteral("UPDATE betaalrun SET aantal = aantal * ?, totaal_centen = totaal_centen * ?"),
                       valuesOf(helften + 1, helften + 1));
        for (const QString& reeks : {QStringLiteral("zorgovereenkomst"), QStringLiteral("declaratie")}) {
            m_database.run("landelijk.nummers", QStringLiteral("UPDATE nummerreeks SET laatste = laatste + ? WHERE soort = ?"),
                           valuesOf(helften * m_plan.afstanden.van(reeks), reeks));
        }
    }

    void sluit()
    {
        if (sqlite(m_config)) {
            m_database.command("landelijk.sluit", QStringLiteral("PRAGMA journal_mode = WAL"));
            return;
        }
        for (auto it = m_plan.afstanden.perTabel.cbegin(); it != m_plan.afstanden.perTabel.cend(); ++it) {
            m_database.one("landelijk.reeks",
                           QStringLiteral("SELECT setval(CAST(pg_get_serial_sequence('%1', 'id') AS regclass), (SELECT greatest(max(id), 1) FROM %1))").arg(it.key()), {},
                           [](storage::Row& row) { return row.i64(); });
        }
        m_database.command("landelijk.analyse", QStringLiteral("ANALYZE"));
    }

    Database& m_database;
    const storage::StorageConfig& m_config;
    const Kopieerplan m_plan;
    LandelijkeWaarden m_waarden;
    LandelijkReport m_report;
};

/// The set itself, by its own flow, and what the copies must know of it. Until it is whole it may be lost with the power.
Outcome<std::vector<Zorgovereenkomst>> vulSet(storage::StorageConfig config, const std::function<void(const QString&)>& voortgang)
{
    config.duurzaam = false;
    storage::SqlStorage storage(config);
    PGB_CHECK(storage.open());
    auth::Argon2Hashing hashing;
    const app::SystemClock systemClock;
    auth::OathCodes codes(systemClock, QStringLiteral("PGB Bureau oefenen"));
    PGB_CHECK(seedDemo(storage, hashing, codes, voortgang, false));
    const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
    Database database(*dialect, config, storage::Access::ReadOnly);
    const auto hoogste = database.one("landelijk.hoogste", QStringLiteral("SELECT max(id) FROM zorgovereenkomst"), {}, [](storage::Row& row) { return row.i64(); });
    return alleOvereenkomsten(storage, hoogste.value_or(0));
}

Outcome<std::vector<Zorgovereenkomst>> maakSet(const storage::StorageConfig& config, int kopieen, const std::function<void(const QString&)>& voortgang)
{
    storage::SqlStorage storage(config);
    PGB_CHECK(storage.open());
    PGB_TRY(schema, storage.schemaNumber());
    if (schema == 0)
        PGB_CHECK(storage.migrate());
    PGB_CHECK(begin(storage, config, kopieen));
    storage.close();
    return vulSet(config, voortgang);
}

} // namespace

int kopieenVan(const QString& schaal)
{
    if (schaal == QLatin1String("landelijk"))
        return landelijkeKopieen;
    bool ok = false;
    const double factor = QString(schaal).replace(QChar(u','), QChar(u'.')).toDouble(&ok);
    return ok && factor > 0 && factor <= 1 ? std::max(1, int(std::lround(landelijkeKopieen * factor))) : 0;
}

Outcome<LandelijkReport> seedLandelijk(const storage::StorageConfig& config, int kopieen, const std::function<void(const QString&)>& voortgang)
{
    return storage::alsUitkomst([&]() -> Outcome<LandelijkReport> {
        PGB_TRY(overeenkomsten, maakSet(config, kopieen, voortgang));
        PGB_TRY(sleutels, storage::readKeyFile(config.keyFile));
        const storage::ColumnCipher cipher(std::move(sleutels));
        const std::unique_ptr<storage::Dialect> dialect = storage::Dialect::of(config.engine);
        Database database(*dialect, config, storage::Access::ReadWrite);
        PGB_TRY(plan, maakPlan(database));
        return Kopieerder(database, config, cipher, std::move(plan), std::move(overeenkomsten)).maak(kopieen, voortgang);
    });
}

} // namespace pgb::demo
