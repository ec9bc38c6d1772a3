#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>

using namespace pgb::house;

namespace {

/// Links of a Markdown text that point into the tree and to nothing.
QStringList deadLinks(const SourceFile& page, const QString& root)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)#\\s]+)[^)]*\\)"));
    QStringList offences;
    for (auto it = link.globalMatch(page.text); it.hasNext();) {
        const QString target = it.next().captured(1);
        const QString folder = QFileInfo(root + QLatin1Char('/') + page.path).path();
        if (!target.contains(QStringLiteral("://")) && !QFileInfo::exists(folder + QLatin1Char('/') + target))
            offences << QStringLiteral("%1: %2 does not exist").arg(page.path, target);
    }
    return offences;
}

} // namespace

class TestDocs : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_link_leads_somewhere()
    {
        QStringList offences;
        for (const SourceFile& page : filesBelow({QStringLiteral("shared"), QStringLiteral("client"), QStringLiteral("server"),
                                                  QStringLiteral("tests"), QStringLiteral("translations")}, {QStringLiteral(".md")}))
            offences += deadLinks(page, sourceDir());
        for (const char* name : {"README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"}) {
            const QString path = QString::fromLatin1(name);
            offences += deadLinks({path, readText(sourceDir() + QLatin1Char('/') + path)}, sourceDir());
        }
        HOUSE_NONE(offences);
    }

    void the_list_of_controles_is_what_the_program_prints()
    {
        QProcess server;
        server.start(binaryDir() + QStringLiteral("/bin/pgb-server"), {QStringLiteral("controles")});
        QVERIFY(server.waitForFinished(20000));
        const QStringList printed = QString::fromUtf8(server.readAllStandardOutput()).split(QLatin1Char('\n'));
        QVERIFY(printed.size() > 40);
        const QStringList kept = readText(sourceDir() + QStringLiteral("/shared/docs/controles.csv")).split(QLatin1Char('\n'));
        QStringList offences;
        for (const QString& line : printed)
            if (!kept.contains(line))
                offences << QStringLiteral("shared/docs/controles.csv lacks: ") + line;
        HOUSE_NONE(offences); // made anew by: pgb-server controles > shared/docs/controles.csv
        QCOMPARE(kept, printed);
    }

    void a_dead_link_is_found()
    {
        const QString root = sourceDir();
        QVERIFY(deadLinks({QStringLiteral("README.md"), QStringLiteral("[a](dev) [b](https://example.org/x) [c](shared/docs/README.md#top)")}, root).isEmpty());
        QCOMPARE(deadLinks({QStringLiteral("README.md"), QStringLiteral("![a](shared/none.png)")}, root).size(), 1);
        QCOMPARE(deadLinks({QStringLiteral("shared/docs/README.md"), QStringLiteral("[a](dev)")}, root).size(), 1);
    }
};

HOUSE_TEST(test_docs, TestDocs)
#include "test_docs.moc"
