#include "server/api/endpoints.h"
#include "server/app/dossiers.h"
#include "shared/domain/zorgfunctie.h"

namespace pgb::api {

void addAlgemeen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.addOpen("GET", "/v1/over", [&s](const http::Request&) -> Answer { return reply(wire::encode(s.over)); });

    endpoints.add("GET", "/v1/verstrekkers", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Verstrekker>>(call.wie, [](app::Werk& werk) { return werk.unit.partijen().verstrekkers(); }));
        return replyAll(std::move(items));
    });

    endpoints.add("GET", "/v1/zorgfuncties?wet", allen, [](const Call& call) -> Answer {
        PGB_TRY(wet, call.queryCode<Wet>("wet"));
        std::vector<Zorgfunctie> items;
        for (const Zorgfunctie& functie : zorgfuncties()) {
            if (!wet || functie.wet == *wet)
                items.push_back(functie);
        }
        return replyAll(std::move(items));
    });

    endpoints.add("GET", "/v1/vandaag", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(page, s.application.read<Vandaag>(call.wie, [](app::Werk& werk) { return app::vandaagOverzicht(werk); }));
        return reply(wire::encode(page));
    });

    endpoints.add("GET", "/v1/auditlog?budgethouder&limiet&na", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.queryNumber("budgethouder", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(page, call.page());
        using Page = app::Lijst<wire::AuditItem>;
        PGB_TRY(list, s.application.read<Page>(call.wie, [&](app::Werk& werk) -> Outcome<Page> {
            PGB_TRY(rows, app::listAudit(werk, BudgethouderId{id}, page));
            Page result;
            result.volgende = rows.volgende;
            for (const app::AuditRegel& row : rows.items) {
                PGB_TRY(who, werk.unit.gebruikers().find(row.gebruiker));
                result.items.push_back({row.tijdstip, who ? who->naam : QString(), row.handeling, row.soort, row.recordId, row.details});
            }
            return result;
        }));
        return replyPage(std::move(list));
    });
}

} // namespace pgb::api
