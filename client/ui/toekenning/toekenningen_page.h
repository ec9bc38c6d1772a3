#pragma once
#include "client/ui/lijst/dossier_lijst_page.h"

namespace pgb::ui {

/// The toekenningen of the verstrekker, newest first.
class ToekenningenPage final : public DossierLijstPage {
    Q_OBJECT
public:
    ToekenningenPage(const Address& address, const PageContext& context, DossierGateway& gateway);

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
    std::vector<Rij> m_rijen;
};

} // namespace pgb::ui
