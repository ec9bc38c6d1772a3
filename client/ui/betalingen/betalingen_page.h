#pragma once
#include "client/models/clienten_namen.h"
#include "client/ui/lijst/dossier_lijst_page.h"

namespace pgb::ui {

/// What was paid to whom, newest first.
class BetalingenPage final : public DossierLijstPage {
    Q_OBJECT
public:
    BetalingenPage(const Address& address, const PageContext& context, DossierGateway& gateway);
    std::optional<PageClient> client() const override;

protected:
    void laad() override;
    int records() const override { return int(m_rijen.size()); }
    qint64 sleutel(int record) const override { return m_rijen[size_t(record)].betaling.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override;
    void beschrijf() override;

private:
    struct Rij {
        Betaling betaling;
        QString naam;
        QString zoek;
    };
    std::vector<Rij> m_rijen;
    QString m_client;
};

} // namespace pgb::ui
