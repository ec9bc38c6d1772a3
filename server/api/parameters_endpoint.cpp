#include "server/api/endpoints.h"
#include "server/app/beheer.h"

namespace pgb::api {

void addParameters(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    // The whole table: public law, some hundreds of rows, needed by every client to check what is typed.
    endpoints.add("GET", "/v1/parameters?key", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(key, call.queryText("key", 80));
        using Items = std::vector<ParameterWaarde>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [&](app::Werk& werk) -> Outcome<Items> {
            Items result;
            for (const ParameterWaarde& row : werk.parameters.rijen()) {
                if (key.isEmpty() || row.key == key)
                    result.push_back(row);
            }
            return result;
        }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/parameters", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<ParameterWaarde>());
        Answer answer = submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::enterParameter(werk, input));
            return receipt(201, wire::encode(stored));
        });
        s.application.forgetParameters();
        return answer;
    });
}

} // namespace pgb::api
