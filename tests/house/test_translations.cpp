#include "tests/house/translation_rules.h"
#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QLibraryInfo>
#include <QProcess>
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
