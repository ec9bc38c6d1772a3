#include "client/ui/shell/client_directory.h"
#include "client/ui/shell/fuzzy.h"
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr size_t recentKept = 10;
}

void ClientDirectory::setEntries(std::vector<ClientEntry> entries)
{
    m_entries = std::move(entries);
    m_searchText.clear();
    for (const ClientEntry& entry : m_entries)
        m_searchText.push_back(foldedText(QStringList{entry.naam, entry.geboortedatum.toString(QStringLiteral("d-M-yyyy")),
                                                      entry.geboortedatum.toString(QStringLiteral("dd-MM-yyyy")),
                                                      entry.eigenNummer}.join(QLatin1Char(' '))));
    Q_EMIT changed();
}

const ClientEntry* ClientDirectory::find(BudgethouderId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const ClientEntry& e) { return e.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

void ClientDirectory::touch(BudgethouderId id)
{
    std::erase(m_recent, id);
    m_recent.insert(m_recent.begin(), id);
    if (m_recent.size() > recentKept)
        m_recent.pop_back();
}

int ClientDirectory::recency(BudgethouderId id) const
{
    const auto found = std::find(m_recent.begin(), m_recent.end(), id);
    return found == m_recent.end() ? int(recentKept) : int(found - m_recent.begin());
}

std::vector<const ClientEntry*> ClientDirectory::search(const QString& query, size_t limit) const
{
    struct Hit {
        int score;
        int recency;
        const ClientEntry* entry;
    };
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (const int score = fuzzyScore(query, m_searchText[i]))
            hits.push_back({score, recency(m_entries[i].id), &m_entries[i]});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.score != b.score)
            return a.score > b.score;
        if (a.recency != b.recency)
            return a.recency < b.recency;
        return a.entry->naam.localeAwareCompare(b.entry->naam) < 0;
    });
    std::vector<const ClientEntry*> found;
    for (const Hit& hit : hits)
        if (found.size() < limit)
            found.push_back(hit.entry);
    return found;
}

std::vector<FinderRow> ClientDirectory::rows(const QString& query) const
{
    std::vector<FinderRow> rows;
    for (const ClientEntry* entry : search(query)) {
        QStringList detail;
        if (!entry->bij.isEmpty())
            detail << entry->bij;
        if (entry->geboortedatum.isValid())
            detail << entry->geboortedatum.toString(QStringLiteral("d-M-yyyy"));
        if (!entry->eigenNummer.isEmpty())
            detail << entry->eigenNummer;
        rows.push_back({QString::number(entry->id.waarde), entry->naam, detail.join(QStringLiteral(" · ")), {},
                        QStringLiteral("user")});
    }
    return rows;
}

} // namespace pgb::ui
