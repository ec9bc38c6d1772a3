#include "tests/house/walls.h"
#include "tests/support/house_test.h"
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace pgb::house;

class TestWalls : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_graph = graphFromBuild(readText(binaryDir() + QStringLiteral("/rooms/rooms.txt")));
        m_table = graphFromTable(readText(sourceDir() + QStringLiteral("/tests/house/graph.txt")));
        QVERIFY(m_graph.size() > 10);
    }

    void every_room_links_only_what_architecture_allows() { HOUSE_NONE(linkOffences(m_graph, m_table)); }

    void a_link_or_room_outside_architecture_is_found()
    {
        const Graph graph = graphFromBuild(QStringLiteral("server_jobs server/jobs house_flags server_app Qt6::Sql\nserver_attic server/attic\n"));
        QCOMPARE(linkOffences(graph, m_table).size(), 2);
    }

    void every_include_points_to_a_room_that_is_linked()
    {
        const QtHeaders qt;
        QCOMPARE(qt.moduleOf(QStringLiteral("QLabel")), QStringLiteral("Qt6::Widgets"));
        QStringList offences;
        for (const SourceFile& file : programSources())
            offences += includeOffences(m_graph, qt, file);
        HOUSE_NONE(offences);
    }

    void a_wrong_include_is_found_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("wrong");
        const auto row = [](const char* name, const char* path, const char* include, bool wrong) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(include) << wrong;
        };
        row("up the stairs", "shared/base/a.cpp", "\"shared/domain/wet.h\"", true);
        row("other half", "client/state/a.cpp", "\"server/app/ports/klok.h\"", true);
        row("storage from api", "server/api/a.cpp", "\"server/storage/database.h\"", true);
        row("relative", "server/api/a.cpp", "\"../app/a.h\"", true);
        row("bare name", "server/api/a.cpp", "\"a.h\"", true);
        row("widgets in models", "client/models/a.cpp", "<QLabel>", true);
        row("widgets by module", "client/models/a.cpp", "<QtWidgets/QLabel>", true);
        row("sql in api", "server/api/a.h", "<QSqlQuery>", true);
        row("gui in domain", "shared/domain/a.h", "<QColor>", true);
        row("boost in api", "server/api/a.cpp", "<boost/beast/http.hpp>", true);
        row("form in models", "client/models/a.cpp", "\"ui_login_page.h\"", true);
        row("in no room", "server/attic/a.cpp", "<QString>", true);
        row("own room", "server/api/a.cpp", "\"server/api/b.h\"", false);
        row("through a link", "server/api/a.cpp", "\"shared/base/bedrag.h\"", false);
        row("widgets in ui", "client/ui/a.cpp", "<QLabel>", false);
        row("form in ui", "client/ui/a.cpp", "\"ui_login_page.h\"", false);
        row("boost in http", "server/http/a.cpp", "<boost/beast/http.hpp>", false);
        row("standard", "shared/base/a.cpp", "<vector>", false);
    }

    void a_wrong_include_is_found()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, wrong);
        static const QtHeaders qt;
        const QStringList offences = includeOffences(m_graph, qt, {path, QStringLiteral("#include %1\n").arg(include)});
        QVERIFY2(!offences.isEmpty() == wrong, qPrintable(offences.join(QLatin1Char('\n'))));
    }

    void every_source_is_compiled_by_some_target()
    {
        const QJsonArray commands = QJsonDocument::fromJson(
            readText(binaryDir() + QStringLiteral("/compile_commands.json")).toUtf8()).array();
        QSet<QString> compiled;
        static const QRegularExpression batched(QStringLiteral("#include \"(/[^\"]+\\.cpp)\""));
        for (const QJsonValue& command : commands) {
            const QString path = command.toObject().value(QStringLiteral("file")).toString();
            compiled.insert(QFileInfo(path).canonicalFilePath());
            if (!path.endsWith(QStringLiteral(".cxx")))
                continue;
            for (const auto& source : batched.globalMatch(readText(path)))
                compiled.insert(QFileInfo(source.captured(1)).canonicalFilePath());
        }
        QVERIFY(!compiled.isEmpty());
        QStringList offences;
        for (const SourceFile& file : filesBelow({QStringLiteral("client"), QStringLiteral("server"), QStringLiteral("shared"),
                                                  QStringLiteral("tests")}, {QStringLiteral(".cpp")}))
            if (!compiled.contains(QFileInfo(sourceDir() + QLatin1Char('/') + file.path).canonicalFilePath()))
                offences << QStringLiteral("%1 is in no target").arg(file.path);
        HOUSE_NONE(offences);
    }

private:
    Graph m_graph;
    QHash<QString, QStringList> m_table;
};

HOUSE_TEST(test_walls, TestWalls)
#include "test_walls.moc"
