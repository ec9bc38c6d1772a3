#include "client/state/http_bulk_gateway.h"

namespace pgb::state {
namespace {

/// A step of five hundred lines on a busy server takes its time.
constexpr int stapMs = 120'000;

QString pad(BulkId id, const char* rest) { return QStringLiteral("/v1/bulk/%1%2").arg(QString::number(id.waarde), QString::fromLatin1(rest)); }

net::ApiRequest leeg(const QString& waar)
{
    net::ApiRequest request;
    request.method = "POST";
    request.path = waar;
    return request;
}

} // namespace

template<class T>
void HttpBulkGateway::vraag(net::ApiRequest request, QObject* context, Antwoord<T> klaar)
{
    request.timeoutMs = stapMs;
    net::call<T>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<T>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::zeg(const net::ApiRequest& request, QObject* context, Antwoord<bool> klaar)
{
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(reply.ok() ? Outcome<bool>(true) : Outcome<bool>(reply.problem)); });
}

void HttpBulkGateway::begin(const wire::BulkInvoer& invoer, QObject* context, Antwoord<wire::BulkBatch> klaar)
{
    vraag<wire::BulkBatch>(net::bodyRequest("POST", QStringLiteral("/v1/bulk"), invoer), context, std::move(klaar));
}

void HttpBulkGateway::breng(BulkId id, const std::vector<Bulkregel>& regels, bool vervolg, QObject* context, Antwoord<wire::BulkBatch> klaar)
{
    vraag<wire::BulkBatch>(net::bodyRequest("POST", pad(id, "/regels"), wire::BulkBlok{regels, vervolg}), context, std::move(klaar));
}

void HttpBulkGateway::batches(qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::BulkBatch>> klaar)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/bulk"), {{QStringLiteral("limiet"), QStringLiteral("50")}, {QStringLiteral("na"), QString::number(na)}});
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(net::readPage<wire::BulkBatch>(reply)); });
}

void HttpBulkGateway::batch(BulkId id, QObject* context, Antwoord<wire::BulkBatch> klaar)
{
    vraag<wire::BulkBatch>(net::getRequest(pad(id, "")), context, std::move(klaar));
}

void HttpBulkGateway::controleer(BulkId id, bool opnieuw, QObject* context, Antwoord<wire::BulkBatch> klaar)
{
    net::ApiRequest request = leeg(pad(id, "/controle"));
    if (opnieuw)
        request.query.addQueryItem(QStringLiteral("opnieuw"), QStringLiteral("1"));
    vraag<wire::BulkBatch>(std::move(request), context, std::move(klaar));
}

void HttpBulkGateway::stap(BulkId id, Stap stap, const QString& bekeken, QObject* context, Antwoord<wire::BulkStap> klaar)
{
    if (stap == Stap::Indienen)
        return vraag<wire::BulkStap>(net::bodyRequest("POST", pad(id, "/indiening"), wire::BulkIndiening{bekeken}), context, std::move(klaar));
    const char* waar = stap == Stap::Intrekken ? "/intrekking" : stap == Stap::Herinneren ? "/herinnering" : "/afgewezen";
    vraag<wire::BulkStap>(leeg(pad(id, waar)), context, std::move(klaar));
}

void HttpBulkGateway::oorzaken(BulkId id, QObject* context, Antwoord<std::vector<BulkOorzaak>> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id, "/oorzaken"));
    request.timeoutMs = stapMs; // of a million lines
    net::callAll<BulkOorzaak>(m_client, request, context,
                              [klaar = std::move(klaar)](const Outcome<std::vector<BulkOorzaak>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::regels(BulkId id, Bulkstand stand, const QString& oorzaak, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkregelUitkomst>> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id, "/regels"), {{QStringLiteral("stand"), code(stand)}, {QStringLiteral("limiet"), QStringLiteral("200")}, {QStringLiteral("na"), QString::number(na)}});
    request.timeoutMs = stapMs;
    if (!oorzaak.isEmpty())
        request.query.addQueryItem(QStringLiteral("oorzaak"), QString::fromLatin1(QUrl::toPercentEncoding(oorzaak)));
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(net::readPage<BulkregelUitkomst>(reply)); });
}

void HttpBulkGateway::proef(BulkId id, const std::vector<Bulkregel>& regels, QObject* context, Antwoord<std::vector<BulkregelUitkomst>> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/bulkproef"), wire::BulkProef{.regels = regels, .bulk = id});
    request.timeoutMs = stapMs;
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) {
        auto blad = net::readPage<BulkregelUitkomst>(reply);
        klaar(blad ? Outcome<std::vector<BulkregelUitkomst>>(std::move(blad->items)) : Outcome<std::vector<BulkregelUitkomst>>(blad.problem()));
    });
}

void HttpBulkGateway::wijzig(BulkId id, const wire::BulkWijziging& wijziging, QObject* context, Antwoord<wire::BulkBatch> klaar)
{
    vraag<wire::BulkBatch>(net::bodyRequest("PUT", pad(id, "/regels/") + QString::number(wijziging.regel.nummer), wijziging), context, std::move(klaar));
}

void HttpBulkGateway::besluit(BulkId id, const wire::BulkBesluitOpdracht& opdracht, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar)
{
    vraag<wire::BulkBesluitAntwoord>(net::bodyRequest("POST", pad(id, "/besluiten"), opdracht), context, std::move(klaar));
}

