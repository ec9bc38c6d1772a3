#include "tests/house/source_text.h"
#include "tests/support/house_test.h"

using namespace pgb::house;

class TestSourceText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comments_and_literals_are_blanked_and_lines_kept()
    {
        const QString text = QStringLiteral("a /* b\n c */ d // e\n\"f // g\" 'h' 1'000\nu8R\"x(i\")x\" j");
        const QString code = codeOnly(text);
        QCOMPARE(code.count(QLatin1Char('\n')), text.count(QLatin1Char('\n')));
        for (const char gone : {'b', 'c', 'e', 'f', 'g', 'h', 'i'})
            QVERIFY2(!code.contains(QLatin1Char(gone)), &gone);
        QVERIFY(code.contains(QStringLiteral("1'000")));
        QVERIFY(code.endsWith(QStringLiteral(" j")));
        QVERIFY(withoutComments(text).contains(QStringLiteral("\"f // g\"")));
    }

    void includes_in_comments_do_not_count()
    {
        const auto found = includesOf(QStringLiteral("// #include \"a.h\"\n#include \"b.h\"\n # include <c>\n/*\n#include \"d.h\"\n*/"));
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].path, QStringLiteral("b.h"));
        QCOMPARE(found[0].line, 2);
        QVERIFY(found[1].angled);
    }

    void functions_are_measured_from_signature_to_brace()
    {
        const auto found = functionsOf(QString::fromLatin1(
            "namespace a {\n"
            "struct S {\n"
            "    int m{1};\n"
            "    int get() const { return m; }\n"
            "    Q_INVOKABLE void\n"
            "    two();\n"
            "};\n"
            "const int table[] = {\n"
            "    1, 2};\n"
            "S::S(int x)\n"
            "    : m_a{x}, m_b(x)\n"
            "    , m_c{x}\n"
            "{\n"
            "    const auto f = [&](int y) { return y; };\n"
            "    if (x) { f(1); }\n"
            "}\n"
            "template<class T>\n"
            "std::vector<T> Big::make(T t)\n"
            "{\n"
            "    struct Local { int z() { return 1; } };\n"
            "\n"
            "}\n"
            "}\n"));
        QStringList seen;
        for (const Function& f : found)
            seen << QStringLiteral("%1@%2:%3").arg(f.name).arg(f.line).arg(f.lines);
        QCOMPARE(seen, QStringList({QStringLiteral("get@4:1"), QStringLiteral("S::S@10:7"), QStringLiteral("Big::make@17:6")}));
    }

    void calls_are_split_at_top_level_commas()
    {
        const auto calls = callsOf(QStringLiteral("x = f(a, g(b, c), [=](int d, int e) { h(d, e); });\n  f();"), QStringLiteral("f"));
        QCOMPARE(calls.size(), size_t(2));
        QCOMPARE(calls[0].arguments.size(), 3);
        QCOMPARE(calls[0].arguments[1], QStringLiteral("g(b, c)"));
        QCOMPARE(calls[1].arguments.size(), 0);
        QCOMPARE(calls[1].line, 2);
    }
};

HOUSE_TEST(test_source_text, TestSourceText)
#include "test_source_text.moc"
