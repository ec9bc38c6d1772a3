#include "client/main/wiring.h"
#include "client/ui/shell/sign_in_window.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"
#include "tests/support/sleutelbos.h"
#include <QDir>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

namespace {

template<class Window>
Window* shown()
{
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<Window*>(widget); window && window->isVisible())
            return window;
    return nullptr;
}

/// One computer with a keychain, on which the program starts and ends in any way.
struct Computer {
    Computer()
    {
        const auto rest = world.server.answer;
        world.server.answer = [this, rest](const FakeRequest& request) {
            if (request.path == "/v1/sessies" && request.method == "POST" && request.body.contains(world.password.toUtf8()) && !world.away) {
                ++signIns;
                return FakeAnswer{201, session()};
            }
            if (request.path == "/v1/sessies/huidig" && request.header("Authorization") == "Bearer " + world.token && !world.away)
                return FakeAnswer{200, session()};
            return rest(request);
        };
    }
    QByteArray session() const
    {
        wire::SessieAntwoord session;
        session.token = QString::fromLatin1(world.token);
        session.verlooptOp = QDateTime::currentDateTimeUtc().addDays(1);
        session.gebruiker.id = {9};
        session.gebruiker.gebruikersnaam = user;
        session.gebruiker.naam = u"Anna de Boer"_s;
        session.gebruiker.rol = Rol::Budgethouder;
        session.gebruiker.budgethouder = bouw::budgethouderId;
        return wire::toText(wire::encode(session));
    }
    void start()
    {
        ended();
        Options options;
        options.server = world.server.url().toString();
        options.gebruiker = user;
        wiring = std::make_unique<Wiring>(options, DataDir::open(folder.path()).value());
        wiring->start();
    }
    void ended() { wiring.reset(); }
    bool asksToSignIn() { return QTest::qWaitFor([] { return shown<ui::SignInWindow>(); }, 15'000) && !shown<ui::MainWindow>(); }
    bool open() { return QTest::qWaitFor([] { return shown<ui::MainWindow>() && !shown<ui::SignInWindow>(); }, 15'000); }
    void signIn()
    {
        auto* field = shown<ui::SignInWindow>()->findChild<QLineEdit*>(u"password"_s);
        QTest::keyClicks(field, world.password);
        QTest::keyClick(field, Qt::Key_Return);
    }
    ui::MainWindow& window() { return *shown<ui::MainWindow>(); }
    ui::DeclaratiePage* month()
    {
        for (ui::Page* page : window().workspace().pages())
            if (auto* found = qobject_cast<ui::DeclaratiePage*>(page))
                return found;
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QApplication::setActiveWindow(&window());
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window(), key, modifiers);
    }
    void unlock()
    {
        for (QLineEdit* field : window().findChildren<QLineEdit*>())
            if (field->isVisible() && field->echoMode() == QLineEdit::Password) {
                QTest::keyClicks(field, world.password);
                QTest::keyClick(field, Qt::Key_Return);
                return;
            }
    }
    /// What the keychain has for this user, beside the key of the typed work.
    bool keychainHas(const QString& what)
    {
        KeyStore keys(u"pgb-bureau"_s);
        std::optional<bool> found;
        keys.read(what + u'/' + world.server.url().toString() + u'/' + user, &keys, [&](const std::optional<QByteArray>& value) { found = value.has_value(); });
        return QTest::qWaitFor([&] { return found.has_value(); }, 15'000) && *found;
    }

    OneMonthServer world;
    QTemporaryDir folder;
    QString user = u"anna"_s;
    int signIns = 0;
    std::unique_ptr<Wiring> wiring;
};

} // namespace

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
        c.start();
        QVERIFY(c.asksToSignIn());
        c.signIn();
        QVERIFY(c.open());
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
        c.start();
        QVERIFY(c.asksToSignIn());
        c.signIn();
        QVERIFY(c.open());
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
        c.start();
        QVERIFY(c.asksToSignIn());
        c.signIn();
        QVERIFY(c.open());
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

private:
    int m_code = 1;
};

HOUSE_TEST(test_lock_remembered, TestLockRemembered)
#include "test_lock_remembered.moc"
