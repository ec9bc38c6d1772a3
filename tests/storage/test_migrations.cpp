#include "server/storage/crypto/key_file.h"
#include "server/storage/migrator.h"
#include "tests/storage/storage_test.h"
#include "tests/support/house_paths.h"
#include <QDir>
#include <thread>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::storage;
using namespace pgb::test;

/// The schema: fresh, step by step, interrupted, tampered with, too new.
class MigrationsTest : public StorageTest {
    Q_OBJECT

    /// A new empty database in m_config, and a connection to it.
    std::unique_ptr<Dialect> m_dialect;
    std::unique_ptr<Database> fresh()
    {
        m_storage.reset();
        m_config = m_fixture.newConfig(m_config.engine);
        m_dialect = Dialect::of(m_config.engine);
        return std::make_unique<Database>(*m_dialect, m_config, Access::ReadWrite);
    }

    static std::vector<Migration> firstMigrations(int count)
    {
        std::vector<Migration> all = compiledMigrations();
        all.resize(size_t(count));
        return all;
    }
    static std::vector<Migration> own(std::initializer_list<QByteArray> sqls)
    {
        std::vector<Migration> migrations;
        for (const QByteArray& sql : sqls)
            migrations.push_back(migrationFrom(QStringLiteral("%1_stap.sql").arg(migrations.size() + 1, 4, 10, QChar(u'0')), sql));
        return migrations;
    }

    QStringList texts(Database& database, const char* sql) const
    {
        const auto rows = database.all("test", QLatin1String(sql), {}, [](Row& row) { return row.text(); });
        return {rows.begin(), rows.end()};
    }
    /// All that the schema is made of, as text.
    QStringList schema(Database& database) const
    {
        if (isSqlite())
            return texts(database, "SELECT type || ' ' || name || ' ' || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name");
        return texts(database, "SELECT concat_ws(' ', table_name, ordinal_position, column_name, data_type, is_nullable, column_default, collation_name) "
                               "FROM information_schema.columns WHERE table_schema = 'public' ORDER BY table_name, ordinal_position")
            + texts(database, "SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY indexdef")
            + texts(database, "SELECT concat(conrelid::regclass, ' ', pg_get_constraintdef(oid)) AS c FROM pg_constraint "
                              "WHERE connamespace = 'public'::regnamespace ORDER BY c")
            + texts(database, "SELECT concat(tgrelid::regclass, ' ', tgname) AS t FROM pg_trigger WHERE NOT tgisinternal ORDER BY t");
    }

private Q_SLOTS:
    void every_file_is_compiled_in_and_numbered_without_a_gap()
    {
        const QDir folder(pgb::test::inSource("/server/storage/migrations"));
        const std::vector<Migration> compiled = compiledMigrations();
        const QStringList files = folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
        QCOMPARE(compiled.size(), size_t(files.size()));
        for (size_t i = 0; i < compiled.size(); ++i) {
            QCOMPARE(compiled[i].nummer, int(i) + 1);
            QFile file(folder.filePath(files[qsizetype(i)]));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(compiled[i].sql, file.readAll());
        }
    }

    void a_database_that_grew_step_by_step_equals_a_fresh_one_and_keeps_its_data()
    {
        QStringList expected;
        {
            const auto database = fresh();
            QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
            expected = schema(*database);
        }
        QVERIFY(expected.size() > 20);
        for (int start = 1; start < SqlStorage::programSchemaNumber(); ++start) {
            const auto database = fresh();
            QVERIFY(Migrator(*database, firstMigrations(start)).run().ok());
            // Data that older versions may have left behind: odd texts, extreme numbers.
            database->run("test", QStringLiteral("INSERT INTO verstrekker (soort, naam, code_nummer, wetten) VALUES (?, ?, ?, ?)"),
                          valuesOf(QStringLiteral("gemeente"), QStringLiteral("'; DROP TABLE verstrekker; --\n\u2713"), QString(), QStringLiteral("zvw")));
            database->run("test", QStringLiteral("INSERT INTO nummerreeks (soort, jaar, laatste) VALUES (?, ?, ?)"),
                          valuesOf(QString(), 9999, std::numeric_limits<qint64>::max()));
            QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
            QCOMPARE(schema(*database), expected);
            QCOMPARE(texts(*database, "SELECT naam FROM verstrekker"), QStringList {QStringLiteral("'; DROP TABLE verstrekker; --\n\u2713")});
        }
    }

