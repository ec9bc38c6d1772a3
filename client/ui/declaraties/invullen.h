#pragma once
#include "client/state/dossier_gateway.h"
#include "client/ui/shell/page.h"

namespace pgb::ui {

/// The month that asks to be declared of the one agreement of this client that runs; with more of them, where they stand with a month each.
/// Ends with the page.
void vulUrenIn(Page& page, Navigator& navigator, DossierGateway& gateway, BudgethouderId budgethouder);
/// Gives a page the key for it (Ctrl+Shift+U), for the client it belongs to, as far as this user declares for him.
void voegInvullenToe(Page& page, const PageContext& context, DossierGateway& gateway);

/// The month of this agreement that asks to be declared; ends with `context`.
void openMaandVan(const Zorgovereenkomst& overeenkomst, QObject* context, Navigator& navigator, DossierGateway& gateway);

/// Which agreements ask for their hours (vraagtUren): what runs at once, what ended as soon as its declaraties were read.
class Urenvraag final : public QObject {
public:
    /// `gelezen`: it may answer something else now.
    Urenvraag(DossierGateway& gateway, std::function<void()> gelezen, QObject* parent);
    /// What was declared in their last days of these agreements of this client, or (0) of any.
    void lees(BudgethouderId budgethouder, const std::vector<ZorgovereenkomstId>& overeenkomsten);
    /// About this one it answers only what was read.
    bool moetLezen(const Zorgovereenkomst& overeenkomst) const;
    bool vraagt(const Zorgovereenkomst& overeenkomst) const;

private:
    DossierGateway& m_gateway;
    const std::function<void()> m_gelezen;
    std::vector<Declaratie> m_declaraties;
    std::shared_ptr<const ParameterTabel> m_parameters; ///< null = not read yet
};

} // namespace pgb::ui
