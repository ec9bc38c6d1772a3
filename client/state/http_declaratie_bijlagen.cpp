// The files of a sheet over HTTP, and what became of one that was klaargezet.
#include "client/state/bestand_sturen.h"
#include "client/state/http_declaratie_gateway.h"
#include "shared/wire/codecs/berichten.h"
#include <algorithm>

namespace pgb::state {
namespace {

QString bijlagenPad(DeclaratieId declaratie) { return QStringLiteral("/v1/declaraties/%1/bijlagen").arg(declaratie.waarde); }

} // namespace

void HttpDeclaratieGateway::voegBijlageToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar)
{
    net::call<Declaratie>(m_client, bestandRequest(bijlagenPad(declaratie), soort, naam, inhoud), context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpDeclaratieGateway::haalBijlageWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = bijlagenPad(declaratie) + QLatin1Char('/') + QString::number(bijlage.waarde);
    net::call<Declaratie>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpDeclaratieGateway::teruggekomen(const Declaratie& declaratie, QObject* context, Antwoord<std::optional<QString>> klaar)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/auditlog"), {{QStringLiteral("budgethouder"), QString::number(declaratie.budgethouder.waarde)},
                                                                                     {QStringLiteral("soort"), QStringLiteral("declaratie")},
                                                                                     {QStringLiteral("limiet"), QStringLiteral("200")}});
    m_client.send(request, context, [id = declaratie.id, klaar = std::move(klaar)](const net::ApiReply& reply) {
        const auto page = net::readPage<wire::AuditItem>(reply);
        if (!page)
            return klaar(page.problem());
        // The newest first; a look is no step.
        const auto laatste = std::find_if(page->items.begin(), page->items.end(), [id](const wire::AuditItem& item) {
            return item.soort == QLatin1String("declaratie") && item.recordId == id.waarde && !item.handeling.endsWith(QLatin1String(".bekijken"));
        });
        if (laatste == page->items.end() || laatste->handeling != QLatin1String("declaratie.klaargezetTerug"))
            return klaar(std::optional<QString>());
        const auto code = std::find_if(laatste->details.begin(), laatste->details.end(), [](const auto& d) { return d.first == QLatin1String("code"); });
        klaar(std::optional<QString>(code == laatste->details.end() ? QString() : code->second));
    });
}

} // namespace pgb::state
