#include "client/main/http_sign_in.h"
#include "client/ui/shell/sign_in_window.h"
#include "shared/wire/json_text.h"
#include "tests/desk/bureau.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QPushButton>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

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

/// A server over TLS with a certificate of its own making, as an organisation has on its own network.
class TlsServer final : public FakeServer {
public:
    void use(const QString& name)
    {
        const QString path = test::inSource("/tests/http/data/") + name;
        config.setLocalCertificateChain(QSslCertificate::fromPath(path + u".pem"_s));
        QFile key(path + u".key"_s);
        QVERIFY(key.open(QIODevice::ReadOnly));
        config.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
        QVERIFY(!config.privateKey().isNull());
    }
    QByteArray fingerprint() const { return config.localCertificate().digest(QCryptographicHash::Sha256); }
    QString address() const { return u"https://127.0.0.1:%1"_s.arg(serverPort()); }

protected:
    void incomingConnection(qintptr handle) override
    {
        auto* socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        socket->setSslConfiguration(config);
        socket->startServerEncryption();
        addPendingConnection(socket);
    }

private:
    QSslConfiguration config = QSslConfiguration::defaultConfiguration();
};

/// The window of one start of the program, in which somebody signs in.
struct Start {
    explicit Start(Preferences& preferences, const QString& address) : signIn(preferences)
    {
        window.prefill(address, u"iemand"_s);
        window.show();
        QTest::keyClicks(field("password"), u"geheim"_s);
        QTest::keyClick(field("password"), Qt::Key_Return);
    }
    QLineEdit* field(const char* name) { return window.findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* button(const char* name) { return window.findChild<QPushButton*>(QLatin1String(name)); }

    ui::Theme theme;
    HttpSignIn signIn;
    ui::SignInWindow window{theme, signIn};
    QSignalSpy done{&window, &ui::SignInWindow::signedIn};
};

} // namespace

class TestSignInAgain : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_kept_token_is_not_called_refused_when_the_server_is_away()
    {
        using Resumed = HttpSignIn::Resumed;
        Ended e;
        std::optional<Resumed> answer;
        const auto resume = [&](const QByteArray& token) {
            answer.reset();
            e.signIn.resume(e.server.url(), token, &e.server, [&](Resumed a) { answer = a; });
            return QTest::qWaitFor([&] { return answer.has_value(); });
        };
        QVERIFY(resume("oud"));
        QVERIFY(answer == Resumed::Nee);
        e.server.answer = [](const FakeRequest&) { return FakeAnswer{200, "", "", true}; }; // ends the connection
        QVERIFY(resume("nieuw"));
        QVERIFY(answer == Resumed::GeenVerbinding);
        QVERIFY(e.signIn.takeClient()); // to go on with once the server is back
    }

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

    void a_renewed_certificate_is_trusted_by_typing_what_the_beheerder_reads_out()
    {
        TlsServer server;
        server.answer = [](const FakeRequest&) {
            return FakeAnswer{201, wire::toText(wire::encode(wire::SessieAntwoord{u"nieuw"_s, QDateTime::currentDateTimeUtc(), {}, {}, {}}))};
        };
        server.use(u"server"_s);
        QTemporaryDir folder;
        Preferences preferences(folder.filePath(u"p.ini"_s));
        {
            Start first(preferences, server.address());
            QTRY_VERIFY(first.button("leave")->isVisible());
            QVERIFY(!first.field("typedPrint")->isVisible());
            first.signIn.trustCertificate(server.fingerprint()); // the way on of the window depends on what is wrong with this one
            QTRY_COMPARE(first.done.size(), 1);
        }
        server.use(u"client"_s);
        {
            Start renewed(preferences, server.address());
            QTRY_VERIFY(renewed.field("typedPrint")->isVisible());
            QVERIFY(!renewed.button("trust")->isVisible());
            QCOMPARE(server.requests.size(), size_t(1)); // the password did not go to a server that is not known
            renewed.field("typedPrint")->setFocus();
            QTest::keyClicks(renewed.field("typedPrint"), QString::fromLatin1(server.fingerprint().left(8).toHex(':')));
            QTest::keyClick(renewed.field("typedPrint"), Qt::Key_Return);
            QTRY_COMPARE(renewed.done.size(), 1);
        }
        Start again(preferences, server.address());
        QTRY_COMPARE(again.done.size(), 1); // not asked a second time
        QVERIFY(!again.button("leave")->isVisible());
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
