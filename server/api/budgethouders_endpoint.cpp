#include "server/api/endpoints.h"
#include "server/app/dossiers.h"

namespace pgb::api {
namespace {

void addVertegenwoordigingen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/budgethouders/{id}/vertegenwoordigingen", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        using Items = std::vector<Vertegenwoordiging>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [&](app::Werk& werk) { return app::listVertegenwoordigingen(werk, id); }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/budgethouders/{id}/vertegenwoordigingen", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(input, call.body<Vertegenwoordiging>());
        input.id = 0;
        input.budgethouder = id;
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createVertegenwoordiging(werk, input));
            return receipt(201, wire::encode(stored));
        });
    });
}

} // namespace

void addBudgethouders(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/budgethouders", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(page, call.page());
        const QString zoek = call.request.queryParam(u"zoek").left(100);
        using List = app::Lijst<Budgethouder>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::listBudgethouders(werk, zoek, page); }));
        return replyPage(std::move(list));
    });

    endpoints.add("POST", "/v1/budgethouders", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<Budgethouder>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createBudgethouder(werk, input));
            return receipt(201, wire::encode(stored));
        });
    });

    // A look-up by BSN is a POST, so that the number never stands in an address or a log.
    endpoints.add("POST", "/v1/budgethouders/zoeken", medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ZoekOpdracht>());
        if (!input.bsn || input.agbCode)
            return app::ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bsn"));
        PGB_TRY(found, s.application.write<Budgethouder>(call.wie, [&](app::Werk& werk) { return app::findBudgethouder(werk, *input.bsn); }));
        return reply(wire::encode(found));
    });

    // Written, because a look by an employee is audited in the same unit.
    endpoints.add("GET", "/v1/budgethouders/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        const std::function<Outcome<Budgethouder>(app::Werk&)> show = [&](app::Werk& werk) { return app::showBudgethouder(werk, id); };
        const bool audited = (medewerkers & rol(call.wie.gebruiker.rol)) != 0;
        PGB_TRY(found, audited ? s.application.write<Budgethouder>(call.wie, show) : s.application.read<Budgethouder>(call.wie, show));
        return replyVersioned(wire::encode(found), found.rijversie);
    });

    endpoints.add("GET", "/v1/budgethouders/{id}/budget", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(jaar, call.queryNumber("jaar", s.application.clock().vandaag().year(), 2000, 2200));
        PGB_TRY(found, s.application.read<BudgetOverzicht>(call.wie, [&](app::Werk& werk) {
            return app::budgetOverzicht(werk, id, static_cast<int>(jaar));
        }));
        return reply(wire::encode(found));
    });
    addVertegenwoordigingen(endpoints);
}

} // namespace pgb::api
