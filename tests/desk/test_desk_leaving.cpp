#include "client/ui/shell/close_question.h"
#include "client/ui/toekenning/toekenning_page.h"
#include "client/ui/widgets/toast.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"
#include <QPushButton>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// Who leaves, locks or looks elsewhere loses no decision that was held back, and hears of one that was not taken.
class TestDeskLeaving : public QObject {
    Q_OBJECT

    static constexpr const char* path = "/v1/declaraties/7/gebeurtenissen";

    static qsizetype sent(const OneMonthServer& world)
    {
        return std::count_if(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path == path; });
    }
    /// A decision that can be taken back for a minute.
    static void decide(Bureau& b)
    {
        state::Submission submission;
        submission.steps = {{"POST", QString::fromLatin1(path), R"({"gebeurtenis":"goedkeuren"})", false}};
        submission.about = DraftKey::reden(DeclaratieId{7}).tekst();
        submission.wat = u"Akkoord: J. de Boer, mei 2025."_s;
        submission.hold = QDeadlineTimer(60'000);
        b.desk->outbox().submit(submission);
    }
    static void answerWith(OneMonthServer& world, const FakeAnswer& answer)
    {
        world.server.answer = [normal = world.server.answer, answer](const FakeRequest& request) { return request.path == path ? answer : normal(request); };
    }
    static FakeAnswer refusal() { return {412, R"({"status":412,"code":"versieVerouderd"})"}; }
    static QString words(const QWidget* widget)
    {
        QStringList all;
        for (const QLabel* label : widget->findChildren<QLabel*>())
            all << label->text();
        return all.join(u' ');
    }
    static void keychain()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::newRow("keychain") << QByteArray(32, 'k');
        QTest::newRow("no keychain") << QByteArray();
    }

private Q_SLOTS:
    void signing_out_sends_what_is_held_first_data() { keychain(); }
    void signing_out_sends_what_is_held_first()
    {
        QFETCH(QByteArray, key);
        QTemporaryDir folder;
        OneMonthServer world;
        answerWith(world, {});
        Bureau b(world, folder.path(), Secret(key));
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        decide(b);
        QTest::qWait(50);
        QCOMPARE(sent(world), 0);
        QSignalSpy out(b.desk.get(), &Desk::signOutWanted);
        b.desk->window().signOut();
        QVERIFY(out.isEmpty());
        QTRY_VERIFY(!out.isEmpty());
        QTest::qWait(50);
        QCOMPARE(int(out.size()), 1);
        QCOMPARE(sent(world), 1);
        QVERIFY(b.desk->outbox().pending().empty());
    }

    void without_a_server_it_says_what_becomes_of_what_is_held_data() { keychain(); }
    void without_a_server_it_says_what_becomes_of_what_is_held()
    {
        QFETCH(QByteArray, key);
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path(), Secret(key));
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        world.server.vanish();
        QTRY_VERIFY(b.says(u"Geen verbinding"_s));
        decide(b);
        QSignalSpy out(b.desk.get(), &Desk::signOutWanted);
        b.desk->window().signOut();
        auto* question = b.desk->window().findChild<ui::CloseQuestion*>();
        QVERIFY(question && question->closeAnyway()->isVisible());
        QVERIFY2(words(question).contains(key.isEmpty() ? u"kwijt"_s : u"bewaard op deze computer"_s), qPrintable(words(question)));
        QTest::keyClick(question->stay(), Qt::Key_Space);
        QTRY_VERIFY(!b.desk->window().findChild<ui::CloseQuestion*>());
        QVERIFY(out.isEmpty());
        QCOMPARE(int(b.desk->outbox().pending().size()), 1);
    }

    void closing_and_locking_send_what_is_held()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        answerWith(world, {});
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        decide(b);
        b.key(Qt::Key_L, Qt::ControlModifier);
        QVERIFY(b.locked());
        QTRY_COMPARE(sent(world), 1);
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        decide(b);
        b.desk->window().close();
        QVERIFY(b.desk->window().isVisible());
        QTRY_VERIFY(!b.desk->window().isVisible());
        QCOMPARE(sent(world), 2);
    }

    void a_refusal_is_told_wherever_the_user_is()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        answerWith(world, refusal());
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        decide(b);
        b.desk->outbox().releaseAll();
        QTRY_VERIFY(b.says(u"Niet aangenomen: “Akkoord: J. de Boer, mei 2025.”"_s));
        QVERIFY(b.says(u"1 niet aangenomen"_s)); // and it stays said
        // Also to who was away when it came.
        b.work().message().dismiss();
        b.desk->outbox().seen(b.desk->outbox().refused().front().key);
        decide(b);
        b.key(Qt::Key_L, Qt::ControlModifier);
        QTRY_COMPARE(int(b.desk->outbox().refused().size()), 1);
        b.work().message().dismiss();
        b.tryPassword(world.password);
        QTRY_VERIFY(!b.locked());
        QTRY_VERIFY(b.says(u"Niet aangenomen: “Akkoord"_s));
    }

    void who_leaves_over_a_refusal_stays_and_hears_it()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        answerWith(world, refusal());
        Bureau b(world, folder.path(), Secret());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        decide(b);
        QSignalSpy out(b.desk.get(), &Desk::signOutWanted);
        b.desk->window().signOut();
        QTRY_VERIFY(b.says(u"Niet aangenomen: “Akkoord"_s));
        QVERIFY(!b.desk->window().findChild<ui::CloseQuestion*>() || !b.desk->window().findChild<ui::CloseQuestion*>()->isVisible());
        QTest::qWait(50);
        QVERIFY(out.isEmpty());
    }

    void a_half_typed_form_is_not_said_to_be_kept_when_it_is_not_data() { keychain(); }
    void a_half_typed_form_is_not_said_to_be_kept_when_it_is_not()
    {
        QFETCH(QByteArray, key);
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path(), Secret(key), Rol::MedewerkerVerstrekker);
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        b.work().open({ui::Section::Budgetten, {}, u"toekenning/nieuw"_s});
        auto* page = qobject_cast<ui::ToekenningPage*>(b.work().current());
        QVERIFY(page);
        QTRY_VERIFY(page->session());
        page->nummer()->setFocus();
        b.keys(u"2025-7"_s);
        b.desk->window().close();
        if (!key.isEmpty()) {
            QVERIFY(!b.desk->window().isVisible()); // it is on this computer
            b.desk.reset();
            Bureau later(world, folder.path(), Secret(key), Rol::MedewerkerVerstrekker);
            later.work().open({ui::Section::Budgetten, {}, u"toekenning/nieuw"_s});
            auto* again = qobject_cast<ui::ToekenningPage*>(later.work().current());
            QTRY_COMPARE(again->nummer()->text(), u"2025-7"_s);
            return;
        }
        QVERIFY(b.desk->window().isVisible());
        auto* question = b.desk->window().findChild<ui::CloseQuestion*>();
        QVERIFY(question && question->closeAnyway()->isVisible()); // at once
        const QString said = words(question);
        QVERIFY2(said.contains(u"gaat niet vanzelf"_s) && said.contains(u"kwijt"_s), qPrintable(said));
        QVERIFY2(!said.contains(u"versturen het nu"_s), qPrintable(said));
        QTest::keyClick(question->stay(), Qt::Key_Space);
        QCOMPARE(page->nummer()->text(), u"2025-7"_s);
    }
};

HOUSE_TEST(test_desk_leaving, TestDeskLeaving)
#include "test_desk_leaving.moc"
