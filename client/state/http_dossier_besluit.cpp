// Decisions, from the key of the user until the server has them.
#include "client/state/http_dossier_gateway.h"

namespace pgb::state {

namespace {

QString bekekenPad(DeclaratieId id) { return QStringLiteral("/v1/declaraties/%1/bekeken").arg(id.waarde); }

Submission besluitOver(const DraftKey& about, const QString& path, const QByteArray& body, qint64 rijversie)
{
    Submission submission;
    submission.about = about.tekst();
    submission.carriesDraft = true;
    submission.rijversie = rijversie;
    submission.steps.push_back({"POST", path, body, true});
    return submission;
}

} // namespace

void HttpDossierGateway::beslis(const VersieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar)
{
    const wire::VersieGebeurtenis body{besluit.gebeurtenis, besluit.reden, besluit.redenCode, std::nullopt, besluit.opmerkingen};
    const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1/versies/%2/gebeurtenissen").arg(besluit.zorgovereenkomst.waarde).arg(besluit.volgnummer);
    dienIn(besluitOver(DraftKey::reden(besluit.zorgovereenkomst), path, wire::toText(wire::encode(body)), besluit.rijversie), besluit.uitstel, context, std::move(klaar));
}

void HttpDossierGateway::meldBekeken(DeclaratieId id, qint64 rijversie)
{
    if (m_bekeken.value(id.waarde) == rijversie)
        return;
    net::ApiRequest request = net::getRequest(bekekenPad(id));
    request.method = "POST";
    request.rijversie = rijversie;
    m_client.send(request, this, [this, id, rijversie](const net::ApiReply& reply) { m_bekeken.insert(id.waarde, reply.ok() ? rijversie : 0); });
}

void HttpDossierGateway::beslis(const DeclaratieBesluit& besluit, QObject* context, Antwoord<BesluitAntwoord> klaar)
{
    const wire::DeclaratieOpdracht body{besluit.gebeurtenis, besluit.reden, besluit.over};
    const QString path = QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(besluit.declaratie.waarde);
    Submission submission = besluitOver(DraftKey::reden(besluit.declaratie), path, wire::toText(wire::encode(body)), besluit.rijversie);
    if (besluit.gebeurtenis == DeclaratieGebeurtenis::Goedkeuren && m_bekeken.value(besluit.declaratie.waarde) != besluit.rijversie)
        submission.steps.insert(submission.steps.begin(), {"POST", bekekenPad(besluit.declaratie), {}, true});
    submission.gooitWeg = besluit.typwerk ? besluit.typwerk->tekst() : QString();
    dienIn(std::move(submission), besluit.uitstel, context, std::move(klaar));
}

QHash<qint64, DeclaratieGebeurtenis> HttpDossierGateway::beslotenDeclaraties() const
{
    QHash<qint64, DeclaratieGebeurtenis> besloten;
    for (const Submission& submission : m_outbox.pending()) {
        const std::optional<DraftKey> key = DraftKey::lees(submission.about);
        if (!key || key->soort != DraftKey::Soort::RedenDeclaratie)
            continue;
        const Outcome<QJsonObject> body = wire::parseObject(submission.steps.back().body);
        const auto wat = body ? wire::decode<wire::DeclaratieOpdracht>(*body) : Outcome<wire::DeclaratieOpdracht>(body.problem());
        if (wat)
            besloten.insert(key->declaratieId.waarde, wat->gebeurtenis);
    }
    return besloten;
}

QSet<qint64> HttpDossierGateway::beslotenOvereenkomsten() const
{
    QSet<qint64> besloten;
    for (const Submission& submission : m_outbox.pending()) {
        const std::optional<DraftKey> key = DraftKey::lees(submission.about);
        if (key && key->soort == DraftKey::Soort::RedenOvereenkomst)
            besloten.insert(key->zorgovereenkomst.waarde);
    }
    return besloten;
}

std::optional<Weigering> HttpDossierGateway::geweigerd(const DraftKey& besluit)
{
    const std::optional<Submission> refused = m_outbox.takeRefused(besluit.tekst());
    return refused ? std::optional(weigeringVan(*refused)) : std::nullopt;
}

void HttpDossierGateway::dienIn(Submission submission, const Uitstel& uitstel, QObject* context, Antwoord<BesluitAntwoord> klaar)
{
    submission.wat = uitstel.wat;
    if (uitstel.ms > 0)
        submission.hold = QDeadlineTimer(uitstel.ms);
    m_submitter.submit(std::move(submission), context, [klaar = std::move(klaar)](const Submission& einde) {
        if (einde.state == Submission::State::Received)
            return klaar(BesluitAntwoord{BesluitAntwoord::Soort::Ontvangen, {}});
        if (einde.state == Submission::State::Waiting)
            return klaar(BesluitAntwoord{BesluitAntwoord::Soort::Wacht, {}});
        if (einde.reply.bevindingen.empty())
            return klaar(einde.reply.problem);
        klaar(BesluitAntwoord{BesluitAntwoord::Soort::Geweigerd, einde.reply.bevindingen});
    }, uitstel.ms == 0);
}

} // namespace pgb::state
