#pragma once
#include "client/models/budget_verwachting.h"
#include "client/models/clienten_namen.h"
#include "client/state/dossier_budgetten.h"
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

class JaarKeuze;

/// The budgets of all clients by risk: what is used up first when the care goes on as agreed stands on top, then the one with least room.
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
    struct Zorg {
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Declaratie> declaraties;
    };
    const NiveauStand* stand(const ToekenningRij& rij) const;
    const BudgetVerwachting& verwachting(const ToekenningRij& rij, const NiveauStand& totaal) const;
    QHash<qint64, Zorg> m_zorg; ///< by budgethouder
    std::shared_ptr<const ParameterTabel> m_parameters; ///< as soon as there are rows
    mutable QHash<qint64, BudgetVerwachting> m_verwacht; ///< by toekenning, made once for each reading
    DossierBudgetten* m_budgetten;
    JaarKeuze* m_keuze;
    int m_jaar = 0; ///< 0 = not known yet
    bool m_geordend = false; ///< the budgets were read once
};

} // namespace pgb::ui
