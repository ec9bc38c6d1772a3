#include "client/state/http_niet_typen_gateway.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QTimer>
#include <QUuid>

namespace pgb::state {
namespace {

QString overeenkomst(ZorgovereenkomstId id, const char* deel)
{
    return QStringLiteral("/v1/zorgovereenkomsten/%1/%2").arg(id.waarde).arg(QLatin1String(deel));
}

QString sjabloonPad(SjabloonId id)
{
    return QStringLiteral("/v1/sjablonen/%1").arg(id.waarde);
}

template<class T>
net::TypedCallback<T> geef(std::function<void(Outcome<T>)> klaar)
{
    return [klaar = std::move(klaar)](const Outcome<T>& uitkomst, const net::ApiReply&) { klaar(uitkomst); };
}

/// A list that comes in one answer to a POST.
template<class T>
void rijen(net::ApiClient& client, const net::ApiRequest& request, QObject* context, std::function<void(Outcome<std::vector<T>>)> klaar)
{
    client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) {
        const Outcome<wire::Bladzijde<T>> page = net::readPage<T>(reply);
        if (!page)
            return klaar(page.problem());
        klaar(page->items);
    });
}

} // namespace

HttpNietTypenGateway::HttpNietTypenGateway(net::ApiClient& client, Rol rol, QObject* parent) : NietTypenGateway(parent), m_client(client), m_rol(rol) {}

void HttpNietTypenGateway::kopie(ZorgovereenkomstId van, const wire::KopieOpdracht& opdracht, const QString& sleutel, QObject* context,
                                 Antwoord<wire::KopieAntwoord> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", overeenkomst(van, "kopie"), opdracht);
    request.idempotencyKey = sleutel;
    net::call<wire::KopieAntwoord>(m_client, request, context, geef<wire::KopieAntwoord>(std::move(klaar)));
}

void HttpNietTypenGateway::centenVoorbeeld(const wire::CentenOpdracht& opdracht, QObject* context, Lijst<wire::CentenRegel> klaar)
{
    rijen<wire::CentenRegel>(m_client, net::bodyRequest("POST", QStringLiteral("/v1/centenrondes/voorbeeld"), opdracht), context, std::move(klaar));
}

void HttpNietTypenGateway::centenronde(const wire::CentenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/centenrondes"), opdracht);
    request.idempotencyKey = sleutel;
    rijen<wire::RondeUitkomst>(m_client, request, context, std::move(klaar));
}

void HttpNietTypenGateway::feiten(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstFeiten> klaar)
{
    net::call<ZorgovereenkomstFeiten>(m_client, net::getRequest(overeenkomst(id, "feiten")), context,
                                      [klaar = std::move(klaar)](const Outcome<ZorgovereenkomstFeiten>& feiten, const net::ApiReply&) {
        const ZorgovereenkomstVersie* versie = feiten ? huidigeVersie(feiten->zorgovereenkomst) : nullptr;
        if (!versie)
            return klaar(feiten ? Outcome<ZorgovereenkomstFeiten>(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}}) : feiten);
        ZorgovereenkomstFeiten uit = *feiten;
        uit.versie = *versie; // not on the wire: it is one of the versions
        klaar(std::move(uit));
    });
}

void HttpNietTypenGateway::bekeken(ZorgovereenkomstId id, int volgnummer, const QByteArray& inhoudHash, QObject* context, Antwoord<wire::Bekeken> klaar)
{
    const QString pad = overeenkomst(id, "versies") + QStringLiteral("/%1/bekeken").arg(volgnummer);
    net::call<wire::Bekeken>(m_client, net::bodyRequest("POST", pad, wire::Bekeken{inhoudHash}), context, geef<wire::Bekeken>(std::move(klaar)));
}

void HttpNietTypenGateway::ondertekenronde(const wire::OndertekenOpdracht& opdracht, const QString& sleutel, QObject* context, Lijst<wire::RondeUitkomst> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/ondertekenrondes"), opdracht);
    request.idempotencyKey = sleutel;
    rijen<wire::RondeUitkomst>(m_client, request, context, std::move(klaar));
}

void HttpNietTypenGateway::sjablonen(QObject* context, Lijst<wire::Sjabloon> klaar)
{
    net::callAll<wire::Sjabloon>(m_client, net::getRequest(QStringLiteral("/v1/sjablonen")), context, geef<std::vector<wire::Sjabloon>>(std::move(klaar)));
}

void HttpNietTypenGateway::bewaarSjabloon(SjabloonId id, qint64 rijversie, const wire::SjabloonInvoer& invoer, QObject* context, Antwoord<wire::Sjabloon> klaar)
{
    net::ApiRequest request = net::bodyRequest(id ? "PUT" : "POST", id ? sjabloonPad(id) : QStringLiteral("/v1/sjablonen"), invoer);
    if (id)
        request.rijversie = rijversie;
    else
        request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    net::call<wire::Sjabloon>(m_client, request, context, geef<wire::Sjabloon>(std::move(klaar)));
}

void HttpNietTypenGateway::verwijderSjabloon(SjabloonId id, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = sjabloonPad(id);
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) {
        if (!reply.ok())
            return klaar(reply.problem);
        klaar(true);
    });
}

void HttpNietTypenGateway::keten(ZorgovereenkomstId id, QObject* context, Antwoord<wire::KetenOverzicht> klaar)
{
    net::call<wire::KetenOverzicht>(m_client, net::getRequest(overeenkomst(id, "keten")), context, geef<wire::KetenOverzicht>(std::move(klaar)));
}

void HttpNietTypenGateway::einddata(QDate van, QDate tot, QObject* context, Lijst<wire::EinddatumRegel> klaar)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/einddata"), {{QStringLiteral("van"), van.toString(Qt::ISODate)}, {QStringLiteral("tot"), tot.toString(Qt::ISODate)}});
    net::callAll<wire::EinddatumRegel>(m_client, request, context, geef<std::vector<wire::EinddatumRegel>>(std::move(klaar)));
}

void HttpNietTypenGateway::toekenningen(QObject* context, Lijst<Toekenning> klaar)
{
    if (m_rol == Rol::Zorgverlener || m_rol == Rol::MedewerkerOrganisatie)
        return QTimer::singleShot(0, context, [klaar = std::move(klaar)] { klaar(std::vector<Toekenning>()); });
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/toekenningen"), {{QStringLiteral("limiet"), QStringLiteral("200")}});
    net::callAll<Toekenning>(m_client, request, context, geef<std::vector<Toekenning>>(std::move(klaar)));
}

void HttpNietTypenGateway::verstrekkers(QObject* context, Lijst<Verstrekker> klaar)
{
    net::callAll<Verstrekker>(m_client, net::getRequest(QStringLiteral("/v1/verstrekkers")), context, geef<std::vector<Verstrekker>>(std::move(klaar)));
}

} // namespace pgb::state
