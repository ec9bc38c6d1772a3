#pragma once
#include "client/net/typed_call.h"
#include "client/state/splitsing_gateway.h"

namespace pgb::state {

/// Over HTTP, page by page.
class HttpSplitsingGateway final : public SplitsingGateway {
    Q_OBJECT
public:
    explicit HttpSplitsingGateway(net::ApiClient& client, QObject* parent = nullptr) : SplitsingGateway(parent), m_client(client) {}
    void betalingen(QDate van, QDate tot, QObject* context, Antwoord<std::vector<EigenBetaling>> klaar) override;
    void splitsing(BetalingId id, QObject* context, Antwoord<std::vector<Splitsregel>> klaar) override;

private:
    net::ApiClient& m_client;
};

} // namespace pgb::state
