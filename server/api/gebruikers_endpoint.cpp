#include "server/api/endpoints.h"
#include "server/app/beheer.h"
#include "server/http/client_address.h"
#include <QJsonArray>

namespace pgb::api {

void addGebruikers(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.addOwnAccount("POST", "/v1/gebruikers/huidig/totp", [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::TotpOpdracht>());
        PGB_TRY(enrolment, s.signIn.enrol(call.wie.gebruiker, input.wachtwoord, http::addressGroup(call.request.clientAddress)));
        http::Response response = reply(wire::encode(wire::TotpAanvraag{enrolment.base32, enrolment.uri,
                                                                        QString::fromLatin1(enrolment.png.toBase64())}), 201);
        response.compress = false;
        return response;
    });

    endpoints.addOwnAccount("POST", "/v1/gebruikers/huidig/totp/bevestigen", [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::TotpBevestiging>());
        PGB_TRY(session, s.signIn.confirmEnrolment(call.wie.gebruiker, input.code, call.wie.verzoekId));
        return replyNewSession(s, session, call.request, 200);
    });

    endpoints.addOwnAccount("POST", "/v1/gebruikers/huidig/wachtwoord", [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::WachtwoordWijziging>());
        const QString network = http::addressGroup(call.request.clientAddress);
        PGB_CHECK(s.signIn.changePassword(call.wie.gebruiker, input.oud, input.nieuw, network, call.wie.verzoekId));
        return http::Response::noContent();
    });

    endpoints.add("GET", "/v1/gebruikers/vertegenwoordigers", rol(Rol::MedewerkerVerstrekker), [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Gebruiker>>(call.wie, [](app::Werk& werk) { return app::listVertegenwoordigers(werk); }));
        QJsonArray shown;
        for (const Gebruiker& gebruiker : items) {
            QJsonObject one = wire::encode(gebruiker);
            for (const char* hidden : {"totpActief", "geblokkeerd"}) // not shown here, and `false` would say that it is so
                one.remove(QLatin1String(hidden));
            shown.append(one);
        }
        return reply({{QStringLiteral("items"), shown}});
    });

    endpoints.add("GET", "/v1/gebruikers", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Gebruiker>>(call.wie, [](app::Werk& werk) { return app::listGebruikers(werk); }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/gebruikers", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::GebruikerInvoer>());
        PGB_CHECK(app::validateWachtwoord(input.wachtwoord, input.gebruiker.gebruikersnaam));
        PGB_TRY(hash, s.signIn.hashPassword(input.wachtwoord));
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createGebruiker(werk, input.gebruiker, hash));
            return receipt(201, wire::encode(stored));
        });
    });
}

} // namespace pgb::api
