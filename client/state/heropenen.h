#pragma once
#include "client/net/api_client.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/base/outcome.h"
#include <functional>

namespace pgb::state {

/// What came back can be typed in at once, and the server takes it when it is a concept again (domain 7.7).
bool moetHeropend(const Declaratie& declaratie);
/// The act that makes it one.
net::ApiRequest heropenRequest(const Declaratie& declaratie);
/// Answers once with what stands in `declaratie` as the concept that it is then, unless `context` is gone first.
void heropen(net::ApiClient& client, const Declaratie& declaratie, QObject* context, std::function<void(Outcome<Declaratie>)> klaar);

} // namespace pgb::state
