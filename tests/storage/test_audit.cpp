#include "tests/storage/storage_test.h"

using namespace pgb;
using namespace pgb::app;
using namespace pgb::test;

/// The audit trail: nobody who can only write to the database can change it unseen.
class AuditTest : public StorageTest {
    Q_OBJECT

    AuditRegel regel(int n) const
    {
        return {moment(n), m_dossier.account(Rol::Svb).id, QStringLiteral("declaratie.indienen"), m_dossier.budgethouder.id,
                QStringLiteral("declaratie"), n, QStringLiteral("req-%1").arg(n), {{QStringLiteral("n"), QString::number(n)}}};
    }
    void append(int from, int to)
    {
        write([&](UnitOfWork& unit) {
            for (int n = from; n <= to; ++n)
                need(unit.audit().append(regel(n)));
        });
    }
    audit::Oordeel verify(const std::optional<audit::Anker>& verwacht = {})
    {
        const Outcome<audit::Oordeel> oordeel = m_storage->verifyAudit(verwacht);
        if (!oordeel.ok())
            qWarning("%s %s", qPrintable(oordeel.problem().code), qPrintable(oordeel.problem().detail));
        return oordeel.ok() ? *oordeel : audit::Oordeel {audit::Breuk::KopOngeldig, -1, 0, {}};
    }
    /// As someone who owns the database: the triggers do not stop him.
    void force(QStringList statements)
    {
        if (isSqlite()) {
            statements.prepend(QStringLiteral("DROP TRIGGER audit_geen_delete"));
            statements.prepend(QStringLiteral("DROP TRIGGER audit_geen_update"));
        } else {
            statements.prepend(QStringLiteral("ALTER TABLE audit DISABLE TRIGGER ALL"));
        }
        tamper(statements);
    }

private Q_SLOTS:
    void an_untouched_trail_is_good_also_when_empty()
    {
        QVERIFY(verify().goed());
        append(1, 20);
        const audit::Oordeel oordeel = verify();
        QVERIFY(oordeel.goed());
        QCOMPARE(oordeel.gecontroleerd, 20);
        QCOMPARE(oordeel.kop.volgnummer, 20);
    }

    void an_ordinary_update_or_delete_is_refused_by_the_database()
    {
        append(1, 3);
        tamper({QStringLiteral("UPDATE audit SET handeling = 'x'"), QStringLiteral("DELETE FROM audit")});
        QVERIFY(verify().goed());
        QCOMPARE(verify().gecontroleerd, 3);
    }

    void a_changed_row_is_named_data()
    {
        QTest::addColumn<QString>("change");
        QTest::newRow("moment") << "tijdstip = tijdstip + 1";
        QTest::newRow("who") << "gebruiker = 1";
        QTest::newRow("act") << "handeling = 'declaratie.zien'";
        QTest::newRow("whose") << "dossier = dossier + 1";
        QTest::newRow("kind") << "soort = 'toekenning'";
        QTest::newRow("which") << "record_id = 0";
        QTest::newRow("request") << "verzoek_id = ''";
        QTest::newRow("details") << "details = '[]'";
        QTest::newRow("unreadable details") << "details = '{'";
        QTest::newRow("details in another spacing") << "details = ' ' || details";
        QTest::newRow("details in other words for a letter") << "details = '[[\"\\u006e\",\"7\"]]'";
        QTest::newRow("text moved between fields") << "soort = 'declaratiereq-7', verzoek_id = ''";
    }
    void a_changed_row_is_named()
    {
        QFETCH(QString, change);
        append(1, 10);
        force({QStringLiteral("UPDATE audit SET %1 WHERE volgnummer = 7").arg(change)});
        const audit::Oordeel oordeel = verify();
        QCOMPARE(oordeel.breuk, audit::Breuk::Gewijzigd);
        QCOMPARE(oordeel.volgnummer, 7);
        QCOMPARE(oordeel.gecontroleerd, 6);
    }

    void a_removed_row_is_named()
    {
        append(1, 10);
        force({QStringLiteral("DELETE FROM audit WHERE volgnummer = 4")});
        QCOMPARE(verify().breuk, audit::Breuk::Ontbreekt);
        QCOMPARE(verify().volgnummer, 4);
    }

