#include "server/api/endpoints.h"
#include "server/app/rekeningen.h"
#include "shared/wire/rekening.h"

namespace pgb::api {

void addRekeningen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    constexpr Rollen wie = burgers | verleners | rol(Rol::Svb);
    endpoints.add("GET", "/v1/rekeningwijzigingen", wie, [&s](const Call& call) -> Answer {
        using Items = std::vector<Rekeningwijziging>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [](app::Werk& werk) { return app::listRekeningwijzigingen(werk); }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/rekeningwijzigingen/{id}/besluit", wie, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.number("id"));
        PGB_TRY(input, call.body<wire::RekeningBesluit>());
        PGB_TRY(stored, s.application.write<Rekeningwijziging>(call.wie, [&](app::Werk& werk) {
            return app::beslisRekening(werk, id, input.bevestigd, input.reden);
        }));
        return reply(wire::encode(stored));
    });
}

} // namespace pgb::api
