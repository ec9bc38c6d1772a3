#include "server/api/endpoints.h"
#include "server/app/dossiers.h"
#include "shared/wire/rekening.h"

namespace pgb::api {

void addToekenningen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/toekenningen?budgethouder&limiet&na", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(budgethouder, call.queryNumber("budgethouder", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(page, call.page());
        using List = app::Lijst<Toekenning>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) {
            return app::listToekenningen(werk, BudgethouderId{budgethouder}, page);
        }));
        return replyPage(std::move(list));
    });

    endpoints.add("POST", "/v1/toekenningen", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ToekenningInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::enterToekenning(werk, input.toekenning, input.bsn));
            return receipt(201, wire::encode(stored));
        });
    });

    endpoints.add("GET", "/v1/toekenningen/standen?jaar&limiet&na", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(jaar, call.queryNumber("jaar", s.application.clock().vandaag().year(), 2000, 2200));
        PGB_TRY(page, call.page());
        using List = app::Lijst<app::ToekenningSom>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::listToekenningSommen(werk, static_cast<int>(jaar), page); }));
        app::Lijst<wire::ToekenningSom> shown;
        shown.volgende = list.volgende;
        for (const app::ToekenningSom& som : list.items)
            shown.items.push_back({som.toekenning.budgethouder, som.toekenning.id, som.stand});
        return replyPage(std::move(shown));
    });

    endpoints.add("GET", "/v1/toekenningen/{id}", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ToekenningId>("id"));
        PGB_TRY(found, s.application.read<Toekenning>(call.wie, [&](app::Werk& werk) { return app::showToekenning(werk, id); }));
        return replyVersioned(wire::encode(found), found.rijversie);
    });

    endpoints.add("PUT", "/v1/toekenningen/{id}", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ToekenningId>("id"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(input, call.body<Toekenning>());
        const Outcome<Toekenning> stored = s.application.write<Toekenning>(call.wie, [&](app::Werk& werk) {
            return app::changeToekenning(werk, id, version, input);
        });
        if (stored)
            return replyVersioned(wire::encode(*stored), stored->rijversie);
        return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) -> Outcome<QJsonObject> {
            PGB_TRY(now, app::showToekenning(werk, id));
            return wire::encode(now);
        });
    });
}

} // namespace pgb::api
