#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

namespace {

/// Types a value while the server is away and ends without a goodbye, as kill -9 does.
void typeAndDie(OneMonthServer& world, const QString& folder)
{
    Bureau b(world, folder);
    b.openMonth();
    QVERIFY(b.loaded());
    world.away = true;
    b.keys(u"2,5"_s);
    b.key(Qt::Key_Return);
    QTRY_COMPARE(b.saved(), u"Bewaard op deze computer"_s);
}

} // namespace

/// What the strip says of the work, from the first moment on.
class TestDeskWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void work_of_an_earlier_run_is_opened_again_said_honestly_and_sent()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        typeAndDie(world, folder.path());
        QVERIFY(!world.exists);
        world.away = false;
        Bureau b(world, folder.path());
        QCOMPARE(b.saved(), u"Bewaard op deze computer"_s); // before any screen of it is open
        QTRY_VERIFY(b.month());
        QVERIFY(b.work().current() != b.month()); // behind: the user starts where he starts
        QTRY_VERIFY(b.says(u"vorige keer"_s));
        QTRY_VERIFY_WITH_TIMEOUT(world.exists && !world.record.regels.empty(), 20'000);
        QTRY_VERIFY(b.saved().startsWith(u"Opgeslagen "_s));
        QCOMPARE(world.record.regels.front().aantal, qint64(150));
    }

    void without_a_keychain_it_says_that_it_is_nowhere_yet()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        Bureau b(world, folder.path(), Secret());
        b.openMonth();
        QVERIFY(b.loaded());
        world.away = true;
        b.keys(u"2"_s);
        b.key(Qt::Key_Return);
        QTRY_COMPARE(b.saved(), u"Nog niet bewaard"_s);
        QTRY_VERIFY_WITH_TIMEOUT(b.says(u"alleen in dit venster"_s), 10'000);
        world.away = false;
        QTRY_VERIFY_WITH_TIMEOUT(b.saved().startsWith(u"Opgeslagen "_s), 40'000);
    }

    void a_change_that_the_feed_names_reads_no_lists()
    {
        QTemporaryDir folder;
        OneMonthServer world;
        const auto normal = world.server.answer;
        world.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/wijzigingen?sinds=1"))
                return FakeAnswer{200, R"({"laatste":2,"items":[{"volgnummer":2,"soort":"declaratie","recordId":99,"budgethouder":1}]})"};
            return normal(request);
        };
        Bureau b(world, folder.path());
        b.openMonth();
        QVERIFY(b.loaded());
        QTRY_VERIFY(std::any_of(world.server.requests.begin(), world.server.requests.end(), [](const FakeRequest& r) { return r.path.startsWith("/v1/wijzigingen?sinds=2"); }));
        QTest::qWait(900); // longer than changes are gathered
        const auto count = [&](const char* path) {
            return std::count_if(world.server.requests.begin(), world.server.requests.end(), [&](const FakeRequest& r) { return r.path.startsWith(path); });
        };
        QCOMPARE(count("/v1/budgethouders"), 1); // the first reading only
        QCOMPARE(count("/v1/zorgovereenkomsten"), 1);
        QCOMPARE(count("/v1/zorgverleners"), 1);
    }
};

HOUSE_TEST(test_desk_work, TestDeskWork)
#include "test_desk_work.moc"
