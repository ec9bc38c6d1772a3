#pragma once
#include "tests/house/tree.h"
#include <QHash>
#include <QSet>
#include <map>

namespace pgb::house {

struct Room {
    QString folder;
    QStringList links;
};
/// Rooms by target name.
using Graph = std::map<QString, Room>;

/// "<room> <folder> <library>..." a line, as house.cmake writes it. A library's path becomes its name ("libcsv").
Graph graphFromBuild(const QString& text);
/// "<room> <library>..." a line: what architecture allows.
QHash<QString, QStringList> graphFromTable(const QString& text);
/// Rooms and links in the build that the table does not have.
QStringList linkOffences(const Graph& build, const QHash<QString, QStringList>& table);
/// Everything a room reaches through its links, itself included.
QSet<QString> reachable(const Graph& graph, const QString& room);
/// The room whose folder holds the path; the deepest one wins. Empty when none does.
QString roomOf(const Graph& graph, const QString& path);

/// Knows which Qt module a header belongs to ("QLabel" -> "Qt6::Widgets").
class QtHeaders {
public:
    QtHeaders();
    /// Empty when it is no Qt header.
    QString moduleOf(const QString& header) const;

private:
    QHash<QString, QString> m_modules;
};

/// Includes of one file that its room may not make.
QStringList includeOffences(const Graph& graph, const QtHeaders& qt, const SourceFile& file);

} // namespace pgb::house
