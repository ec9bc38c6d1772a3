#include "server/api/endpoints.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "server/app/verrekening.h"

namespace pgb::api {
namespace {

using Bevindingen = std::vector<Bevinding>;

app::DeclaratieInhoud contentOf(wire::DeclaratieInvoer input)
{
    return {input.periode, input.soort, std::move(input.factuurnummer), input.factuurdatum, std::move(input.regels), std::move(input.factuur),
            input.kostensoort, std::move(input.omschrijving)};
}

QJsonObject answerOf(const app::Werk& werk, const app::DeclaratieAfloop& afloop)
{
    return wire::encode(wire::DeclaratieAntwoord{app::zichtbaar(werk, afloop.declaratie), app::zichtbaar(werk, afloop.bevindingen)});
}

Outcome<Declaratie> show(app::Werk& werk, DeclaratieId id)
{
    PGB_TRY(seen, app::bekijkDeclaratie(werk, id));
    return app::metVerrekening(werk, app::zichtbaar(werk, std::move(seen.first)));
}

Outcome<QJsonObject> current(app::Werk& werk, DeclaratieId id)
{
    PGB_TRY(now, show(werk, id));
    return wire::encode(now);
}

Answer list(Services& s, const Call& call)
{
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    PGB_TRY(page, call.page());
    PGB_TRY(budgethouder, call.queryNumber("budgethouder", 0, 1, any));
    PGB_TRY(zorgovereenkomst, call.queryNumber("zorgovereenkomst", 0, 1, any));
    PGB_TRY(status, call.queryCode<DeclaratieStatus>("status"));
    PGB_TRY(van, call.queryDate("van"));
    PGB_TRY(tot, call.queryDate("tot"));
    app::DeclaratieFilter filter{{budgethouder}, {zorgovereenkomst}, status, std::nullopt};
    if (van || tot)
        filter.periode = Periode{van.value_or(QDate(1900, 1, 1)), tot.value_or(QDate(2200, 12, 31))};
    using List = app::Lijst<Declaratie>;
    PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) -> Outcome<List> {
        PGB_TRY(visible, werk.unit.declaraties().list(werk.bereik(), filter, page));
        for (Declaratie& record : visible.items) {
            PGB_TRY(told, app::metVerrekening(werk, app::zichtbaar(werk, std::move(record))));
            record = told;
        }
        // Of one agreement is of one person too.
        if ((filter.budgethouder || filter.zorgovereenkomst) && !visible.items.empty())
            PGB_CHECK(app::bekijkDossier(werk, QStringLiteral("declaraties.bekijken"), visible.items.front().budgethouder));
        return std::move(visible);
    }));
    return replyPage(std::move(found));
}

Answer save(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::DeclaratieInvoer>());
    const ZorgovereenkomstId zorgovereenkomst = input.zorgovereenkomst;
    const app::DeclaratieInhoud content = contentOf(std::move(input));
    const auto stored = s.application.write<Declaratie>(call.wie, [&](app::Werk& werk) {
        return app::saveDeclaratie(werk, id, zorgovereenkomst, version, content);
    });
    if (!stored)
        return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) { return current(werk, id); });
    PGB_TRY(answer, s.application.read<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(bevindingen, app::judgeDraft(werk, *stored));
        return answerOf(werk, {*stored, bevindingen, false});
    }));
    return replyVersioned(answer, stored->rijversie);
}

Answer fire(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::DeclaratieOpdracht>());
    Answer answer = submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
        PGB_TRY(afloop, app::fireDeclaratie(werk, id, version, input.gebeurtenis, input.reden, input.over));
        return afloop.geweigerd ? refusal(call, app::zichtbaar(werk, afloop.bevindingen)) : receipt(200, answerOf(werk, afloop));
    });
    if (answer)
        return answer;
    return withCurrent(s, call, answer.problem(), [&](app::Werk& werk) { return current(werk, id); });
}

Answer look(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<DeclaratieId>("id"));
    PGB_TRY(version, call.ifMatch());
    const auto seen = s.application.write<Declaratie>(call.wie, [&](app::Werk& werk) { return app::bekijkVoorBesluit(werk, id, version); });
    if (!seen)
        return withCurrent(s, call, seen.problem(), [&](app::Werk& werk) { return current(werk, id); });
    http::Response response = http::Response::noContent();
    response.headers.set("ETag", '"' + QByteArray::number(seen->rijversie) + '"');
    return response;
}

Answer facts(Services& s, const Call& call)
{
    constexpr qint64 any = std::numeric_limits<qint64>::max();
    PGB_TRY(zorgovereenkomst, call.queryNumber("zorgovereenkomst", 0, 1, any));
    PGB_TRY(behalve, call.queryNumber("behalve", 0, 1, any));
    PGB_TRY(van, call.queryDate("van"));
    PGB_TRY(tot, call.queryDate("tot"));
    if (!van || !tot)
        return app::ongeldig(QStringLiteral("veldOntbreekt"), van ? QStringLiteral("tot") : QStringLiteral("van"));
    PGB_TRY(found, s.application.read<DeclaratieFeiten>(call.wie, [&](app::Werk& werk) {
        return app::declaratieFeiten(werk, {zorgovereenkomst}, {*van, *tot}, {behalve});
    }));
    return reply(wire::encode(found));
}

} // namespace

void addDeclaraties(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/declaraties?budgethouder&zorgovereenkomst&status&van&tot&limiet&na", dossier, [&s](const Call& call) { return list(s, call); });
    endpoints.add("GET", "/v1/declaraties/feiten?zorgovereenkomst&van&tot&behalve", dossier, [&s](const Call& call) { return facts(s, call); });

    endpoints.add("POST", "/v1/declaraties", burgers | verleners | rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::DeclaratieInvoer>());
        const ZorgovereenkomstId zorgovereenkomst = input.zorgovereenkomst;
        const app::DeclaratieInhoud content = contentOf(std::move(input));
        PGB_TRY(bevindingen, s.application.read<Bevindingen>(call.wie, [&](app::Werk& werk) {
            return app::judgeNewDraft(werk, zorgovereenkomst, content);
        }));
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createDeclaratie(werk, zorgovereenkomst, content));
            return receipt(201, answerOf(werk, {stored, bevindingen, false}));
        });
    });

    endpoints.add("GET", "/v1/declaraties/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<DeclaratieId>("id"));
        PGB_TRY(found, s.application.read<Declaratie>(call.wie, [&](app::Werk& werk) { return show(werk, id); }));
        return replyVersioned(wire::encode(found), found.rijversie);
    });

    endpoints.add("PUT", "/v1/declaraties/{id}", burgers | verleners | rol(Rol::Svb), [&s](const Call& call) { return save(s, call); });
    endpoints.add("POST", "/v1/declaraties/{id}/bekeken", burgers | verleners, [&s](const Call& call) { return look(s, call); });
    endpoints.add("POST", "/v1/declaraties/{id}/gebeurtenissen", burgers | verleners | rol(Rol::Svb),
                  [&s](const Call& call) { return fire(s, call); });
}

} // namespace pgb::api
