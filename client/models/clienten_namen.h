#pragma once
#include "shared/domain/partij/partij.h"
#include <QCoreApplication>
#include <QHash>

namespace pgb {

/// Names behind the ids of a list.
class Namen {
public:
    Namen() = default;
    Namen(const std::vector<Budgethouder>& budgethouders, const std::vector<Zorgverlener>& zorgverleners, const std::vector<Verstrekker>& verstrekkers = {})
    {
        for (const Budgethouder& b : budgethouders)
            m_budgethouders.insert(b.id.waarde, volledigeNaam(b.naam));
        for (const Zorgverlener& z : zorgverleners)
            m_zorgverleners.insert(z.id.waarde, z.naam);
        for (const Verstrekker& v : verstrekkers)
            m_verstrekkers.insert(v.id.waarde, v.naam);
    }
    /// A name that is not known is said to be so, never left open.
    QString operator()(BudgethouderId id) const { return m_budgethouders.value(id.waarde, onbekend()); }
    QString operator()(ZorgverlenerId id) const { return m_zorgverleners.value(id.waarde, id ? onbekend() : QCoreApplication::translate("Namen", "nog geen zorgverlener")); }
    QString operator()(VerstrekkerId id) const { return id ? m_verstrekkers.value(id.waarde, onbekend()) : QStringLiteral("SVB"); }

private:
    static QString onbekend() { return QCoreApplication::translate("Namen", "naam onbekend"); }
    QHash<qint64, QString> m_budgethouders;
    QHash<qint64, QString> m_zorgverleners;
    QHash<qint64, QString> m_verstrekkers;
};

} // namespace pgb
