#include "client/state/http_correctie_gateway.h"
#include "client/net/typed_call.h"
#include "client/state/bestand_sturen.h"
#include "shared/wire/codecs/berichten.h"
#include "shared/wire/codecs/declaratie_werk.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QUuid>
#include <algorithm>

namespace pgb::state {
namespace {

QString pad(DeclaratieId id, const char* onder)
{
    return QStringLiteral("/v1/declaraties/%1/%2").arg(id.waarde).arg(QLatin1String(onder));
}

bool isDat(const Bijlage& bijlage, const CorrectieBewijs& bewijs)
{
    return bijlage.soort == bewijs.soort && bijlage.naam == bewijs.naam && bijlage.sha256 == QCryptographicHash::hash(bewijs.inhoud, QCryptographicHash::Sha256);
}

} // namespace

QString HttpCorrectieGateway::sleutel(const QByteArray& wat)
{
    QString& key = m_keys[wat];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return key;
}

void HttpCorrectieGateway::voorbeeld(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, QObject* context, Antwoord<Correctievoorbeeld> klaar)
{
    net::call<Correctievoorbeeld>(m_client, net::bodyRequest("POST", pad(origineel, "correctievoorbeeld"), wire::CorrectieInvoer{wordt, {}}), context,
                                  [klaar = std::move(klaar)](const Outcome<Correctievoorbeeld>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpCorrectieGateway::dienIn(DeclaratieId origineel, const std::vector<Declaratieregel>& wordt, const QString& reden, const std::vector<CorrectieBewijs>& bewijzen, QObject* context,
                                  Antwoord<CorrectieAntwoord> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", pad(origineel, "correcties"), wire::CorrectieInvoer{wordt, reden});
    const QByteArray wat = request.path.toUtf8() + '\n' + request.body;
    const bool weer = m_keys.contains(wat);
    request.idempotencyKey = sleutel(wat);
    net::call<wire::DeclaratieAntwoord>(m_client, request, context,
                                        [this, wat, weer, bewijzen, context, klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& gemaakt, const net::ApiReply& reply) {
        if (!gemaakt) {
            if (reply.result != net::ApiReply::Result::NoServer)
                m_keys.remove(wat);
            return klaar(gemaakt.problem());
        }
        weer ? gaVerder(gemaakt->declaratie, bewijzen, wat, context, klaar) : stuurBewijzen(gemaakt->declaratie, bewijzen, 0, wat, context, klaar);
    });
}

void HttpCorrectieGateway::gaVerder(const Declaratie& correctie, const std::vector<CorrectieBewijs>& bewijzen, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar)
{
    net::call<Declaratie>(m_client, net::getRequest(QStringLiteral("/v1/declaraties/%1").arg(correctie.id.waarde)), context,
                          [this, correctie, bewijzen, wat, context, klaar = std::move(klaar)](const Outcome<Declaratie>& nu, const net::ApiReply& reply) {
        if (!nu) {
            if (reply.result != net::ApiReply::Result::NoServer)
                m_keys.remove(wat);
            return klaar(nu.problem());
        }
        if (nu->status != DeclaratieStatus::Concept) // it was handed in, and that answer was lost
            return geef(correctie, wat, context, klaar);
        std::vector<Bijlage> over = nu->bijlagen;
        std::vector<CorrectieBewijs> nog;
        for (const CorrectieBewijs& bewijs : bewijzen) {
            const auto daar = std::find_if(over.begin(), over.end(), [&](const Bijlage& b) { return isDat(b, bewijs); });
            daar == over.end() ? nog.push_back(bewijs) : void(over.erase(daar));
        }
        haalWeg(*nu, over, nog, wat, context, klaar);
    });
}

void HttpCorrectieGateway::haalWeg(const Declaratie& correctie, std::vector<Bijlage> over, const std::vector<CorrectieBewijs>& bewijzen, const QByteArray& wat, QObject* context,
                                   Antwoord<CorrectieAntwoord> klaar)
{
    if (over.empty())
        return stuurBewijzen(correctie, bewijzen, 0, wat, context, std::move(klaar));
    const net::ApiRequest request = bestandWegRequest(pad(correctie.id, "bijlagen"), over.back().id);
    over.pop_back();
    net::call<Declaratie>(m_client, request, context,
                          [this, correctie, over = std::move(over), bewijzen, wat, context, klaar = std::move(klaar)](const Outcome<Declaratie>& zonder, const net::ApiReply& reply) {
        zonder ? haalWeg(*zonder, over, bewijzen, wat, context, klaar) : nietGenomen(correctie, zonder.problem(), reply, wat, klaar);
    });
}

void HttpCorrectieGateway::stuurBewijzen(const Declaratie& correctie, const std::vector<CorrectieBewijs>& bewijzen, size_t volgende, const QByteArray& wat, QObject* context,
                                         Antwoord<CorrectieAntwoord> klaar)
{
    if (volgende >= bewijzen.size())
        return geef(correctie, wat, context, std::move(klaar));
    const CorrectieBewijs& bewijs = bewijzen[volgende];
    const net::ApiRequest request = bestandRequest(pad(correctie.id, "bijlagen"), bewijs.soort, bewijs.naam, bewijs.inhoud);
    net::call<Declaratie>(m_client, request, context,
                          [this, correctie, bewijzen, volgende, wat, context, klaar = std::move(klaar)](const Outcome<Declaratie>& met, const net::ApiReply& reply) {
        met ? stuurBewijzen(*met, bewijzen, volgende + 1, wat, context, klaar) : nietGenomen(correctie, met.problem(), reply, wat, klaar);
    });
}

void HttpCorrectieGateway::nietGenomen(const Declaratie& correctie, const Problem& problem, const net::ApiReply& reply, const QByteArray& wat, const Antwoord<CorrectieAntwoord>& klaar)
{
    if (reply.result != net::ApiReply::Result::NoServer) {
        m_keys.remove(wat);
        verwijder(correctie, qApp, [](const Outcome<bool>&) {}); // as when it is refused itself
    }
    klaar(problem);
}

void HttpCorrectieGateway::geef(const Declaratie& correctie, const QByteArray& wat, QObject* context, Antwoord<CorrectieAntwoord> klaar)
{
    wire::DeclaratieOpdracht opdracht;
    // The other side confirms it (7.8); what SVB puts right of its own counts at once.
    opdracht.gebeurtenis = m_rol == Rol::Svb ? DeclaratieGebeurtenis::Indienen : DeclaratieGebeurtenis::Voorleggen;
    net::ApiRequest request = net::bodyRequest("POST", pad(correctie.id, "gebeurtenissen"), opdracht);
    request.rijversie = correctie.rijversie;
    request.idempotencyKey = sleutel(request.path.toUtf8() + '\n' + request.body);
    net::call<wire::DeclaratieAntwoord>(m_client, request, context,
                                        [this, correctie, wat, klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& uitkomst, const net::ApiReply& reply) {
        if (!uitkomst && reply.result == net::ApiReply::Result::NoServer)
            return klaar(uitkomst.problem()); // the same call again goes on where this one stopped
        m_keys.remove(wat);
        if (uitkomst)
            return klaar(CorrectieAntwoord{uitkomst->declaratie, false, uitkomst->bevindingen});
        verwijder(correctie, qApp, [](const Outcome<bool>&) {}); // nothing is left behind that looks like work of somebody
        if (reply.bevindingen.empty())
            return klaar(uitkomst.problem());
        klaar(CorrectieAntwoord{correctie, true, reply.bevindingen});
    });
}

void HttpCorrectieGateway::gooiWeg(const Declaratie& concept_, QObject* context, Antwoord<bool> klaar)
{
    m_keys.clear(); // the same content is another correction from here on
    verwijder(concept_, context, std::move(klaar));
}

void HttpCorrectieGateway::verwijder(const Declaratie& correctie, QObject* context, Antwoord<bool> klaar)
{
    wire::DeclaratieOpdracht opdracht;
    opdracht.gebeurtenis = DeclaratieGebeurtenis::Verwijderen;
    net::ApiRequest request = net::bodyRequest("POST", pad(correctie.id, "gebeurtenissen"), opdracht);
    request.rijversie = correctie.rijversie;
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    net::call<wire::DeclaratieAntwoord>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& uitkomst, const net::ApiReply&) {
        const bool weg = uitkomst || uitkomst.problem().kind == ProblemKind::NietGevonden;
        klaar(weg ? Outcome<bool>(true) : Outcome<bool>(uitkomst.problem()));
    });
}

} // namespace pgb::state
