#include "server/api/endpoints.h"
#include "server/app/beheer.h"
#include "server/http/client_address.h"
#include "shared/wire/beheer.h"
#include <QJsonArray>

namespace pgb::api {
namespace {

wire::Koppeling ofKoppeling(const app::Koppeling& found) { return {found.id, found.naam}; }

/// Whom an account is about. Looked up by POST, so that a BSN never stands in an address or a log; written, because it is audited.
void addKoppelingen(Endpoints& endpoints, Services& s)
{
    endpoints.add("GET", "/v1/gebruikers/organisaties", beheer, [&s](const Call& call) -> Answer {
        using Items = std::vector<app::Koppeling>;
        PGB_TRY(found, s.application.read<Items>(call.wie, [](app::Werk& werk) { return app::listOrganisaties(werk); }));
        std::vector<wire::Koppeling> items;
        for (const app::Koppeling& one : found)
            items.push_back(ofKoppeling(one));
        return replyAll(std::move(items));
    });
    endpoints.add("POST", "/v1/gebruikers/budgethouders/zoeken", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ZoekOpdracht>());
        if (!input.bsn || input.agbCode)
            return app::ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bsn"));
        PGB_TRY(found, s.application.write<app::Koppeling>(call.wie, [&](app::Werk& werk) { return app::vindBudgethouder(werk, *input.bsn); }));
        return reply(wire::encode(ofKoppeling(found)));
    });
    endpoints.add("POST", "/v1/gebruikers/zorgverleners/zoeken", beheer, [&s](const Call& call) -> Answer {
        PGB_TRY(input, call.body<wire::ZoekOpdracht>());
        if (input.bsn.has_value() == input.agbCode.has_value())
            return app::ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("bsn"));
        PGB_TRY(found, s.application.write<app::Koppeling>(call.wie, [&](app::Werk& werk) {
            return app::vindZorgverlener(werk, input.bsn, input.agbCode);
        }));
        return reply(wire::encode(ofKoppeling(found)));
    });
}

/// Who may look after accounts is judged before what he sends.
constexpr Rollen metGebruikersbeheer = beheer | medewerkers | rol(Rol::MedewerkerOrganisatie);

/// What is done with somebody else's account.
void addAndermans(Endpoints& endpoints, Services& s)
{
    endpoints.add("PUT", "/v1/gebruikers/{id}", metGebruikersbeheer, [&s](const Call& call) -> Answer {
        PGB_CHECK(app::eisGebruikersbeheer(call.wie));
        PGB_TRY(id, call.id<GebruikerId>("id"));
        PGB_TRY(version, call.ifMatch());
        PGB_TRY(json, call.json());
        for (const QString& veld : {QStringLiteral("geblokkeerd"), QStringLiteral("totpActief")}) {
            if (!json.contains(veld)) // what is left out would be taken for "no": unlocked, without a second factor
                return app::ongeldig(QStringLiteral("veldOntbreekt"), veld);
        }
        PGB_TRY(input, call.body<Gebruiker>());
        const bool metVlag = json.contains(QLatin1String("beheertGebruikers")); // left out by programs from before it: it stays
        const Outcome<Gebruiker> stored = s.application.write<Gebruiker>(call.wie, [&](app::Werk& werk) -> Outcome<Gebruiker> {
            PGB_TRY(now, app::andermansAccount(werk, id));
            Gebruiker wanted = input;
            if (!metVlag)
                wanted.beheertGebruikers = now.beheertGebruikers;
            return app::changeGebruiker(werk, id, version, wanted);
        });
        if (stored)
            return replyVersioned(wire::encode(*stored), stored->rijversie);
        return withCurrent(s, call, stored.problem(), [&](app::Werk& werk) -> Outcome<QJsonObject> {
            PGB_TRY(now, app::gevonden(werk.unit.gebruikers().find(id)));
            return wire::encode(now);
        });
    });
    endpoints.add("POST", "/v1/gebruikers/{id}/wachtwoord", metGebruikersbeheer, [&s](const Call& call) -> Answer {
        PGB_CHECK(app::eisGebruikersbeheer(call.wie));
        PGB_TRY(id, call.id<GebruikerId>("id"));
        PGB_TRY(input, call.body<wire::NieuwWachtwoord>());
        PGB_TRY(wie, s.application.read<Gebruiker>(call.wie, [&](app::Werk& werk) { return app::andermansAccount(werk, id); }));
        PGB_CHECK(app::validateWachtwoord(input.wachtwoord, wie.gebruikersnaam));
        PGB_TRY(hash, s.signIn.hashPassword(input.wachtwoord));
        PGB_CHECK(s.application.write<void>(call.wie, [&](app::Werk& werk) { return app::resetWachtwoord(werk, id, hash); }));
        return http::Response::noContent();
    });
}

} // namespace

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
            for (const char* hidden : {"totpActief", "geblokkeerd", "beheertGebruikers"}) // not shown here, and `false` would say that it is so
                one.remove(QLatin1String(hidden));
            shown.append(one);
        }
        return reply({{QStringLiteral("items"), shown}});
    });

    endpoints.add("GET", "/v1/gebruikers", metGebruikersbeheer, [&s](const Call& call) -> Answer {
        PGB_TRY(items, s.application.read<std::vector<Gebruiker>>(call.wie, [](app::Werk& werk) { return app::listGebruikers(werk); }));
        return replyAll(std::move(items));
    });

    endpoints.add("POST", "/v1/gebruikers", metGebruikersbeheer, [&s](const Call& call) -> Answer {
        PGB_CHECK(app::eisGebruikersbeheer(call.wie));
        PGB_TRY(input, call.body<wire::GebruikerInvoer>());
        PGB_CHECK(app::validateWachtwoord(input.wachtwoord, input.gebruiker.gebruikersnaam));
        PGB_TRY(hash, s.signIn.hashPassword(input.wachtwoord));
        return submitOnce(s, call, [&](app::Werk& werk) -> Outcome<app::Ontvangst> {
            PGB_TRY(stored, app::createGebruiker(werk, input.gebruiker, hash));
            return receipt(201, wire::encode(stored));
        });
    });

    addKoppelingen(endpoints, s);
    addAndermans(endpoints, s);
}

} // namespace pgb::api
