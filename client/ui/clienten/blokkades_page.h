#pragma once
#include "client/ui/clienten/blokkade_dialoog.h"
#include "client/ui/lijst/rijen_lijst.h"

class QPushButton;

namespace pgb::ui {

Address blokkadesAdres(BudgethouderId budgethouder);

struct BlokkadeRij {
    Blokkade blokkade;
    QString waarvoor;
    QString verstrekker;
    QString zoek;
};

/// The blocks of one budgethouder that hold or will hold: Enter shows one and lifts it. SVB only looks.
class BlokkadesPage final : public RijenLijst<BlokkadeRij> {
    Q_OBJECT
public:
    BlokkadesPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);
    std::optional<PageClient> client() const override { return PageClient{address().budgethouder, m_naam}; }
    std::vector<KeyHint> keyHints() const override;
    QPushButton* plaatsKnop() const { return m_plaats; }

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).blokkade.id.waarde; }
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override { plaats(); }
    void beschrijf() override;

private:
    struct Gegevens;
    void toon(const Gegevens& gegevens);
    bool beheert() const;
    /// What the user can block, or what a block can be named by.
    std::vector<BlokkadeDoel> doelenVan(const Gegevens& gegevens) const;
    void plaats();
    void hefOp(const Blokkade& blokkade);
    GeldGateway& m_geld;
    QString m_naam;
    QPushButton* m_plaats;
    std::vector<BlokkadeDoel> m_doelen;
};

} // namespace pgb::ui
