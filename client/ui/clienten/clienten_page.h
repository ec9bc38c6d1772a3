#pragma once
#include "client/models/clienten_lijst.h"
#include "client/state/dossier_budgetten.h"
#include "client/ui/lijst/dossier_lijst_page.h"

namespace pgb::ui {

/// All clients: search as you type, Enter opens the client.
class ClientenPage final : public DossierLijstPage {
    Q_OBJECT
public:
    ClientenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

protected:
    void laad() override;
    int records() const override { return int(m_rijen.size()); }
    qint64 sleutel(int record) const override { return m_rijen[size_t(record)].budgethouder.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;

private:
    std::vector<ClientRij> m_rijen;
    DossierBudgetten* m_budgetten;
};

} // namespace pgb::ui
