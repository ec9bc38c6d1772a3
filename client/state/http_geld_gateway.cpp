#include "client/state/http_geld_gateway.h"
#include "client/net/typed_call.h"
#include "shared/wire/codecs/berichten.h"
#include "shared/wire/codecs/declaratie_werk.h"
#include "shared/wire/codecs/dossier.h"
#include <QUuid>

namespace pgb {

bool isOefenbank(const Storting& storting) { return storting.transactie.startsWith(QLatin1String("oefen-")); }

namespace state {

template<class T>
void HttpGeldGateway::doe(net::ApiRequest request, QObject* context, Antwoord<T> klaar)
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

void HttpGeldGateway::stortingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Storting>> klaar)
{
    net::callAll<Storting>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1/stortingen").arg(id.waarde)), context,
                           [klaar = std::move(klaar)](const Outcome<std::vector<Storting>>& alle, const net::ApiReply&) { klaar(alle); });
}

void HttpGeldGateway::begin(const wire::StortingInvoer& invoer, QObject* context, Antwoord<wire::StortingBegonnen> klaar)
{
    doe<wire::StortingBegonnen>(net::bodyRequest("POST", QStringLiteral("/v1/stortingen"), invoer), context, std::move(klaar));
}

void HttpGeldGateway::oefenbank(qint64 storting, StortingStatus uitkomst, QObject* context, Antwoord<Storting> klaar)
{
    doe<Storting>(net::bodyRequest("POST", QStringLiteral("/v1/stortingen/%1/oefenbank").arg(storting), wire::StortingUitkomst{uitkomst}), context, std::move(klaar));
}

template<class B>
void HttpGeldGateway::besluit(const QString& path, qint64 rijversie, const B& wat, QObject* context, Antwoord<Declaratie> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", path, wat);
    request.rijversie = rijversie;
    doe<wire::DeclaratieAntwoord>(std::move(request), context, [klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& antwoord) {
        klaar(antwoord ? Outcome<Declaratie>(antwoord->declaratie) : Outcome<Declaratie>(antwoord.problem()));
    });
}

void HttpGeldGateway::beslisLaat(DeclaratieId id, qint64 rijversie, const wire::LaatVerzoekBesluit& wat, QObject* context, Antwoord<Declaratie> klaar)
{
    besluit(QStringLiteral("/v1/declaraties/%1/laatverzoek").arg(id.waarde), rijversie, wat, context, std::move(klaar));
}

void HttpGeldGateway::sluitTerugvordering(DeclaratieId id, qint64 rijversie, const wire::TerugvorderingBesluit& wat, QObject* context, Antwoord<Declaratie> klaar)
{
    besluit(QStringLiteral("/v1/declaraties/%1/terugvordering").arg(id.waarde), rijversie, wat, context, std::move(klaar));
}

void HttpGeldGateway::stopRun(BetaalrunId id, const QString& reden, QObject* context, Antwoord<Betaalrun> klaar)
{
    doe<Betaalrun>(net::bodyRequest("POST", QStringLiteral("/v1/betaalruns/%1/stoppen").arg(id.waarde), wire::RunStop{reden, false}), context, std::move(klaar));
}

void HttpGeldGateway::blokkades(BudgethouderId id, QObject* context, Antwoord<std::vector<Blokkade>> klaar)
{
    net::callAll<Blokkade>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1/blokkades").arg(id.waarde)), context,
                           [klaar = std::move(klaar)](const Outcome<std::vector<Blokkade>>& alle, const net::ApiReply&) { klaar(alle); });
}

void HttpGeldGateway::plaats(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<Blokkade> klaar)
{
    doe<Blokkade>(net::bodyRequest("POST", QStringLiteral("/v1/budgethouders/%1/blokkades").arg(id.waarde), blokkade), context, std::move(klaar));
}

void HttpGeldGateway::hefOp(BudgethouderId id, const Blokkade& blokkade, QObject* context, Antwoord<bool> klaar)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = QStringLiteral("/v1/budgethouders/%1/blokkades/%2").arg(id.waarde).arg(blokkade.id.waarde);
    request.rijversie = blokkade.rijversie;
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(reply.ok() ? Outcome<bool>(true) : Outcome<bool>(reply.problem)); });
}

void HttpGeldGateway::toestemmingen(BudgethouderId id, QObject* context, Antwoord<std::vector<Toestemming>> klaar)
{
    net::callAll<Toestemming>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1/toestemmingen").arg(id.waarde)), context,
                              [klaar = std::move(klaar)](const Outcome<std::vector<Toestemming>>& alle, const net::ApiReply&) { klaar(alle); });
}

void HttpGeldGateway::geef(BudgethouderId id, const Toestemming& toestemming, QObject* context, Antwoord<Toestemming> klaar)
{
    doe<Toestemming>(net::bodyRequest("POST", QStringLiteral("/v1/budgethouders/%1/toestemmingen").arg(id.waarde), toestemming), context, std::move(klaar));
}

void HttpGeldGateway::trekIn(BudgethouderId id, const Toestemming& toestemming, QDate tot, QObject* context, Antwoord<bool> klaar)
{
    m_client.send(net::bodyRequest("PUT", QStringLiteral("/v1/budgethouders/%1/toestemmingen/%2/einde").arg(id.waarde).arg(toestemming.id), wire::Einde{tot}), context,
                  [klaar = std::move(klaar)](const net::ApiReply& reply) { klaar(reply.ok() ? Outcome<bool>(true) : Outcome<bool>(reply.problem)); });
}

void HttpGeldGateway::laatRunDoorgaan(BetaalrunId id, QObject* context, Antwoord<Betaalrun> klaar)
{
    doe<Betaalrun>(net::bodyRequest("POST", QStringLiteral("/v1/betaalruns/%1/stoppen").arg(id.waarde), wire::RunStop{{}, true}), context, std::move(klaar));
}

void HttpGeldGateway::specificatie(BetalingId id, QObject* context, Antwoord<Specificatie> klaar)
{
    net::call<Specificatie>(m_client, net::getRequest(QStringLiteral("/v1/betalingen/%1/specificatie").arg(id.waarde)), context,
                            [klaar = std::move(klaar)](const Outcome<Specificatie>& gevonden, const net::ApiReply&) { klaar(gevonden); });
}

} // namespace state
} // namespace pgb