    void a_removed_row_with_the_rest_renumbered_is_found()
    {
        append(1, 10);
        force({QStringLiteral("DELETE FROM audit WHERE volgnummer = 4"), QStringLiteral("UPDATE audit SET volgnummer = -volgnummer WHERE volgnummer > 4"),
               QStringLiteral("UPDATE audit SET volgnummer = -volgnummer - 1 WHERE volgnummer < 0")});
        QCOMPARE(verify().breuk, audit::Breuk::Gewijzigd);
        QCOMPARE(verify().volgnummer, 4);
    }

    void two_rows_that_changed_places_are_found()
    {
        append(1, 10);
        force({QStringLiteral("UPDATE audit SET volgnummer = 99 WHERE volgnummer = 3"), QStringLiteral("UPDATE audit SET volgnummer = 3 WHERE volgnummer = 4"),
               QStringLiteral("UPDATE audit SET volgnummer = 4 WHERE volgnummer = 99")});
        QCOMPARE(verify().breuk, audit::Breuk::Gewijzigd);
        QCOMPARE(verify().volgnummer, 3);
    }

    void a_row_put_before_the_first_is_found_and_not_shown()
    {
        append(1, 10);
        force({QStringLiteral("INSERT INTO audit SELECT -5, tijdstip, gebruiker, 'budgethouder.wijzigen', dossier, soort, record_id, verzoek_id, details, hash "
                              "FROM audit WHERE volgnummer = 7")});
        QCOMPARE(verify().breuk, audit::Breuk::Verplaatst);
        QCOMPARE(verify().volgnummer, -5);
        read([&](UnitOfWork& unit) {
            QCOMPARE(need(unit.audit().list({m_dossier.budgethouder.id}, {200, 0})).items.size(), size_t(10));
            QCOMPARE(need(unit.audit().keten(20'000)).breuk, audit::breukCode(audit::Breuk::Verplaatst));
        });
    }

    void a_trail_cut_off_at_the_end_is_found()
    {
        append(1, 10);
        force({QStringLiteral("DELETE FROM audit WHERE volgnummer > 8")});
        QCOMPARE(verify().breuk, audit::Breuk::Afgekapt);
        QCOMPARE(verify().volgnummer, 9);
    }

    void a_trail_cut_off_with_its_head_set_back_is_found()
    {
        append(1, 10);
        force({QStringLiteral("DELETE FROM audit WHERE volgnummer > 8"),
               QStringLiteral("UPDATE audit_kop SET volgnummer = 8, hash = (SELECT hash FROM audit WHERE volgnummer = 8)")});
        QCOMPARE(verify().breuk, audit::Breuk::KopOngeldig); // the seal cannot be made without the key
        force({QStringLiteral("DELETE FROM audit_kop")});
        QCOMPARE(verify().breuk, audit::Breuk::KopOngeldig);
    }

    void a_trail_removed_with_its_head_is_found_where_something_happened()
    {
        append(1, 3);
        write([](UnitOfWork& unit) { need(unit.wijzigingen().append(QStringLiteral("declaratie"), 1, {1})); });
        force({QStringLiteral("DELETE FROM audit"), QStringLiteral("DELETE FROM audit_kop")});
        QCOMPARE(verify().breuk, audit::Breuk::KopOngeldig);
    }

    void a_whole_trail_removed_is_found()
    {
        append(1, 3);
        force({QStringLiteral("DELETE FROM audit")});
        QCOMPARE(verify().breuk, audit::Breuk::Afgekapt);
        QCOMPARE(verify().volgnummer, 1);
    }

    void an_anchor_kept_elsewhere_shows_that_all_was_set_back()
    {
        append(1, 5);
        QVERIFY(verify(verify().kop).goed());
        const QString oldHead = tamper({QStringLiteral("SELECT hex(zegel) FROM audit_kop")}).toString();
        const audit::Oordeel older = verify();
        append(6, 9);
        const audit::Anker kept = verify().kop;
        QVERIFY(verify(older.kop).goed()); // an earlier anchor is part of the chain
        QCOMPARE(audit::ankerFromTekst(audit::ankerTekst(kept)), std::optional(kept));
        QVERIFY(!audit::ankerFromTekst(QStringLiteral("9:zz")));
        if (!isSqlite())
            return;
        force({QStringLiteral("DELETE FROM audit WHERE volgnummer > 5"),
               QStringLiteral("UPDATE audit_kop SET volgnummer = 5, hash = (SELECT hash FROM audit WHERE volgnummer = 5), zegel = x'%1'").arg(oldHead)});
        QCOMPARE(verify().breuk, audit::Breuk::Onbeschermd); // rows and head fit: the database knows only that its guard is gone
        QCOMPARE(verify(kept).breuk, audit::Breuk::Afgekapt);
        QCOMPARE(verify(audit::Anker {3, QByteArray(32, 'x')}).breuk, audit::Breuk::AnkerOnbekend);
    }

    void a_trail_that_the_database_does_not_guard_any_more_is_not_good()
    {
        append(1, 3);
        force({});
        QCOMPARE(verify().breuk, audit::Breuk::Onbeschermd);
        QCOMPARE(verify().gecontroleerd, 3);
        QCOMPARE(verify().kop.volgnummer, 3);
    }

    void a_guard_that_guards_nothing_is_no_guard()
    {
        append(1, 3);
        if (isSqlite())
            tamper({QStringLiteral("DROP TRIGGER audit_geen_delete"),
                    QStringLiteral("CREATE TRIGGER audit_geen_delete BEFORE DELETE ON audit WHEN 0 BEGIN SELECT RAISE(ABORT, 'append only'); END")});
        else
            tamper({QStringLiteral("CREATE OR REPLACE FUNCTION audit_alleen_toevoegen() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$")});
        QCOMPARE(verify().breuk, audit::Breuk::Onbeschermd);
    }

    void the_chain_goes_on_after_a_unit_that_was_undone()
    {
        append(1, 2);
        refused([&](UnitOfWork& unit) -> Outcome<void> {
            need(unit.audit().append(regel(3)));
            return Problem {};
        });
        append(4, 5);
        const audit::Oordeel oordeel = verify();
        QVERIFY(oordeel.goed());
        QCOMPARE(oordeel.gecontroleerd, 4);
    }

    void the_trail_of_a_dossier_is_read_in_pages_newest_first()
    {
        append(1, 5);
        read([&](UnitOfWork& unit) {
            const auto first = need(unit.audit().list({m_dossier.budgethouder.id}, {2, 0}));
            QCOMPARE(first.items.size(), size_t(2));
            QCOMPARE(first.items[0].recordId, 5);
            const auto second = need(unit.audit().list({m_dossier.budgethouder.id}, {200, *first.volgende}));
            QCOMPARE(second.items.size(), size_t(3));
            QCOMPARE(second.items[2].recordId, 1);
            QVERIFY(!second.volgende);
            QVERIFY(need(unit.audit().list({BudgethouderId{999}}, {})).items.empty());
        });
    }

    void the_whole_trail_is_searched_by_person_kind_and_period()
    {
        append(1, 5);
        write([&](UnitOfWork& unit) {
            need(unit.audit().append({moment(6), m_dossier.account(Rol::Budgethouder).id, QStringLiteral("aanmelden"), {}, QStringLiteral("gebruiker"), 9, {}, {}}));
        });
        read([&](UnitOfWork& unit) {
            const auto numbers = [&](const AuditVraag& vraag) {
                QList<qint64> found;
                for (const AuditRegel& regel : need(unit.audit().list(vraag, {})).items)
                    found << regel.recordId;
                return found;
            };
            QCOMPARE(numbers({}), (QList<qint64>{9, 5, 4, 3, 2, 1}));
            QCOMPARE(numbers({BudgethouderId{}}), QList<qint64>{9}); // of no dossier
            QCOMPARE(numbers({{}, m_dossier.account(Rol::Budgethouder).id}), QList<qint64>{9});
            QCOMPARE(numbers({{}, {}, QStringLiteral("declaratie"), moment(2), moment(4)}), (QList<qint64>{3, 2}));
        });
    }

    void the_newest_part_of_the_chain_is_checked_alone()
    {
        append(1, 6);
        read([&](UnitOfWork& unit) {
            const KetenStand all = need(unit.audit().keten(100));
            QCOMPARE(all.breuk, QStringLiteral("geen"));
            QCOMPARE(all.gecontroleerd, 6);
            const KetenStand part = need(unit.audit().keten(2));
            QCOMPARE(part.breuk, QStringLiteral("geen"));
            QCOMPARE(part.regels, 6);
            QCOMPARE(part.gecontroleerd, 2);
        });
        force({QStringLiteral("UPDATE audit SET gebruiker = 1 + gebruiker WHERE volgnummer = 5")});
        read([&](UnitOfWork& unit) {
            const KetenStand part = need(unit.audit().keten(3));
            QCOMPARE(part.breuk, QStringLiteral("gewijzigd"));
            QCOMPARE(part.breukBij, 5);
        });
    }
};

HOUSE_TEST(test_audit, AuditTest)
#include "test_audit.moc"
