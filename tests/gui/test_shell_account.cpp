#include "client/ui/account/second_factor_dialog.h"
#include "tests/support/house_test.h"
#include <QBuffer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>

using namespace pgb;

namespace {

/// Answers after the event loop turned, as a server does.
class FakeAccount final : public AccountGateway {
public:
    QStringList codes;
    void beginTotp(QObject* context, Antwoord<wire::TotpAanvraag> klaar) override
    {
        QImage image(294, 294, QImage::Format_Mono);
        image.fill(1);
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        QTimer::singleShot(0, context, [klaar, png] {
            klaar(wire::TotpAanvraag{QStringLiteral("ABCDEFGH"), {}, QString::fromLatin1(png.toBase64())});
        });
    }
    void bevestigTotp(const QString& code, QObject* context, Antwoord<void> klaar) override
    {
        codes << code;
        const bool right = code == QLatin1String("123456");
        QTimer::singleShot(0, context, [klaar, right] {
            klaar(right ? Outcome<void>() : Outcome<void>(Problem{ProblemKind::NietAangemeld, QStringLiteral("tweedeFactorOnjuist"), {}, {}, {}}));
        });
    }
    void wijzigWachtwoord(const QString&, const QString&, QObject*, Antwoord<void>) override {}
};

} // namespace

class ShellAccount : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_code_to_scan_is_shown_whole_and_counts_only_after_a_right_code()
    {
        FakeAccount account;
        auto* dialog = new ui::SecondFactorDialog(account, nullptr);
        dialog->open();
        auto* picture = dialog->findChild<QLabel*>(QStringLiteral("picture"));
        QTRY_VERIFY(!picture->pixmap(Qt::ReturnByValue).isNull());
        const QSize wanted = picture->pixmap(Qt::ReturnByValue).size();
        QTRY_VERIFY(picture->width() >= wanted.width() && picture->height() >= wanted.height());
        QSignalSpy accepted(dialog, &QDialog::accepted);
        auto* code = dialog->findChild<QLineEdit*>(QStringLiteral("code"));
        for (const char* typed : {"12", "000000", "123456"}) {
            code->selectAll();
            QTest::keyClicks(code, QLatin1String(typed));
            QTest::keyClick(code, Qt::Key_Return);
            QTest::qWait(20);
        }
        QTRY_COMPARE(accepted.count(), 1);
        QCOMPARE(account.codes, QStringList({QStringLiteral("000000"), QStringLiteral("123456")}));
    }
};

HOUSE_TEST(test_shell_account, ShellAccount)
#include "test_shell_account.moc"
