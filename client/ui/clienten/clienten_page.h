#pragma once
#include "client/models/clienten_lijst.h"
#include "client/state/dossier_budgetten.h"
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

/// All clients: search as you type, Enter opens the client.
class ClientenPage final : public RijenLijst<ClientRij> {
    Q_OBJECT
public:
    ClientenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).budgethouder.id.waarde; }
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;

private:
    DossierBudgetten* m_budgetten;
};

} // namespace pgb::ui
