#pragma once
#include "client/ui/clienten/toestemming_dialoog.h"
#include "client/ui/lijst/rijen_lijst.h"

class QPushButton;

namespace pgb::ui {

Address toestemmingenAdres(BudgethouderId budgethouder);

struct ToestemmingRij {
    Toestemming toestemming;
    QString waarvoor;
    QString wie;
    QString zoek;
};

/// What was permitted in one dossier beyond the rule, newest first: Enter shows one, and asks its last day of who may end it. The verstrekker gives what
/// its law knows, the budgethouder's side its standing approval; the others look.
class ToestemmingenPage final : public RijenLijst<ToestemmingRij> {
    Q_OBJECT
public:
    ToestemmingenPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway& geld);
    std::optional<PageClient> client() const override { return PageClient{address().budgethouder, m_naam}; }
    std::vector<KeyHint> keyHints() const override;
    QPushButton* geefKnop() const { return m_geef; }

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).toestemming.id; }
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override { geef(); }
    void beschrijf() override;

private:
    struct Gegevens;
    void toon(const Gegevens& gegevens);
    /// The kinds that this user may give here.
    std::vector<ToestemmingKeuze> keuzesVan(const Gegevens& gegevens) const;
    bool magIntrekken(const Toestemming& toestemming) const;
    void geef();
    GeldGateway& m_geld;
    QString m_naam;
    QPushButton* m_geef;
    std::vector<ToestemmingKeuze> m_keuzes;
};

} // namespace pgb::ui
