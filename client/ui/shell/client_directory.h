#pragma once
#include "client/ui/shell/finder_dialog.h"
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
    QString eigenNummer;   ///< the number the user's own office gave; may be empty
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
    /// By name, birth date (3-6-1950, 1950) or own number; recent first among equals. At most `limit`.
    std::vector<const ClientEntry*> search(const QString& query, size_t limit = 50) const;
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
