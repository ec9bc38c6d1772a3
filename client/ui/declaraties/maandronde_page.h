#pragma once
#include "client/models/clienten_namen.h"
#include "client/models/maandronde.h"
#include "client/state/declaratie_gateway.h"
#include "client/ui/lijst/dossier_lijst_page.h"
#include <QHash>

namespace pgb::ui {

/// Address of the page: section Declaraties, "maandronde", or "maandronde/proef" on its second tab.
Address maandrondeAdres(bool proef = false);

/// Over all clients: the finished months in which hours were agreed and none were handed in (vergeten-uren-radar), and the month that runs as
/// the controles would judge it if it were over (proefkeuring). Enter opens the month.
class MaandrondePage final : public DossierLijstPage {
    Q_OBJECT
public:
    MaandrondePage(const Address& address, const PageContext& context, DossierGateway& gateway, DeclaratieGateway& maanden);
    /// Months of the running month that were not judged yet.
    int teKeuren() const { return int(m_wachtrij.size()) + m_bezig; }

protected:
    void laad() override;
    int records() const override { return int(m_rijen.size()); }
    qint64 sleutel(int record) const override;
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void beschrijf() override;

private:
    struct Rij {
        AfgesprokenMaand maand;
        bool lopend = false;
        QString client;
        QString verlener;
        QString zoek;
    };
    bool proef() const { return kader()->tab() == 1; }
    void keur();
    void gekeurd(const Outcome<DeclaratieMaand>& maand, ZorgovereenkomstId id);
    CellRow vergetenRij(const Rij& rij) const;
    CellRow proefRij(const Rij& rij) const;

    DeclaratieGateway& m_maanden;
    std::vector<Rij> m_rijen;
    std::vector<std::pair<ZorgovereenkomstId, Periode>> m_wachtrij;
    int m_bezig = 0;
    QHash<qint64, Outcome<Proefkeuring>> m_keuringen; ///< by zorgovereenkomst
};

} // namespace pgb::ui
