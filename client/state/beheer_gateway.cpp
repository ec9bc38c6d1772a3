#include "client/state/beheer_gateway.h"
#include <QCryptographicHash>
#include <QUuid>

namespace pgb::state {

namespace {

template<class T>
std::function<void(const Outcome<T>&, const net::ApiReply&)> answering(BeheerGateway::Antwoord<T> klaar)
{
    return [klaar = std::move(klaar)](const Outcome<T>& outcome, const net::ApiReply&) { klaar(outcome); };
}

} // namespace

void HttpBeheerGateway::metSleutel(net::ApiRequest& request)
{
    QString& key = m_sleutels[QCryptographicHash::hash(request.path.toUtf8() + '\n' + request.body, QCryptographicHash::Sha256)];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.idempotencyKey = key;
}

void HttpBeheerGateway::gebruikers(QObject* context, Lijst<Gebruiker> klaar)
{
    net::callAll<Gebruiker>(m_client, net::getRequest(QStringLiteral("/v1/gebruikers")), context, answering<std::vector<Gebruiker>>(std::move(klaar)));
}

void HttpBeheerGateway::maakGebruiker(const wire::GebruikerInvoer& invoer, QObject* context, Antwoord<Gebruiker> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers"), invoer);
    metSleutel(request);
    net::call<Gebruiker>(m_client, request, context, answering<Gebruiker>(std::move(klaar)));
}

void HttpBeheerGateway::wijzig(const Gebruiker& account, QObject* context, Antwoord<Gebruiker> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/gebruikers/%1").arg(account.id.waarde), account);
    request.rijversie = account.rijversie;
    net::call<Gebruiker>(m_client, request, context, answering<Gebruiker>(std::move(klaar)));
}

void HttpBeheerGateway::zetWachtwoord(GebruikerId id, const QString& wachtwoord, QObject* context, Antwoord<void> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/%1/wachtwoord").arg(id.waarde), wire::NieuwWachtwoord{wachtwoord});
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(reply.ok() ? Outcome<void>() : Outcome<void>(reply.problem)); });
}

void HttpBeheerGateway::vindBudgethouder(const Bsn& bsn, QObject* context, Antwoord<wire::Koppeling> klaar)
{
    wire::ZoekOpdracht zoek;
    zoek.bsn = bsn;
    net::call<wire::Koppeling>(m_client, net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/budgethouders/zoeken"), zoek), context,
                               answering<wire::Koppeling>(std::move(klaar)));
}

void HttpBeheerGateway::vindZorgverlener(const wire::ZoekOpdracht& nummer, QObject* context, Antwoord<wire::Koppeling> klaar)
{
    net::call<wire::Koppeling>(m_client, net::bodyRequest("POST", QStringLiteral("/v1/gebruikers/zorgverleners/zoeken"), nummer), context,
                               answering<wire::Koppeling>(std::move(klaar)));
}

void HttpBeheerGateway::organisaties(QObject* context, Lijst<wire::Koppeling> klaar)
{
    net::callAll<wire::Koppeling>(m_client, net::getRequest(QStringLiteral("/v1/gebruikers/organisaties")), context,
                                  answering<std::vector<wire::Koppeling>>(std::move(klaar)));
}

void HttpBeheerGateway::verstrekkers(QObject* context, Lijst<Verstrekker> klaar)
{
    net::callAll<Verstrekker>(m_client, net::getRequest(QStringLiteral("/v1/verstrekkers")), context, answering<std::vector<Verstrekker>>(std::move(klaar)));
}

void HttpBeheerGateway::parameters(QObject* context, Lijst<ParameterWaarde> klaar)
{
    net::callAll<ParameterWaarde>(m_client, net::getRequest(QStringLiteral("/v1/parameters")), context, answering<std::vector<ParameterWaarde>>(std::move(klaar)));
}

void HttpBeheerGateway::voerIn(const ParameterWaarde& waarde, QObject* context, Antwoord<ParameterWaarde> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/parameters"), waarde);
    metSleutel(request);
    net::call<ParameterWaarde>(m_client, request, context, answering<ParameterWaarde>(std::move(klaar)));
}

void HttpBeheerGateway::logboek(const LogboekVraag& vraag, qint64 na, QObject* context, Antwoord<wire::Bladzijde<wire::AuditItem>> klaar)
{
    net::ApiRequest request = net::getRequest(QStringLiteral("/v1/auditlog"), {{QStringLiteral("limiet"), QStringLiteral("200")}});
    const auto met = [&](const char* naam, const QString& waarde) {
        if (!waarde.isEmpty() && waarde != QLatin1String("0"))
            request.query.addQueryItem(QLatin1String(naam), waarde);
    };
    met("budgethouder", QString::number(vraag.dossier.waarde));
    met("gebruiker", QString::number(vraag.gebruiker.waarde));
    met("soort", vraag.soort);
    met("van", vraag.van.toString(Qt::ISODate));
    met("tot", vraag.tot.toString(Qt::ISODate));
    met("na", QString::number(na));
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(net::readPage<wire::AuditItem>(reply)); });
}

void HttpBeheerGateway::keten(QObject* context, Antwoord<wire::KetenAntwoord> klaar)
{
    net::call<wire::KetenAntwoord>(m_client, net::getRequest(QStringLiteral("/v1/auditlog/keten")), context, answering<wire::KetenAntwoord>(std::move(klaar)));
}

} // namespace pgb::state
