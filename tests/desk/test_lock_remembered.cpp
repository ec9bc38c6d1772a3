#include "tests/desk/computer.h"
#include "tests/support/house_test.h"
#include "tests/support/sleutelbos.h"
#include <QDir>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// A desk that was locked stays closed for who starts the program again.
class TestLockRemembered : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!heeftSleutelbos() && !inSleutelbos({u"test_lock_remembered"_s}, m_code))
            QSKIP("no keychain can be made on this computer");
    }

    void ended_in_the_moment_of_locking_it_asks_to_sign_in_and_the_typed_work_is_there()
    {
        if (!heeftSleutelbos()) {
            QCOMPARE(m_code, 0);
            return;
        }
        Computer c;
        QVERIFY(c.begin());
        QTRY_VERIFY(c.keychainHas(u"sessie"_s));
        c.window().workspace().open(ui::adresVan({bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)}));
        QTRY_VERIFY(c.month() && c.month()->werk());
        QTRY_VERIFY(c.month()->werk()->rooster()->cellen()->hasFocus());
        c.world.away = true;
        for (const Qt::Key k : {Qt::Key_2, Qt::Key_Comma, Qt::Key_5, Qt::Key_Return})
            c.key(k);
        QTest::qWait(600); // the journal is written
        c.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(c.window().lock().isLocked());
        c.ended(); // the keychain has not answered yet
        c.start();
        QVERIFY(c.asksToSignIn());
        QTest::qWait(300);
        QVERIFY(!shown<ui::MainWindow>());
        c.world.away = false;
        c.signIn();
        QVERIFY(c.open());
        QCOMPARE(c.signIns, 2);
        QTRY_VERIFY(c.month() && c.month()->werk());
        QTRY_COMPARE(c.month()->model()->indexVan({0, 1}).data().toString(), u"2,50"_s);
        QTRY_VERIFY_WITH_TIMEOUT(c.world.exists && !c.world.record.regels.empty(), 30'000);
    }

    void no_file_opens_it_and_a_server_that_is_away_does_not_either()
    {
        if (!heeftSleutelbos()) {
            QCOMPARE(m_code, 0);
            return;
        }
        Computer c;
        c.user = u"bram"_s;
        QVERIFY(c.begin());
        QTRY_VERIFY(c.keychainHas(u"sessie"_s));
        c.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!c.keychainHas(u"sessie"_s));
        QTRY_VERIFY(!c.keychainHas(u"wie"_s));
        c.ended();
        for (const QString& file : QDir(c.folder.path()).entryList(QDir::Files))
            QFile::remove(c.folder.filePath(file));
        c.start();
        QVERIFY(c.asksToSignIn());
        c.world.away = true;
        c.start();
        QVERIFY(c.asksToSignIn());
        QTest::qWait(300);
        QVERIFY(!shown<ui::MainWindow>());
    }

    void what_was_unlocked_again_goes_on_without_signing_in()
    {
        if (!heeftSleutelbos()) {
            QCOMPARE(m_code, 0);
            return;
        }
        Computer c;
        c.user = u"carla"_s;
        QVERIFY(c.begin());
        c.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(!c.keychainHas(u"sessie"_s));
        c.unlock();
        QTRY_VERIFY(!c.window().lock().isLocked());
        QTRY_VERIFY(c.keychainHas(u"sessie"_s));
        QTRY_VERIFY(QDir(c.folder.path()).entryList({u"vergrendeld-*"_s}, QDir::Files).isEmpty());
        c.start();
        QVERIFY(c.open());
        QCOMPARE(c.signIns, 1);
    }

    void a_lock_that_cannot_be_kept_on_the_disk_says_so()
    {
        if (!heeftSleutelbos()) {
            QCOMPARE(m_code, 0);
            return;
        }
        Computer c;
        c.user = u"dirk"_s;
        QVERIFY(c.begin());
        const auto marks = [&] { return QDir(c.folder.path()).entryList({u"vergrendeld-*"_s}, QDir::Files); };
        c.key(Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(marks().size(), 1);
        QVERIFY(!c.says(u"kon niet worden bewaard"_s));
        const QString mark = marks().front();
        c.unlock();
        QTRY_VERIFY(!c.window().lock().isLocked());
        QTRY_VERIFY(marks().isEmpty());
        QVERIFY(QDir(c.folder.path()).mkdir(mark)); // in the place of the file
        c.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(c.window().lock().isLocked());
        QVERIFY(c.says(u"kon niet worden bewaard"_s));
    }

private:
    int m_code = 1;
};

HOUSE_TEST(test_lock_remembered, TestLockRemembered)
#include "test_lock_remembered.moc"
