#include "server/api/endpoints.h"
#include "server/app/blokkades.h"
#include "server/app/dossier_beheer.h"
#include "server/app/stortingen.h"
#include "shared/wire/declaratie_werk.h"

namespace pgb::api {
namespace {

/// A list of a dossier.
template<class T, class Lees>
Answer lijst(Services& s, const Call& call, Lees lees)
{
    PGB_TRY(id, call.id<BudgethouderId>("id"));
    PGB_TRY(items, s.application.read<std::vector<T>>(call.wie, [&](app::Werk& werk) { return lees(werk, id); }));
    return replyAll(std::move(items));
}

/// The last day of something of a dossier.
template<class Doe>
Answer eindig(Services& s, const Call& call, Doe doe)
{
    PGB_TRY(id, call.id<BudgethouderId>("id"));
    PGB_TRY(nummer, call.number("nummer"));
    PGB_TRY(input, call.body<wire::Einde>());
    PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
        PGB_CHECK(doe(werk, id, nummer, input.tot));
        return true;
    }));
    return http::Response::noContent();
}

void addBlokkades(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/budgethouders/{id}/blokkades", medewerkers, [&s](const Call& call) { return lijst<Blokkade>(s, call, app::listBlokkades); });
    endpoints.add("POST", "/v1/budgethouders/{id}/blokkades", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(input, call.body<Blokkade>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::plaatsBlokkade(werk, id, input));
            return receipt(201, wire::encode(stored));
        });
    });
    endpoints.add("DELETE", "/v1/budgethouders/{id}/blokkades/{nummer}", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(nummer, call.id<BlokkadeId>("nummer"));
        PGB_TRY(version, call.ifMatch());
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::hefBlokkadeOp(werk, id, nummer, version));
            return true;
        }));
        return http::Response::noContent();
    });
}

} // namespace

void addDossier(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    addBlokkades(endpoints);
    endpoints.add("GET", "/v1/budgethouders/{id}/opnamen", burgers | medewerkers, [&s](const Call& call) { return lijst<Opname>(s, call, app::listOpnamen); });
    endpoints.add("POST", "/v1/budgethouders/{id}/opnamen", medewerkers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(input, call.body<Opname>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::meldOpname(werk, id, input.van, input.tot));
            return receipt(201, wire::encode(stored));
        });
    });
    endpoints.add("PUT", "/v1/budgethouders/{id}/opnamen/{nummer}/einde", medewerkers, [&s](const Call& call) { return eindig(s, call, app::eindigOpname); });

    endpoints.add("GET", "/v1/budgethouders/{id}/toestemmingen", burgers | medewerkers,
                  [&s](const Call& call) { return lijst<Toestemming>(s, call, app::listToestemmingen); });
    endpoints.add("POST", "/v1/budgethouders/{id}/toestemmingen", burgers | rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<BudgethouderId>("id"));
        PGB_TRY(input, call.body<Toestemming>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::geefToestemming(werk, id, input));
            return receipt(201, wire::encode(stored));
        });
    });
    endpoints.add("PUT", "/v1/budgethouders/{id}/toestemmingen/{nummer}/einde", burgers | medewerkers,
                  [&s](const Call& call) { return eindig(s, call, app::eindigToestemming); });

    endpoints.add("GET", "/v1/zorgovereenkomsten/{id}/loonstops", dossier, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(items, s.application.read<std::vector<Loonstop>>(call.wie, [&](app::Werk& werk) { return app::listLoonstops(werk, id); }));
        return replyAll(std::move(items));
    });
    endpoints.add("POST", "/v1/zorgovereenkomsten/{id}/loonstops", rol(Rol::Svb), [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.id<ZorgovereenkomstId>("id"));
        PGB_TRY(input, call.body<Loonstop>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::zetLoonstop(werk, id, input.soort, input.van, input.tot));
            return receipt(201, wire::encode(stored));
        });
    });
}

void addStortingen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.add("GET", "/v1/budgethouders/{id}/stortingen", burgers | medewerkers, [&s](const Call& call) { return lijst<Storting>(s, call, app::listStortingen); });
    endpoints.add("POST", "/v1/stortingen", burgers, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::StortingInvoer>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(begun, app::beginStorting(werk, input.toekenning, input.bedrag, input.bestemming, input.functieCode));
            return receipt(201, wire::encode(wire::StortingBegonnen{begun.storting, begun.betaalpagina}));
        });
    });
    endpoints.add("POST", "/v1/stortingen/{id}/oefenbank", burgers, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.number("id"));
        PGB_TRY(input, call.body<wire::StortingUitkomst>());
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(storting, app::oefenbank(werk, id, input.status));
            return receipt(200, wire::encode(storting));
        });
    });
}

} // namespace pgb::api
