#include "client/ui/account/second_factor_dialog.h"
#include "tests/gui/test_shell_fake_account.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QLineEdit>

using namespace pgb;
using pgb::test::FakeAccount;

class ShellAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_code_to_scan_is_shown_whole_and_counts_only_after_a_right_code()
    {
        FakeAccount account;
        auto* dialog = new ui::SecondFactorDialog(account, nullptr, account.wachtwoord);
        dialog->open();
        auto* picture = dialog->findChild<QLabel*>(QStringLiteral("picture"));
        QTRY_VERIFY(!picture->pixmap(Qt::ReturnByValue).isNull());
        const QSize wanted = picture->pixmap(Qt::ReturnByValue).size();
        QTRY_VERIFY(picture->width() >= wanted.width() && picture->height() >= wanted.height());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        QString token;
        connect(dialog, &ui::SecondFactorDialog::gekoppeld, this, [&](const wire::SessieAntwoord& session) { token = session.token; });
        auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("code"));
        for (const char* typed : {"12", "000000", "123456"}) {
            code->selectAll();
            QTest::keyClicks(code, QLatin1String(typed));
            QTest::keyClick(code, Qt::Key_Return);
            QTest::qWait(20);
        }
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(account.codes, QStringList({QStringLiteral("000000"), QStringLiteral("123456")}));
        QCOMPARE(token, QStringLiteral("nieuw"));
    }

    void the_password_is_asked_for_first_and_said_when_it_is_wrong()
    {
        FakeAccount account;
        auto* dialog = new ui::SecondFactorDialog(account, nullptr);
        dialog->open();
        auto* password = dialog->findChild<QLineEdit*>(QStringLiteral("password"));
        auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("code"));
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("problem"));
        QVERIFY(password->isVisible() && !code->isVisible());
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(problem->isVisible() && account.passwords.isEmpty());
        QTest::keyClicks(password, QStringLiteral("fout"));
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(!code->isVisible());
        password->selectAll();
        QTest::keyClicks(password, account.wachtwoord);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(code->isVisible());
        QVERIFY(!password->isVisible() && password->text().isEmpty() && !problem->isVisible());
        dialog->reject();
    }
};

HOUSE_TEST(test_shell_account, ShellAccount)
#include "test_shell_account.moc"
