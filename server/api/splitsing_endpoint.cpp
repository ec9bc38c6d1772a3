#include "server/api/endpoints.h"
#include "server/app/splitsing.h"
#include "shared/domain/betaling/splitsing.h"

namespace pgb::api {
namespace {

Answer eigen(Services& s, const Call& call)
{
    PGB_TRY(van, call.queryDate("van"));
    PGB_TRY(tot, call.queryDate("tot"));
    PGB_TRY(centen, call.queryNumber("bedragCenten", 0, 1, Bedrag::maxCenten));
    PGB_TRY(kenmerk, call.queryText("kenmerk", 140));
    PGB_TRY(page, call.page());
    if (!van || !tot)
        return app::ongeldig(QStringLiteral("veldOntbreekt"), van ? QStringLiteral("tot") : QStringLiteral("van"));
    const app::EigenBetalingVraag vraag{*van, *tot, centen > 0 ? std::optional(Bedrag{centen}) : std::nullopt, kenmerk};
    using List = app::Lijst<EigenBetaling>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::eigenBetalingen(werk, vraag, page); }));
    return replyPage(std::move(found));
}

Answer splitsing(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BetalingId>("id"));
    PGB_TRY(page, call.page());
    using List = app::Lijst<Splitsregel>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) { return app::splitsBetaling(werk, id, page); }));
    return replyPage(std::move(found));
}

} // namespace

void addSplitsing(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    // What was paid for whom is more than a token that only checks files may know.
    constexpr auto betaald = Bulkbereik::Betalingen;
    endpoints.addProgram("GET", "/v1/betalingen/eigen?van&tot&bedragCenten&kenmerk&limiet&na", verleners, betaald, [&s](const Call& call) { return eigen(s, call); });
    endpoints.addProgram("GET", "/v1/betalingen/{id}/splitsing?limiet&na", verleners, betaald, [&s](const Call& call) { return splitsing(s, call); });
}

} // namespace pgb::api
