#include "server/api/endpoints.h"
#include "server/app/bulk.h"
#include "shared/wire/bulk.h"

namespace pgb::api {
namespace {

wire::BulkTokenItem itemVan(const app::Bulktoken& t, const QString& token = {})
{
    const bool certificaat = t.middel == Programmamiddel::Certificaat;
    return {t.id, t.naam, t.bereik, t.aangemaaktOp, t.verlooptOp, t.ingetrokkenOp, t.laatstGebruikt, token, certificaat ? QString::fromLatin1(t.tokenHash.toHex()) : QString()};
}

/// Something was learned or forgotten; its lines in the batch that is named are open again.
template<class F>
Answer onthouden(Services& s, const Call& call, F doe)
{
    PGB_TRY(bulk, call.queryNumber("bulk", 0, 1, std::numeric_limits<qint64>::max()));
    PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
        PGB_CHECK(doe(werk, BulkId{bulk}));
        return true;
    }));
    return http::Response::noContent();
}

} // namespace

void addBulkInstellingen(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    constexpr auto kijken = Bulkbereik::Controleren;
    constexpr auto indienen = Bulkbereik::Indienen; // what is remembered says of whom the next file is
    endpoints.addProgram("PUT", "/v1/bulkklanten?bulk", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.body<wire::BulkKlantInvoer>());
        return onthouden(s, call, [&](app::Werk& werk, BulkId bulk) { return app::leerKlant(werk, invoer.klant, invoer.budgethouder, bulk); });
    });
    endpoints.addProgram("PUT", "/v1/bulkfuncties?bulk", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.body<wire::BulkFunctieInvoer>());
        return onthouden(s, call, [&](app::Werk& werk, BulkId bulk) { return app::leerFunctie(werk, invoer.functie, invoer.functieCode, bulk); });
    });
    endpoints.addProgram("GET", "/v1/bulkklanten", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<BulkKlant>>(call.wie, &app::bulkKlanten));
        return replyAll(std::move(items));
    });
    endpoints.addProgram("DELETE", "/v1/bulkklanten?klant&bulk", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(klant, call.queryText("klant", 80));
        return onthouden(s, call, [&klant = klant](app::Werk& werk, BulkId bulk) { return app::vergeetKlant(werk, klant, bulk); });
    });
    endpoints.addProgram("GET", "/v1/bulkfuncties", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<BulkFunctie>>(call.wie, &app::bulkFuncties));
        return replyAll(std::move(items));
    });
    endpoints.addProgram("DELETE", "/v1/bulkfuncties?functie&bulk", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(functie, call.queryText("functie", 200));
        return onthouden(s, call, [&functie = functie](app::Werk& werk, BulkId bulk) { return app::vergeetFunctie(werk, functie, bulk); });
    });
    endpoints.addProgram("GET", "/v1/bulkprofielen", verleners, kijken, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<BulkprofielTekst>>(call.wie, [](app::Werk& werk) -> Outcome<std::vector<BulkprofielTekst>> {
            PGB_TRY(eigenaar, app::bulkEigenaar(werk));
            return werk.unit.bulk().profielen(eigenaar);
        }));
        return replyAll(std::move(items));
    });
    endpoints.addProgram("PUT", "/v1/bulkprofielen", verleners, indienen, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.body<BulkprofielTekst>());
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::bewaarBulkprofiel(werk, invoer));
            return true;
        }));
        return reply(wire::encode(invoer));
    });
}

void addBulkProgrammas(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    // A program is let in and sent away by a person, never by a program.
    endpoints.add("GET", "/v1/bulktokens?gebruiker", verleners | beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(van, call.queryNumber("gebruiker", 0, 1, std::numeric_limits<qint64>::max()));
        PGB_TRY(tokens, s.application.read<std::vector<app::Bulktoken>>(call.wie, [&](app::Werk& werk) { return app::bulktokens(werk, {van}); }));
        std::vector<wire::BulkTokenItem> items;
        for (const app::Bulktoken& token : tokens)
            items.push_back(itemVan(token));
        return replyAll(std::move(items));
    });
    endpoints.add("POST", "/v1/bulktokens", verleners, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.body<wire::BulkTokenInvoer>());
        const QString token = s.signIn.newProgramToken();
        PGB_TRY(stored, s.application.write<app::Bulktoken>(call.wie, [&](app::Werk& werk) {
            return app::maakBulktoken(werk, token, invoer.naam, invoer.bereik, invoer.verlooptOp);
        }));
        return reply(wire::encode(itemVan(stored, token)), 201);
    });
    endpoints.add("POST", "/v1/bulkcertificaten", verleners | beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(invoer, call.body<wire::BulkCertificaatInvoer>());
        const app::CertificaatNieuw nieuw{invoer.naam, invoer.bereik, invoer.verlooptOp, invoer.gebruiker, invoer.vingerafdruk, call.request.peerFingerprint};
        PGB_TRY(stored, s.application.write<app::Bulktoken>(call.wie, [&](app::Werk& werk) { return app::registreerCertificaat(werk, nieuw); }));
        return reply(wire::encode(itemVan(stored)), 201);
    });
    endpoints.add("DELETE", "/v1/bulktokens/{id}", verleners | beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(id, call.number("id"));
        PGB_CHECK(s.application.write<bool>(call.wie, [&](app::Werk& werk) -> Outcome<bool> {
            PGB_CHECK(app::trekBulktokenIn(werk, id));
            return true;
        }));
        return http::Response::noContent();
    });
}

} // namespace pgb::api
