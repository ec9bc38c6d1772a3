#include "client/ui/shell/sign_in_text.h"
#include "client/ui/shell/sign_in_window.h"
#include "client/ui/theme/theme.h"
#include "tests/gui/test_shell_fake_account.h"
#include "tests/support/house_test.h"
#include <QDialog>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace pgb;
using namespace pgb::ui;

namespace {

/// Writes down what the window asks for.
class FakeSignIn final : public SignInService {
public:
    void start(const SignInRequest& request) override { requests.push_back(request); }
    void submitCode(const QString& code) override { codes << code; }
    void trustCertificate(const QByteArray& sha256) override { trusted = sha256; }
    void coupled(const wire::SessieAntwoord& session) override { sessions << session.token; }
    void cancel() override { ++cancelled; }
    std::vector<SignInRequest> requests;
    QStringList codes, sessions;
    QByteArray trusted;
    int cancelled = 0;
};

struct Desk {
    Theme theme;
    FakeSignIn service;
    SignInWindow window{theme, service};
    Desk()
    {
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qWarning("the window did not become active");
    }
    QLineEdit* field(const char* name) const { return window.findChild<QLineEdit*>(QLatin1String(name)); }
    QPushButton* button(const char* name) const { return window.findChild<QPushButton*>(QLatin1String(name)); }
    QString problem() const
    {
        const auto* label = window.findChild<QLabel*>(QStringLiteral("problem"));
        return label->isVisible() ? label->text() : QString();
    }
    void fillIn()
    {
        field("server")->setText(QStringLiteral("bureau.voorbeeld.nl"));
        field("user")->setText(QStringLiteral("s.bakker"));
        field("password")->setText(QStringLiteral("geheim"));
    }
};

CertificateProblem certificate(CertificateFault fault)
{
    return {fault, QStringLiteral("bureau.voorbeeld.nl"), QStringLiteral("anders.nl"), QStringLiteral("Eigen CA"),
            QDateTime(QDate(2025, 3, 1), QTime(12, 0)), QByteArray(32, '\x5a')};
}

} // namespace

class ShellSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keys_alone_sign_in_and_the_password_can_be_pasted()
    {
        Desk desk;
        QVERIFY(desk.field("server")->hasFocus());
        QTest::keyClicks(desk.field("server"), QStringLiteral("bureau.voorbeeld.nl"));
        QTest::keyClick(desk.field("server"), Qt::Key_Tab);
        QVERIFY(desk.field("user")->hasFocus());
        QTest::keyClicks(desk.field("user"), QStringLiteral("s.bakker"));
        QTest::keyClick(desk.field("user"), Qt::Key_Tab);
        QGuiApplication::clipboard()->setText(QStringLiteral("uit de kluis"));
        QTest::keyClick(desk.field("password"), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        QCOMPARE(desk.service.requests.size(), size_t(1));
        QCOMPARE(desk.service.requests[0].server, QUrl(QStringLiteral("https://bureau.voorbeeld.nl")));
        QCOMPARE(desk.service.requests[0].wachtwoord, QStringLiteral("uit de kluis"));
        QTest::keyClick(desk.field("password"), Qt::Key_Return); // busy: no second attempt
        QCOMPARE(desk.service.requests.size(), size_t(1));
    }

    void what_is_missing_is_said_and_gets_the_focus()
    {
        Desk desk;
        desk.field("server")->setText(QStringLiteral("bureau.voorbeeld.nl"));
        QTest::keyClick(desk.field("server"), Qt::Key_Return);
        QCOMPARE(desk.problem(), QStringLiteral("Typ uw gebruikersnaam."));
        QVERIFY(desk.field("user")->hasFocus());
        QVERIFY(desk.service.requests.empty());
    }

    void an_address_is_read_strictly_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("url");
        QTest::newRow("bare name") << QStringLiteral(" bureau.nl ") << QStringLiteral("https://bureau.nl");
        QTest::newRow("with port") << QStringLiteral("bureau.nl:8443") << QStringLiteral("https://bureau.nl:8443");
        QTest::newRow("https") << QStringLiteral("https://bureau.nl/") << QStringLiteral("https://bureau.nl/");
        QTest::newRow("http here") << QStringLiteral("http://127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080");
        QTest::newRow("http elsewhere") << QStringLiteral("http://bureau.nl") << QString();
        QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << QString();
        QTest::newRow("with user") << QStringLiteral("https://u:w@bureau.nl") << QString();
        QTest::newRow("spaces") << QStringLiteral("bureau nl") << QString();
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("long") << QString(5000, QLatin1Char('a')) << QString();
    }
    void an_address_is_read_strictly()
    {
        QFETCH(QString, typed);
        const auto url = serverUrlFromText(typed);
        QTEST(url ? url->toString() : QString(), "url");
    }

    void the_code_step_takes_six_digits_and_spaces()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        Q_EMIT desk.service.codeNeeded();
        QVERIFY(desk.field("code")->hasFocus());
        QTest::keyClicks(desk.field("code"), QStringLiteral("12ab"));
        QTest::keyClick(desk.field("code"), Qt::Key_Return);
        QVERIFY(!desk.problem().isEmpty());
        desk.field("code")->clear();
        QTest::keyClicks(desk.field("code"), QStringLiteral("123 456"));
        QTest::keyClick(desk.field("code"), Qt::Key_Return);
        QCOMPARE(desk.service.codes, QStringList{QStringLiteral("123456")});
    }

    void a_failure_is_told_in_plain_words_and_nothing_typed_is_lost_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("words");
        QTest::newRow("password") << QStringLiteral("wachtwoordOnjuist") << QStringLiteral("klopt niet");
        QTest::newRow("host") << QStringLiteral("serverNietGevonden") << QStringLiteral("niet vinden");
        QTest::newRow("refused") << QStringLiteral("geenVerbinding") << QStringLiteral("geen verbinding");
        QTest::newRow("silent") << QStringLiteral("tijdOp") << QStringLiteral("geen antwoord");
        QTest::newRow("other server") << QStringLiteral("geenPgbServer") << QStringLiteral("geen server van PGB Bureau");
    }
    void a_failure_is_told_in_plain_words_and_nothing_typed_is_lost()
    {
        QFETCH(QString, code);
        QFETCH(QString, words);
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        Q_EMIT desk.service.failed({ProblemKind::NietAangemeld, code, {}, {}, {}});
        QVERIFY2(desk.problem().contains(words), qPrintable(desk.problem()));
        QVERIFY(desk.problem().endsWith(QLatin1Char('.')));
        QCOMPARE(desk.field("user")->text(), QStringLiteral("s.bakker"));
        QVERIFY(desk.button("signIn")->isEnabled());
    }

    void throttling_says_how_long_to_wait()
    {
        QVERIFY(signInProblemText({ProblemKind::TeVeel, QStringLiteral("teVaak"), {{QStringLiteral("seconden"), QStringLiteral("30")}}, {}, {}})
                    .contains(QStringLiteral("30 seconden")));
        QVERIFY(signInProblemText({ProblemKind::TeVeel, QStringLiteral("teVaak"), {{QStringLiteral("seconden"), QStringLiteral("300")}}, {}, {}})
                    .contains(QStringLiteral("5 minuten")));
    }

    void a_certificate_problem_is_told_and_trusted_only_where_that_is_safe_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<bool>("mayTrust");
        QTest::addColumn<QString>("words");
        QTest::newRow("unknown authority") << int(CertificateFault::OnbekendeUitgever) << true << QStringLiteral("Eigen CA");
        QTest::newRow("expired") << int(CertificateFault::Verlopen) << true << QStringLiteral("1 maart 2025");
        QTest::newRow("wrong name") << int(CertificateFault::VerkeerdeNaam) << false << QStringLiteral("anders.nl");
        QTest::newRow("changed") << int(CertificateFault::Gewijzigd) << false << QStringLiteral("ander certificaat");
        QTest::newRow("not yet") << int(CertificateFault::NogNietGeldig) << false << QStringLiteral("datum en tijd");
    }
    void a_certificate_problem_is_told_and_trusted_only_where_that_is_safe()
    {
        QFETCH(int, fault);
        QFETCH(bool, mayTrust);
        QFETCH(QString, words);
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        Q_EMIT desk.service.certificateProblem(certificate(CertificateFault(fault)));
        const auto* text = desk.window.findChild<QLabel*>(QStringLiteral("certificateText"));
        QVERIFY2(text->isVisible() && text->text().contains(words), qPrintable(text->text()));
        const bool changed = CertificateFault(fault) == CertificateFault::Gewijzigd;
        QCOMPARE(desk.window.findChild<QLabel*>(QStringLiteral("certificateHeading"))->text(),
                 changed ? QStringLiteral("De server heeft een ander certificaat") : QStringLiteral("Wij vertrouwen deze server nog niet"));
        const auto* print = desk.window.findChild<QLabel*>(QStringLiteral("fingerprint"));
        QCOMPARE(print->isVisible(), !changed);
        QCOMPARE(print->text().left(5), changed ? QString() : QStringLiteral("5A:5A")); // not to be copied from the screen
        QCOMPARE(desk.field("typedPrint")->isVisible(), changed);
        QCOMPARE(desk.button("trust")->isVisible(), mayTrust);
        QVERIFY(desk.button("leave")->hasFocus()); // the safe way is the one under the hand
        if (mayTrust) {
            QTest::mouseClick(desk.button("trust"), Qt::LeftButton);
            QCOMPARE(desk.service.trusted, QByteArray(32, '\x5a'));
        } else {
            QTest::keyClick(desk.button("leave"), Qt::Key_Escape);
            QCOMPARE(desk.service.cancelled, 1);
            QVERIFY(desk.field("password")->isVisible());
        }
    }

    void enter_does_what_the_focused_button_says()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        Q_EMIT desk.service.certificateProblem(certificate(CertificateFault::OnbekendeUitgever));
        QTest::keyClick(&desk.window, Qt::Key_Tab);
        QVERIFY(desk.button("trust")->hasFocus());
        QTest::keyClick(desk.button("trust"), Qt::Key_Return);
        QCOMPARE(desk.service.trusted, QByteArray(32, '\x5a'));
        QCOMPARE(desk.service.cancelled, 0);
        Q_EMIT desk.service.certificateProblem(certificate(CertificateFault::OnbekendeUitgever));
        QTest::keyClick(desk.button("leave"), Qt::Key_Enter);
        QCOMPARE(desk.service.cancelled, 1);
        Q_EMIT desk.service.codeNeeded();
        desk.button("otherUser")->setFocus();
        QTest::keyClick(desk.button("otherUser"), Qt::Key_Return);
        QCOMPARE(desk.service.cancelled, 2);
        QVERIFY(desk.service.codes.isEmpty());
    }

    void a_changed_certificate_is_trusted_only_with_what_the_beheerder_reads_out()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        CertificateProblem problem = certificate(CertificateFault::Gewijzigd);
        problem.sha256 = QByteArray::fromHex("0a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcdef");
        Q_EMIT desk.service.certificateProblem(problem);
        QTest::keyClick(&desk.window, Qt::Key_Backtab); // from the safe way out
        QTest::keyClick(&desk.window, Qt::Key_Backtab);
        QVERIFY(desk.field("typedPrint")->hasFocus());
        const auto answer = [&desk](const char* typed) {
            desk.field("typedPrint")->selectAll();
            QTest::keyClicks(desk.field("typedPrint"), QLatin1String(typed));
            QTest::keyClick(desk.field("typedPrint"), Qt::Key_Return);
            return desk.problem();
        };
        QVERIFY(answer("0a1b2c3d").contains(QStringLiteral("eerste 16 tekens")));
        QVERIFY(answer("0a1b2c3d 4e5f607O").contains(QStringLiteral("eerste 16 tekens"))); // a letter O
        QVERIFY(answer("ff1b2c3d4e5f6071").contains(QStringLiteral("horen niet bij")));
        QVERIFY(answer("0a1b2c3d4e5f60718293a4b5c6d7e8f90123456789abcdef0123456789abcdee").contains(QStringLiteral("horen niet bij")));
        QVERIFY(desk.service.trusted.isEmpty());
        QCOMPARE(desk.service.cancelled, 0);
        answer("0A:1b:2C:3D:4E:5F:60:71");
        QCOMPARE(desk.service.trusted, problem.sha256);
        QVERIFY(desk.problem().isEmpty());
        Q_EMIT desk.service.certificateProblem(problem);
        QVERIFY(desk.field("typedPrint")->text().isEmpty());
    }

    void an_account_that_needs_a_second_factor_is_led_through_coupling_one()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        test::FakeAccount account;
        Q_EMIT desk.service.coupleNeeded(account, account.wachtwoord);
        auto* dialog = desk.window.findChild<QDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("code"));
        QTRY_VERIFY(code->isVisible());
        QCOMPARE(account.passwords, QStringList{account.wachtwoord}); // not asked for a second time
        QTest::keyClicks(code, QStringLiteral("123456"));
        QTest::keyClick(code, Qt::Key_Return);
        QTRY_COMPARE(desk.service.sessions, QStringList{QStringLiteral("nieuw")});
        QCOMPARE(desk.service.cancelled, 0);
    }

    void who_does_not_couple_is_not_signed_in_and_reads_why()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        test::FakeAccount account;
        Q_EMIT desk.service.coupleNeeded(account, account.wachtwoord);
        desk.window.findChild<QDialog*>()->reject();
        QCOMPARE(desk.service.cancelled, 1);
        QVERIFY(desk.service.sessions.isEmpty());
        QVERIFY(!desk.problem().isEmpty());
        QVERIFY(desk.button("signIn")->isEnabled());
    }

    void the_password_is_gone_from_the_window_after_signing_in()
    {
        Desk desk;
        desk.fillIn();
        QTest::keyClick(desk.field("password"), Qt::Key_Return);
        QSignalSpy spy(&desk.window, &SignInWindow::signedIn);
        Q_EMIT desk.service.signedIn({QStringLiteral("S. Bakker"), Rol::Vertegenwoordiger});
        QCOMPARE(spy.count(), 1);
        QVERIFY(desk.field("password")->text().isEmpty());
    }
};

HOUSE_TEST(test_shell_sign_in, ShellSignIn)
#include "test_shell_sign_in.moc"
