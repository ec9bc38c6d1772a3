#include "client/state/account_gateway.h"

namespace pgb::state {

namespace {

Outcome<void> done(const net::ApiReply& reply)
{
    return reply.ok() ? Outcome<void>() : Outcome<void>(reply.problem);
}

} // namespace

void HttpAccountGateway::beginTotp(const QString& wachtwoord, QObject* context, Antwoord<wire::TotpAanvraag> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/huidig/totp"), wire::TotpOpdracht{wachtwoord});
    net::call<wire::TotpAanvraag>(m_client, request, context, [klaar](const Outcome<wire::TotpAanvraag>& answer, const net::ApiReply&) { klaar(answer); });
}

void HttpAccountGateway::bevestigTotp(const QString& code, QObject* context, Antwoord<wire::SessieAntwoord> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/huidig/totp/bevestigen"), wire::TotpBevestiging{code});
    net::call<wire::SessieAntwoord>(m_client, request, context, [klaar](const Outcome<wire::SessieAntwoord>& answer, const net::ApiReply&) { klaar(answer); });
}

void HttpAccountGateway::wijzigWachtwoord(const QString& oud, const QString& nieuw, QObject* context, Antwoord<void> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/huidig/wachtwoord"), wire::WachtwoordWijziging{oud, nieuw});
    m_client.send(request, context, [this, nieuw, klaar](const net::ApiReply& reply) {
        if (reply.ok())
            Q_EMIT wachtwoordGewijzigd(nieuw);
        klaar(done(reply));
    });
}

} // namespace pgb::state
