#pragma once
#include "client/ui/lijst/dossier_lijst_page.h"

class QLabel;
class QPushButton;

namespace pgb::ui {

/// The payment runs of SVB, and running one now: asked once more first, and told afterwards with count and sum.
class BetaalrunsPage final : public DossierLijstPage {
    Q_OBJECT
public:
    BetaalrunsPage(const Address& address, const PageContext& context, DossierGateway& gateway);
    QPushButton* bevestig() const { return m_bevestig; }
    /// Asks whether this run is to be done now.
    void vraag(BetaalrunSoort soort);

protected:
    void laad() override;
    int records() const override { return int(m_runs.size()); }
    qint64 sleutel(int record) const override { return m_runs[size_t(record)].id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override { vraag(BetaalrunSoort::Kvk); }

private:
    void maakVraag();
    void voerUit();
    std::vector<Betaalrun> m_runs;
    QWidget* m_vraag;
    QLabel* m_zin;
    QPushButton* m_bevestig;
    BetaalrunSoort m_soort = BetaalrunSoort::Kvk;
    bool m_bezig = false;
};

} // namespace pgb::ui
