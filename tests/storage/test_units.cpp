#include "tests/storage/storage_test.h"
#include <atomic>
#include <barrier>
#include <thread>

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// Units of work: what commits together, what is undone alone, what is told to whom.
class UnitsTest : public StorageTest {
    Q_OBJECT

    /// Runs `work(n)` on `count` threads that start at the same moment.
    static void together(int count, const std::function<void(int)>& work)
    {
        std::barrier start(count);
        std::vector<std::thread> threads;
        for (int n = 0; n < count; ++n) {
            threads.emplace_back([&, n] {
                start.arrive_and_wait();
                work(n);
            });
        }
        for (std::thread& thread : threads)
            thread.join();
    }

    qint64 count(const char* table) const { return tamper({QStringLiteral("SELECT count(*) FROM %1").arg(QLatin1String(table))}).toLongLong(); }

private Q_SLOTS:
    void an_update_that_names_an_older_version_is_refused_and_changes_nothing()
    {
        Budgethouder stale = m_dossier.budgethouder;
        Budgethouder changed = stale;
        changed.telefoon = QStringLiteral("1");
        write([&](UnitOfWork& unit) { need(unit.budgethouders().update(changed)); });
        stale.telefoon = QStringLiteral("2");
        const Problem problem = refused([&](UnitOfWork& unit) -> Outcome<void> {
            const Outcome<Budgethouder> done = unit.budgethouders().update(stale);
            // The unit itself is unharmed: the current record can be read to be attached.
            if (need(unit.budgethouders().find(stale.id))->telefoon != QStringLiteral("1"))
                return Problem {};
            return done.ok() ? Outcome<void>() : done.problem();
        });
        QCOMPARE(problem.kind, ProblemKind::VersieVerouderd);
        QCOMPARE(problem.code, QStringLiteral("versieVerouderd"));
        stale.id.waarde = 4711;
        QCOMPARE(refused([&](UnitOfWork& unit) -> Outcome<void> { return unit.budgethouders().update(stale).problem(); }).kind,
                 ProblemKind::NietGevonden);
    }

