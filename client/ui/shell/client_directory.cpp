#include "client/ui/shell/client_directory.h"
#include <algorithm>

namespace pgb::ui {
namespace {
constexpr size_t recentKept = 10;
}

void ClientDirectory::setEntries(std::vector<ClientEntry> entries)
{
    m_entries = std::move(entries);
    m_searchText.clear();
    for (const ClientEntry& entry : m_entries) {
        QStringList words{entry.naam};
        for (const QString& format : {QStringLiteral("d-M-yyyy"), QStringLiteral("dd-MM-yyyy"), QStringLiteral("yyyy-MM-dd")})
            words << entry.geboortedatum.toString(format);
        m_searchText.push_back(foldedText((words + entry.nummers << entry.bsnEinde).join(QLatin1Char(' '))));
    }
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

Fit ClientDirectory::fit(const FuzzyQuery& query, size_t at, const QString& extra) const
{
    return extra.isEmpty() ? query.fitFolded(m_searchText[at]) : query.fitFolded(extra + QLatin1Char(' ') + m_searchText[at]);
}

std::vector<const ClientEntry*> ClientDirectory::search(const QString& query, size_t limit) const
{
    struct Hit {
        Fit fit;
        int recency;
        const ClientEntry* entry;
    };
    const FuzzyQuery words(query);
    std::vector<Hit> hits;
    for (size_t i = 0; i < m_entries.size(); ++i)
        if (const Fit found = fit(words, i))
            hits.push_back({found, recency(m_entries[i].id), &m_entries[i]});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b) {
        if (a.fit.tier != b.fit.tier)
            return a.fit.tier > b.fit.tier;
        if (a.recency != b.recency)
            return a.recency < b.recency;
        if (a.fit.score != b.fit.score)
            return a.fit.score > b.fit.score;
        return a.entry->naam.localeAwareCompare(b.entry->naam) < 0;
    });
    if (!hits.empty() && hits.front().fit.tier > 1)
        std::erase_if(hits, [](const Hit& hit) { return hit.fit.tier <= 1; });
    std::vector<const ClientEntry*> found;
    for (const Hit& hit : hits)
        if (found.size() < limit)
            found.push_back(hit.entry);
    return found;
}

std::vector<FinderRow> ClientDirectory::rows(const QString& query) const
{
    const QStringList words = FuzzyQuery(query).words();
    std::vector<FinderRow> rows;
    for (const ClientEntry* entry : search(query)) {
        QStringList detail;
        if (!entry->bij.isEmpty())
            detail << entry->bij;
        if (entry->geboortedatum.isValid())
            detail << entry->geboortedatum.toString(QStringLiteral("d-M-yyyy"));
        detail << entry->nummers;
        // Only said to who typed it: the list of all clients is no list of numbers.
        if (!entry->bsnEinde.isEmpty() && words.contains(entry->bsnEinde))
            detail << tr("BSN eindigt op %1").arg(entry->bsnEinde);
        detail.removeAll(QString());
        rows.push_back({QString::number(entry->id.waarde), entry->naam, detail.join(QStringLiteral(" · ")), {},
                        QStringLiteral("user")});
    }
    return rows;
}

} // namespace pgb::ui
