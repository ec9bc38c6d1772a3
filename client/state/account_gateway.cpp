#include "client/state/account_gateway.h"

namespace pgb::state {

namespace {

Outcome<void> done(const net::ApiReply& reply)
{
    return reply.ok() ? Outcome<void>() : Outcome<void>(reply.problem);
}

} // namespace

void HttpAccountGateway::beginTotp(QObject* context, Antwoord<wire::TotpAanvraag> klaar)
{
    net::ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/gebruikers/huidig/totp");
    net::call<wire::TotpAanvraag>(m_client, request, context, [klaar](const Outcome<wire::TotpAanvraag>& answer, const net::ApiReply&) { klaar(answer); });
}

void HttpAccountGateway::bevestigTotp(const QString& code, QObject* context, Antwoord<void> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/huidig/totp/bevestigen"), wire::TotpBevestiging{code});
    m_client.send(request, context, [klaar](const net::ApiReply& reply) { klaar(done(reply)); });
}

void HttpAccountGateway::wijzigWachtwoord(const QString& oud, const QString& nieuw, QObject* context, Antwoord<void> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/huidig/wachtwoord"), wire::WachtwoordWijziging{oud, nieuw});
    m_client.send(request, context, [klaar](const net::ApiReply& reply) { klaar(done(reply)); });
}

} // namespace pgb::state
