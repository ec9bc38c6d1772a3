#include "server/api/endpoints.h"
#include "server/app/bulk.h"
#include "shared/wire/bulk.h"
#include <algorithm>
#include <map>
#include <numeric>

namespace pgb::api {
namespace {

/// Five hundred rows with every field as long as it may be, or a whole client of the sandbox.
constexpr qint64 blokLimit = 8 * 1024 * 1024;

Outcome<wire::BulkBatch> batchVan(app::Werk& werk, const app::Bulk& bulk)
{
    PGB_TRY(open, werk.unit.bulk().openRegels(bulk.id));
    PGB_TRY(tellingen, werk.unit.bulk().tellingen(bulk.id));
    wire::BulkBatch batch{bulk.id, bulk.rijversie, bulk.naam, bulk.bestandHash, bulk.referentie, bulk.factuurpatroon, bulk.status, bulk.laatsteNummer,
                          bulk.laatsteBesluit, bulk.aangemaaktOp, bulk.ingediendOp, open, std::move(tellingen)};
    PGB_TRY(dag, app::bulkBetaaldag(werk));
    batch.betaaldag = dag.value_or(QDate());
    const qint64 gezegd = std::accumulate(batch.tellingen.begin(), batch.tellingen.end(), qint64(0), [](qint64 som, const BulkTelling& t) { return som + t.regels; });
    if (open > 0 && gezegd > 0) {
        PGB_TRY(alle, werk.unit.bulk().aantalRegels(bulk.id));
        batch.opnieuw = std::max<qint64>(0, open + gezegd - alle);
    }
    return batch;
}

Outcome<QJsonObject> batchJson(app::Werk& werk, BulkId id)
{
    PGB_TRY(bulk, app::vindBulk(werk, id));
    PGB_TRY(batch, batchVan(werk, bulk));
    return wire::encode(batch);
}

/// A step of a batch that answers with the batch as it is then.
template<class F>
Answer stap(Services& s, const Call& call, F doe)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(answer, s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_CHECK(doe(werk, id));
        return batchJson(werk, id);
    }));
    return reply(answer);
}

/// A step of handing in or taking back.
template<class F>
Answer indienstap(Services& s, const Call& call, F doe)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(answer, s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(gedaan, doe(werk, id));
        PGB_TRY(bulk, app::vindBulk(werk, id));
        PGB_TRY(batch, batchVan(werk, bulk));
        return wire::encode(wire::BulkStap{gedaan.declaraties, gedaan.regels, gedaan.teLaat, gedaan.klaar, std::move(batch)});
    }));
    return reply(answer);
}

Answer begin(Services& s, const Call& call)
{
    PGB_TRY(invoer, call.body<wire::BulkInvoer>());
    PGB_TRY(answer, s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(begonnen, app::beginBulk(werk, {invoer.naam, invoer.bestandHash, invoer.referentie, invoer.factuurpatroon, invoer.nogmaals, invoer.indeling, invoer.leveranciers}));
        PGB_TRY(batch, batchVan(werk, begonnen.first));
        return wire::encode(batch);
    }));
    return reply(answer, 200);
}

Answer lijst(Services& s, const Call& call)
{
    PGB_TRY(page, call.page());
    using List = app::Lijst<wire::BulkBatch>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) -> Outcome<List> {
        PGB_TRY(eigenaar, app::bulkEigenaar(werk));
        PGB_TRY(records, werk.unit.bulk().list(eigenaar, page));
        List uit;
        uit.volgende = records.volgende;
        for (const app::Bulk& bulk : records.items) {
            PGB_TRY(batch, batchVan(werk, bulk));
            uit.items.push_back(std::move(batch));
        }
        return uit;
    }));
    return replyPage(std::move(found));
}

