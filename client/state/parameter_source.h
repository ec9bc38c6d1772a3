#pragma once
#include "client/net/api_client.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include <memory>

namespace pgb::state {

/// The dated parameters of the server. Read each time, because a beheerder may have entered a value since (the table is small); the
/// last known one serves while the server is away.
class ParameterSource {
public:
    using Answer = std::function<void(Outcome<std::shared_ptr<const ParameterTabel>>)>;

    explicit ParameterSource(net::ApiClient& client) : m_client(client) {}
    /// Answers once, unless `context` is gone first. The source must live as long as `context`.
    void get(QObject* context, Answer answer);

private:
    net::ApiClient& m_client;
    std::shared_ptr<const ParameterTabel> m_known;
};

} // namespace pgb::state
