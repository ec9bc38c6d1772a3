#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// The lock opens without the server, and nothing that was being typed is gone.
class TestDeskLock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_half_typed_cell_is_there_after_unlocking_without_a_server()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        QTRY_VERIFY(b.month()->werk()->rooster()->cellen()->hasFocus());
        b.keys(u"2,"_s);
        world.away = true;
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(b.locked());
        QVERIFY(!b.month()->isVisible());
        b.tryPassword(u"iets anders"_s);
        QTRY_VERIFY(b.says(u"klopt niet"_s));
        QVERIFY(b.locked());
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        b.keys(u"5"_s);
        b.key(Qt::Key_Return);
        QCOMPARE(b.cell(0, 1), u"2,50"_s);
        QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
        QVERIFY(!world.exists);
        world.away = false;
        QTRY_VERIFY_WITH_TIMEOUT(world.exists && !world.record.regels.empty(), 30'000);
        QCOMPARE(world.record.regels.front().aantal, qint64(150));
        QTRY_VERIFY(b.saved().startsWith(u"Opgeslagen "_s));
    }

    void guessing_is_made_slow()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        world.away = true;
        b.key(Qt::Key_L, Qt::ControlModifier);
        for (int i = 0; i < 3; ++i) {
            b.tryPassword(u"gok"_s);
            QTRY_VERIFY(b.says(u"klopt niet"_s));
            QTRY_VERIFY(b.passwordField()->text().isEmpty());
        }
        b.tryPassword(world.password); // right, but it has to wait
        QTRY_VERIFY(b.says(u"te vaak"_s));
        QVERIFY(b.says(u"Probeer het over 1 seconde opnieuw."_s)); // as at signing in
        QVERIFY(b.locked());
        QTest::qWait(1100);
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
    }

    void a_password_that_was_changed_elsewhere_opens_it_through_the_server()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        world.password = u"een ander wachtwoord"_s;
        world.token = "t2";
        QSignalSpy tokens(b.desk.get(), &Desk::tokenChanged);
        b.key(Qt::Key_L, Qt::ControlModifier);
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        QCOMPARE(tokens.size(), 1);
    }

    void a_session_that_ended_meanwhile_is_asked_for_after_the_lock_and_the_work_goes_on()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        QSignalSpy expired(b.desk.get(), &Desk::sessionExpired);
        b.keys(u"3"_s);
        b.key(Qt::Key_Return);
        world.token = "t2"; // the server ended the session
        b.key(Qt::Key_L, Qt::ControlModifier);
        QTest::qWait(2500);             // the autosave has met it
        QCOMPARE(expired.size(), 0);    // nobody is there to sign in
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        QTRY_COMPARE(expired.size(), 1); // now it is asked, over the screen
        QVERIFY(!world.exists);
        b.desk->client().setToken("t2");
        QTRY_VERIFY(world.exists && !world.record.regels.empty()); // the call that waited
    }
};

HOUSE_TEST(test_desk_lock, TestDeskLock)
#include "test_desk_lock.moc"
