#include "server/api/endpoints.h"
#include "server/app/dossiers.h"
#include "server/http/client_address.h"

namespace pgb::api {
namespace {

/// For whom the account acts, and who else does where it may not do everything.
Outcome<void> addRegistrations(app::Werk& werk, wire::SessieAntwoord& answer)
{
    constexpr Rechten alles = Recht::Zien | Recht::Invoeren | Recht::Indienen | Recht::Ondertekenen;
    app::Bladzijde page{200, 0};
    while (true) {
        PGB_TRY(dossiers, werk.unit.budgethouders().list(werk.bereik(), QString(), page));
        for (const Budgethouder& budgethouder : dossiers.items) {
            PGB_TRY(found, werk.unit.budgethouders().vertegenwoordiging(budgethouder.id, werk.gebruiker().id, werk.vandaag()));
            if (!found)
                continue;
            answer.vertegenwoordigingen.push_back(*found);
            if (found->rechten == alles)
                continue;
            PGB_TRY(anderen, app::medevertegenwoordigers(werk, budgethouder.id));
            answer.anderen.insert(answer.anderen.end(), anderen.begin(), anderen.end());
        }
        if (!dossiers.volgende || answer.vertegenwoordigingen.size() >= 1000)
            return {};
        page.na = *dossiers.volgende;
    }
}

Outcome<wire::SessieAntwoord> sessionAnswer(Services& s, const app::Aanroeper& wie, const QDateTime& verlooptOp)
{
    wire::SessieAntwoord answer;
    answer.gebruiker = wie.gebruiker;
    answer.niveau = wie.niveau;
    answer.verlooptOp = verlooptOp;
    if (wie.gebruiker.rol != Rol::Vertegenwoordiger)
        return answer;
    return s.application.read<wire::SessieAntwoord>(wie, [&](app::Werk& werk) -> Outcome<wire::SessieAntwoord> {
        wire::SessieAntwoord met = answer;
        PGB_CHECK(addRegistrations(werk, met));
        return met;
    });
}

Answer signIn(Services& s, const http::Request& request)
{
    const Call anonymous{request, {}, {}};
    PGB_TRY(input, anonymous.body<wire::SessieAanvraag>());
    const QString network = http::addressGroup(request.clientAddress);
    PGB_TRY(session, s.signIn.signIn(input.gebruikersnaam, input.wachtwoord, input.code, network, QString::fromLatin1(request.requestId)));
    return replyNewSession(s, session, request, 201);
}

} // namespace

Answer replyNewSession(Services& s, const app::NewSession& session, const http::Request& request, int status)
{
    const app::Aanroeper wie{session.gebruiker, session.niveau, QString::fromLatin1(request.requestId)};
    PGB_TRY(answer, sessionAnswer(s, wie, session.verlooptOp));
    answer.token = session.token;
    http::Response response = reply(wire::encode(answer), status);
    response.compress = false; // a secret beside text of the caller's choice is not compressed
    return response;
}

void addSessies(Endpoints& endpoints)
{
    Services& s = endpoints.services();
    endpoints.addOpen("POST", "/v1/sessies", [&s](const http::Request& request) { return signIn(s, request); });

    endpoints.add("GET", "/v1/sessies/huidig", allen, [&s](const Call& call) -> Answer {
        PGB_TRY(answer, sessionAnswer(s, call.wie, call.sessie.verlooptOp));
        return reply(wire::encode(answer));
    });

    endpoints.addOwnAccount("DELETE", "/v1/sessies/huidig", [&s](const Call& call) -> Answer {
        PGB_CHECK(s.signIn.signOut(call.sessie.id));
        return http::Response::noContent();
    });
}

} // namespace pgb::api
