#include "tests/house/tree.h"
#include "tests/support/house_test.h"
#include <QDir>
#include <QRegularExpression>

using namespace pgb::house;

namespace {

/// The top of the tree as it was agreed; nothing else may appear there.
const char* const allowedNames[] = {
    ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".git", ".gitignore", "CHANGELOG.md", "CMakeLists.txt",
    "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "client", "dev", "forms", "installer",
    "server", "shared", "tests", "translations"};

/// Names that git ignores (a plain name or a folder a line) are not part of the tree.
QStringList treeOffences(const QStringList& names, const QString& gitignore)
{
    QStringList offences;
    QStringList expected;
    for (const char* name : allowedNames)
        expected << QString::fromLatin1(name);
    QStringList ignored;
    for (const QString& line : gitignore.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        ignored << QString(line).remove(QLatin1Char('/'));
    for (const QString& name : names)
        if (!expected.contains(name) && !QDir::match(ignored, name))
            offences << QStringLiteral("%1 does not belong at the top of the tree").arg(name);
    for (const QString& name : expected)
        if (!names.contains(name) && name != QStringLiteral(".git"))
            offences << QStringLiteral("%1 is missing from the top of the tree").arg(name);
    return offences;
}

} // namespace

class TestTree : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_top_of_the_tree_is_as_agreed()
    {
        const QStringList names = QDir(sourceDir()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        HOUSE_NONE(treeOffences(names, readText(sourceDir() + QStringLiteral("/.gitignore"))));
    }

    void a_stray_or_missing_name_is_found()
    {
        QStringList names;
        for (const char* name : allowedNames)
            names << QString::fromLatin1(name);
        QVERIFY(treeOffences(names, QString()).isEmpty());
        QCOMPARE(treeOffences(names + QStringList{QStringLiteral("utils")}, QStringLiteral("build/\n")).size(), 1);
        QVERIFY(treeOffences(names + QStringList{QStringLiteral("build"), QStringLiteral("x.user")},
                             QStringLiteral("/build/\n*.user\n")).isEmpty());
        names.removeAll(QStringLiteral("dev"));
        QCOMPARE(treeOffences(names, QString()).size(), 1);
    }

    void what_formats_the_code_leaves_the_breaks_of_lines_as_they_are()
    {
        QVERIFY(readText(sourceDir() + QStringLiteral("/.clang-format")).contains(QStringLiteral("ColumnLimit: 0\n"))); // where a line breaks is up to who writes it
        QVERIFY(readText(sourceDir() + QStringLiteral("/.editorconfig")).contains(QStringLiteral("max_line_length = off\n")));
    }

    void every_folder_of_the_tree_holds_what_its_name_says()
    {
        QStringList offences;
        for (const SourceFile& file : filesBelow({QStringLiteral("forms")}, {QString()}))
            if (!file.path.endsWith(QStringLiteral(".ui")))
                offences << QStringLiteral("%1: forms holds .ui files only").arg(file.path);
        for (const SourceFile& file : filesBelow({QStringLiteral("client"), QStringLiteral("server"), QStringLiteral("shared")},
                                                 {QStringLiteral(".ui")}))
            offences << QStringLiteral("%1: forms belong in forms/").arg(file.path);
        HOUSE_NONE(offences);
    }

    void file_names_are_lower_snake_case()
    {
        static const QRegularExpression good(QStringLiteral("^[a-z0-9]+(_[a-z0-9]+)*\\.(cpp|h)$"));
        QStringList offences;
        for (const SourceFile& file : programSources())
            if (!good.match(file.path.section(QLatin1Char('/'), -1)).hasMatch())
                offences << file.path;
        HOUSE_NONE(offences);
    }
};

HOUSE_TEST(test_tree, TestTree)
#include "test_tree.moc"
