#include "client/state/http_levensloop_gateway.h"
#include "client/net/typed_call.h"
#include "shared/wire/codecs/levensloop.h"
#include "shared/wire/codecs/niet_typen.h"
#include <QUuid>

namespace pgb::state {
namespace {

QString pad(ZorgovereenkomstId id, const char* onder)
{
    return QStringLiteral("/v1/zorgovereenkomsten/%1/%2").arg(id.waarde).arg(QLatin1String(onder));
}

net::ApiRequest postRequest(const QString& pad)
{
    net::ApiRequest request;
    request.method = "POST";
    request.path = pad;
    request.body = "{}";
    return request;
}

template<class T>
net::TypedCallback<T> zonderAntwoord(LevensloopGateway::Antwoord<T> klaar)
{
    return [klaar = std::move(klaar)](const Outcome<T>& uitkomst, const net::ApiReply&) { klaar(uitkomst); };
}

} // namespace

HttpLevensloopGateway::HttpLevensloopGateway(net::ApiClient& client, QObject* parent) : LevensloopGateway(parent), m_client(client) {}

template<class T>
void HttpLevensloopGateway::eenmaal(net::ApiRequest request, QObject* context, Antwoord<T> klaar)
{
    const QByteArray wat = request.path.toUtf8() + '\n' + request.body;
    QString& key = m_keys[wat];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.idempotencyKey = key;
    net::call<T>(m_client, request, context, [this, wat, klaar = std::move(klaar)](const Outcome<T>& uitkomst, const net::ApiReply& reply) {
        if (reply.result != net::ApiReply::Result::NoServer)
            m_keys.remove(wat);
        klaar(uitkomst);
    });
}

void HttpLevensloopGateway::wijzig(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstVersie> klaar)
{
    eenmaal<ZorgovereenkomstVersie>(postRequest(pad(id, "versies")), context, std::move(klaar));
}

void HttpLevensloopGateway::alsWijziging(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstId> klaar)
{
    eenmaal<wire::KopieAntwoord>(postRequest(pad(id, "als-wijziging")), context, [klaar = std::move(klaar)](const Outcome<wire::KopieAntwoord>& kopie) {
        if (kopie)
            klaar(kopie->zorgovereenkomst.id);
        else
            klaar(kopie.problem());
    });
}

void HttpLevensloopGateway::opzegvoorstel(ZorgovereenkomstId id, std::optional<QDate> laatsteDag, QObject* context, Antwoord<wire::Opzegvoorstel> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id, "opzegging"));
    if (laatsteDag)
        request.query.addQueryItem(QStringLiteral("datum"), laatsteDag->toString(Qt::ISODate));
    net::call<wire::Opzegvoorstel>(m_client, request, context, zonderAntwoord<wire::Opzegvoorstel>(std::move(klaar)));
}

void HttpLevensloopGateway::signalen(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<wire::Signaal>> klaar)
{
    net::callAll<wire::Signaal>(m_client, net::getRequest(pad(id, "signalen")), context, zonderAntwoord<std::vector<wire::Signaal>>(std::move(klaar)));
}

void HttpLevensloopGateway::verzuim(ZorgovereenkomstId id, QObject* context, Antwoord<std::vector<Verzuim>> klaar)
{
    net::callAll<Verzuim>(m_client, net::getRequest(pad(id, "verzuim")), context, zonderAntwoord<std::vector<Verzuim>>(std::move(klaar)));
}

void HttpLevensloopGateway::meldVerzuim(const VerzuimOpdracht& opdracht, QObject* context, Antwoord<Verzuim> klaar)
{
    if (!opdracht.verzuim)
        return eenmaal<Verzuim>(net::bodyRequest("POST", pad(opdracht.zorgovereenkomst, "verzuim"), opdracht.invoer), context, std::move(klaar));
    net::ApiRequest request = net::bodyRequest("PUT", pad(opdracht.zorgovereenkomst, "verzuim/") + QString::number(opdracht.verzuim.waarde), opdracht.invoer);
    request.rijversie = opdracht.rijversie;
    net::call<Verzuim>(m_client, request, context, zonderAntwoord<Verzuim>(std::move(klaar)));
}

void HttpLevensloopGateway::beleid(QObject* context, Antwoord<std::vector<Verstrekkersbeleid>> klaar)
{
    net::callAll<Verstrekkersbeleid>(m_client, net::getRequest(QStringLiteral("/v1/verstrekkersbeleid")), context,
                                     zonderAntwoord<std::vector<Verstrekkersbeleid>>(std::move(klaar)));
}

void HttpLevensloopGateway::voerBeleidIn(const wire::BeleidInvoer& invoer, QObject* context, Antwoord<Verstrekkersbeleid> klaar)
{
    eenmaal<Verstrekkersbeleid>(net::bodyRequest("POST", QStringLiteral("/v1/verstrekkersbeleid"), invoer), context, std::move(klaar));
}

} // namespace pgb::state