    void an_agreement_of_before_the_complete_record_is_read_with_its_new_fields_empty()
    {
        {
            const auto database = fresh();
            QVERIFY(Migrator(*database, firstMigrations(6)).run().ok());
            database->run("test", QStringLiteral("INSERT INTO budgethouder (rijversie, bsn_versleuteld, bsn_sleutel, profielnummer, klantnummer, voorletters, voorvoegsel, "
                                                 "achternaam, zoeknaam, geslacht, woon_straat, woon_huisnummer, woon_postcode, woon_woonplaats, woon_land, "
                                                 "heeft_correspondentieadres, correspondentie_straat, correspondentie_huisnummer, correspondentie_postcode, "
                                                 "correspondentie_woonplaats, correspondentie_land, email, telefoon) "
                                                 "VALUES (1, ?, ?, '', '', '', '', '', '', 'x', '', '', '', '', '', 0, '', '', '', '', '', '', '')"),
                          valuesOf(QByteArray("x"), QByteArray("y")));
            database->run("test", QStringLiteral("INSERT INTO zorgovereenkomst (nummer, budgethouder) SELECT '2024-1', id FROM budgethouder"), {});
            database->run("test", QStringLiteral("INSERT INTO zorgovereenkomst_versie (rijversie, zorgovereenkomst, volgnummer, status, status_reden, geblokkeerd, soort, relatie, "
                                                 "looptijd, aanzegging_vooraf, proeftijd_maanden, vaste_uren, rooster_maandag, rooster_dinsdag, rooster_woensdag, "
                                                 "rooster_donderdag, rooster_vrijdag, rooster_zaterdag, rooster_zondag, minuten_per_week, loonsoort, reiskosten, "
                                                 "reiskosten_kilometer, salarisadministratie, opzegtermijn_maanden, overige_afspraken, tariefuitzondering_verleend) "
                                                 "SELECT 1, id, 1, 'lopend', '', 0, 'familie', 'partner', 'onbepaald', 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 60, 'perEenheid', "
                                                 "'geen', 0, 0, 1, 'oud', 0 FROM zorgovereenkomst"), {});
            database->run("test", QStringLiteral("INSERT INTO werkafspraak (versie, volgnummer, functie_code, eenheid, aantal_per_week, zorgbeschrijving) "
                                                 "SELECT id, 1, 'WLZ-BI', 'uur', 60, 'wassen' FROM zorgovereenkomst_versie"), {});
        }
        QVERIFY(createKeyFile(m_config.keyFile).ok());
        SqlStorage storage(m_config);
        QVERIFY(storage.open().ok());
        QVERIFY(storage.migrate(m_fixture.directory().path()).ok());
        const Outcome<Zorgovereenkomst> read = storage.read<Zorgovereenkomst>([](UnitOfWork& unit) -> Outcome<Zorgovereenkomst> {
            const auto all = need(unit.zorgovereenkomsten().ofBudgethouder({1}));
            return all.at(0);
        });
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().code + read.problem().detail));
        ZorgovereenkomstInhoud expected;
        expected.soort = ZorgovereenkomstSoort::Familie;
        expected.relatie = Familierelatie::Partner;
        expected.vasteUren = false;
        expected.minutenPerWeek = 60;
        expected.overigeAfspraken = QStringLiteral("oud");
        expected.werkafspraken = {{QStringLiteral("WLZ-BI"), {}, Eenheid::Uur, {}, 60, QStringLiteral("wassen")}};
        QVERIFY(read->versies.at(0).inhoud == expected);
    }

    void a_declaratie_of_before_knows_its_side_and_whether_others_saw_it()
    {
        const auto database = fresh();
        QVERIFY(Migrator(*database, firstMigrations(7)).run().ok());
        // The rows stand by themselves here: what they refer to is of no interest.
        database->command("test", isSqlite() ? QStringLiteral("PRAGMA foreign_keys = OFF") : QStringLiteral("SET session_replication_role = replica"));
        database->run("test", QStringLiteral("INSERT INTO gebruiker (id, rijversie, gebruikersnaam, naam, rol, wachtwoord_hash, totp_laatste_stap, "
                                             "geblokkeerd, totp_actief) VALUES (9, 1, 's', 's', 'svb', ?, 0, 0, 0)"), valuesOf(QByteArray("x")));
        const auto add = [&](const char* status, int door, bool zorgverlener, const QVariant& ingediend) {
            database->run("test", QStringLiteral("INSERT INTO declaratie (rijversie, nummer, zorgovereenkomst, budgethouder, soort, periode_van, periode_tot, "
                                                 "status, factuurnummer, factuurnummer_sleutel, totaal_centen, betaald_centen, ingevoerd_door, "
                                                 "ingevoerd_door_zorgverlener, ingediend_op, status_sinds, status_reden, bevindingen) "
                                                 "VALUES (1, '', 1, 1, 'geleverdeZorg', ?, ?, ?, '', '', 0, 0, ?, ?, ?, 7, '', '[]')"),
                          valuesOf(QDate(2025, 1, 1), QDate(2025, 1, 31), QString::fromLatin1(status), door, zorgverlener, ingediend));
        };
        add("concept", 1, false, {});
        add("terBeoordeling", 1, true, {});
        add("uitbetaald", 9, false, 5);
        add("ingetrokken", 1, true, {});
        add("ingetrokken", 1, false, 5);
        QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
        QCOMPARE(texts(*database, isSqlite() ? "SELECT invoerkant || ' ' || coalesce(aangeboden_op, 'nooit') FROM declaratie ORDER BY id"
                                             : "SELECT invoerkant || ' ' || coalesce(aangeboden_op::text, 'nooit') FROM declaratie ORDER BY id"),
                 (QStringList{QStringLiteral("budgethouder nooit"), QStringLiteral("zorgverlener 7"), QStringLiteral("svb 5"),
                              QStringLiteral("zorgverlener nooit"), QStringLiteral("budgethouder 5")}));
    }

    void lines_of_before_get_their_sums()
    {
        const auto database = fresh();
        QVERIFY(Migrator(*database, firstMigrations(23)).run().ok());
        // The rows stand by themselves here: what they refer to is of no interest.
        database->command("test", isSqlite() ? QStringLiteral("PRAGMA foreign_keys = OFF") : QStringLiteral("SET session_replication_role = replica"));
        int nummer = 0;
        const auto add = [&](int declaratie, const QVariant& toekenning, const char* functie, int centen) {
            database->run("test", QStringLiteral("INSERT INTO declaratieregel (declaratie, volgnummer, functie_code, toekenning, eenheid, aantal, tarief, bedrag_centen, afgeleid) "
                                                 "VALUES (?, ?, ?, ?, 'uur', 60, 1, ?, 0)"),
                          valuesOf(declaratie, ++nummer, QString::fromLatin1(functie), toekenning, centen));
        };
        add(1, 7, "A", 100);
        add(1, 7, "A", 50);
        add(1, 8, "A", -30);
        add(1, {}, "A", 1000);
        add(2, 7, "A", 9);
        add(2, 7, "B", 0);
        QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
        const auto rijen = database->all("test", QStringLiteral("SELECT declaratie, toekenning, functie_code, bedrag_centen FROM declaratiesom ORDER BY declaratie, toekenning, functie_code"), {},
                                         [](Row& row) {
                                             const qint64 declaratie = row.i64();
                                             const qint64 toekenning = row.i64();
                                             const QString functie = row.text();
                                             return QStringLiteral("%1 %2 %3 %4").arg(declaratie).arg(toekenning).arg(functie).arg(row.i64());
                                         });
        QCOMPARE(QStringList(rijen.begin(), rijen.end()), (QStringList{QStringLiteral("1 7 A 150"), QStringLiteral("1 8 A -30"), QStringLiteral("2 7 A 9"), QStringLiteral("2 7 B 0")}));
    }

    void a_bsn_in_a_batch_of_before_is_taken_out()
    {
        const auto database = fresh();
        std::vector<Migration> voor = compiledMigrations();
        std::erase_if(voor, [](const Migration& m) { return m.naam.contains(QStringLiteral("bulk_bsn_oud")) || m.nummer > 31; });
        QVERIFY(Migrator(*database, voor).run().ok());
        // The rows stand by themselves here: what they refer to is of no interest.
        database->command("test", isSqlite() ? QStringLiteral("PRAGMA foreign_keys = OFF") : QStringLiteral("SET session_replication_role = replica"));
        int nummer = 0;
        const auto add = [&](const char* klant, const char* stand, const char* was = "") {
            const QString wie = QString::fromLatin1(klant);
            database->run("test", QStringLiteral("INSERT INTO bulkregel (bulk, klant, nummer, deel, functie, eenheid, aantal, factuurnummer, kenmerk, kostenplaats, agb, onleesbaar, onleesbare_tekst, weggelaten, besluit, was) "
                                                 "VALUES (1, ?, ?, 0, 'x', 'uur', 60, '', '', '', '', 'geen', '', 0, 3, ?)"), valuesOf(wie, ++nummer, QString::fromLatin1(was)));
            database->run("test", QStringLiteral("INSERT INTO bulkuitkomst (bulk, klant, nummer, deel, stand, oorzaak, bevinding, functie_code, bedrag_centen, sleutel) VALUES (1, ?, ?, 0, ?, ?, '[]', '', 100, '')"),
                          valuesOf(wie, nummer, QString::fromLatin1(stand), QStringLiteral("BK-001|") + wie));
        };
        add("111222333", "fout");
        add("100032333", "fout");
        add("100032333", "fout");
        add("123456789", "goed"); // no BSN
        add("00417", "goed", R"({"klant":"111222333"})");
        add("1000.32.333", "goed"); // was learned as an own number
        database->run("test", QStringLiteral("INSERT INTO bulkklant (eigenaar, klant, budgethouder) VALUES ('o1', '1000.32.333', 1), ('o1', '00417', 1)"), {});
        database->run("test", QStringLiteral("INSERT INTO bulkgroep (bulk, klant, regels, open) SELECT r.bulk, r.klant, COUNT(*), 0 FROM bulkregel r GROUP BY r.bulk, r.klant"), {});
        database->run("test", QStringLiteral("INSERT INTO bulktelling (bulk, stand, regels, bedrag_centen) VALUES (1, 'fout', 3, 300), (1, 'goed', 2, 200)"), {});
        QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
        QCOMPARE(texts(*database, "SELECT klant FROM bulkregel ORDER BY nummer"),
                 (QStringList{QStringLiteral("BSN •••••2333 (1.4)"), QStringLiteral("BSN •••••2333 (1.3)"), QStringLiteral("BSN •••••2333 (1.3)"), QStringLiteral("123456789"), QStringLiteral("00417"),
                              QStringLiteral("BSN •••••2333 (1.p2)")}));
        QCOMPARE(texts(*database, "SELECT klant FROM bulkgroep WHERE open = 1 ORDER BY klant"),
                 (QStringList{QStringLiteral("BSN •••••2333 (1.3)"), QStringLiteral("BSN •••••2333 (1.4)"), QStringLiteral("BSN •••••2333 (1.p2)")}));
        QCOMPARE(texts(*database, "SELECT klant FROM bulkklant"), QStringList{QStringLiteral("00417")});
        QCOMPARE(texts(*database, "SELECT DISTINCT was FROM bulkregel"), QStringList{QString()});
        QCOMPARE(texts(*database, "SELECT stand FROM bulktelling"), QStringList{QStringLiteral("goed")});
        QCOMPARE(texts(*database, "SELECT DISTINCT oorzaak FROM bulkuitkomst ORDER BY oorzaak"), (QStringList{QStringLiteral("BK-001|00417"), QStringLiteral("BK-001|123456789")}));
    }

    void a_permission_that_stood_twice_stands_once_from_its_first_day()
    {
        const auto database = fresh();
        QVERIFY(Migrator(*database, firstMigrations(45)).run().ok());
        database->command("test", isSqlite() ? QStringLiteral("PRAGMA foreign_keys = OFF") : QStringLiteral("SET session_replication_role = replica"));
        const auto add = [&](int van, int huis, std::optional<QDate> tot = {}) {
            database->run("test", QStringLiteral("INSERT INTO toestemming (budgethouder, soort, van, tot, maximum_centen, verstrekker) VALUES (7, 'boven40Uur', ?, ?, ?, ?)"),
                          valuesOf(QDate(2025, van, 1), tot, van, huis));
        };
        add(5, 1);
        add(3, 1);
        add(9, 1);
        add(6, 2);
        add(1, 1, QDate(2025, 1, 31));
        QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
        QCOMPARE(texts(*database, "SELECT CAST(verstrekker AS TEXT) || ' ' || CAST(maximum_centen AS TEXT) || ' ' || CAST(van AS TEXT) FROM toestemming ORDER BY id"),
                 (QStringList{QStringLiteral("1 5 2025-03-01"), QStringLiteral("2 6 2025-06-01"), QStringLiteral("1 1 2025-01-01")}));
    }

    void a_look_at_what_was_paid_becomes_a_task_of_its_own_kind()
    {
        const auto database = fresh();
        QVERIFY(Migrator(*database, firstMigrations(45)).run().ok());
        database->command("test", isSqlite() ? QStringLiteral("PRAGMA foreign_keys = OFF") : QStringLiteral("SET session_replication_role = replica"));
        const auto add = [&](int id, const char* soort, const char* status) {
            database->run("test", QStringLiteral("INSERT INTO declaratie (id, rijversie, nummer, zorgovereenkomst, budgethouder, soort, periode_van, periode_tot, status, factuurnummer, "
                                                 "factuurnummer_sleutel, totaal_centen, betaald_centen, status_sinds, status_reden, bevindingen) "
                                                 "VALUES (?, 1, '', 1, 1, ?, ?, ?, ?, '', '', 0, 0, 7, '', '[]')"),
                          valuesOf(id, QString::fromLatin1(soort), QDate(2025, 1, 1), QDate(2025, 1, 31), QString::fromLatin1(status)));
            database->run("test", QStringLiteral("INSERT INTO werktaak (rijversie, soort, status, declaratie, dedup_sleutel) VALUES (1, 'uitzondering', 'open', ?, ?)"),
                          valuesOf(id, QStringLiteral("declaratie/%1/uitzondering/0").arg(id)));
        };
        add(3, "geleverdeZorg", "uitbetaald");
        add(4, "geleverdeZorg", "geparkeerd"); // it waits for a decision
        add(5, "correctie", "gecorrigeerd");   // it is asked back by letter
        QVERIFY(Migrator(*database, compiledMigrations()).run().ok());
        QCOMPARE(texts(*database, "SELECT soort || ' ' || dedup_sleutel FROM werktaak ORDER BY declaratie"),
                 (QStringList{QStringLiteral("nakijken declaratie/3/nakijken/0"), QStringLiteral("uitzondering declaratie/4/uitzondering/0"),
                              QStringLiteral("uitzondering declaratie/5/uitzondering/0")}));
    }

    void an_interrupted_step_leaves_nothing_and_is_taken_up_again()
    {
        const auto database = fresh();
        const QByteArray first = "CREATE TABLE een (id $INT PRIMARY KEY) $STRICT;\n";
        const QByteArray broken = "CREATE TABLE twee (id $INT PRIMARY KEY) $STRICT;\n\nCREATE TABLE een (id $INT) $STRICT;\n";
        const QByteArray whole = "CREATE TABLE twee (id $INT PRIMARY KEY) $STRICT;\n\n\nINSERT INTO twee VALUES (1);\n";
        bool failed = false;
        try {
            (void)Migrator(*database, own({first, broken})).run();
        } catch (const SqlError&) {
            failed = true;
        }
        QVERIFY(failed);
        QVERIFY(!m_dialect->hasTable(*database, QStringLiteral("twee")));
        QCOMPARE(Migrator(*database, own({first})).current(), 1);
        QVERIFY(Migrator(*database, own({first, whole})).run().ok());
        QCOMPARE(Migrator(*database, own({first, whole})).current(), 2);
        QCOMPARE(texts(*database, "SELECT id FROM twee"), QStringList {QStringLiteral("1")});
    }

    void an_applied_file_that_was_changed_is_refused()
    {
        const auto database = fresh();
        QVERIFY(Migrator(*database, own({"CREATE TABLE een (id $INT) $STRICT;\n", "CREATE TABLE twee (id $INT) $STRICT;\n"})).run().ok());
        const Outcome<void> refusedRun
            = Migrator(*database, own({"CREATE TABLE een (id $INT) $STRICT;\n", "CREATE TABLE twee (id $INT) $STRICT; \n", "CREATE TABLE drie (id $INT) $STRICT;\n"})).run();
        QCOMPARE(refusedRun.ok() ? QString() : refusedRun.problem().code, QStringLiteral("migratieGewijzigd"));
        QCOMPARE(refusedRun.problem().params, (CodeParams {{QStringLiteral("nummer"), QStringLiteral("2")}}));
        QVERIFY(!m_dialect->hasTable(*database, QStringLiteral("drie")));
    }

    void a_database_newer_than_the_program_is_refused()
    {
        m_storage.reset();
        tamper({QStringLiteral("INSERT INTO migratie (nummer, naam, controlegetal, toegepast_op) VALUES (9999, 'later', '', 0)")});
        const Outcome<void> opened = SqlStorage(m_config).open();
        QCOMPARE(opened.ok() ? QString() : opened.problem().code, QStringLiteral("databaseNieuwerDanProgramma"));
    }

    void a_database_of_somebody_else_is_left_alone()
    {
        fresh().reset();
        tamper({QStringLiteral("CREATE TABLE klanten (id int)")});
        const Outcome<void> opened = SqlStorage(m_config).open();
        // Without a key file it is refused for that already: with data in it no key is made.
        QCOMPARE(opened.ok() ? QString() : opened.problem().code, QStringLiteral("sleutelbestandOntbreekt"));
        QVERIFY(createKeyFile(m_config.keyFile).ok());
        const Outcome<void> again = SqlStorage(m_config).open();
        QCOMPARE(again.ok() ? QString() : again.problem().code, QStringLiteral("databaseNietVanOns"));
    }

    void nothing_is_read_or_written_before_the_schema_is_right()
    {
        fresh().reset();
        SqlStorage storage(m_config);
        QVERIFY(storage.open().ok());
        QCOMPARE(storage.schemaNumber().value(), 0);
        const Outcome<int> written = storage.write<int>([](UnitOfWork&) -> Outcome<int> { return 1; });
        QCOMPARE(written.ok() ? QString() : written.problem().code, QStringLiteral("databaseNietBijgewerkt"));
        const Outcome<MigrateReport> report = storage.migrate();
        QVERIFY(report.ok());
        QVERIFY(report->backup.isEmpty()); // there was nothing to lose
        QCOMPARE(storage.schemaNumber().value(), SqlStorage::programSchemaNumber());
        QVERIFY(storage.write<int>([](UnitOfWork&) -> Outcome<int> { return 1; }).ok());
        QCOMPARE(storage.migrate()->van, SqlStorage::programSchemaNumber());
    }

    void an_existing_database_is_copied_before_its_first_step()
    {
        {
            const auto database = fresh();
            QVERIFY(Migrator(*database, firstMigrations(3)).run().ok());
        }
        QVERIFY(createKeyFile(m_config.keyFile).ok());
        SqlStorage storage(m_config);
        QVERIFY(storage.open().ok());
        if (!isSqlite()) {
            QCOMPARE(storage.migrate().problem().code, QStringLiteral("backupNodig"));
            QCOMPARE(storage.schemaNumber().value(), 3);
        }
        const Outcome<MigrateReport> report = storage.migrate(isSqlite() ? QString() : m_fixture.directory().path());
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.problem().code + report.problem().detail));
        QCOMPARE(report->van, 3);
        QVERIFY(QFileInfo(report->backup).size() > 1000);
        QCOMPARE(QFile::permissions(report->backup) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        if (isSqlite()) {
            StorageConfig copy = m_config;
            copy.path = report->backup;
            Database database(*m_dialect, copy, Access::ReadOnly);
            QCOMPARE(Migrator(database, compiledMigrations()).current(), 3);
        }
    }

    void two_programs_that_migrate_at_once_both_end_well()
    {
        fresh().reset();
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int n = 0; n < 2; ++n) {
            threads.emplace_back([&] {
                SqlStorage storage(m_config);
                const Outcome<void> opened = storage.open();
                const Outcome<MigrateReport> report = opened.ok() ? storage.migrate({}, true) : opened.problem();
                if (!report)
                    qWarning("%s %s", qPrintable(report.problem().code), qPrintable(report.problem().detail));
                good += report.ok() ? 1 : 0;
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good.load(), 2);
    }
};

HOUSE_TEST(test_migrations, MigrationsTest)
#include "test_migrations.moc"
