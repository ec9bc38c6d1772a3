#include "server/api/endpoints.h"
#include "server/app/toegang_service.h"
#include "server/app/zorgovereenkomsten.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"

namespace pgb::api {
namespace {

Outcome<Zorgovereenkomst> show(app::Werk& werk, ZorgovereenkomstId id)
{
    PGB_TRY(seen, app::bekijkZorgovereenkomst(werk, id));
    return app::zichtbaar(werk, seen.second, std::move(seen.first));
}

/// What a caller gets to see of a version that was just changed.
Outcome<QJsonObject> answerOf(app::Werk& werk, ZorgovereenkomstId id, const app::VersieAfloop& afloop)
{
    PGB_TRY(all, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
    PGB_TRY(feiten, app::gatherFeiten(werk, all, afloop.versie, true));
    PGB_TRY(stand, app::standVan(werk, all, afloop.versie, feiten));
    PGB_TRY(relatie, app::relatieTot(werk, all));
    all.versies = {afloop.versie};
    PGB_TRY(visible, app::zichtbaar(werk, relatie, std::move(all)));
    if (visible.versies.empty())
        return app::nietGevonden();
    return wire::encode(wire::VersieAntwoord{visible.versies.front(), app::zichtbaar(werk, afloop.bevindingen), stand});
}

Outcome<app::Lijst<Zorgovereenkomst>> list(app::Werk& werk, const app::ZorgovereenkomstFilter& filter, app::Bladzijde page)
{
    PGB_TRY(found, werk.unit.zorgovereenkomsten().list(werk.bereik(), filter, page));
    app::Lijst<Zorgovereenkomst> visible;
    visible.volgende = found.volgende;
    for (Zorgovereenkomst& record : found.items) {
        PGB_TRY(relatie, app::relatieTot(werk, record));
        if (!app::magNu(werk, relatie, Handeling::ZorgovereenkomstZien))
            continue;
        PGB_TRY(gezien, app::zichtbaar(werk, relatie, std::move(record)));
        visible.items.push_back(std::move(gezien));
    }
    if (filter.budgethouder && !visible.items.empty())
        PGB_CHECK(app::bekijkDossier(werk, QStringLiteral("zorgovereenkomsten.bekijken"), filter.budgethouder));
    return visible;
}

Outcome<QJsonObject> currentVersion(app::Werk& werk, ZorgovereenkomstId id, int volgnummer)
{
    PGB_TRY(record, show(werk, id));
    PGB_TRY(versie, app::versieVan(record, volgnummer));
    return wire::encode(versie);
}

Answer save(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(volgnummer, call.number("volgnummer"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::VersieInvoer>());
    const int nummer = static_cast<int>(qMin<qint64>(volgnummer, 1'000'000));
    qint64 rijversie = 0;
    const Outcome<QJsonObject> stored = s.application.write<QJsonObject>(call.wie, [&](app::Werk& werk) -> Outcome<QJsonObject> {
        PGB_TRY(afloop, app::saveVersie(werk, id, nummer, version, input.zorgverlener, input.inhoud));
        rijversie = afloop.versie.rijversie;
        return answerOf(werk, id, afloop);
    });
    if (stored)
        return replyVersioned(*stored, rijversie);
    return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) { return currentVersion(werk, id, nummer); });
}

Answer fire(Services& s, const Call& call)
{
    PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
    PGB_TRY(volgnummer, call.number("volgnummer"));
    PGB_TRY(version, call.ifMatch());
    PGB_TRY(input, call.body<wire::VersieGebeurtenis>());
    const int nummer = static_cast<int>(qMin<qint64>(volgnummer, 1'000'000));
    Answer answer = submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
        PGB_TRY(afloop, app::fireVersie(werk, id, nummer, version, {input.gebeurtenis, input.reden, input.redenCode, input.datum, input.opmerkingen}));
        if (afloop.geweigerd)
            return refusal(call, app::zichtbaar(werk, afloop.bevindingen));
        PGB_TRY(seen, answerOf(werk, id, afloop));
        return receipt(200, seen);
    });
    if (answer)
        return answer;
    return withCurrent(s, call, answer.problem(), [&](app::Werk& werk) { return currentVersion(werk, id, nummer); });
}

void addVersies(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/versies", burgers | verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::amendZorgovereenkomst(werk, id));
            return receipt(201, wire::encode(stored));
        });
    });
    endpoints.add("PUT", "/v1/zorgovereenkomsten/{id}/versies/{volgnummer}", burgers | verleners,
                  [&s](const Call& call) { return save(s, call); });
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/versies/{volgnummer}/gebeurtenissen", dossier,
                  [&s](const Call& call) { return fire(s, call); });
}

} // namespace

void addZorgovereenkomsten(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/zorgovereenkomsten?budgethouder&status&limiet&na", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(page, call.page());
        PGB_TRY(budgethouder, call.queryNumber("budgethouder", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(status, call.queryCode<ZorgovereenkomstStatus>("status"));
        const app::ZorgovereenkomstFilter filter{{budgethouder}, {}, status};
        using List = app::Lijst<Zorgovereenkomst>;
        PGB_TRY(found, s.application.read<List>(call.wie, [&](app::Werk& werk) { return list(werk, filter, page); }));
        return replyPage(std::move(found));
    });

    endpoints.add("POST", "/v1/zorgovereenkomsten", burgers, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ZorgovereenkomstInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createZorgovereenkomst(werk, input.budgethouder, input.zorgverlener, input.inhoud));
            return receipt(201, wire::encode(stored));
        });
    });

    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(found, s.application.read<Zorgovereenkomst>(call.wie, [&](app::Werk& werk) { return show(werk, id); }));
        return replyVersioned(wire::encode(found), found.versies.empty() ? 0 : laatsteVersie(found)->rijversie);
    });

    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/feiten", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(found, s.application.read<ZorgovereenkomstFeiten>(call.wie, [&](app::Werk& werk) -> Outcome<ZorgovereenkomstFeiten> {
            PGB_TRY(record, show(werk, id));
            if (record.versies.empty())
                return app::nietGevonden();
            PGB_TRY(all, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
            const int nummer = huidigeVersie(record)->volgnummer; // a change that was given up is not what the agreement is
            const auto versie = std::find_if(all.versies.begin(), all.versies.end(), [&](const ZorgovereenkomstVersie& v) { return v.volgnummer == nummer; });
            PGB_TRY(feiten, app::gatherFeiten(werk, all, *versie, true)); // the facts are of the whole version, the record is what may be seen of it
            PGB_TRY(stand, app::standVan(werk, all, *versie, feiten));
            feiten.stand = stand;
            feiten.zorgovereenkomst = std::move(record);
            return app::zichtbaar(werk, std::move(feiten));
        }));
        return reply(wire::encode(found));
    });
    addVersies(endpoints);
}

} // namespace pgb::api
