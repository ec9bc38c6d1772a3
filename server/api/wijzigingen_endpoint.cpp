#include "server/api/change_feed.h"
#include "server/api/endpoints.h"

namespace pgb::api {

void addWijzigingen(Endpoints& endpoints, ChangeFeed& feed)
{
    endpoints.addLater("GET", "/v1/wijzigingen?sinds&wacht", allen, [&feed](const Call& call, http::Responder responder) {
        const Outcome<qint64> since = call.queryNumber("sinds", 0, 0, std::numeric_limits<qint64>::max());
        const Outcome<qint64> wait = call.queryNumber("wacht", 0, 0, 30);
        if (!since || !wait) {
            responder.send(problemResponse(since ? wait.problem() : since.problem(), call.request.requestId));
            return;
        }
        // Without a cursor the client wants to know where the feed is now, not all of its history.
        const bool fromNow = !call.request.hasQueryParam(u"sinds");
        feed.wait(call.wie, call.sessie.id, fromNow ? std::numeric_limits<qint64>::max() : *since, fromNow ? 0 : static_cast<int>(*wait), responder);
    });
}

} // namespace pgb::api
