#include "server/api/endpoints.h"
#include "server/app/correcties.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/wire/declaratie_werk.h"
#include "shared/wire/specificatie_xml.h"

namespace pgb::api {
namespace {

constexpr Rollen invoerders = burgers | verleners | rol(Rol::Svb);

QJsonObject shown(const app::Werk& werk, const Declaratie& declaratie)
{
    return wire::encode(wire::DeclaratieAntwoord{app::zichtbaar(werk, declaratie), app::zichtbaar(werk, declaratie.bevindingen)});
}

Answer late(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::LaatVerzoekBesluit>());
    return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
        PGB_TRY(decided, app::beslisLaatVerzoek(werk, id, version, input.toestaan, input.reden));
        return receipt(200, shown(werk, decided));
    });
}

Answer terugvordering(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::TerugvorderingBesluit>());
    return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
        PGB_TRY(closed, app::sluitTerugvordering(werk, id, version, input.terugbetaaldOp, input.reden));
        return receipt(200, shown(werk, closed));
    });
}

Answer second(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
        PGB_TRY(afloop, app::tekenMee(werk, id, version));
        return receipt(200, shown(werk, afloop.declaratie));
    });
}

} // namespace

void addCorrecties(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("POST", "/v1/declaraties/{id}/correctievoorbeeld", invoerders, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<DeclaratieId>("id"));
        PGB_TRY(input, call.body<wire::CorrectieInvoer>());
        PGB_TRY(found, s.application.read<Correctievoorbeeld>(call.wie, [&](app::Werk& werk) -> Outcome<Correctievoorbeeld> {
            PGB_TRY(voorbeeld, app::bekijkCorrectie(werk, id, input.regels));
            voorbeeld.bevindingen = app::zichtbaar(werk, voorbeeld.bevindingen);
            return std::move(voorbeeld);
        }));
        return reply(wire::encode(found));
    });
    endpoints.add("POST", "/v1/declaraties/{id}/correcties", invoerders, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<DeclaratieId>("id"));
        PGB_TRY(input, call.body<wire::CorrectieInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::maakCorrectie(werk, id, input.regels, input.reden));
            PGB_TRY(bevindingen, app::judgeDraft(werk, stored));
            return receipt(201, wire::encode(wire::DeclaratieAntwoord{app::zichtbaar(werk, stored), app::zichtbaar(werk, bevindingen)}));
        });
    });
    endpoints.add("POST", "/v1/declaraties/{id}/laatverzoek", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) { return late(s, call); });
    endpoints.add("POST", "/v1/declaraties/{id}/terugvordering", rol(Rol::Svb), [&s](const Call& call) { return terugvordering(s, call); });
    endpoints.add("POST", "/v1/declaraties/{id}/meetekenen", rol(Rol::Svb), [&s](const Call& call) { return second(s, call); });
    endpoints.add("GET", "/v1/declaraties/betaaldag?zorgovereenkomst&tot", burgers | verleners | rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.queryNumber("zorgovereenkomst", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(tot, call.queryDate("tot"));
        using Dag = std::optional<QDate>;
        PGB_TRY(dag, s.application.read<Dag>(call.wie, [&](app::Werk& werk) { return app::verwachteBetaaldag(werk, {id}, tot); }));
        return reply(wire::encode(wire::Betaaldag{dag}));
    });
    endpoints.add("GET", "/v1/betalingen/{id}/specificatie", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BetalingId>("id"));
        PGB_TRY(found, s.application.read<Specificatie>(call.wie, [&](app::Werk& werk) { return app::betaalspecificatie(werk, id); }));
        return reply(wire::encode(found));
    });
    endpoints.add("GET", "/v1/betalingen/{id}/specificatie.xml", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BetalingId>("id"));
        PGB_TRY(found, s.application.read<Specificatie>(call.wie, [&](app::Werk& werk) { return app::betaalspecificatie(werk, id); }));
        http::Response response = http::Response::content(200, "application/xml; charset=utf-8", wire::specificatieXml(found));
        response.headers.set("Content-Disposition", "attachment; filename=\"specificatie.xml\""); // never shown as a page of ours
        return response;
    });
    endpoints.add("POST", "/v1/betaalruns/{id}/stoppen", rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BetaalrunId>("id"));
        PGB_TRY(input, call.body<wire::RunStop>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(run, input.doorgaan ? app::laatRunDoorgaan(werk, id) : app::stopBetaalrun(werk, id, input.reden));
            return receipt(200, wire::encode(run));
        });
    });
}

} // namespace pgb::api
