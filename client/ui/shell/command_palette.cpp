#include "client/ui/shell/command_palette.h"
#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/commands.h"
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

void CommandPalette::addVerbs(const FuzzyQuery& query, std::vector<Found>& found) const
{
    for (const Command& command : m_commands.available()) {
        Fit fit = query.fit(command.text);
        // Words that are not shown find it as well, but below what can be read.
        if (Fit hidden = query.fit(command.text + QLatin1Char(' ') + command.words); hidden.tier > fit.tier)
            fit = {hidden.tier, 0};
        if (fit)
            found.push_back({fit, Kind::VerbOrPage, {QStringLiteral("doe/") + command.id, command.text, {}, keyText(command.key), QStringLiteral("arrow-right")}});
    }
}

void CommandPalette::addPages(const FuzzyQuery& query, std::vector<Found>& found) const
{
    for (const Section section : m_sections) {
        const QString title = QCoreApplication::translate("pgb::ui::CommandPalette", "Ga naar %1").arg(sectionName(section));
        // By its name alone: "Ga naar" must not make it a worse fit than a client with the same letters.
        Fit fit = std::max(query.fit(title), query.fit(sectionName(section)));
        if (!fit && section == Section::Declaraties) // a word for it that is not on the screen in every language
            fit = query.fit(QCoreApplication::translate("pgb::ui::CommandPalette", "declaratie uren maand"));
        if (fit)
            found.push_back({fit, Kind::VerbOrPage, {sectionId(section, {}), title, {}, {}, sectionIcon(section)}});
    }
}

void CommandPalette::addClients(const FuzzyQuery& query, std::vector<Found>& found) const
{
    if (query.isEmpty())
        return; // verbs first; clients come with the first letter
    std::vector<std::pair<Section, QString>> pages;
    for (const Section section : {Section::Overeenkomsten, Section::Declaraties, Section::Budgetten, Section::Betalingen}) {
        if (std::find(m_sections.begin(), m_sections.end(), section) != m_sections.end())
            pages.push_back({section, foldedText(sectionName(section))});
    }
    for (size_t i = 0; i < m_clients.entries().size(); ++i) {
        const ClientEntry& client = m_clients.entries()[i];
        if (const Fit fit = m_clients.fit(query, i))
            found.push_back({fit, Kind::Client, {sectionId(Section::Clienten, client.id), client.naam, client.bij, {}, QStringLiteral("user")}, 0, client.id});
        for (const auto& [section, words] : pages) {
            if (const Fit fit = m_clients.fit(query, i, words); fit.tier > 1)
                found.push_back({fit, Kind::PageOfClient, {sectionId(section, client.id), sectionName(section) + QStringLiteral(" · ") + client.naam, {}, {}, sectionIcon(section)}, 0, client.id});
        }
    }
}

void CommandPalette::addNouns(const QString& typed, const FuzzyQuery& query, std::vector<Found>& found) const
{
    m_nouns.clear();
    for (const NounSource& source : m_sources)
        for (PaletteNoun& noun : source(typed)) {
            noun.row.id = QStringLiteral("plek/%1").arg(m_nouns.size());
            Fit fit = query.fit(noun.row.title + QLatin1Char(' ') + noun.row.detail);
            if (!fit && !noun.words.isEmpty())
                fit = query.fit(noun.row.title + QLatin1Char(' ') + noun.row.detail + QLatin1Char(' ') + noun.words);
            if (fit)
                found.push_back({fit, Kind::Noun, noun.row, noun.rank, noun.address.budgethouder});
            m_nouns.push_back(std::move(noun));
        }
}

std::vector<FinderRow> CommandPalette::rows(const QString& typed) const
{
    const FuzzyQuery query(typed);
    std::vector<Found> found;
    addVerbs(query, found);
    addPages(query, found);
    addClients(query, found);
    addNouns(typed, query, found);
    const BudgethouderId front = m_client ? m_client() : BudgethouderId();
    const auto away = [front](const Found& one) { return front && one.client && one.client != front; };
    std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) {
        if (a.fit.tier != b.fit.tier)
            return a.fit.tier > b.fit.tier;
        if (away(a) != away(b))
            return away(b);
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return a.rank != b.rank ? a.rank < b.rank : a.fit.score > b.fit.score;
    });
    // Scattered letters help with a slip when nothing else is found; beside what was meant they are noise.
    if (!found.empty() && found.front().fit.tier > 1)
        std::erase_if(found, [](const Found& one) { return one.fit.tier <= 1; });
    std::vector<FinderRow> rows;
    for (Found& one : found)
        if (rows.size() < mostRows)
            rows.push_back(std::move(one.row));
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
    const PaletteNoun chosen = m_nouns[at];
    chosen.doe ? chosen.doe() : m_navigator.open(chosen.address);
    return true;
}

} // namespace pgb::ui
