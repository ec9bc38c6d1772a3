#pragma once
#include "client/ui/clienten/toestemming_dialoog.h"
#include "client/ui/lijst/rijen_lijst.h"

class QPushButton;

namespace pgb::ui {

Address toestemmingenAdres(BudgethouderId budgethouder);
/// What is asked of who opens the page.
struct ToestemmingVraag {
    ToestemmingSoort soort = ToestemmingSoort::Boven40Uur;
    ZorgovereenkomstId zorgovereenkomst;
    QDate van;
};
/// Opening it asks to give this one.
Address toestemmingAdres(BudgethouderId budgethouder, const ToestemmingVraag& vraag);
bool isToestemmingen(const Address& address);

struct ToestemmingRij {
    Toestemming toestemming;
    QString waarvoor;
    QString wie;
    QString gever; ///< the verstrekker; empty = none stands with it
    QString zoek;
};

/// What was permitted in one dossier beyond the rule, newest first: Enter shows one, and asks its last day of who may end it. The verstrekker gives what
/// its law knows, the budgethouder's side its standing approval; SVB ends one for a verstrekker that cannot; the others look.
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
    void geefGevraagd(const ToestemmingVraag& vraag);
    ToestemmingDialoog* vraagToestemming();
    GeldGateway& m_geld;
    QString m_naam;
    QPushButton* m_geef;
    std::vector<ToestemmingKeuze> m_keuzes;
    bool m_gegeven = false; ///< the next reading shows the new one
    std::optional<ToestemmingVraag> m_gevraagd; ///< until it was asked
};

} // namespace pgb::ui
