#include "tests/house/tree.h"
#include "tests/support/house_paths.h"
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>

namespace pgb::house {

QString sourceDir() { return test::inSource(""); }

QString binaryDir() { return test::inBuild(""); }

QString readText(const QString& absolutePath)
{
    QFile file(absolutePath);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

std::vector<SourceFile> filesBelow(const QStringList& folders, const QStringList& suffixes)
{
    std::vector<SourceFile> files;
    for (const QString& folder : folders) {
        QDirIterator it(sourceDir() + QLatin1Char('/') + folder, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            const bool wanted = std::any_of(suffixes.begin(), suffixes.end(),
                                            [&](const QString& suffix) { return path.endsWith(suffix); });
            if (wanted)
                files.push_back({path.mid(sourceDir().size() + 1), readText(path)});
        }
    }
    std::sort(files.begin(), files.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
    return files;
}

const std::vector<SourceFile>& programSources()
{
    static const std::vector<SourceFile> files =
        filesBelow({QStringLiteral("client"), QStringLiteral("server"), QStringLiteral("shared")},
                   {QStringLiteral(".cpp"), QStringLiteral(".h")});
    return files;
}

Reasons::Reasons(const QString& text)
{
    static const QRegularExpression line(QStringLiteral("^(\\S+)\\s+(\\S+)\\s+(\\S+\\s+\\S+\\s+\\S.*)$"));
    for (const QString& raw : text.split(QLatin1Char('\n'))) {
        const QString row = raw.trimmed();
        if (row.isEmpty() || row.startsWith(QLatin1Char('#')))
            continue;
        const QRegularExpressionMatch m = line.match(row);
        if (m.hasMatch())
            m_entries.push_back({m.captured(1), m.captured(2)});
        else
            m_malformed << row;
    }
}

bool Reasons::allow(const QString& subject, const QString& rule)
{
    bool found = false;
    for (Entry& entry : m_entries)
        if (entry.rule == rule && entry.subject == subject)
            entry.used = found = true;
    return found;
}

QStringList Reasons::unused(const QString& rule) const
{
    QStringList subjects;
    for (const Entry& entry : m_entries)
        if (entry.rule == rule && !entry.used)
            subjects << QStringLiteral("reasons.txt: %1 no longer needs its reason for '%2'").arg(entry.subject, rule);
    return subjects;
}

Reasons writtenReasons() { return Reasons(readText(sourceDir() + QStringLiteral("/tests/house/reasons.txt"))); }

} // namespace pgb::house
