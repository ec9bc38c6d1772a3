#pragma once
#include "client/models/parameter_waarde.h"
#include "client/state/beheer_gateway.h"
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

class MeldingBalk;

/// A row of the table with its standing and the words that it can be found by.
struct ParameterRij {
    ParameterWaarde waarde;
    ParameterStand stand = ParameterStand::Bevestigd;
    QString zoek;
};

/// The dated table of amounts, shares, limits and terms, with what nobody has confirmed in front (domain, rule 1).
class ParametersPage final : public RijenLijst<ParameterRij> {
    Q_OBJECT
public:
    ParametersPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer);
    std::vector<KeyHint> keyHints() const override;
    /// What the banner says; empty = nothing is unconfirmed.
    QString melding() const;

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return record; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void beschrijf() override;

private:
    bool past(const ParameterRij& rij, int tab) const;
    int aantal(int tab) const;
    BeheerGateway& m_beheer;
    MeldingBalk* m_melding;
};

} // namespace pgb::ui
