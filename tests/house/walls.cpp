#include "tests/house/walls.h"
#include "tests/house/source_text.h"
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>

namespace pgb::house {

namespace {

QStringList wordsOf(const QString& line) { return line.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts); }

QString offence(const SourceFile& file, const Include& include, const QString& what)
{
    return QStringLiteral("%1:%2: %3: %4").arg(file.path).arg(include.line).arg(include.path, what);
}

/// The generated headers of forms belong to the room of the windows.
bool mayUseForms(const QString& room) { return room == QStringLiteral("client_ui") || room == QStringLiteral("client_main"); }

} // namespace

Graph graphFromBuild(const QString& text)
{
    Graph graph;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        const QStringList words = wordsOf(line);
        Room room{words.value(1), {}};
        for (const QString& link : words.mid(2))
            if (link != QStringLiteral("house_flags") && !link.startsWith(QStringLiteral("$<")))
                room.links << (link.startsWith(QLatin1Char('/')) ? QFileInfo(link).baseName() : link);
        graph[words.value(0)] = room;
    }
    return graph;
}

QHash<QString, QStringList> graphFromTable(const QString& text)
{
    QHash<QString, QStringList> table;
    for (const QString& line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        if (!line.startsWith(QLatin1Char('#')))
            table.insert(wordsOf(line).value(0), wordsOf(line).mid(1));
    return table;
}

QStringList linkOffences(const Graph& build, const QHash<QString, QStringList>& table)
{
    QStringList offences;
    for (const auto& [name, room] : build) {
        if (!table.contains(name)) {
            offences << QStringLiteral("room %1 is not in tests/house/graph.txt").arg(name);
            continue;
        }
        for (const QString& link : room.links)
            if (!table.value(name).contains(link))
                offences << QStringLiteral("%1 links %2, which architecture section 2 does not allow").arg(name, link);
    }
    return offences;
}

QSet<QString> reachable(const Graph& graph, const QString& room)
{
    QSet<QString> seen;
    QStringList open{room};
    while (!open.isEmpty()) {
        const QString next = open.takeLast();
        if (seen.contains(next))
            continue;
        seen.insert(next);
        const auto found = graph.find(next);
        if (found != graph.end())
            open += found->second.links;
    }
    // Qt's own modules bring their base along.
    const bool widgets = seen.contains(QStringLiteral("Qt6::Widgets"));
    if (widgets || seen.contains(QStringLiteral("Qt6::Svg")))
        seen.insert(QStringLiteral("Qt6::Gui"));
    return seen;
}

QString roomOf(const Graph& graph, const QString& path)
{
    QString best;
    qsizetype length = -1;
    for (const auto& [name, room] : graph) {
        if (path.startsWith(room.folder + QLatin1Char('/')) && room.folder.size() > length) {
            best = name;
            length = room.folder.size();
        }
    }
    return best;
}

QtHeaders::QtHeaders()
{
    const QDir root(QLibraryInfo::path(QLibraryInfo::HeadersPath));
    for (const QString& module : root.entryList({QStringLiteral("Qt*")}, QDir::Dirs)) {
        const QString name = QStringLiteral("Qt6::") + module.mid(2);
        for (const QString& header : QDir(root.filePath(module)).entryList(QDir::Files)) {
            m_modules.insert(module + QLatin1Char('/') + header, name);
            m_modules.insert(header, name);
        }
    }
}

QString QtHeaders::moduleOf(const QString& header) const { return m_modules.value(header); }

QStringList includeOffences(const Graph& graph, const QtHeaders& qt, const SourceFile& file)
{
    const QString room = roomOf(graph, file.path);
    if (room.isEmpty())
        return {QStringLiteral("%1: lies in no room").arg(file.path)};
    const QSet<QString> allowed = reachable(graph, room);
    QStringList offences;
    for (const Include& include : includesOf(file.text)) {
        const QString module = qt.moduleOf(include.path);
        if (include.path.startsWith(QStringLiteral("boost/")) && room != QStringLiteral("server_http"))
            offences << offence(file, include, QStringLiteral("only server/http knows Boost"));
        if (include.angled) {
            if (!module.isEmpty() && !allowed.contains(module))
                offences << offence(file, include, QStringLiteral("%1 does not link %2").arg(room, module));
            continue;
        }
        if (include.path.section(QLatin1Char('/'), -1).startsWith(QStringLiteral("ui_"))) {
            if (!mayUseForms(room))
                offences << offence(file, include, QStringLiteral("only client/ui and client/main use forms"));
            continue;
        }
        if (include.path.endsWith(QStringLiteral(".moc")))
            continue;
        const QString other = roomOf(graph, include.path);
        if (other.isEmpty() || include.path.contains(QStringLiteral("..")))
            offences << offence(file, include, QStringLiteral("write includes of our own from the root of the tree"));
        else if (!allowed.contains(other))
            offences << offence(file, include, QStringLiteral("%1 does not link %2").arg(room, other));
    }
    return offences;
}

} // namespace pgb::house
