#include "server/main/operator_text.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QDirIterator>
#include <QRegularExpression>

using namespace pgb;
using pgb::test::inSource;

/// Every code that the server can give to whoever types its commands has a sentence.
class TestOperatorText : public QObject {
    Q_OBJECT

    /// The codes of all problems in the source, with the file that each stands in.
    static QMap<QString, QString> codes()
    {
        // As problems are made: in place, or by the small helpers of a file.
        static const QRegularExpression made(QStringLiteral("(?:ProblemKind::\\w+, QStringLiteral\\(|\\b(?:refused|problem|conflict|wrong|startProblem|unreadable|ongeldig|"
                                                            "nietToegestaan|notSignedIn)\\((?:QStringLiteral\\()?)\"([a-z][A-Za-z]+)\""));
        QMap<QString, QString> found;
        for (const char* room : {"app", "audit", "auth", "config", "http", "jobs", "main", "storage"}) {
            QDirIterator files(inSource("/server/") + QLatin1String(room), {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (!file.open(QIODevice::ReadOnly))
                    qFatal("%s", qPrintable(file.fileName()));
                auto matches = made.globalMatch(QString::fromUtf8(file.readAll()));
                while (matches.hasNext())
                    found.insert(matches.next().captured(1), QFileInfo(file).fileName());
            }
        }
        return found;
    }

private Q_SLOTS:
    void every_code_has_a_sentence_data()
    {
        QTest::addColumn<QString>("file");
        const QMap<QString, QString> all = codes();
        for (auto it = all.cbegin(); it != all.cend(); ++it)
            QTest::newRow(qPrintable(it.key())) << it.value();
        // Some that would go unnoticed when the source were written another way.
        for (const char* known : {"databaseNietLeeg", "backupBestaatAl", "backupMislukt", "backupOngeldig", "mapOntbreekt", "mapNietSchrijfbaar", "cannotListen",
                                  "keyDoesNotFitCertificate", "sleutelbestandNietGemaakt", "wachtwoordTeKort", "sleutelbestandOntbreekt"})
            QVERIFY2(all.contains(QString::fromLatin1(known)), known);
    }
    void every_code_has_a_sentence()
    {
        QFETCH(QString, file);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const Problem problem{ProblemKind::Conflict, code, {}, {}, {}};
        const QString text = server::operatorText(problem);
        const Problem unknown{ProblemKind::Conflict, QStringLiteral("nooitGehoord"), {}, {}, {}};
        const QString nothing = server::operatorText(unknown).replace(unknown.code, code);
        QVERIFY2(nothing.contains(code), "the sentence for anything unknown names the code");
        QVERIFY2(text != nothing, qPrintable(file + QStringLiteral(": ") + text));
        QVERIFY(text.size() > 10);
    }

    void what_it_is_about_stands_in_the_sentence()
    {
        const Problem problem{ProblemKind::OngeldigeInvoer, QStringLiteral("mapOntbreekt"), {{QStringLiteral("pad"), QStringLiteral("/srv/x")}}, {}, {}};
        QVERIFY(server::operatorText(problem).contains(QStringLiteral("/srv/x bestaat niet")));
    }
};

HOUSE_TEST(test_operator_text, TestOperatorText)
#include "test_operator_text.moc"
