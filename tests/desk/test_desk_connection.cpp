#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

/// What the client does by itself while the server is away, and when it is there again.
class TestDeskConnection : public QObject {
    Q_OBJECT

    static constexpr int probe = 5'000; ///< longest wait for the answer of one look
    static constexpr int pause = 4'000; ///< longest time between two looks
    static constexpr int slack = 2'000; ///< of a busy machine

    static qsizetype sent(const OneMonthServer& world, const char* path)
    {
        return std::count_if(world.server.requests.begin(), world.server.requests.end(), [path](const FakeRequest& r) { return r.path == path; });
    }
    static state::Submission decision()
    {
        state::Submission submission;
        submission.steps = {{"POST", u"/v1/werktaken/7/besluit"_s, "{}", false}};
        submission.about = u"proef"_s;
        return submission;
    }

private Q_SLOTS:
    void a_server_that_comes_back_is_found_by_itself_and_gets_what_waited_once()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) { return request.path == "/v1/werktaken/7/besluit" ? FakeAnswer{} : normal(request); };
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        world.server.vanish();
        QTRY_VERIFY(b.says(u"Geen verbinding"_s));
        QVERIFY(!b.says(u"Verbonden"_s));
        b.desk->outbox().submit(decision());
        QTest::qWait(pause); // looks come less often by now
        QCOMPARE(int(b.desk->outbox().pending().size()), 1);
        QCOMPARE(sent(world, "/v1/werktaken/7/besluit"), 0);
        world.server.comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"Verbonden"_s), pause + slack);
        QTRY_VERIFY(b.desk->outbox().pending().empty()); // the return is enough: it does not wait for its own next try
        QTest::qWait(1'000);
        QCOMPARE(sent(world, "/v1/werktaken/7/besluit"), 1);
        QVERIFY(!b.says(u"Geen verbinding"_s));
    }

    void a_network_that_swallows_calls_is_found_mended_within_one_look()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        const auto normal = world.server.answer;
        QTRY_VERIFY(std::any_of(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path.contains("wacht=25"); }));
        world.server.answer = [](const FakeRequest&) { return FakeAnswer{.hangUp = true}; };
        world.server.cutOff(); // the call that waited for news
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"Geen verbinding"_s), probe + slack);
        world.server.answer = [](const FakeRequest&) { return FakeAnswer{.silent = true}; };
        const size_t before = world.server.requests.size();
        QTRY_VERIFY(world.server.requests.size() > before); // a look is under way, and nobody will answer it
        world.server.answer = normal;
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"Verbonden"_s), probe + pause + slack);
    }

    void another_certificate_is_said_in_plain_words_with_a_way_on()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"Verbonden"_s));
        QSignalSpy again(b.desk.get(), &Desk::signInAgainWanted);
        net::CertificateProblem problem;
        problem.fingerprint = "other";
        Q_EMIT b.desk->client().certificateProblem(problem);
        Q_EMIT b.desk->client().certificateProblem(problem); // at each try
        QTRY_VERIFY(b.says(u"Het certificaat van de server is anders dan eerst"_s));
        QVERIFY(b.says(u"maken wij geen verbinding"_s));
        QCOMPARE(b.desk->window().findChildren<QDialog*>().size(), 1);
        for (QPushButton* button : b.desk->window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == u"Opnieuw aanmelden"_s) {
                button->click();
                break;
            }
        QCOMPARE(again.size(), 1);
        QVERIFY(b.says(u"een ander certificaat dan eerst"_s)); // on the strip, until there is a connection
    }

    void a_server_that_comes_back_on_another_day_is_shown_with_that_day()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        QDate day(2025, 6, 3);
        world.server.answer = [&](const FakeRequest& request) {
            return request.path == "/v1/over" ? FakeAnswer{200, wire::toText(wire::encode(wire::Over{u"1"_s, true, day}))} : normal(request);
        };
        Bureau b(world, folder.path());
        QTRY_VERIFY(b.says(u"3 juni"_s) || b.says(u"3 jun"_s));
        world.server.vanish();
        QTRY_VERIFY(b.says(u"Geen verbinding"_s));
        day = QDate(2025, 7, 9);
        world.server.comeBack();
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"9 juli"_s) || b.says(u"9 jul"_s), pause + slack);
    }
};

HOUSE_TEST(test_desk_connection, TestDeskConnection)
#include "test_desk_connection.moc"
