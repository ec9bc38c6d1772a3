#include "server/api/endpoints.h"
#include "server/app/dossiers.h"
#include "server/app/profiel.h"

namespace pgb::api {

void addZorgverleners(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/zorgverleners?limiet&na", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(page, call.page());
        using List = app::Lijst<Zorgverlener>;
        PGB_TRY(list, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::listZorgverleners(werk, page); }));
        return replyPage(std::move(list));
    });

    endpoints.add("POST", "/v1/zorgverleners", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<Zorgverlener>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createZorgverlener(werk, input));
            return receipt(201, wire::encode(stored));
        });
    });

    endpoints.add("POST", "/v1/zorgverleners/zoeken", burgers | medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ZoekOpdracht>());
        using Items = std::vector<Zorgverlener>;
        PGB_TRY(items, s.application.write<Items>(call.wie, [&](app::Werk& werk) {
            return app::findZorgverleners(werk, input.bsn, input.agbCode);
        }));
        return replyAll(std::move(items));
    });

    endpoints.add("GET", "/v1/zorgverleners/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgverlenerId>("id"));
        PGB_TRY(found, s.application.read<Zorgverlener>(call.wie, [&](app::Werk& werk) { return app::showZorgverlener(werk, id); }));
        return replyVersioned(wire::encode(found), found.rijversie);
    });

    endpoints.add("PUT", "/v1/zorgverleners/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgverlenerId>("id"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(input, call.body<Zorgverlener>());
        const Outcome<Zorgverlener> stored = s.application.write<Zorgverlener>(call.wie, [&](app::Werk& werk) {
            return app::changeZorgverlener(werk, id, version, input);
        });
        if (stored)
            return replyVersioned(wire::encode(*stored), stored->rijversie);
        return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) -> Outcome<QJsonObject> {
            PGB_TRY(now, app::showZorgverlener(werk, id));
            return wire::encode(now);
        });
    });
}

} // namespace pgb::api
