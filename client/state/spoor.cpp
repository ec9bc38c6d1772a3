#include "client/state/spoor.h"
#include "client/net/typed_call.h"
#include "shared/wire/codecs/berichten.h"
#include <memory>

namespace pgb::state {
namespace {

/// Five pages of the audit log: what a user reads in a trail, and a bound for a dossier of many years.
constexpr int trailPages = 5;

struct Spoorlezing {
    net::ApiClient& client;
    Spoorvraag vraag;
    QObject* context;
    std::function<void(Outcome<std::vector<wire::AuditItem>>)> klaar;
    std::vector<wire::AuditItem> gevonden = {}; ///< newest first
    int bladzijden = 0;
};

/// True when nothing older is needed.
bool neem(Spoorlezing& lezing, const std::vector<wire::AuditItem>& items)
{
    for (const wire::AuditItem& item : items) {
        if (item.soort != lezing.vraag.soort || item.recordId != lezing.vraag.recordId)
            continue;
        lezing.gevonden.push_back(item);
        if (lezing.vraag.genoeg && lezing.vraag.genoeg(item))
            return true;
    }
    return false;
}

void lees(const std::shared_ptr<Spoorlezing>& lezing, qint64 na)
{
    net::ApiRequest request = net::getRequest(QStringLiteral("/v1/auditlog"), {{QStringLiteral("budgethouder"), QString::number(lezing->vraag.dossier.waarde)},
                                                                               {QStringLiteral("soort"), lezing->vraag.soort},
                                                                               {QStringLiteral("limiet"), QStringLiteral("200")}});
    if (na != 0)
        request.query.addQueryItem(QStringLiteral("na"), QString::number(na));
    lezing->client.send(request, lezing->context, [lezing](const net::ApiReply& reply) {
        const auto page = net::readPage<wire::AuditItem>(reply);
        if (!page)
            return lezing->klaar(page.problem());
        if (!neem(*lezing, page->items) && page->volgende && ++lezing->bladzijden < trailPages)
            return lees(lezing, *page->volgende);
        lezing->klaar(std::vector<wire::AuditItem>(lezing->gevonden.rbegin(), lezing->gevonden.rend()));
    });
}

} // namespace

void leesSpoor(net::ApiClient& client, const Spoorvraag& vraag, QObject* context, std::function<void(Outcome<std::vector<wire::AuditItem>>)> klaar)
{
    lees(std::make_shared<Spoorlezing>(Spoorlezing{client, vraag, context, std::move(klaar)}), 0);
}

bool isBlik(const wire::AuditItem& item) { return item.handeling.endsWith(QLatin1String(".bekijken")) || item.handeling.endsWith(QLatin1String(".bekekenVoorBesluit")); }

} // namespace pgb::state