Answer regels(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(page, call.page());
    PGB_TRY(stand, call.queryCode<Bulkstand>("stand"));
    PGB_TRY(oorzaak, call.queryText("oorzaak", 200));
    using List = app::Lijst<BulkregelUitkomst>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) -> Outcome<List> {
        PGB_CHECK(app::vindBulk(werk, id));
        return werk.unit.bulk().regels(id, {stand, oorzaak}, page);
    }));
    return replyPage(std::move(found));
}

Answer oorzaken(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(found, s.application.read<std::vector<BulkOorzaak>>(call.wie, [&](app::Werk& werk) { return app::bulkOorzaken(werk, id); }));
    return replyAll(std::move(found));
}

Answer retourClienten(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(page, call.page());
    using List = app::Lijst<BulkRetourClient>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) -> Outcome<List> {
        PGB_CHECK(app::vindBulk(werk, id));
        return werk.unit.bulk().retourClienten(id, page);
    }));
    return replyPage(std::move(found));
}

Answer retour(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(page, call.page());
    PGB_TRY(van, call.queryNumber("declaratie", 0, 1, std::numeric_limits<qint64>::max()));
    using List = app::Lijst<BulkRetour>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) -> Outcome<List> {
        PGB_CHECK(app::vindBulk(werk, id));
        return werk.unit.bulk().retour(id, DeclaratieId{van}, page);
    }));
    return replyPage(std::move(found));
}

Answer wijzig(Services& s, const Call& call)
{
    PGB_TRY(nummer, call.number("nummer"));
    PGB_TRY(invoer, call.body<wire::BulkWijziging>());
    if (invoer.regel.nummer != nummer)
        return app::ongeldig(QStringLiteral("veldBereik"), QStringLiteral("regel/nummer"));
    return stap(s, call, [&](app::Werk& werk, BulkId id) { return app::wijzigBulkregel(werk, id, invoer.regel, invoer.weggelaten); });
}

Answer besluit(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(invoer, call.body<wire::BulkBesluitOpdracht>());
    PGB_TRY(answer, s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(gedaan, app::besluitBulk(werk, id, invoer.besluit, invoer.stand, invoer.oorzaak));
        return wire::encode(wire::BulkBesluitAntwoord{gedaan.first, gedaan.second});
    }));
    return reply(answer);
}

Answer herstel(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<BulkId>("id"));
    PGB_TRY(invoer, call.body<wire::BulkHerstel>());
    PGB_TRY(answer, s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(regelAantal, app::herstelBulk(werk, id, invoer.besluit));
        return wire::encode(wire::BulkBesluitAntwoord{invoer.besluit, regelAantal});
    }));
    return reply(answer);
}

/// The sandbox: every check, nothing stored.
Answer proef(Services& s, const Call& call)
{
    PGB_TRY(blok, call.body<wire::BulkProef>());
    const app::BulkNieuw als{.naam = blok.naam, .referentie = blok.referentie, .factuurpatroon = blok.factuurpatroon, .leveranciers = blok.leveranciers};
    PGB_TRY(found, s.application.read<std::vector<app::Bulkuitkomst>>(call.wie, [&](app::Werk& werk) { return app::proefBulk(werk, blok.regels, als, blok.bulk); }));
    std::map<std::pair<int, int>, const Bulkregel*> regels;
    for (const Bulkregel& regel : blok.regels)
        regels[{regel.nummer, regel.deel}] = &regel;
    std::vector<BulkregelUitkomst> items;
    items.reserve(found.size());
    for (const app::Bulkuitkomst& u : found) {
        BulkregelUitkomst item;
        item.regel = *regels.at({u.nummer, u.deel});
        item.regel.klant = u.klant;
        item.stand = u.stand;
        item.oorzaak = u.oorzaak;
        item.bevinding = u.bevinding;
        item.functieCode = u.functieCode;
        item.bedrag = u.bedrag;
        items.push_back(std::move(item));
    }
    return replyAll(std::move(items));
}

} // namespace