    void every_versioned_record_checks_its_version()
    {
        write([&](UnitOfWork& unit) {
            Declaratie d = need(unit.declaraties().insert(declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Concept)));
            Werktaak w = need(unit.werktaken().insertOrMerge({}));
            Zorgverlener z = m_dossier.zorgverlener;
            Toekenning t = m_dossier.toekenning;
            ZorgovereenkomstVersie v = m_dossier.zorgovereenkomst.versies[0];
            Gebruiker g = m_dossier.account(Rol::Svb);
            d.rijversie = w.rijversie = z.rijversie = t.rijversie = v.rijversie = g.rijversie = 7;
            QCOMPARE(unit.declaraties().update(d).problem().kind, ProblemKind::VersieVerouderd);
            QCOMPARE(unit.werktaken().update(w).problem().kind, ProblemKind::VersieVerouderd);
            QCOMPARE(unit.zorgverleners().update(z).problem().kind, ProblemKind::VersieVerouderd);
            QCOMPARE(unit.toekenningen().update(t).problem().kind, ProblemKind::VersieVerouderd);
            QCOMPARE(unit.zorgovereenkomsten().updateVersie(v).problem().kind, ProblemKind::VersieVerouderd);
            QCOMPARE(unit.gebruikers().update(g).problem().kind, ProblemKind::VersieVerouderd);
        });
    }

    void what_must_be_unique_is_a_conflict_without_the_value_in_it()
    {
        const auto conflict = [this](const std::function<void(UnitOfWork&, Outcome<void>&)>& body) {
            return refused([&](UnitOfWork& unit) -> Outcome<void> {
                Outcome<void> result;
                body(unit, result);
                return result;
            });
        };
        const Problem bsnTwice = conflict([&](UnitOfWork& unit, Outcome<void>& result) {
            Budgethouder b = budgethouder(2);
            b.bsn = m_dossier.budgethouder.bsn;
            if (const auto done = unit.budgethouders().insert(b); !done)
                result = done.problem();
        });
        QCOMPARE(bsnTwice.kind, ProblemKind::Conflict);
        QCOMPARE(bsnTwice.code, QStringLiteral("bestaatAl"));
        QVERIFY(!bsnTwice.detail.contains(m_dossier.budgethouder.bsn.tekst()));
        const Problem nameTwice = conflict([&](UnitOfWork& unit, Outcome<void>& result) {
            Gebruiker g = m_dossier.account(Rol::Svb);
            g.gebruikersnaam = g.gebruikersnaam.toUpper();
            if (const auto done = unit.gebruikers().insert(g, "x"); !done)
                result = done.problem();
        });
        QCOMPARE(nameTwice.code, QStringLiteral("bestaatAl"));
        const Problem dangling = conflict([&](UnitOfWork& unit, Outcome<void>& result) {
            if (const auto done = unit.toekenningen().insert(toekenning({4711}, m_dossier.verstrekker.id)); !done)
                result = done.problem();
        });
        QCOMPARE(dangling.code, QStringLiteral("verwijzingOntbreekt"));
    }

    void what_one_engine_cannot_hold_is_refused_by_both()
    {
        write([&](UnitOfWork& unit) {
            Budgethouder b = m_dossier.budgethouder;
            b.naam.achternaam = QStringLiteral("Jan") + QChar(u'\0') + QStringLiteral("' OR '1'='1");
            QCOMPARE(unit.budgethouders().update(b).problem().code, QStringLiteral("tekenNietToegestaan"));
            b = m_dossier.budgethouder;
            b.geboortedatum = QDate(10000, 1, 1);
            QCOMPARE(unit.budgethouders().update(b).problem().code, QStringLiteral("datumBuitenBereik"));
            QCOMPARE(unit.gebruikers().findByNaam(QString(1, QChar(u'\0'))).problem().kind, ProblemKind::OngeldigeInvoer);
            b = m_dossier.budgethouder;
            b.naam.achternaam = QString(1, QChar(0xd800)) + QStringLiteral("x");
            QCOMPARE(unit.budgethouders().update(b).problem().code, QStringLiteral("tekenNietToegestaan"));
            AuditRegel regel {moment(), {}, QStringLiteral("test"), {}, {}, 1, QString(1, QChar(0xdc00)), {}};
            QCOMPARE(unit.audit().append(regel).problem().code, QStringLiteral("tekenNietToegestaan"));
            b.naam.achternaam = QStringLiteral("\\'\"$1 ? :x \U0001F600");
            b = need(unit.budgethouders().update(b));
            QCOMPARE(need(unit.budgethouders().find(b.id))->naam.achternaam, b.naam.achternaam);
        });
    }

    void a_unit_that_hides_a_failed_statement_does_not_commit()
    {
        const Problem problem = refused([&](UnitOfWork& unit) -> Outcome<void> {
            need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Verdwijnt"), {}}));
            if (unit.budgethouders().insert(m_dossier.budgethouder).ok())
                return Problem {};
            return {}; // as if nothing had happened
        });
        QCOMPARE(problem.code, QStringLiteral("bestaatAl"));
        QCOMPARE(count("organisatie"), 1);
    }

    void an_exception_in_a_unit_undoes_it()
    {
        const Problem problem = refused([&](UnitOfWork& unit) -> Outcome<void> {
            need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Verdwijnt"), {}}));
            throw std::runtime_error("mis");
        });
        QCOMPARE(problem.kind, ProblemKind::Intern);
        QCOMPARE(count("organisatie"), 1);
    }

    void a_reading_unit_cannot_write()
    {
        const Outcome<int> done = m_storage->read<int>([&](UnitOfWork& unit) -> Outcome<int> {
            const auto stored = unit.partijen().insertOrganisatie({{}, QStringLiteral("Nee"), {}});
            return stored.ok() ? Outcome<int>(1) : stored.problem();
        });
        QVERIFY(!done.ok());
        QCOMPARE(count("organisatie"), 1);
    }

    void one_failing_unit_among_64_is_undone_alone()
    {
        std::atomic<int> good = 0;
        std::atomic<int> bad = 0;
        together(64, [&](int n) {
            const Outcome<int> done = m_storage->write<int>([&, n](UnitOfWork& unit) -> Outcome<int> {
                need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Nr %1").arg(n), {}}));
                need(unit.audit().append({moment(), {}, QStringLiteral("test"), {}, QStringLiteral("organisatie"), n, {}, {}}));
                if (n == 17) {
                    const auto twice = unit.gebruikers().insert(m_dossier.account(Rol::Svb), "x");
                    return twice.ok() ? Outcome<int>(0) : twice.problem();
                }
                if (n == 18)
                    return Problem {ProblemKind::Geweigerd, QStringLiteral("geweigerd"), {}, {}, {}};
                return 1;
            });
            ++(done.ok() ? good : bad);
        });
        QCOMPARE(good.load(), 62);
        QCOMPARE(bad.load(), 2);
        QCOMPARE(count("organisatie"), 1 + 62);
        QCOMPARE(tamper({QStringLiteral("SELECT count(*) FROM organisatie WHERE naam IN ('Nr 17', 'Nr 18')")}).toInt(), 0);
        const auto oordeel = m_storage->verifyAudit();
        QVERIFY(oordeel.ok() && oordeel->goed());
        QCOMPARE(oordeel->gecontroleerd, 62);
    }

    void concurrent_units_never_book_more_than_the_budget()
    {
        // 50 000,00 is granted and a declaratie costs 1 192,88: 41 fit, whoever comes first.
        std::atomic<int> booked = 0;
        together(48, [&](int) {
            const Outcome<int> done = m_storage->write<int>([&](UnitOfWork& unit) -> Outcome<int> {
                const BudgetBoekingen saldo = need(unit.toekenningen().boekingen(m_dossier.budgethouder.id, {}));
                Declaratie d = declaratie(m_dossier.zorgovereenkomst, m_dossier.toekenning.id, DeclaratieStatus::Betaalbaar);
                Bedrag op;
                for (const Boeking& boeking : saldo.boekingen)
                    op += boeking.ingepland + boeking.uitbetaald;
                if (op + d.totaal > Bedrag {5'000'000})
                    return Problem {ProblemKind::Geweigerd, QStringLiteral("budgetOp"), {}, {}, {}};
                d.nummer = need(unit.declaraties().nextNummer(2025));
                need(unit.declaraties().insert(d));
                return 1;
            });
            booked += done.ok() ? 1 : 0;
            if (!done.ok() && done.problem().code != QStringLiteral("budgetOp"))
                qWarning("%s %s", qPrintable(done.problem().code), qPrintable(done.problem().detail));
        });
        QCOMPARE(booked.load(), 41);
        QCOMPARE(tamper({QStringLiteral("SELECT sum(totaal_centen) FROM declaratie")}).toLongLong(), 41 * 119288);
        QCOMPARE(tamper({QStringLiteral("SELECT laatste FROM nummerreeks WHERE soort = 'declaratie'")}).toInt(), 41);
    }

    void a_reader_sees_what_was_committed_and_nothing_else()
    {
        write([&](UnitOfWork& unit) {
            need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Nog niet"), {}}));
            std::thread([&] {
                read([&](UnitOfWork& other) { QVERIFY(!need(other.partijen().findOrganisatie({2}))); });
            }).join();
        });
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({2})).has_value()); });
    }

    void the_listener_hears_of_the_feed_and_of_nothing_else()
    {
        std::atomic<int> heard = 0;
        m_storage->setCommitListener([&] { ++heard; });
        write([&](UnitOfWork& unit) { need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Stil"), {}})); });
        QCOMPARE(heard.load(), 0);
        write([&](UnitOfWork& unit) { need(unit.wijzigingen().append(QStringLiteral("werktaak"), 1, {})); });
        QTRY_COMPARE(heard.load(), 1);
        refused([&](UnitOfWork& unit) -> Outcome<void> {
            need(unit.wijzigingen().append(QStringLiteral("werktaak"), 2, {}));
            return Problem {};
        });
        write([&](UnitOfWork& unit) { need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Stil"), {}})); });
        QCOMPARE(heard.load(), 1);
    }

    void statements_are_logged_by_name_without_values()
    {
        std::mutex mutex;
        QStringList names;
        storage::StorageConfig config = m_config;
        config.statementLog = [&](const QString& name, std::chrono::nanoseconds) {
            const std::lock_guard lock(mutex);
            names += name;
        };
        m_storage = m_fixture.open(config);
        read([&](UnitOfWork& unit) { need(unit.budgethouders().findByBsn(m_dossier.budgethouder.bsn)); });
        m_storage.reset();
        QVERIFY(names.contains(QStringLiteral("budgethouder.findByBsn")));
        QVERIFY(!names.join(QChar(u' ')).contains(m_dossier.budgethouder.bsn.tekst()));
    }

    void closing_finishes_what_was_accepted_and_refuses_the_rest()
    {
        std::atomic<int> done = 0;
        std::atomic<int> closed = 0;
        std::atomic<int> other = 0;
        std::vector<std::thread> threads;
        for (int n = 0; n < 8; ++n) {
            threads.emplace_back([&] {
                for (;;) {
                    const Outcome<int> result = m_storage->write<int>([](UnitOfWork& unit) -> Outcome<int> {
                        need(unit.partijen().insertOrganisatie({{}, QStringLiteral("x"), {}}));
                        return 1;
                    });
                    if (result.ok()) {
                        ++done;
                        continue;
                    }
                    ++(result.problem().code == QStringLiteral("opslagGesloten") ? closed : other);
                    return;
                }
            });
        }
        while (done < 50)
            std::this_thread::yield();
        m_storage->close();
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(closed.load(), 8);
        QCOMPARE(other.load(), 0);
        QCOMPARE(count("organisatie"), 1 + done);
        QVERIFY(m_storage->open().ok());
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({1})).has_value()); });
    }

    void a_database_server_that_cuts_its_connections_is_found_again()
    {
        if (isSqlite())
            return; // it has no server
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({1})).has_value()); });
        tamper({QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")});
        read([&](UnitOfWork& unit) { QVERIFY(need(unit.partijen().findOrganisatie({1})).has_value()); });
        int runs = 0;
        write([&](UnitOfWork& unit) {
            need(unit.partijen().insertOrganisatie({{}, QStringLiteral("Eens"), {}}));
            if (++runs == 1)
                tamper({QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")});
            need(unit.audit().append({moment(), {}, QStringLiteral("test"), {}, {}, 1, {}, {}}));
        });
        QCOMPARE(runs, 2); // the first run went down with its connection, before the commit
        QCOMPARE(count("organisatie"), 2);
    }

    void a_full_queue_refuses_instead_of_growing()
    {
        m_config.queueLimit = 2;
        m_storage.reset();
        m_storage = m_fixture.open(m_config);
        std::atomic<bool> go = false;
        std::atomic<bool> inside = false;
        std::atomic<int> full = 0;
        std::atomic<int> good = 0;
        std::thread blocker([&] {
            write([&](UnitOfWork&) {
                inside = true;
                while (!go)
                    std::this_thread::yield();
            });
        });
        while (!inside)
            std::this_thread::yield();
        std::vector<std::thread> threads;
        for (int n = 0; n < 6; ++n) {
            threads.emplace_back([&] {
                const Outcome<int> result = m_storage->write<int>([](UnitOfWork&) -> Outcome<int> { return 1; });
                if (result.ok())
                    ++good;
                else if (result.problem().code == QStringLiteral("opslagVol"))
                    ++full;
            });
        }
        QTRY_COMPARE(full.load(), 4);
        go = true;
        blocker.join();
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(good.load(), 2);
    }
};

HOUSE_TEST(test_units, UnitsTest)
#include "test_units.moc"
