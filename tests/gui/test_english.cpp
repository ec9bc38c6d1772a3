#include "client/models/maandrooster_tekst.h"
#include "client/ui/shell/sign_in_text.h"
#include "client/ui/shell/sign_in_window.h"
#include "client/ui/vandaag/vandaag_model.h"
#include "shared/text/code_text.h"
#include "shared/text/formats.h"
#include "shared/text/status_text.h"
#include "tests/gui/test_maandrooster_fixture.h"
#include "tests/gui/test_shell_fixture.h"
#include "tests/support/cut_texts.h"
#include "tests/support/house_test.h"
#include <QLabel>
#include <QPushButton>
#include <QTranslator>

using namespace pgb;
using namespace pgb::ui;
using pgb::test::cutTexts;

namespace {

/// English as it ships, that remembers what it was asked and does not know. Words of Qt itself are English already.
class English final : public QTranslator {
public:
    English() : shipped(m_shipped.load(QStringLiteral(":/translations/pgb_en"))) { QCoreApplication::installTranslator(this); }
    ~English() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override
    {
        const QString text = m_shipped.translate(context, source, comment, n);
        if (text.isEmpty() && source && *source && *context != 'Q')
            unknown << QStringLiteral("%1 | %2").arg(QString::fromUtf8(context), QString::fromUtf8(source));
        return text;
    }

private:
    QTranslator m_shipped;

public:
    bool shipped;
    mutable QStringList unknown;
};

/// A month with two days of care in it.
DeclaratieMaand maandMetUren()
{
    DeclaratieMaand maand = legeMaand();
    maand.feiten.declaratie.regels = {bouw::regel(QDate(2025, 5, 6), QStringLiteral("WLZ-BI"), 150, 4500),
                                      bouw::regel(QDate(2025, 5, 7), QStringLiteral("WLZ-BI"), 60, 4500)};
    return maand;
}

} // namespace

class TestEnglish : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void it_is_in_the_program_and_sets_the_language_of_values()
    {
        QCOMPARE(huidigeTaal(), Taal::Nl);
        {
            const English english;
            QVERIFY(english.shipped);
            QCOMPARE(huidigeTaal(), Taal::En);
        }
        QCOMPARE(huidigeTaal(), Taal::Nl);
    }

    void every_word_that_a_window_asks_for_is_known()
    {
        const English english;
        ShellFixture shell;
        shell.openClient(8);
        shell.window->workspace().open({Section::Instellingen, {}, {}});
        shell.window->workspace().selectTab(0);
        shell.window->lock().lock();
        NoSignIn service;
        SignInWindow signIn(shell.theme, service);
        signIn.show();
        Werkplek month(maandMetUren());
        QVERIFY(month.klaar);
        QCoreApplication::processEvents();
        QCOMPARE(english.unknown, QStringList());
    }

    void words_of_codes_and_problems_are_known()
    {
        const English english;
        QCOMPARE(statusTekst(DeclaratieStatus::Geparkeerd), QStringLiteral("On hold"));
        QCOMPARE(codeTekst(ZorgovereenkomstSoort::OvereenkomstVanOpdracht), QStringLiteral("contract for services"));
        QCOMPARE(eenheidNaGetal(Eenheid::Dagdeel, false), QStringLiteral("day parts"));
        QCOMPARE(sectionName(Section::Declaraties), QStringLiteral("Claims"));
        QCOMPARE(signInProblemText({ProblemKind::TeVeel, QStringLiteral("teVaak"), {{QStringLiteral("seconden"), QStringLiteral("30")}}, {}, {}}),
                 QStringLiteral("You have tried too often. Try again in 30 seconds."));
        QCOMPARE(english.unknown, QStringList());
    }

    void dates_amounts_and_quantities_are_english()
    {
        const English english;
        QCOMPARE(vandaagOndertitel(voorbeeldOverzicht()), QStringLiteral("Tuesday 3 June 2025 · 84 clients · updated at 14:02"));
        Werkplek month(maandMetUren());
        QVERIFY(month.klaar);
        QCOMPARE(month.cel(0, 6), QStringLiteral("2.50"));
        QCOMPARE(RoosterTekst::inWoorden(Eenheid::Uur, 60), QStringLiteral("1 hour"));
        QCOMPARE(RoosterTekst::inWoorden(Eenheid::Uur, 150), QStringLiteral("2 hours 30 minutes"));
        QCOMPARE(RoosterTekst::inWoorden(Eenheid::Etmaal, 250), QStringLiteral("2.5 24-hour days"));
        QCOMPARE(RoosterTekst::euro(Bedrag{-123456}), QStringLiteral("-€1,234.56"));
    }

    void no_words_are_cut_data()
    {
        QTest::addColumn<int>("percent");
        QTest::newRow("100") << 100;
        QTest::newRow("150") << 150;
    }
    void no_words_are_cut()
    {
        QFETCH(int, percent);
        const English english;
        ShellFixture shell;
        shell.theme.set({Scheme::Licht, Density::Normaal, percent});
        const QSize size = percent == 100 ? QSize(1366, 768) : QSize(1920, 1080);
        shell.window->resize(size);
        QTRY_COMPARE(shell.window->size(), size);
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*shell.window), QStringList());
        shell.window->workspace().open({Section::Instellingen, {}, {}});
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(*shell.window), QStringList());
        NoSignIn service;
        SignInWindow signIn(shell.theme, service);
        signIn.show();
        QCoreApplication::processEvents();
        QCOMPARE(cutTexts(signIn), QStringList());
        Werkplek month(maandMetUren(), size, Scheme::Licht, percent);
        QVERIFY(month.klaar);
        QCOMPARE(cutTexts(month.venster), QStringList());
    }
};

HOUSE_TEST(test_english, TestEnglish)
#include "test_english.moc"
