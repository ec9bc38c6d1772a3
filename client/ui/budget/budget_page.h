#pragma once
#include "client/models/budget_verwachting.h"
#include "client/state/dossier_gateway.h"
#include "client/ui/budget/storting_dialoog.h"
#include "client/ui/lijst/herlader.h"
#include "client/ui/shell/page.h"

class QLabel;
class QVBoxLayout;

namespace pgb {
class GeldGateway;
}

namespace pgb::ui {

class FoutBalk;
class JaarKeuze;

/// The budget of this client with the question how much to deposit on it, for the declaratie that waits when there is one.
Address stortAdres(BudgethouderId budgethouder, DeclaratieId voor = {});
/// The budget of this client in the year.
Address budgetAdres(BudgethouderId budgethouder, int jaar);
/// The budget of this client in the year of the toekenning.
Address budgetAdres(BudgethouderId budgethouder, ToekenningId toekenning);

/// The budget of one client: per toekenning its levels with one bar each, and how far it reaches in a sentence, a chart and a table.
class BudgetPage final : public Page {
    Q_OBJECT
public:
    BudgetPage(const Address& address, const PageContext& context, DossierGateway& gateway, GeldGateway* geld = nullptr);
    /// Asks how much to deposit on the budget that falls short most (domain 3.5).
    void stort();

    QString title() const override { return tr("Budget"); }
    QString iconName() const override { return QStringLiteral("office-chart-pie"); }
    Address address() const override { return m_address; }
    bool opens(const Address& address) const override;
    void openedAgain(const Address& address) override;
    std::optional<PageClient> client() const override { return PageClient{m_address.budgethouder, m_naam}; }
    /// The sentences under the bars, in order.
    const QStringList& zinnen() const { return m_zinnen; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Gegevens;
    /// A budget that is short, or will be: only then a deposit is offered.
    struct Tekort {
        Toekenning toekenning;
        Bedrag bedrag; ///< now
        Bedrag straks; ///< when the care goes on as agreed
        std::vector<StortDoel> doelen;
    };
    bool magStorten() const;
    /// Whether the address asks for a year or a deposit, and what for.
    void vraag(const Address& address);
    /// The year that was asked for, or else the one to begin with.
    void kiesJaar(const Gegevens& gegevens);
    void toonStortingen(QVBoxLayout* kolom, const Toekenning& toekenning, const std::vector<StortDoel>& doelen, const Gegevens& gegevens);
    /// `voor`: what it is for to begin with.
    void opWeg(const Toekenning& toekenning, std::vector<StortDoel> doelen, DeclaratieId voor, const Storting* storting);
    std::vector<StortDoel> stortDoelen(const Toekenning& toekenning, const std::vector<NiveauStand>& stand, const Gegevens& gegevens) const;
    void laad();
    void leesJaar(const std::shared_ptr<Gegevens>& nieuw);
    void leeg();
    void gelezen(const Gegevens& nieuw, const std::optional<Problem>& problem);
    void toon(const Gegevens& gegevens);
    /// The first table has the keys, unless somebody is at work elsewhere; `neem` = whatever has them.
    void naarWerk(bool neem);
    void voegToe(const ToekenningStand& stand, const Gegevens& gegevens);

    PageContext m_context;
    DossierGateway& m_gateway;
    Address m_address;
    QString m_naam;
    QLabel* m_ondertitel;
    FoutBalk* m_fout;
    QWidget* m_lijst = nullptr;
    QVBoxLayout* m_plaats;
    QStringList m_zinnen;
    QHash<qint64, WatAls> m_vragen; ///< "wat als" by toekenning, kept over a new reading
    Herlader* m_herlader;
    GeldGateway* m_geld;
    std::vector<Tekort> m_tekorten;
    bool m_gelezen = false;
    bool m_stort = false; ///< as soon as it is read
    DeclaratieId m_stortVoor;
    JaarKeuze* m_keuze;
    int m_jaar = 0; ///< 0 = not known yet
    ToekenningId m_jaarVan; ///< the year of this one is asked for
};

} // namespace pgb::ui
