#pragma once
#include "client/state/niet_typen_gateway.h"
#include "client/ui/overeenkomst/overeenkomst_pages.h"

namespace pgb::ui {

/// A client to choose from.
struct SjabloonClient {
    BudgethouderId id;
    QString naam;
    QDate geboortedatum = {};
};

/// What the screens that spare typing need besides their context; all of it outlives them.
struct RondeServices {
    OvereenkomstServices overeenkomst;
    NietTypenGateway& nietTypen;
    /// The day that the server counts with.
    std::function<QDate()> vandaag;
    /// All clients of the user, for the side that draws up for them.
    std::function<std::vector<SjabloonClient>()> clienten;
    std::function<const ParameterTabel&()> parameters;

    /// Draws up agreements, and so may raise them and keep templates.
    bool steltOp() const { return partij() && overeenkomst.magErgens(Handeling::ZorgovereenkomstOpstellen); }
    /// The same for clients: who begins a new agreement.
    bool begint() const { return overeenkomst.budgethouderKant() && steltOp(); }
    bool tekent() const
    {
        return partij() && overeenkomst.magErgens(overeenkomst.budgethouderKant() ? Handeling::ZorgovereenkomstOndertekenenBudgethouder : Handeling::ZorgovereenkomstOndertekenenZorgverlener);
    }
    bool partij() const { return overeenkomst.budgethouderKant() || overeenkomst.zorgverlenerKant(); }
    /// The clients for whom he may draw up.
    std::vector<SjabloonClient> eigenClienten() const;
};

/// Section Overeenkomsten: `wat` "ronde/centen", "ronde/tekenen", "sjablonen", "einddata", "keten/12"; nullptr for anything else, and for a
/// role that has no such screen.
Page* makeRondePage(const Address& address, const PageContext& context, const RondeServices& services);

Address centenrondeAdres();
Address tekenrondeAdres();
Address sjablonenAdres();
Address einddataAdres();
Address ketenAdres(BudgethouderId budgethouder, ZorgovereenkomstId id);

} // namespace pgb::ui
