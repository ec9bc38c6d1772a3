#pragma once
#include "client/ui/shell/finder_dialog.h"
#include "client/ui/shell/fuzzy.h"
#include "shared/base/id.h"
#include <QDate>
#include <QObject>
#include <vector>

namespace pgb::ui {

/// What the client switcher knows of a budgethouder; filled from the record cache.
struct ClientEntry {
    BudgethouderId id;
    QString naam;          ///< "J. de Boer"
    QDate geboortedatum;
    QStringList nummers;   ///< client numbers, as people write them down; may be empty
    QString bsnEinde;      ///< last four digits; empty when the user may not see the profile
    QString bij;           ///< "Wlz · loopt"; may be empty
};

/// All clients the user may see, those opened last first.
class ClientDirectory final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void setEntries(std::vector<ClientEntry> entries);
    const std::vector<ClientEntry>& entries() const { return m_entries; }
    const ClientEntry* find(BudgethouderId id) const;
    /// Puts a client in front of the recent ones; ten are remembered.
    void touch(BudgethouderId id);
    /// By name, birth date (3-6-1950, 03-06-1950, 1950-06-03, 1950), client number or the last four digits of the BSN; those opened last
    /// first among those that fit as well. At most `limit`.
    std::vector<const ClientEntry*> search(const QString& query, size_t limit = 50) const;
    /// How well the query fits the client with this index in entries(), and also `extra` words (folded).
    Fit fit(const FuzzyQuery& query, size_t at, const QString& extra = {}) const;
    /// The same as rows of a finder; the id is the budgethouder's key as a number.
    std::vector<FinderRow> rows(const QString& query) const;

Q_SIGNALS:
    void changed();

private:
    int recency(BudgethouderId id) const;
    std::vector<ClientEntry> m_entries;
    std::vector<QString> m_searchText;
    std::vector<BudgethouderId> m_recent;
};

} // namespace pgb::ui
