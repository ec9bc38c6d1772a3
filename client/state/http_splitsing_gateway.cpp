#include "client/state/http_splitsing_gateway.h"

namespace pgb::state {

void HttpSplitsingGateway::betalingen(QDate van, QDate tot, QObject* context, Antwoord<std::vector<EigenBetaling>> klaar)
{
    const auto request = net::getRequest(QStringLiteral("/v1/betalingen/eigen"), {{QStringLiteral("van"), van.toString(Qt::ISODate)}, {QStringLiteral("tot"), tot.toString(Qt::ISODate)},
                                                                                  {QStringLiteral("limiet"), QStringLiteral("200")}});
    net::callAll<EigenBetaling>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<std::vector<EigenBetaling>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpSplitsingGateway::splitsing(BetalingId id, QObject* context, Antwoord<std::vector<Splitsregel>> klaar)
{
    const auto request = net::getRequest(QStringLiteral("/v1/betalingen/%1/splitsing").arg(id.waarde), {{QStringLiteral("limiet"), QStringLiteral("200")}});
    net::callAll<Splitsregel>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<std::vector<Splitsregel>>& uit, const net::ApiReply&) { klaar(uit); });
}

} // namespace pgb::state
