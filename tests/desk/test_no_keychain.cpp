#include "client/ui/overeenkomst/bevestigen.h"
#include "client/ui/widgets/toast.h"
#include "tests/desk/computer.h"
#include "tests/support/house_test.h"
#include <QPushButton>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// A computer on which nothing can be kept beyond the run.
class TestNoKeychain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        qputenv("XDG_CURRENT_DESKTOP", "none");
    }

    void that_nothing_is_kept_is_said_once_and_not_at_each_unlock()
    {
        Computer c;
        QVERIFY(c.begin());
        QTRY_VERIFY(c.says(u"Uw sleutelbos is niet beschikbaar."_s));
        QVERIFY(c.says(u"Na afsluiten meldt u zich opnieuw aan."_s));
        QVERIFY(c.says(u"tot de server het heeft, staat het alleen in dit venster"_s));
        c.window().workspace().message().dismiss();
        c.key(Qt::Key_L, Qt::ControlModifier);
        c.unlock();
        QTRY_VERIFY(!c.window().lock().isLocked());
        bool answered = false; // what was asked of the keychain before this is answered before it
        KeyStore keys(u"pgb-bureau-test"_s);
        keys.read(u"x"_s, &keys, [&](const std::optional<QByteArray>&) { answered = true; });
        QTRY_VERIFY_WITH_TIMEOUT(answered, 15'000);
        QVERIFY(!c.window().workspace().message().isVisible());
        QVERIFY(c.says(u"niets bewaard op deze computer"_s)); // and that stays so
    }

    void another_user_is_asked_before_the_unsent_work_of_the_first_is_gone()
    {
        Computer c;
        QVERIFY(c.begin());
        c.window().workspace().open(ui::adresVan({bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)}));
        QTRY_VERIFY(c.month() && c.month()->werk());
        QTRY_VERIFY(c.month()->werk()->rooster()->cellen()->hasFocus());
        c.world.token = "t2"; // the session of Anna ended
        for (const Qt::Key k : {Qt::Key_2, Qt::Key_Comma, Qt::Key_5, Qt::Key_Return})
            c.key(k);
        QTRY_VERIFY_WITH_TIMEOUT(shown<ui::SignInWindow>(), 15'000);
        QVERIFY(c.window().lock().isLocked() && !c.month()->isVisible()); // nothing of the work stands behind it
        const auto labels = shown<ui::SignInWindow>()->findChildren<QLabel*>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* l) { return l->isVisible() && l->text().startsWith(u"Uw sessie is beëindigd."_s); }));
        const auto signInAs = [&](qint64 id, const QString& user, const QString& name) {
            c.userId = id;
            c.name = name;
            shown<ui::SignInWindow>()->findChild<QLineEdit*>(u"user"_s)->setText(user);
            c.signIn();
        };
        const auto question = [] { return shown<ui::SignInWindow>() ? shown<ui::SignInWindow>()->findChild<ui::BevestigenDialoog*>() : nullptr; };
        signInAs(10, u"bram"_s, u"Bram Visser"_s);
        QTRY_VERIFY(question());
        QStringList words;
        for (const QLabel* label : question()->findChildren<QLabel*>())
            words << label->text();
        QVERIFY2(words.join(u' ').contains(u"Anna de Boer heeft hier werk"_s), qPrintable(words.join(u' ')));
        QTest::keyClick(question(), Qt::Key_Return); // the safe answer
        QTRY_VERIFY(!question());
        QTRY_VERIFY(std::any_of(c.world.server.requests.begin(), c.world.server.requests.end(), [](const FakeRequest& r) { return r.method == "DELETE"; }));
        QCOMPARE(shown<ui::SignInWindow>()->findChild<QLineEdit*>(u"user"_s)->text(), u"anna"_s);
        signInAs(9, u"anna"_s, u"Anna de Boer"_s);
        QTRY_VERIFY(!c.window().lock().isLocked() && c.month()->isVisible());
        QTRY_COMPARE(c.month()->model()->indexVan({0, 1}).data().toString(), u"2,50"_s);
        QTRY_VERIFY_WITH_TIMEOUT(c.world.exists && !c.world.record.regels.empty(), 15'000);
    }

    void signing_out_of_a_session_that_ended_already_leads_to_the_sign_in_window()
    {
        Computer c;
        QVERIFY(c.begin());
        c.world.token = "t2"; // it ended, and nothing was asked since
        c.window().signOut();
        QTRY_VERIFY_WITH_TIMEOUT(std::any_of(c.world.server.requests.begin(), c.world.server.requests.end(), [](const FakeRequest& r) { return r.method == "DELETE"; }), 15'000);
        QVERIFY(c.asksToSignIn());
        QTest::qWait(200); // the answer is there: nothing was locked by it
        QVERIFY(c.asksToSignIn());
        c.world.token = "t";
        c.signIn();
        QVERIFY(c.open());
        QVERIFY(!c.window().lock().isLocked());
    }

    void who_goes_on_as_another_all_the_same_gets_a_desk_of_his_own()
    {
        Computer c;
        QVERIFY(c.begin());
        c.window().workspace().open(ui::adresVan({bouw::budgethouderId, bouw::zorgovereenkomstId, QDate(2025, 5, 1)}));
        QTRY_VERIFY(c.month() && c.month()->werk());
        QTRY_VERIFY(c.month()->werk()->rooster()->cellen()->hasFocus());
        c.world.token = "t2";
        for (const Qt::Key k : {Qt::Key_2, Qt::Key_Return})
            c.key(k);
        QTRY_VERIFY_WITH_TIMEOUT(shown<ui::SignInWindow>(), 15'000);
        c.userId = 10;
        c.name = u"Bram Visser"_s;
        shown<ui::SignInWindow>()->findChild<QLineEdit*>(u"user"_s)->setText(u"bram"_s);
        c.signIn();
        QTRY_VERIFY(shown<ui::SignInWindow>()->findChild<ui::BevestigenDialoog*>());
        shown<ui::SignInWindow>()->findChild<ui::BevestigenDialoog*>()->findChild<QPushButton*>(u"ja"_s)->click();
        QVERIFY(c.open());
        QVERIFY(!c.month());
    }

    void the_day_of_a_practice_server_stands_before_the_server_answers_again()
    {
        Computer c;
        QVERIFY(c.begin());
        QTRY_VERIFY(c.says(u"3 juni"_s));
        c.ended();
        const auto rest = c.world.server.answer;
        c.world.server.answer = [rest](const FakeRequest& request) { return request.path == "/v1/over" ? FakeAnswer{.silent = true} : rest(request); };
        QVERIFY(c.begin());
        QTRY_VERIFY(c.says(u"3 juni"_s));
    }
};

HOUSE_TEST(test_no_keychain, TestNoKeychain)
#include "test_no_keychain.moc"
