#include "tests/house/code_rules.h"
#include "tests/support/house_test.h"

using namespace pgb::house;

namespace {

using Rule = QStringList (*)(const SourceFile&, Reasons&);

QStringList purity(const SourceFile& file, Reasons&) { return purityOffences(file); }

QStringList stray(const SourceFile& file, Reasons&) { return strayTextOffences(file); }

std::vector<SourceFile> testSources()
{
    return filesBelow({QStringLiteral("tests")}, {QStringLiteral(".cpp"), QStringLiteral(".h")});
}

QStringList over(const std::vector<SourceFile>& files, Rule rule, Reasons& reasons)
{
    QStringList offences;
    for (const SourceFile& file : files)
        offences += rule(file, reasons);
    return offences;
}

SourceFile sample(const char* path, const QString& text) { return {QString::fromLatin1(path), text}; }

} // namespace

class TestCodeRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reasons_are_written_in_words() { HOUSE_NONE(writtenReasons().malformed()); }

    void files_and_functions_are_small_or_say_why()
    {
        Reasons reasons = writtenReasons();
        QStringList offences = over(programSources(), &sizeOffences, reasons) + over(testSources(), &sizeOffences, reasons);
        for (const char* rule : {"cpp-size", "header-size", "function-size"})
            offences += reasons.unused(QString::fromLatin1(rule));
        HOUSE_NONE(offences);
    }

    void nothing_is_global_and_every_connect_has_a_context()
    {
        Reasons reasons = writtenReasons();
        const QStringList offences = over(programSources(), &globalOffences, reasons);
        HOUSE_NONE(offences + reasons.unused(QStringLiteral("static")));
    }

    void money_is_never_a_double()
    {
        Reasons reasons = writtenReasons();
        const QStringList offences = over(programSources(), &doubleOffences, reasons);
        HOUSE_NONE(offences + reasons.unused(QStringLiteral("double")));
    }

    void the_domain_is_pure()
    {
        Reasons reasons = writtenReasons();
        HOUSE_NONE(over(programSources(), &purity, reasons));
    }

    void exceptions_stay_inside_storage()
    {
        Reasons reasons = writtenReasons();
        const QStringList offences = over(programSources(), &exceptionOffences, reasons);
        HOUSE_NONE(offences + reasons.unused(QStringLiteral("exception")));
    }

    void no_stray_text_is_committed()
    {
        Reasons reasons = writtenReasons();
        const QStringList texts{QStringLiteral(".cpp"), QStringLiteral(".h"), QStringLiteral(".txt"), QStringLiteral(".cmake"),
                                QStringLiteral(".md"), QStringLiteral(".yaml"), QStringLiteral(".json"), QStringLiteral(".sql"),
                                QStringLiteral(".ui"), QStringLiteral(".qrc"), QStringLiteral(".in"), QStringLiteral(".ini"),
                                QStringLiteral(".service"), QStringLiteral(".1"), QStringLiteral(".csv")};
        HOUSE_NONE(over(filesBelow({QStringLiteral("client"), QStringLiteral("server"), QStringLiteral("shared"),
                                    QStringLiteral("tests"), QStringLiteral("forms"), QStringLiteral("installer"),
                                    QStringLiteral("translations")}, texts), &stray, reasons));
        for (const char* name : {"dev", "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md", "CMakeLists.txt", ".ci/run"})
            HOUSE_NONE(strayTextOffences(sample(name, readText(sourceDir() + QLatin1Char('/') + QString::fromLatin1(name)))));
    }

    void a_bad_line_is_found_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("found");
        const auto row = [](const char* name, const char* path, const char* line, int found) {
            QTest::newRow(name) << QString::fromLatin1(path) << QString::fromLatin1(line) << found;
        };
        row("instance", "client/ui/a.cpp", "auto* a = QCoreApplication::instance();", 1);
        row("instance in words", "client/ui/a.cpp", "// an instance() of\n", 0);
        row("string connect", "client/ui/a.cpp", "connect(a, SIGNAL(b()), c, SLOT(d()));", 2);
        row("contextless", "client/ui/a.cpp", "connect(a, &A::b, [this](int x, int y) { c(x, y); });", 1);
        row("with context", "client/ui/a.cpp", "connect(a, &A::b, this, [this](int x, int y) { c(x, y); });", 0);
        row("timer", "client/ui/a.cpp", "QTimer::singleShot(0, [this] { c(); });", 1);
        row("timer with context", "client/ui/a.cpp", "QTimer::singleShot(0, this, &A::b);", 0);
        row("mutable static", "client/ui/a.cpp", "void f() {\n    static int count = 0;\n}", 1);
        row("mutable member", "client/ui/a.h", "struct A {\n    static QString last;\n};", 1);
        row("constant", "client/ui/a.h", "static const QString last;\nstatic constexpr int x = 1;\nstatic int f(int a = 1);", 0);
        row("double", "shared/domain/a.h", "double bedrag = 0;", 1);
        row("double elsewhere", "client/ui/a.h", "double schaal = 0;", 0);
        row("clock", "shared/domain/a.cpp", "QDate::currentDate();", 1);
        row("json", "shared/domain/a.cpp", "QJsonObject o;", 1);
        row("sentence", "shared/domain/a.cpp", "tr(\"Dit mag niet.\");", 1);
        row("object", "shared/domain/a.h", "class A : public QObject {\n", 1);
        row("throw", "server/api/a.cpp", "throw Fout();", 1);
        row("catch", "client/net/a.cpp", "try { f(); } catch (...) {}", 1);
        row("throw in storage", "server/storage/a.cpp", "throw Fout();", 0);
        row("note", "server/api/a.cpp", "// TO" "DO later", 1);
        row("machine", "server/api/a.cpp", "// see /ho" "me/jan/x", 1);
        row("host", "server/api/a.cpp", "// from regis" "try.example.org", 1);
    }

    void a_bad_line_is_found()
    {
        QFETCH(QString, path);
        QFETCH(QString, line);
        QFETCH(int, found);
        Reasons none{QString()};
        QStringList offences;
        for (Rule rule : {&globalOffences, &doubleOffences, &purity, &exceptionOffences, &stray})
            offences += rule({path, line}, none);
        QVERIFY2(offences.size() == found, qPrintable(offences.join(QLatin1Char('\n'))));
    }

    void a_large_file_or_function_is_found()
    {
        Reasons none{QString()};
        QCOMPARE(sizeOffences(sample("shared/base/a.cpp", QString(401, QLatin1Char('\n'))), none).size(), 1);
        QCOMPARE(sizeOffences(sample("shared/base/a.cpp", QString(400, QLatin1Char('\n'))), none).size(), 0);
        QCOMPARE(sizeOffences(sample("shared/base/a.h", QString(201, QLatin1Char('\n'))), none).size(), 1);
        const QString large = QStringLiteral("void f()\n{%1}\n").arg(QString(59, QLatin1Char('\n')));
        QCOMPARE(sizeOffences(sample("shared/base/a.cpp", large), none).size(), 1);
        Reasons one{QStringLiteral("shared/base/a.cpp:f function-size one long table of cases")};
        QCOMPARE(sizeOffences(sample("shared/base/a.cpp", large), one).size(), 0);
        QVERIFY(one.unused(QStringLiteral("function-size")).isEmpty());
    }

    void a_reason_needs_words_and_a_use()
    {
        QCOMPARE(Reasons(QStringLiteral("a.cpp cpp-size because")).malformed().size(), 1);
        Reasons reasons(QStringLiteral("# note\na.cpp cpp-size a table of parameters"));
        QVERIFY(reasons.malformed().isEmpty());
        QCOMPARE(reasons.unused(QStringLiteral("cpp-size")).size(), 1);
        QVERIFY(!reasons.allow(QStringLiteral("b.cpp"), QStringLiteral("cpp-size")));
    }
};

HOUSE_TEST(test_code_rules, TestCodeRules)
#include "test_code_rules.moc"