void addBulk(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    constexpr auto kijken = Bulkbereik::Controleren;
    constexpr auto indienen = Bulkbereik::Indienen;
    endpoints.addProgram("GET", "/v1/bulk?limiet&na", verleners, kijken, [&s](const Call& call) { return lijst(s, call); });
    endpoints.addProgram("POST", "/v1/bulk", verleners, kijken, [&s](const Call& call) { return begin(s, call); });
    endpoints.addProgram("POST", "/v1/bulkproef", verleners, kijken, [&s](const Call& call) { return proef(s, call); }, blokLimit);
    endpoints.addProgram("GET", "/v1/bulk/{id}", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BulkId>("id"));
        PGB_TRY(answer, s.application.read<QJsonObject>(call.wie, [&](app::Werk& werk) { return batchJson(werk, id); }));
        return reply(answer);
    });
    endpoints.addProgram("POST", "/v1/bulk/{id}/regels", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(blok, call.body<wire::BulkBlok>());
        return stap(s, call, [&](app::Werk& werk, BulkId id) { return app::voegBulkregels(werk, id, blok.regels, blok.vervolg); });
    }, blokLimit);
    endpoints.addProgram("POST", "/v1/bulk/{id}/controle?opnieuw", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(opnieuw, call.queryNumber("opnieuw", 0, 1, 1));
        return stap(s, call, [opnieuw = opnieuw](app::Werk& werk, BulkId id) -> Outcome<void> {
            if (opnieuw == 1)
                PGB_CHECK(app::heropenFouten(werk, id));
            return app::controleerBulk(werk, id);
        });
    });
    endpoints.addProgram("GET", "/v1/bulk/{id}/regels?stand&oorzaak&limiet&na", verleners, kijken, [&s](const Call& call) { return regels(s, call); });
    endpoints.addProgram("GET", "/v1/bulk/{id}/oorzaken", verleners, kijken, [&s](const Call& call) { return oorzaken(s, call); });
    endpoints.addProgram("GET", "/v1/bulk/{id}/retourclienten?limiet&na", verleners, indienen, [&s](const Call& call) { return retourClienten(s, call); });
    endpoints.addProgram("GET", "/v1/bulk/{id}/retour?declaratie&limiet&na", verleners, indienen, [&s](const Call& call) { return retour(s, call); });
    endpoints.addProgram("PUT", "/v1/bulk/{id}/regels/{nummer}", verleners, indienen, [&s](const Call& call) { return wijzig(s, call); });
    endpoints.addProgram("POST", "/v1/bulk/{id}/besluiten", verleners, indienen, [&s](const Call& call) { return besluit(s, call); });
    endpoints.addProgram("POST", "/v1/bulk/{id}/herstel", verleners, indienen, [&s](const Call& call) { return herstel(s, call); });
    endpoints.addProgram("POST", "/v1/bulk/{id}/indiening", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.request.body.isEmpty() ? Outcome<wire::BulkIndiening>(wire::BulkIndiening()) : call.body<wire::BulkIndiening>());
        return indienstap(s, call, [&](app::Werk& werk, BulkId id) { return app::dienBulkIn(werk, id, invoer.bekeken); });
    });
    endpoints.addProgram("POST", "/v1/bulk/{id}/intrekking", verleners, indienen, [&s](const Call& call) {
        return indienstap(s, call, [](app::Werk& werk, BulkId id) { return app::trekBulkIn(werk, id); });
    });
    endpoints.addProgram("POST", "/v1/bulk/{id}/herinnering", verleners, indienen, [&s](const Call& call) {
        return indienstap(s, call, [](app::Werk& werk, BulkId id) { return app::herinnerBulk(werk, id); });
    });
    endpoints.addProgram("POST", "/v1/bulk/{id}/afgewezen", verleners, indienen, [&s](const Call& call) {
        return indienstap(s, call, [](app::Werk& werk, BulkId id) { return app::heropenAfgewezen(werk, id); });
    });
}

} // namespace pgb::api
