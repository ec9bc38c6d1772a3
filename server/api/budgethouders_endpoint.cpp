#include "server/api/endpoints.h"
#include "server/app/dossiers.h"
#include "server/app/profiel.h"

namespace pgb::api {
namespace {

Outcome<QJsonObject> currentVertegenwoordiging(app::Werk& werk, BudgethouderId id, qint64 nummer)
{
    PGB_TRY(alle, app::listVertegenwoordigingen(werk, id));
    for (const Vertegenwoordiging& v : alle) {
        if (v.id == nummer)
            return wire::encode(v);
    }
    return app::nietGevonden();
}

Answer changeVertegenwoordiging(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BudgethouderId>("id"));
    PGB_TRY(nummer, call.number("vertegenwoordiging"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<Vertegenwoordiging>());
    const Outcome<Vertegenwoordiging> stored = s.application.write<Vertegenwoordiging>(call.wie, [&](app::Werk& werk) {
        return app::changeVertegenwoordiging(werk, id, nummer, version, input);
    });
    if (stored)
        return replyVersioned(wire::encode(*stored), stored->rijversie);
    return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) { return currentVertegenwoordiging(werk, id, nummer); });
}

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

    endpoints.add("PUT", "/v1/budgethouders/{id}/vertegenwoordigingen/{vertegenwoordiging}", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) {
        return changeVertegenwoordiging(s, call);
    });

    endpoints.add("DELETE", "/v1/budgethouders/{id}/vertegenwoordigingen/{vertegenwoordiging}", rol(Rol::MedewerkerVerstrekker),
                  [&s](const Call& call) -> Answer {
                      PGB_TRY(id, call.id<BudgethouderId>("id"));
                      PGB_TRY(nummer, call.number("vertegenwoordiging"));
                      PGB_TRY(version, call.ifMatch());
                      const Outcome<bool> gone = s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
                          PGB_CHECK(app::removeVertegenwoordiging(werk, id, nummer, version));
                          return true;
                      });
                      if (gone)
                          return http::Response::noContent();
                      return withCurrent(s, call, gone.problem(), [&](app::Werk& werk) { return currentVertegenwoordiging(werk, id, nummer); });
                  });
}

} // namespace

void addBudgethouders(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/budgethouders?zoek&limiet&na", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(page, call.page());
        PGB_TRY(zoek, call.queryText("zoek", 100));
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

    endpoints.add("GET", "/v1/budgethouders/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(found, s.application.read<Budgethouder>(call.wie, [&](app::Werk& werk) { return app::showBudgethouder(werk, id); }));
        return replyVersioned(wire::encode(found), found.rijversie);
    });

    endpoints.add("PUT", "/v1/budgethouders/{id}", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(input, call.body<wire::BudgethouderWijziging>());
        const Outcome<Budgethouder> stored = s.application.write<Budgethouder>(call.wie, [&](app::Werk& werk) {
            return app::changeBudgethouder(werk, id, version, input.budgethouder, input.reden);
        });
        if (stored)
            return replyVersioned(wire::encode(*stored), stored->rijversie);
        return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) -> Outcome<QJsonObject> {
            PGB_TRY(now, app::showBudgethouder(werk, id));
            return wire::encode(now);
        });
    });

    endpoints.add("GET", "/v1/budgethouders/{id}/budget?jaar", burgers | medewerkers, [&s](const Call& call) -> Answer {
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
