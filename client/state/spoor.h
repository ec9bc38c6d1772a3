#pragma once
#include "client/net/api_client.h"
#include "shared/base/outcome.h"
#include "shared/base/id.h"
#include "shared/wire/berichten.h"
#include <functional>
#include <vector>

namespace pgb::state {

/// What was done with one record, in the audit log of its dossier.
struct Spoorvraag {
    BudgethouderId dossier;
    QString soort;
    qint64 recordId = 0;
    /// Behind a line of which this is true nothing older is needed.
    std::function<bool(const wire::AuditItem&)> genoeg = {};
};

/// Oldest first; at most what the last thousand lines about its kind in the dossier hold.
void leesSpoor(net::ApiClient& client, const Spoorvraag& vraag, QObject* context, std::function<void(Outcome<std::vector<wire::AuditItem>>)> klaar);
/// Somebody looked: no step of the record.
bool isBlik(const wire::AuditItem& item);

} // namespace pgb::state
