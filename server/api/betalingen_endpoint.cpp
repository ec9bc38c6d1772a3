#include "server/api/endpoints.h"
#include "server/app/beheer.h"

namespace pgb::api {

void addBetalingen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/betalingen?budgethouder&limiet&na", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(budgethouder, call.queryNumber("budgethouder", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(page, call.page());
        using List = app::Lijst<Betaling>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) {
            return app::listBetalingen(werk, BudgethouderId{budgethouder}, page);
        }));
        return replyPage(std::move(list));
    });

    endpoints.add("GET", "/v1/betaalruns", rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Betaalrun>>(call.wie, [](app::Werk& werk) { return app::listBetaalruns(werk); }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/betaalruns", rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::BetaalrunOpdracht>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(run, app::runBetaalrunNow(werk, input.soort, input.datum));
            return receipt(201, wire::encode(run));
        });
    });

    endpoints.add("GET", "/v1/werktaken?status&limiet&na", medewerkers | beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(status, call.queryCode<WerktaakStatus>("status"));
        PGB_TRY(page, call.page());
        using List = app::Lijst<Werktaak>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::listWerktaken(werk, status, page); }));
        return replyPage(std::move(list));
    });

    endpoints.add("POST", "/v1/werktaken/{id}/nagekeken", medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<WerktaakId>("id"));
        PGB_TRY(version, call.ifMatch());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(taak, app::taakNagekeken(werk, id, version));
            return receipt(200, wire::encode(taak));
        });
    });
}

} // namespace pgb::api
