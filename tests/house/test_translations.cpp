#include "tests/house/translation_rules.h"
#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace pgb::house;

namespace {

/// What lupdate finds in the sources now, and what it cannot place: a text of a context that the program does not ask for.
Messages messagesOfSources(QStringList& misplaced)
{
    const QTemporaryDir dir;
    const QString ts = dir.filePath(QStringLiteral("now.ts"));
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceDir());
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-I"), QStringLiteral("."),
                   QStringLiteral("client"), QStringLiteral("server"), QStringLiteral("shared"), QStringLiteral("forms"), QStringLiteral("-ts"), ts});
    if (!lupdate.waitForFinished(50000) || lupdate.exitCode() != 0)
        return {};
    for (const QString& line : QString::fromUtf8(lupdate.readAllStandardError()).split(QLatin1Char('\n')))
        if (line.contains(QStringLiteral("lacks Q_OBJECT")) || line.contains(QStringLiteral("unknown namespace"))
            || line.contains(QStringLiteral("without context")))
            misplaced << line;
    return messagesOfTs(readText(ts));
}

QString tsText(const QString& messages)
{
    return QStringLiteral("<!DOCTYPE TS><TS version=\"2.1\" language=\"en\"><context><name>A</name>%1</context></TS>").arg(messages);
}

QString entry(const char* source, const char* translation)
{
    return QStringLiteral("<message><source>%1</source>%2</message>")
        .arg(QString::fromLatin1(source), QString::fromLatin1(translation));
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_sources = messagesOfSources(m_misplaced);
        QVERIFY2(m_sources.size() > 50, "lupdate found too little");
    }

    void every_text_has_the_context_that_the_program_asks_for() { HOUSE_NONE(m_misplaced); }

    void every_text_is_in_every_language_and_finished_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("sourceLanguage");
        QTest::newRow("nl") << QStringLiteral("translations/pgb_nl.ts") << true;
        QTest::newRow("en") << QStringLiteral("translations/pgb_en.ts") << false;
    }

    void every_text_is_in_every_language_and_finished()
    {
        QFETCH(QString, file);
        QFETCH(bool, sourceLanguage);
        const Messages translated = messagesOfTs(readText(sourceDir() + QLatin1Char('/') + file));
        HOUSE_NONE(staleOffences(file, m_sources, translated) + unfinishedOffences(file, translated, sourceLanguage));
    }

    void one_thing_has_one_word_in_english()
    {
        static const QRegularExpression ander(QStringLiteral("\\b(declarations?|declaraties?|care providers?|budgethouders?)\\b"), QRegularExpression::CaseInsensitiveOption); // a claim, a carer, a budget holder
        QStringList uit;
        for (const auto& [wat, message] : messagesOfTs(readText(sourceDir() + QStringLiteral("/translations/pgb_en.ts")))) {
            for (const QString& text : message.texts) {
                if (text.contains(ander) && !text.startsWith(QStringLiteral("declaration claim"))) // what is typed to find it
                    uit << text;
            }
        }
        HOUSE_NONE(uit);
    }

    void one_of_something_is_not_said_in_the_plural()
    {
        const QStringList nooitEen{
            QStringLiteral("%1 cellen"), QStringLiteral("%1 in %2 cellen"), QStringLiteral("wissen van %1 cellen"), // one cell has the name of its place
            QStringLiteral("%1 maanden geleden"), // from two, below that in weeks
            QStringLiteral("%1 minuten"), // how long before it locks: from five
            QStringLiteral("U heeft het te vaak geprobeerd. Probeer het over %1 minuten opnieuw."), // from two, below that in seconds
            QStringLiteral("Dit nummer is te lang. Er passen %1 tekens."),
            QStringLiteral("Kies hoogstens %1 overeenkomsten per ronde."),
            QStringLiteral("Dit zijn de eerste %1 van %2 regels."), // of one there are no first
        };
        HOUSE_NONE(pluralOffences(m_sources, nooitEen));
    }

    void a_plural_without_a_word_for_one_is_found()
    {
        const QString veel = entry("%1 goede regels", "<translation>%1 good lines</translation>");
        QCOMPARE(pluralOffences(messagesOfTs(tsText(veel)), {}).size(), 1);
        QVERIFY(pluralOffences(messagesOfTs(tsText(veel)), {QStringLiteral("%1 goede regels")}).isEmpty());
        QVERIFY(pluralOffences(messagesOfTs(tsText(veel + entry("1 goede regel", "<translation>1 good line</translation>"))), {}).isEmpty());
    }

    void a_bad_entry_is_found()
    {
        const QString done = entry("Opslaan", "<translation>Save</translation>");
        const Messages good = messagesOfTs(tsText(done));
        QCOMPARE(good.size(), size_t(1));
        const QString file = QStringLiteral("x.ts");
        QVERIFY(staleOffences(file, good, good).isEmpty());
        QVERIFY(unfinishedOffences(file, good, false).isEmpty());

        const Messages more = messagesOfTs(tsText(done + entry("Weg", "<translation type=\"unfinished\"></translation>")));
        QCOMPARE(staleOffences(file, more, good).size(), 1);
        QCOMPARE(staleOffences(file, good, more).size(), 1);
        QCOMPARE(unfinishedOffences(file, more, false).size(), 1);
        QVERIFY(unfinishedOffences(file, more, true).isEmpty());

        const Messages wrong = messagesOfTs(tsText(entry("%1 van %2", "<translation>%1 of %3</translation>")));
        QCOMPARE(unfinishedOffences(file, wrong, false).size(), 1);
        QVERIFY(messagesOfTs(tsText(entry("Oud", "<translation type=\"vanished\">Old</translation>"))).empty());

        const Messages plural = messagesOfTs(tsText(QStringLiteral("<message numerus=\"yes\"><source>%n dag(en)</source><translation>"
            "<numerusform>one day</numerusform><numerusform>%n days</numerusform></translation></message>")));
        QVERIFY(unfinishedOffences(file, plural, true).isEmpty());
    }

private:
    QStringList m_misplaced;
    Messages m_sources;
};

HOUSE_TEST(test_translations, TestTranslations)
#include "test_translations.moc"
