#pragma once
#include "client/state/dossier_gateway.h"
#include <QHash>
#include <QTimer>

namespace pgb {

/// Budgets of many clients, a few calls at a time, so that a list can show them one after the other without holding anything up.
class DossierBudgetten final : public QObject {
    Q_OBJECT
public:
    explicit DossierBudgetten(DossierGateway& gateway, QObject* parent = nullptr);
    /// Reads what is not there yet; what is there stays until it changes.
    void haal(const std::vector<BudgethouderId>& clienten, int jaar);
    /// Null while it is not read, or may not be read.
    const BudgetOverzicht* van(BudgethouderId client) const;
    bool klaar() const { return m_wachtrij.empty() && m_bezig == 0; }

Q_SIGNALS:
    /// Some more are there; comes at most ten times a second.
    void gelezen();

private:
    void verder();
    DossierGateway& m_gateway;
    int m_jaar = 0;
    int m_bezig = 0;
    std::vector<BudgethouderId> m_wachtrij;
    QHash<qint64, BudgetOverzicht> m_overzichten;
    QTimer m_melding;
};

} // namespace pgb
