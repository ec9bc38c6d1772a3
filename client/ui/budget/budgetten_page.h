#pragma once
#include "client/models/clienten_namen.h"
#include "client/state/dossier_budgetten.h"
#include "client/ui/lijst/dossier_lijst_page.h"

namespace pgb::ui {

/// The budgets of all clients, the one with the least room on top.
class BudgettenPage final : public DossierLijstPage {
    Q_OBJECT
public:
    BudgettenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

protected:
    void laad() override;
    int records() const override { return int(m_rijen.size()); }
    qint64 sleutel(int record) const override { return m_rijen[size_t(record)].toekenning.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;

private:
    struct Rij {
        Toekenning toekenning;
        QString naam;
        QString zoek;
    };
    const NiveauStand* stand(const Rij& rij) const;
    std::vector<Rij> m_rijen;
    DossierBudgetten* m_budgetten;
};

} // namespace pgb::ui
