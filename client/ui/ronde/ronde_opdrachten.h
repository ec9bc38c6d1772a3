#pragma once
#include "client/ui/ronde/ronde_pages.h"

namespace pgb::ui {

/// The acts that spare typing, in the palette and by key from anywhere in the window: from last year, the rounds, templates, end dates, the
/// chain of contracts.
class RondeOpdrachten final : public QObject {
    Q_OBJECT
public:
    /// `services` is asked each time, for what the user may do follows his session. `huidig`: the page in view. Lives as long as `scope`.
    RondeOpdrachten(const PageContext& context, std::function<RondeServices()> services, std::function<Page*()> huidig, QWidget* scope);

private:
    struct Plek {
        BudgethouderId budgethouder;
        ZorgovereenkomstId overeenkomst;
    };
    Plek plek() const;
    BudgethouderId tabVan(const Plek& waar) const;
    /// Whose tab is in view, or the user himself.
    BudgethouderId tab() const;
    /// He may begin an agreement for this client; empty = for any.
    bool magVoor(BudgethouderId wie) const;
    void voegToe();
    /// Runs `doe` with the client that the user chooses from those for whom he may draw up.
    void vraagClient(const QString& vraag, std::function<void(BudgethouderId)> doe);
    /// Of the agreement in view, else of one that the user chooses.
    void keten();
    void nieuw();
    void bewaarAlsSjabloon();
    void kiesSjabloon();
    void vanVorigJaar();
    void vanVorigJaarBij(const Plek& waar);
    void vraag(const Plek& waar, const std::vector<OvereenkomstRij>& lijst);
    void openKopie(const wire::KopieAntwoord& kopie);

    PageContext m_context;
    std::function<RondeServices()> m_services;
    std::function<Page*()> m_huidig;
    QWidget* m_scope;
};

} // namespace pgb::ui
