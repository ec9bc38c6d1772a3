#include "server/app/content_hash.h"
#include "server/app/oefen_registers.h"
#include "server/config/options.h"
#include "server/main/demo/landelijk.h"
#include "server/main/demo/landelijk_waarden.h"
#include "server/main/node.h"
#include "server/storage/sql_storage.h"
#include "tests/support/house_test.h"
#include "tests/support/sommen.h"
#include "tests/support/storage_fixture.h"

using namespace pgb;
using storage::Database;
using storage::Engine;
using storage::Row;

/// The practice set at the scale of the country: copies of the set beside the set.
class TestLandelijk : public QObject {
    Q_OBJECT

    test::StorageFixture m_fixture;

    struct Open {
        explicit Open(const storage::StorageConfig& config, storage::Access access = storage::Access::ReadWrite)
            : dialect(storage::Dialect::of(config.engine)), database(*dialect, config, access)
        {
        }
        qint64 getal(const QString& sql)
        {
            return database.one("test", sql, {}, [](Row& row) { return row.optI64().value_or(-1); }).value_or(-1);
        }
        std::unique_ptr<storage::Dialect> dialect;
        Database database;
    };

    static storage::StorageConfig quick(storage::StorageConfig config)
    {
        config.duurzaam = false;
        return config;
    }

private Q_SLOTS:
    void a_scale_is_the_country_or_a_part_of_it_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("copies");
        QTest::newRow("country") << QStringLiteral("landelijk") << 938;
        QTest::newRow("one") << QStringLiteral("1") << 938;
        QTest::newRow("comma") << QStringLiteral("0,02") << 19;
        QTest::newRow("dot") << QStringLiteral("0.2") << 188;
        QTest::newRow("never nobody") << QStringLiteral("0,00001") << 1;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("zero") << QStringLiteral("0") << 0;
        QTest::newRow("too much") << QStringLiteral("1,01") << 0;
        QTest::newRow("word") << QStringLiteral("groot") << 0;
        QTest::newRow("no number") << QStringLiteral("nan") << 0;
    }
    void a_scale_is_the_country_or_a_part_of_it()
    {
        QFETCH(QString, text);
        QTEST(demo::kopieenVan(text), "copies");
    }

    /// 60,000 budgethouders and 34,000 zorgverleners with a BSN: none leaves its range, none comes twice, all pass the elfproef.
    void the_numbers_of_people_are_valid_and_enough()
    {
        int volgende = 99800000;
        QString vorige;
        for (int i = 0; i < 61'000; ++i) {
            const QString bsn = demo::volgendBsn(volgende);
            QVERIFY2(Bsn::parse(bsn) && bsn.startsWith(QLatin1String("998")) && bsn > vorige, qPrintable(bsn));
            vorige = bsn;
        }
        for (const qint64 n : {1LL, 2'000'000'001LL, 3'000'123'456LL})
            QVERIFY2(Iban::parse(demo::oefenIban(n)) && isOefenIban(*Iban::parse(demo::oefenIban(n))), qPrintable(demo::oefenIban(n)));
    }

    void every_table_of_the_schema_is_known_data() { test::engineRows(); }
    void every_table_of_the_schema_is_known()
    {
        HOUSE_ENGINE_CONFIG(m_fixture, config);
        m_fixture.open(config)->close();
        Open open(config);
        const auto plan = demo::maakPlan(open.database);
        QVERIFY2(plan, qPrintable(QStringLiteral("%1: give it a place in landelijk_plan.cpp").arg(plan ? QString() : plan.problem().params.front().second)));
    }

    void a_table_or_sealed_column_that_is_not_known_is_named_data() { test::engineRows(); }
    void a_table_or_sealed_column_that_is_not_known_is_named()
    {
        HOUSE_ENGINE_CONFIG(m_fixture, config);
        m_fixture.open(config)->close();
        Open open(config);
        open.database.command("test", QStringLiteral("ALTER TABLE organisatie ADD COLUMN iban_versleuteld TEXT"));
        QVERIFY(demo::maakPlan(open.database)); // empty: nothing is lost
        open.database.command("test", QStringLiteral("INSERT INTO organisatie (naam, iban_versleuteld) VALUES ('x', 'y')"));
        const auto sealed = demo::maakPlan(open.database);
        QVERIFY(!sealed);
        QCOMPARE(sealed.problem().code, QStringLiteral("kopieOnbekend"));
        QCOMPARE(sealed.problem().params.back().second, QStringLiteral("iban_versleuteld"));
        open.database.command("test", QStringLiteral("CREATE TABLE nieuw (id INTEGER)"));
        open.database.command("test", QStringLiteral("DELETE FROM organisatie"));
        const auto table = demo::maakPlan(open.database);
        QVERIFY(!table);
        QCOMPARE(table.problem().params.front().second, QStringLiteral("nieuw"));
    }

    void what_is_half_made_is_not_opened()
    {
        const storage::StorageConfig config = m_fixture.newConfig(Engine::Sqlite);
        m_fixture.open(config)->close();
        {
            Open open(config);
            open.database.command("test", QStringLiteral("INSERT INTO oefenset (id, kopieen, gemaakt) VALUES (1, 5, 4)"));
        }
        config::Config settings;
        QVERIFY(settings.set(QStringLiteral("database.pad=") + config.path));
        QVERIFY(settings.set(QStringLiteral("database.sleutelbestand=") + config.keyFile));
        const auto opened = [&] {
            server::Node node(settings, {});
            const Outcome<void> done = node.open(true);
            return done ? QString() : done.problem().code;
        };
        QCOMPARE(opened(), QStringLiteral("oefensetHalf"));
        const auto again = demo::seedLandelijk(quick(config), 1, [](const QString&) {});
        QVERIFY(!again);
        QCOMPARE(again.problem().code, QStringLiteral("oefensetHalf"));
        {
            Open open(config);
            open.database.command("test", QStringLiteral("UPDATE oefenset SET gemaakt = 5"));
        }
        QCOMPARE(opened(), QString());
    }

    /// Two copies: everything that a larger number of copies repeats.
    void a_copy_is_as_true_as_the_set_data() { test::engineRows(); }
    void a_copy_is_as_true_as_the_set()
    {
        HOUSE_ENGINE_CONFIG(m_fixture, config);
        if (config.engine == Engine::PostgreSql && !qEnvironmentVariableIsSet("PGB_LANG"))
            QSKIP("making the practice set on PostgreSQL takes minutes; the long tests do it");
        const auto made = demo::seedLandelijk(quick(config), 2, [](const QString&) {});
        QVERIFY2(made, qPrintable(made ? QString() : made.problem().code + QChar(u' ') + made.problem().detail));
        const auto twice = demo::seedLandelijk(quick(config), 2, [](const QString&) {});
        QCOMPARE(twice ? QString() : twice.problem().code, QStringLiteral("databaseNietLeeg"));

        Open open(config);
        const auto& getal = [&](const QString& sql) { return open.getal(sql); };
        if (config.engine == Engine::Sqlite)
            QCOMPARE(getal(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check")), 0);
        QCOMPARE(made->budgethouders, 128);
        QCOMPARE(getal(QStringLiteral("SELECT count(*) FROM budgethouder")), 3 * 64);
        const qint64 regels = getal(QStringLiteral("SELECT count(*) FROM declaratieregel WHERE declaratie <= (SELECT max(id) FROM declaratie) / 5"));
        QCOMPARE(made->regels, 4 * regels);
        QCOMPARE(test::verkeerdeSommen(config), 0);
        QCOMPARE(getal(QStringLiteral("SELECT count(*) FROM (SELECT b.id FROM betaalrun b WHERE b.aantal <> (SELECT count(*) FROM betaling p WHERE p.betaalrun = b.id) "
                                      "OR b.totaal_centen <> (SELECT sum(p.bedrag_centen) FROM betaling p WHERE p.betaalrun = b.id)) x")),
                 0);
        // A task of one agreement is not the task of another, and the next number is free.
        QCOMPARE(getal(QStringLiteral("SELECT count(*) - count(DISTINCT dedup_sleutel) FROM werktaak")), 0);
        QCOMPARE(getal(QStringLiteral("SELECT count(*) FROM declaratie WHERE nummer LIKE '2025-%' AND CAST(substr(nummer, 6) AS BIGINT) > "
                                      "(SELECT laatste FROM nummerreeks WHERE soort = 'declaratie' AND jaar = 2025)")),
                 0);
        checkRecords(config);
    }

private:
    void checkRecords(const storage::StorageConfig& config)
    {
        const std::unique_ptr<storage::SqlStorage> storage = m_fixture.open(config);
        QVERIFY(storage->verifyAudit() && storage->verifyAudit()->goed());
        const Outcome<void> seen = storage->read<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            const Outcome<void> done = [&]() -> Outcome<void> {
                PGB_CHECK(agreements(unit));
                PGB_CHECK(budgets(unit));
                return people(unit);
            }();
            if (!done)
                return done.problem();
            return true;
        }) ? Outcome<void>() : Outcome<void>(Problem{ProblemKind::Intern, QStringLiteral("unit"), {}, {}, {}});
        QVERIFY(seen);
        // A new account gets a key of its own.
        const auto stored = storage->write<Organisatie>([](app::UnitOfWork& unit) { return unit.partijen().insertOrganisatie({{}, QStringLiteral("Nieuw"), {}}); });
        QVERIFY2(stored, qPrintable(stored ? QString() : stored.problem().code));
    }

    /// What was signed is what stands there, in a copy as in the set.
    Outcome<void> agreements(app::UnitOfWork& unit)
    {
        int signatures = 0;
        QStringList numbers;
        for (qint64 id = 1;; ++id) {
            PGB_TRY(record, unit.zorgovereenkomsten().find({id}));
            if (!record)
                break;
            numbers += record->nummer;
            for (const ZorgovereenkomstVersie& versie : record->versies) {
                for (const Handtekening& h : versie.handtekeningen) {
                    ++signatures;
                    if (h.inhoudHash != app::contentHash(*record, versie) && versie.volgnummer == 1 && record->versies.size() == 1)
                        QTest::qFail(qPrintable(QStringLiteral("signature of %1").arg(id)), __FILE__, __LINE__);
                }
            }
        }
        numbers.removeAll(QString());
        if (signatures < 1000 || numbers.size() != QSet<QString>(numbers.begin(), numbers.end()).size())
            QTest::qFail("signatures or numbers", __FILE__, __LINE__);
        return {};
    }

    /// Budget = granted + deposits - paid - planned: a copy has twice the agreements, so twice of each.
    Outcome<void> budgets(app::UnitOfWork& unit)
    {
        struct Som {
            qint64 toegekend = 0;
            qint64 uitbetaald = 0;
            qint64 ingepland = 0;
            bool operator==(const Som&) const = default;
        };
        const auto som = [&](qint64 id) -> Outcome<Som> {
            Som uit;
            PGB_TRY(toekenningen, unit.toekenningen().ofBudgethouder({id}));
            for (const Toekenning& t : toekenningen) {
                for (const Budgetniveau& n : t.niveaus)
                    uit.toegekend += n.bedrag ? n.bedrag->centen : 0;
            }
            PGB_TRY(boekingen, unit.toekenningen().boekingen({id}, {}));
            for (const Boeking& b : boekingen.boekingen) {
                uit.uitbetaald += b.uitbetaald.centen;
                uit.ingepland += b.ingepland.centen;
            }
            return uit;
        };
        for (qint64 id = 1; id <= 64; ++id) {
            PGB_TRY(set, som(id));
            for (const qint64 copy : {id + 64, id + 128}) {
                PGB_TRY(kopie, som(copy));
                if (set.uitbetaald == 0 || !(kopie == Som{set.toegekend * 2, set.uitbetaald * 2, set.ingepland * 2}))
                    QTest::qFail(qPrintable(QStringLiteral("budget of %1").arg(copy)), __FILE__, __LINE__);
            }
        }
        return {};
    }

    /// Everyone can be read with the keys, is found by his own number, and can sign in.
    Outcome<void> people(app::UnitOfWork& unit)
    {
        const auto need = [](bool holds, const char* what) {
            if (!holds)
                QTest::qFail(what, __FILE__, __LINE__);
        };
        QSet<QString> bsns;
        for (qint64 id = 1; id <= 3 * 64; ++id) {
            PGB_TRY(b, app::gevonden(unit.budgethouders().find({id})));
            bsns += b.bsn.tekst();
            PGB_TRY(found, unit.budgethouders().findByBsn(b.bsn));
            need(found && found->id == b.id, "budgethouder by BSN");
        }
        need(bsns.size() == 3 * 64, "BSN twice");
        for (qint64 id = 45; id <= 5 * 44; ++id) {
            PGB_TRY(z, app::gevonden(unit.zorgverleners().find({id})));
            need(z.iban.has_value() && isOefenIban(*z.iban), "IBAN of a zorgverlener");
            PGB_TRY(registers, app::OefenRegisters().raadpleeg(unit, z));
            need(z.bsn ? registers.brp.stand == Registerstand::Bekend : registers.kvk.stand == Registerstand::Bekend && registers.agb.stand == Registerstand::Bekend,
                 "zorgverlener in the registers");
        }
        for (const QString& name : {QStringLiteral("vera"), QStringLiteral("zv01")}) {
            PGB_TRY(set, app::gevonden(unit.gebruikers().findByNaam(name)));
            PGB_TRY(kopie, app::gevonden(unit.gebruikers().findByNaam(name + QStringLiteral(".2"))));
            PGB_TRY(eerst, app::gevonden(unit.gebruikers().aanmeldgegevens(set.id)));
            PGB_TRY(dan, app::gevonden(unit.gebruikers().aanmeldgegevens(kopie.id)));
            need(!dan.totpGeheim.isEmpty() && eerst.totpGeheim == dan.totpGeheim && eerst.wachtwoordHash == dan.wachtwoordHash, "means of signing in");
        }
        PGB_TRY(tweede, unit.gebruikers().findByNaam(QStringLiteral("zv01.2b")));
        need(tweede.has_value(), "account of the second half");
        PGB_TRY(betaling, unit.betalingen().find({400}));
        if (betaling) {
            PGB_TRY(aan, app::gevonden(unit.zorgverleners().find(betaling->zorgverlener)));
            need(aan.iban == betaling->iban, "paid to the account of the zorgverlener");
            need(betaling->kenmerk == QStringLiteral("PGB %1-%2").arg(betaling->betaalrun.waarde).arg(betaling->zorgverlener.waarde), "reference of the payment");
        }
        need(betaling.has_value(), "a payment of a copy");
        return {};
    }
};

HOUSE_TEST(test_landelijk, TestLandelijk)
#include "test_landelijk.moc"
