#include "client/state/http_kosten_gateway.h"
#include "client/net/typed_call.h"
#include "client/state/bestand_sturen.h"
#include "client/state/heropenen.h"
#include "shared/wire/codecs/berichten.h"
#include <QPointer>
#include <QUuid>

namespace pgb::state {
namespace {

QString pad(DeclaratieId id, const QString& onder = {})
{
    return QStringLiteral("/v1/declaraties/%1").arg(id.waarde) + onder;
}

wire::DeclaratieInvoer invoer(const Declaratie& d)
{
    return {d.zorgovereenkomst, d.periode, d.soort, d.factuurnummer, d.factuurdatum, d.regels, d.factuur, d.kostensoort, d.omschrijving};
}

} // namespace

void HttpKostenGateway::bewaar(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar)
{
    if (moetHeropend(declaratie))
        return heropen(m_client, declaratie, context, [this, context = QPointer(context), klaar = std::move(klaar)](const Outcome<Declaratie>& open) {
            if (!open)
                return klaar(open.problem());
            bewaar(*open, context, klaar);
        });
    const bool nieuw = !declaratie.id;
    net::ApiRequest request = net::bodyRequest(nieuw ? "POST" : "PUT", nieuw ? QStringLiteral("/v1/declaraties") : pad(declaratie.id), invoer(declaratie));
    const QByteArray wat = request.method + '\n' + request.body;
    if (nieuw) {
        QString& key = m_keys[wat];
        if (key.isEmpty())
            key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        request.idempotencyKey = key;
    } else {
        request.rijversie = declaratie.rijversie;
    }
    net::call<wire::DeclaratieAntwoord>(m_client, request, context, [this, wat, klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& uitkomst, const net::ApiReply& reply) {
        if (reply.result != net::ApiReply::Result::NoServer)
            m_keys.remove(wat);
        if (uitkomst)
            klaar(KostenAntwoord{uitkomst->declaratie, uitkomst->bevindingen, false});
        else
            klaar(uitkomst.problem());
    });
}

void HttpKostenGateway::dienIn(const Declaratie& declaratie, QObject* context, Antwoord<KostenAntwoord> klaar)
{
    wire::DeclaratieOpdracht opdracht;
    const bool verlener = m_rol == Rol::Zorgverlener || m_rol == Rol::MedewerkerOrganisatie;
    opdracht.gebeurtenis = verlener ? DeclaratieGebeurtenis::Voorleggen : DeclaratieGebeurtenis::Indienen;
    net::ApiRequest request = net::bodyRequest("POST", pad(declaratie.id, QStringLiteral("/gebeurtenissen")), opdracht);
    request.rijversie = declaratie.rijversie;
    // The version makes it one act: the same call again, on the same version, counts once.
    request.idempotencyKey = QUuid::createUuidV5(QUuid(), QStringLiteral("%1/%2/%3").arg(declaratie.id.waarde).arg(declaratie.rijversie).arg(code(opdracht.gebeurtenis)))
                                 .toString(QUuid::WithoutBraces);
    net::call<wire::DeclaratieAntwoord>(m_client, request, context, [declaratie, klaar = std::move(klaar)](const Outcome<wire::DeclaratieAntwoord>& uitkomst, const net::ApiReply& reply) {
        if (uitkomst)
            klaar(KostenAntwoord{uitkomst->declaratie, uitkomst->bevindingen, false});
        else if (!reply.bevindingen.empty())
            klaar(KostenAntwoord{declaratie, reply.bevindingen, true});
        else
            klaar(uitkomst.problem());
    });
}

void HttpKostenGateway::voegToe(DeclaratieId declaratie, BijlageSoort soort, const QString& naam, const QByteArray& inhoud, QObject* context, Antwoord<Declaratie> klaar)
{
    const net::ApiRequest request = bestandRequest(pad(declaratie, QStringLiteral("/bijlagen")), soort, naam, inhoud);
    net::call<Declaratie>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

void HttpKostenGateway::haalWeg(DeclaratieId declaratie, BijlageId bijlage, QObject* context, Antwoord<Declaratie> klaar)
{
    net::call<Declaratie>(m_client, bestandWegRequest(pad(declaratie, QStringLiteral("/bijlagen")), bijlage), context, [klaar = std::move(klaar)](const Outcome<Declaratie>& uitkomst, const net::ApiReply&) { klaar(uitkomst); });
}

} // namespace pgb::state
