#pragma once
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

/// The toekenningen of the verstrekker, newest first.
class ToekenningenPage final : public RijenLijst<ToekenningRij> {
    Q_OBJECT
public:
    ToekenningenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).toekenning.id.waarde; }
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;
};

} // namespace pgb::ui
