#include "client/main/http_sign_in.h"
#include "shared/wire/json_text.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::tests;
using namespace Qt::StringLiterals;

namespace {

/// A server where everybody signs in, and a call that waits because the session ended.
struct Ended {
    FakeServer server;
    net::ApiClient client{server.url()};
    QTemporaryDir folder;
    Preferences preferences{folder.filePath(u"p.ini"_s)};
    HttpSignIn signIn{preferences};
    qint64 user = 9;
    int answered = 0;

    Ended()
    {
        server.answer = [this](const FakeRequest& request) {
            if (request.path == "/v1/sessies") {
                Gebruiker who;
                who.id = {user};
                who.gebruikersnaam = u"iemand"_s;
                who.naam = u"Iemand"_s;
                return FakeAnswer{201, wire::toText(wire::encode(wire::SessieAntwoord{u"nieuw"_s, QDateTime::currentDateTimeUtc(), who, {}, {}}))};
            }
            return request.header("Authorization") == "Bearer nieuw" ? FakeAnswer{} : FakeAnswer{401, R"({"code":"sessieVerlopen"})"};
        };
        client.setToken("oud");
        client.send(net::getRequest(u"/v1/vandaag"_s), &folder_, [this](const net::ApiReply&) { ++answered; });
    }
    bool signedIn()
    {
        QSignalSpy done(&signIn, &ui::SignInService::signedIn);
        signIn.setExisting(&client, {9});
        signIn.start({server.url(), u"iemand"_s, u"geheim"_s});
        return QTest::qWaitFor([&] { return done.size() == 1; });
    }

private:
    QObject folder_;
};

} // namespace

class TestSignInAgain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_same_user_goes_on_where_he_was()
    {
        Ended e;
        QTRY_COMPARE(e.server.requests.size(), size_t(1));
        QVERIFY(e.signedIn());
        QVERIFY(e.signIn.onExisting());
        QTRY_COMPARE(e.answered, 1);
        QCOMPARE(e.signIn.takePassword(), u"geheim"_s);
        QVERIFY(e.signIn.takePassword().isEmpty()); // once
    }

    void another_user_gets_nothing_of_the_work_that_waits()
    {
        Ended e;
        QTRY_COMPARE(e.server.requests.size(), size_t(1));
        e.user = 10;
        QVERIFY(e.signedIn());
        QVERIFY(!e.signIn.onExisting());
        QTest::qWait(50);
        QCOMPARE(e.answered, 0);
        QCOMPARE(e.server.requests.size(), size_t(2)); // the old call was not sent in his name
        QVERIFY(e.signIn.takeClient());
    }
};

HOUSE_TEST(test_sign_in_again, TestSignInAgain)
#include "test_sign_in_again.moc"
