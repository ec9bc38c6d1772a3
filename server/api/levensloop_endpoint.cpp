#include "server/api/endpoints.h"
#include "server/app/beleid.h"
#include "server/app/toegang_service.h"
#include "server/app/verzuim.h"
#include "server/app/zorgovereenkomsten.h"
#include "shared/wire/levensloop.h"

namespace pgb::api {
namespace {

app::VerzuimMelding melding(const wire::VerzuimInvoer& input) { return {input.soort, input.van, input.tot, input.inzetbaarProcent}; }

wire::Opzegvoorstel bericht(const app::Opzegvoorstel& v)
{
    wire::Opzegvoorstel uit{v.volgnummer, v.op, v.maanden, v.proeftijd, v.vroegsteDag, v.laatsteDag, v.bevindingen, {}, v.transitievergoeding};
    for (const Declaratie& d : v.betalingen)
        uit.betalingen.push_back({d.id, d.nummer, d.periode.van, d.periode.tot, d.totaal, d.status == DeclaratieStatus::Ingepland});
    for (const Declaratie& d : v.betaald)
        uit.betaald.push_back({d.id, d.nummer, d.periode.van, d.periode.tot, totaalVan(d.regels), false});
    return uit;
}

Outcome<std::vector<wire::Signaal>> signalen(app::Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, app::bekijkZorgovereenkomst(werk, id));
    PGB_TRY(open, werk.unit.signalen().open(seen.first.id));
    std::vector<wire::Signaal> uit;
    for (const app::Signaal& s : open) {
        const std::vector<Bevinding> zichtbaar = app::zichtbaar(werk, {s.bevinding});
        if (!zichtbaar.empty())
            uit.push_back({zichtbaar.front(), s.wie, s.uiterlijk.isValid() ? std::optional(s.uiterlijk) : std::nullopt, s.gevondenOp});
    }
    return uit;
}

void addVerzuim(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/verzuim", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        using Items = std::vector<Verzuim>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [&](app::Werk& werk) { return app::listVerzuim(werk, id); }));
        return replyAll(std::move(items));
    });
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/verzuim", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(input, call.body<wire::VerzuimInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::meldVerzuim(werk, id, melding(input)));
            return receipt(201, wire::encode(stored));
        });
    });
    endpoints.add("PUT", "/v1/zorgovereenkomsten/{id}/verzuim/{verzuim}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(verzuim, call.id<VerzuimId>("verzuim"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(input, call.body<wire::VerzuimInvoer>());
        PGB_TRY(stored, s.application.write<Verzuim>(call.wie, [&](app::Werk& werk) {
            return app::wijzigVerzuim(werk, id, verzuim, version, melding(input));
        }));
        return replyVersioned(wire::encode(stored), stored.rijversie);
    });
}

void addBeleid(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/verstrekkersbeleid", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        using Items = std::vector<Verstrekkersbeleid>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [](app::Werk& werk) { return app::listBeleid(werk); }));
        return replyAll(std::move(items));
    });
    endpoints.add("POST", "/v1/verstrekkersbeleid", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::BeleidInvoer>());
        Verstrekkersbeleid beleid;
        beleid.wet = input.wet;
        beleid.geldigVan = input.geldigVan;
        beleid.bandbreedteHonderdsten = input.bandbreedteHonderdsten;
        beleid.bandbreedteBedrag = input.bandbreedteBedrag;
        beleid.reiskostenToegestaan = input.reiskostenToegestaan;
        beleid.maximumTerugwerkendeMaanden = input.maximumTerugwerkendeMaanden;
        beleid.detailniveau = input.detailniveau;
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::enterBeleid(werk, beleid));
            return receipt(201, wire::encode(stored));
        });
    });
}

} // namespace

void addLevensloop(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/opzegging?datum", burgers | verleners | rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(day, call.queryDate("datum"));
        PGB_TRY(v, s.application.read<app::Opzegvoorstel>(call.wie, [&](app::Werk& werk) { return app::opzegvoorstel(werk, id, day); }));
        return reply(wire::encode(bericht(v)));
    });
    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/signalen", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        using Items = std::vector<wire::Signaal>;
        PGB_TRY(items, s.application.read<Items>(call.wie, [&](app::Werk& werk) { return signalen(werk, id); }));
        return replyAll(std::move(items));
    });
    addVerzuim(endpoints);
    addBeleid(endpoints);
}

} // namespace pgb::api
