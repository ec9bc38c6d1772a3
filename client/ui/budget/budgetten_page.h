#pragma once
#include "client/models/clienten_namen.h"
#include "client/state/dossier_budgetten.h"
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

/// The budgets of all clients, the one with the least room on top.
class BudgettenPage final : public RijenLijst<ToekenningRij> {
    Q_OBJECT
public:
    BudgettenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).toekenning.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;

private:
    const NiveauStand* stand(const ToekenningRij& rij) const;
    DossierBudgetten* m_budgetten;
};

} // namespace pgb::ui
