#include "client/ui/declaratie/bezoeken_dialoog.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// The lock opens without the server, and nothing that was being typed is gone.
class TestDeskLock : public QObject {
    Q_OBJECT

    /// As the window for signing in does.
    static void signIn(Bureau& b, const QByteArray& token)
    {
        b.session.token = QString::fromLatin1(token);
        b.desk->client().setToken(token);
        b.desk->setSession(b.session);
    }

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
        QTRY_COMPARE(expired.size(), 1); // now it is asked
        QVERIFY(b.locked());             // the work is seen when there is a session again
        QVERIFY(!world.exists);
        signIn(b, "t2");
        QVERIFY(!b.locked());
        QTRY_VERIFY(world.exists && !world.record.regels.empty()); // the call that waited
    }

    void a_session_that_the_server_ends_hides_the_work_until_there_is_another()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        QTRY_VERIFY(b.month()->werk()->rooster()->cellen()->hasFocus());
        QSignalSpy expired(b.desk.get(), &Desk::sessionExpired);
        world.token = "t2"; // the account was locked
        b.keys(u"3"_s);
        b.key(Qt::Key_Return);
        QTRY_COMPARE(expired.size(), 1);
        QVERIFY(b.locked());
        QVERIFY(!b.month()->isVisible());
        QVERIFY(b.says(u"Uw sessie is beëindigd. Meld u opnieuw aan."_s));
        QVERIFY(!b.says(u"lang weg"_s));
        b.tryPassword(world.password); // right, and no way round the server
        QTRY_COMPARE(expired.size(), 2);
        QVERIFY(b.locked());
        QVERIFY(b.says(u"Uw sessie is beëindigd. Meld u opnieuw aan."_s));
        signIn(b, "t2");
        QVERIFY(!b.locked());
        QVERIFY(b.month()->isVisible());
        QCOMPARE(b.cell(0, 1), u"3,00"_s);
        QTRY_VERIFY(world.exists && !world.record.regels.empty());
        b.key(Qt::Key_L, Qt::ControlModifier); // and the password alone opens it again
        QVERIFY(b.locked());
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        QCOMPARE(expired.size(), 2);
    }

    void cancelling_visits_that_stood_open_at_the_lock_leaves_the_cell_as_it_was_data()
    {
        QTest::addColumn<QString>("was");
        QTest::addColumn<QString>("half");
        QTest::newRow("a good cell") << u"2,50"_s << u"9:"_s;
        QTest::newRow("an empty cell") << QString() << u"10:00-11:00; 13:1"_s;
    }
    void cancelling_visits_that_stood_open_at_the_lock_leaves_the_cell_as_it_was()
    {
        QFETCH(QString, was);
        QFETCH(QString, half);
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        ui::RoosterView* cells = b.month()->werk()->rooster()->cellen();
        QTRY_VERIFY(cells->hasFocus());
        if (!was.isEmpty()) {
            b.keys(was);
            b.key(Qt::Key_Return);
            b.key(Qt::Key_Up);
        }
        QCOMPARE(b.cell(0, 1), was);
        b.key(Qt::Key_B, Qt::ControlModifier);
        auto* dialog = b.month()->findChild<ui::BezoekenDialoog*>();
        QVERIFY(dialog);
        const size_t field = was.isEmpty() ? 0 : 1;
        QTRY_VERIFY(dialog->velden()[field]->hasFocus());
        b.keys(half);
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(b.locked());
        QVERIFY(!dialog->isVisible());
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->velden()[field]->text(), half);
        QVERIFY(!cells->indexWidget(cells->currentIndex())); // no second place where it is being typed
        dialog->activateWindow();
        dialog->velden()[field]->setFocus();
        QTRY_VERIFY(dialog->velden()[field]->hasFocus());
        QCOMPARE(b.cell(0, 1), was); // nothing was decided yet
        QTest::keyClick(dialog->velden()[field], Qt::Key_Escape);
        QTRY_VERIFY(!b.month()->findChild<ui::BezoekenDialoog*>());
        QCOMPARE(b.cell(0, 1), was);
        QVERIFY(!b.month()->session()->half());
    }
};

HOUSE_TEST(test_desk_lock, TestDeskLock)
#include "test_desk_lock.moc"
