// Files with an agreement, over HTTP.
#include "client/state/bestand_sturen.h"
#include "client/state/zorgovereenkomst_http_gateway.h"

namespace pgb::state {
namespace {

QString pad(ZorgovereenkomstId id) { return QStringLiteral("/v1/zorgovereenkomsten/%1/bijlagen").arg(id.waarde); }

} // namespace

void HttpZorgovereenkomstGateway::voegBijlageToe(ZorgovereenkomstId id, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context,
                                                 Antwoord<Bijlage> klaar)
{
    net::call<Bijlage>(m_client, bestandRequest(pad(id), soort, naam, inhoud), context,
                       [klaar = std::move(klaar)](const Outcome<Bijlage>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpZorgovereenkomstGateway::bijlagen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Bijlage>> klaar)
{
    net::callAll<Bijlage>(m_client, net::getRequest(pad(id)), context,
                          [klaar = std::move(klaar)](const Outcome<std::vector<Bijlage>>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpZorgovereenkomstGateway::bijlageInhoud(ZorgovereenkomstId id, BijlageId bijlage, QObject* context, Antwoord<QByteArray> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id) + QStringLiteral("/%1").arg(bijlage.waarde));
    request.timeoutMs = bestandTimeoutMs;
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) {
        if (reply.ok())
            klaar(reply.body);
        else
            klaar(reply.problem);
    });
}

} // namespace pgb::state