void HttpBulkGateway::herstel(BulkId id, int besluit, QObject* context, Antwoord<wire::BulkBesluitAntwoord> klaar)
{
    vraag<wire::BulkBesluitAntwoord>(net::bodyRequest("POST", pad(id, "/herstel"), wire::BulkHerstel{besluit}), context, std::move(klaar));
}

void HttpBulkGateway::leerKlant(BulkId id, const wire::BulkKlantInvoer& invoer, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/bulkklanten"), invoer);
    if (id)
        request.query.addQueryItem(QStringLiteral("bulk"), QString::number(id.waarde));
    zeg(request, context, std::move(klaar));
}

void HttpBulkGateway::leerFunctie(BulkId id, const wire::BulkFunctieInvoer& invoer, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/bulkfuncties"), invoer);
    if (id)
        request.query.addQueryItem(QStringLiteral("bulk"), QString::number(id.waarde));
    zeg(request, context, std::move(klaar));
}

void HttpBulkGateway::klanten(QObject* context, Antwoord<std::vector<BulkKlant>> klaar)
{
    net::callAll<BulkKlant>(m_client, net::getRequest(QStringLiteral("/v1/bulkklanten")), context,
                            [klaar = std::move(klaar)](const Outcome<std::vector<BulkKlant>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::functies(QObject* context, Antwoord<std::vector<BulkFunctie>> klaar)
{
    net::callAll<BulkFunctie>(m_client, net::getRequest(QStringLiteral("/v1/bulkfuncties")), context,
                              [klaar = std::move(klaar)](const Outcome<std::vector<BulkFunctie>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::vergeet(BulkId id, const QString& pad, const QString& wat, const QString& tekst, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request = leeg(pad);
    request.method = "DELETE";
    request.query.addQueryItem(wat, QString::fromLatin1(QUrl::toPercentEncoding(tekst)));
    if (id)
        request.query.addQueryItem(QStringLiteral("bulk"), QString::number(id.waarde));
    zeg(request, context, std::move(klaar));
}

void HttpBulkGateway::vergeetKlant(BulkId id, const QString& klant, QObject* context, Antwoord<bool> klaar)
{
    vergeet(id, QStringLiteral("/v1/bulkklanten"), QStringLiteral("klant"), klant, context, std::move(klaar));
}

void HttpBulkGateway::vergeetFunctie(BulkId id, const QString& functie, QObject* context, Antwoord<bool> klaar)
{
    vergeet(id, QStringLiteral("/v1/bulkfuncties"), QStringLiteral("functie"), functie, context, std::move(klaar));
}

void HttpBulkGateway::profielen(QObject* context, Antwoord<std::vector<BulkprofielTekst>> klaar)
{
    net::callAll<BulkprofielTekst>(m_client, net::getRequest(QStringLiteral("/v1/bulkprofielen")), context,
                                   [klaar = std::move(klaar)](const Outcome<std::vector<BulkprofielTekst>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::bewaarProfiel(const BulkprofielTekst& profiel, QObject* context, Antwoord<BulkprofielTekst> klaar)
{
    vraag<BulkprofielTekst>(net::bodyRequest("PUT", QStringLiteral("/v1/bulkprofielen"), profiel), context, std::move(klaar));
}

void HttpBulkGateway::tokens(QObject* context, Antwoord<std::vector<wire::BulkTokenItem>> klaar)
{
    net::callAll<wire::BulkTokenItem>(m_client, net::getRequest(QStringLiteral("/v1/bulktokens")), context,
                                      [klaar = std::move(klaar)](const Outcome<std::vector<wire::BulkTokenItem>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::maakToken(const wire::BulkTokenInvoer& invoer, QObject* context, Antwoord<wire::BulkTokenItem> klaar)
{
    vraag<wire::BulkTokenItem>(net::bodyRequest("POST", QStringLiteral("/v1/bulktokens"), invoer), context, std::move(klaar));
}

void HttpBulkGateway::trekTokenIn(qint64 id, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request = leeg(QStringLiteral("/v1/bulktokens/%1").arg(id));
    request.method = "DELETE";
    zeg(request, context, std::move(klaar));
}

void HttpBulkGateway::retourClienten(BulkId id, QObject* context, Antwoord<std::vector<BulkRetourClient>> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id, "/retourclienten"), {{QStringLiteral("limiet"), QStringLiteral("200")}});
    request.timeoutMs = stapMs; // of a million lines
    net::callAll<BulkRetourClient>(m_client, request, context,
                                   [klaar = std::move(klaar)](const Outcome<std::vector<BulkRetourClient>>& uit, const net::ApiReply&) { klaar(uit); });
}

void HttpBulkGateway::retour(BulkId id, DeclaratieId van, qint64 na, QObject* context, Antwoord<wire::Bladzijde<BulkRetour>> klaar)
{
    net::ApiRequest request = net::getRequest(pad(id, "/retour"), {{QStringLiteral("limiet"), QStringLiteral("200")}, {QStringLiteral("na"), QString::number(na)}});
    request.timeoutMs = stapMs;
    if (van)
        request.query.addQueryItem(QStringLiteral("declaratie"), QString::number(van.waarde));
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(net::readPage<BulkRetour>(reply)); });
}

} // namespace pgb::state
