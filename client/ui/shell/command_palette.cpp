#include "client/ui/shell/command_palette.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/commands.h"
#include "client/ui/shell/fuzzy.h"
#include "client/ui/shell/sections.h"
#include "client/ui/widgets/key_cap.h"
#include <QCoreApplication>
#include <algorithm>

namespace pgb::ui {
namespace {

constexpr size_t mostRows = 60;

QString sectionId(Section section, BudgethouderId client)
{
    return QStringLiteral("ga/%1/%2").arg(int(section)).arg(client.waarde);
}

} // namespace

CommandPalette::CommandPalette(const Commands& commands, const ClientDirectory& clients, Navigator& navigator)
    : m_commands(commands), m_clients(clients), m_navigator(navigator)
{
}

void CommandPalette::addSections(const QString& query, std::vector<std::pair<int, FinderRow>>& found) const
{
    for (const Section section : m_sections) {
        const QString title = QCoreApplication::translate("pgb::ui::CommandPalette", "Ga naar %1").arg(sectionName(section));
        if (const int score = fuzzyScore(query, title))
            found.push_back({score, {sectionId(section, {}), title, {}, {}, sectionIcon(section)}});
    }
}

void CommandPalette::addClients(const QString& query, std::vector<std::pair<int, FinderRow>>& found) const
{
    if (query.trimmed().isEmpty())
        return; // verbs first; clients come with the first letter
    for (const ClientEntry& client : m_clients.entries()) {
        if (const int score = fuzzyScore(query, client.naam))
            found.push_back({score, {sectionId(Section::Clienten, client.id), client.naam, client.bij, {}, QStringLiteral("user")}});
        for (const Section section : {Section::Overeenkomsten, Section::Declaraties, Section::Budgetten}) {
            if (std::find(m_sections.begin(), m_sections.end(), section) == m_sections.end())
                continue;
            const QString title = sectionName(section) + QStringLiteral(" · ") + client.naam;
            // A little less than the client alone, so that typing a name gives the client first.
            if (const int score = fuzzyScore(query, title); score > 1)
                found.push_back({score - 1, {sectionId(section, client.id), title, {}, {}, sectionIcon(section)}});
        }
    }
}

std::vector<FinderRow> CommandPalette::rows(const QString& query) const
{
    std::vector<std::pair<int, FinderRow>> found;
    for (const Command& command : m_commands.available())
        if (const int score = fuzzyScore(query, command.text + QLatin1Char(' ') + command.words))
            found.push_back({score + 1, {QStringLiteral("doe/") + command.id, command.text, {}, keyText(command.key), QStringLiteral("arrow-right")}});
    addSections(query, found);
    addClients(query, found);
    m_nouns.clear();
    for (const NounSource& source : m_sources)
        for (PaletteNoun& noun : source(query)) {
            noun.row.id = QStringLiteral("plek/%1").arg(m_nouns.size());
            if (const int score = fuzzyScore(query, noun.row.title + QLatin1Char(' ') + noun.row.detail))
                found.push_back({score, noun.row});
            m_nouns.push_back(std::move(noun));
        }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<FinderRow> rows;
    for (auto& [score, row] : found)
        if (rows.size() < mostRows)
            rows.push_back(std::move(row));
    return rows;
}

bool CommandPalette::choose(const QString& id) const
{
    const QStringList parts = id.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("doe"))
        return m_commands.run(id.mid(4));
    if (parts.first() == QLatin1String("ga") && parts.size() == 3) {
        m_navigator.open({Section(parts[1].toInt()), BudgethouderId{parts[2].toLongLong()}, {}});
        return true;
    }
    const size_t at = parts.size() == 2 ? parts[1].toULongLong() : m_nouns.size();
    if (parts.first() != QLatin1String("plek") || at >= m_nouns.size())
        return false;
    m_navigator.open(m_nouns[at].address);
    return true;
}

} // namespace pgb::ui
