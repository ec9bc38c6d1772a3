#pragma once
#include "client/ui/lijst/dossier_lijst_page.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace pgb {
class GeldGateway;
}

namespace pgb::ui {

/// The payment runs of SVB, and running one now: asked once more first, and told afterwards with count and sum.
class BetaalrunsPage final : public DossierLijstPage {
    Q_OBJECT
public:
    BetaalrunsPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld = nullptr);
    QPushButton* bevestig() const { return m_bevestig; }
    /// Asks whether this run is to be done now.
    void vraag(BetaalrunSoort soort);
    /// Stopping the current run takes two people: the first gives a reason, the second confirms it (domain 9, ui.md 4.7 row 73).
    void vraagStop();
    QLineEdit* stopReden() const { return m_stopReden; }
    QPushButton* stopKnop() const { return m_stopKnop; }
    QPushButton* doorgaan() const { return m_doorgaan; }
    QString stopZin() const;
    std::vector<KeyHint> keyHints() const override;

protected:
    void laad() override;
    int records() const override { return int(m_runs.size()); }
    qint64 sleutel(int record) const override { return m_runs[size_t(record)].id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void beschrijf() override;
    void leegActie() override { vraag(BetaalrunSoort::Kvk); }

private:
    /// "1 betaling", "3 betalingen".
    static QString betalingen(int aantal);
    void maakVraag();
    void voerUit();
    void maakStop();
    /// The bar as the run stands now; what is typed in it stays.
    void toonStop(const Betaalrun& run);
    void stop();
    /// Closes the bar; where a stop was asked it asks first whether that is taken back or refused.
    void nietStoppen();
    void laatDoorgaan();
    GeldGateway* m_geld;
    QWidget* m_stopVak;
    QLabel* m_stopZin;
    QLineEdit* m_stopReden;
    QPushButton* m_stopKnop;
    QPushButton* m_doorgaan;
    QPushButton* m_sluiten;
    BetaalrunId m_stopRun;
    std::vector<Betaalrun> m_runs;
    QWidget* m_vraag;
    QLabel* m_zin;
    QPushButton* m_bevestig;
    BetaalrunSoort m_soort = BetaalrunSoort::Kvk;
    bool m_bezig = false;
};

} // namespace pgb::ui
