#include "client/state/zorgovereenkomst_http_gateway.h"
#include "client/state/reden_concept.h"
#include "client/state/draft_key.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QTimer>
#include <QUuid>
#include <algorithm>

namespace pgb::state {

namespace {

QString draftKey(ZorgovereenkomstId id, int volgnummer)
{
    return DraftKey::versie(id, volgnummer).tekst();
}

QString overeenkomstPath(ZorgovereenkomstId id)
{
    return QStringLiteral("/v1/zorgovereenkomsten/%1").arg(id.waarde);
}

QString versiePath(const VersieBewaren& versie)
{
    return overeenkomstPath(versie.zorgovereenkomst) + QStringLiteral("/versies/%1").arg(versie.volgnummer);
}

/// Nothing was ever entered in it: the model and who represents are the server's.
bool isLeegConcept(const Zorgovereenkomst& zorgovereenkomst)
{
    if (zorgovereenkomst.zorgverlener || zorgovereenkomst.versies.size() != 1 || zorgovereenkomst.versies.front().status != ZorgovereenkomstStatus::Concept)
        return false;
    ZorgovereenkomstInhoud getypt = zorgovereenkomst.versies.front().inhoud;
    getypt.modelversie.clear();
    getypt.modelHash.clear();
    getypt.vertegenwoordiger.reset();
    return getypt == ZorgovereenkomstInhoud();
}

} // namespace

HttpZorgovereenkomstGateway::HttpZorgovereenkomstGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, const DossierIndex& index, QObject* parent)
    : ZorgovereenkomstGateway(parent), m_client(client), m_outbox(outbox), m_submitter(outbox), m_index(index), m_journal(journal), m_parameters(client)
{
    connect(&index, &DossierIndex::overeenkomstenChanged, this, &ZorgovereenkomstGateway::lijstChanged);
}

void HttpZorgovereenkomstGateway::nieuw(BudgethouderId budgethouder, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar)
{
    const net::ApiRequest bestaand = net::getRequest(QStringLiteral("/v1/zorgovereenkomsten"),
                                                     {{QStringLiteral("budgethouder"), QString::number(budgethouder.waarde)}});
    net::callAll<Zorgovereenkomst>(m_client, bestaand, context,
                                   [this, budgethouder, context = QPointer(context), klaar](const Outcome<std::vector<Zorgovereenkomst>>& lijst, const net::ApiReply&) {
        if (!lijst)
            return klaar(lijst.problem());
        const auto leeg = std::find_if(lijst->begin(), lijst->end(), isLeegConcept);
        if (leeg != lijst->end())
            return load(leeg->id, context, klaar);
        QString& key = m_newKeys[budgethouder.waarde];
        if (key.isEmpty())
            key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/zorgovereenkomsten"),
                                                   wire::ZorgovereenkomstInvoer{budgethouder, {}, {}});
        request.idempotencyKey = key;
        net::call<Zorgovereenkomst>(m_client, request, context, [this, budgethouder, context, klaar](const Outcome<Zorgovereenkomst>& gemaakt, const net::ApiReply&) {
            if (!gemaakt)
                return klaar(gemaakt.problem());
            m_newKeys.remove(budgethouder.waarde);
            load(gemaakt->id, context, klaar);
        });
    });
}

void HttpZorgovereenkomstGateway::load(ZorgovereenkomstId id, QObject* context, Antwoord<ZorgovereenkomstDossier> klaar)
{
    net::call<ZorgovereenkomstFeiten>(m_client, net::getRequest(overeenkomstPath(id) + QStringLiteral("/feiten")), context,
                                      [this, context = QPointer(context), klaar](const Outcome<ZorgovereenkomstFeiten>& feiten, const net::ApiReply&) {
        if (!feiten)
            return klaar(feiten.problem());
        auto dossier = std::make_shared<ZorgovereenkomstDossier>();
        dossier->feiten = *feiten;
        const ZorgovereenkomstVersie* versie = huidigeVersie(feiten->zorgovereenkomst);
        if (!versie)
            return klaar(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
        dossier->feiten.versie = *versie;
        const QString key = draftKey(feiten->zorgovereenkomst.id, versie->volgnummer);
        dossier->journaal = m_journal.content(key);
        dossier->inWachtrij = m_outbox.waits(key);
        if (const std::optional<Submission> geweigerd = m_outbox.takeRefused(key))
            dossier->geweigerd = weigeringVan(*geweigerd);
        m_parameters.get(context, [this, context, klaar, dossier](const Outcome<std::shared_ptr<const ParameterTabel>>& parameters) {
            if (!parameters)
                return klaar(parameters.problem());
            dossier->parameters = *parameters;
            if (dossier->feiten.budgethouder)
                return klaar(std::move(*dossier));
            // The facts of a zorgverlener lack the profile; the name of the other party stands in what he signs.
            const qint64 wie = dossier->feiten.zorgovereenkomst.budgethouder.waarde;
            net::call<Budgethouder>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1").arg(wie)), context,
                                    [klaar, dossier](const Outcome<Budgethouder>& budgethouder, const net::ApiReply&) {
                if (budgethouder) {
                    dossier->feiten.budgethouder = *budgethouder;
                    dossier->feiten.profielVerborgen = true;
                }
                klaar(std::move(*dossier));
            });
        });
    });
}

void HttpZorgovereenkomstGateway::zoekZorgverlener(const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb, QObject* context,
                                                   Antwoord<std::vector<Zorgverlener>> klaar)
{
    const net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/zorgverleners/zoeken"), wire::ZoekOpdracht{bsn, agb});
    m_client.send(request, context, [klaar](const net::ApiReply& reply) {
        const Outcome<wire::Bladzijde<Zorgverlener>> page = net::readPage<Zorgverlener>(reply);
        if (!page)
            return klaar(page.problem());
        klaar(page->items);
    });
}

void HttpZorgovereenkomstGateway::maakZorgverlener(const Zorgverlener& zorgverlener, QObject* context, Antwoord<Zorgverlener> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/zorgverleners"), zorgverlener);
    request.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    net::call<Zorgverlener>(m_client, request, context, [klaar](const Outcome<Zorgverlener>& gemaakt, const net::ApiReply&) { klaar(gemaakt); });
}

void HttpZorgovereenkomstGateway::zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar)
{
    net::call<Zorgverlener>(m_client, net::getRequest(QStringLiteral("/v1/zorgverleners/%1").arg(id.waarde)), context,
                            [klaar](const Outcome<Zorgverlener>& nu, const net::ApiReply&) { klaar(nu); });
}

void HttpZorgovereenkomstGateway::wijzigZorgverlener(const Zorgverlener& zorgverlener, QObject* context,
                                                     std::function<void(const Outcome<Zorgverlener>&, const std::optional<Zorgverlener>&)> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/zorgverleners/%1").arg(zorgverlener.id.waarde), zorgverlener);
    request.rijversie = zorgverlener.rijversie;
    net::call<Zorgverlener>(m_client, request, context, [klaar](const Outcome<Zorgverlener>& gewijzigd, const net::ApiReply& reply) {
        klaar(gewijzigd, net::currentOf<Zorgverlener>(reply));
    });
}

void HttpZorgovereenkomstGateway::save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", versiePath(versie), wire::VersieInvoer{versie.zorgverlener, versie.inhoud});
    request.rijversie = versie.rijversie;
    net::call<wire::VersieAntwoord>(m_client, request, context, [klaar](const Outcome<wire::VersieAntwoord>& antwoord, const net::ApiReply&) {
        if (!antwoord)
            return klaar(antwoord.problem());
        klaar(VersieStand{antwoord->versie, antwoord->bevindingen, antwoord->stand});
    });
}

void HttpZorgovereenkomstGateway::vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar)
{
    Submission submission;
    submission.about = draftKey(stap.versie.zorgovereenkomst, stap.versie.volgnummer);
    submission.recordId = stap.versie.zorgovereenkomst.waarde;
    submission.rijversie = stap.versie.rijversie;
    submission.carriesDraft = stap.bewaren;
    if (stap.bewaren) {
        const QByteArray body = wire::toText(wire::encode(wire::VersieInvoer{stap.versie.zorgverlener, stap.versie.inhoud}));
        submission.steps.push_back({"PUT", versiePath(stap.versie), body, true});
    }
    const wire::VersieGebeurtenis gebeurtenis{stap.gebeurtenis, stap.reden, {}, stap.datum, {}};
    submission.steps.push_back({"POST", versiePath(stap.versie) + QStringLiteral("/gebeurtenissen"), wire::toText(wire::encode(gebeurtenis)), true});
    m_submitter.submit(std::move(submission), context, [klaar = std::move(klaar)](const Submission& einde) {
        StapAntwoord antwoord;
        if (einde.state == Submission::State::Received) {
            const Outcome<wire::VersieAntwoord> stored = net::readAnswer<wire::VersieAntwoord>(einde.reply);
            if (!stored)
                return klaar(stored.problem());
            antwoord.soort = StapAntwoord::Soort::Ontvangen;
            antwoord.stand = {stored->versie, stored->bevindingen, stored->stand};
        } else if (einde.state == Submission::State::Refused) {
            antwoord.soort = StapAntwoord::Soort::Geweigerd;
            antwoord.weigering = weigeringVan(einde);
            antwoord.bewaard = einde.done > 0;
            antwoord.rijversie = einde.rijversie;
        }
        klaar(antwoord);
    });
}

void HttpZorgovereenkomstGateway::lijst(BudgethouderId budgethouder, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar)
{
    // The index follows the change feed, so it holds what the server would say.
    if (m_index.complete())
        return QTimer::singleShot(0, context, [this, budgethouder, klaar = std::move(klaar)] { klaar(m_index.overeenkomsten(budgethouder)); });
    if (m_index.problem())
        return QTimer::singleShot(0, context, [problem = *m_index.problem(), klaar = std::move(klaar)] { klaar(problem); });
    connect(&m_index, &DossierIndex::overeenkomstenChanged, context, [this, budgethouder, context = QPointer(context), klaar = std::move(klaar)] {
        if (context)
            lijst(budgethouder, context, klaar);
    }, Qt::SingleShotConnection);
}

namespace {

/// Beside the drafts in the journal, and no draft: no work is lost with it.
QString stapSleutel(ZorgovereenkomstId id, int volgnummer)
{
    return QStringLiteral("stap/zorgovereenkomst/%1/%2").arg(id.waarde).arg(volgnummer);
}

} // namespace

void HttpZorgovereenkomstGateway::keepReden(ZorgovereenkomstId id, const QString& soort, const QString& tekst)
{
    const QString key = DraftKey::reden(id).tekst();
    if (!tekst.trimmed().isEmpty())
        m_journal.save(key, writeSnapshot(RedenConcept{soort, {}, tekst}));
    else if (!m_journal.content(key).isNull())
        m_journal.remove(key);
}

std::optional<std::pair<QString, QString>> HttpZorgovereenkomstGateway::reden(ZorgovereenkomstId id)
{
    const std::optional<RedenConcept> gehouden = readRedenConcept(m_journal.content(DraftKey::reden(id).tekst()));
    return gehouden ? std::optional(std::pair(gehouden->soort, gehouden->tekst)) : std::nullopt;
}

void HttpZorgovereenkomstGateway::keepStap(ZorgovereenkomstId id, int volgnummer, int stap)
{
    const QString key = stapSleutel(id, volgnummer);
    if (stap > 0)
        m_journal.save(key, QByteArray::number(stap));
    else if (!m_journal.content(key).isNull())
        m_journal.remove(key);
}

int HttpZorgovereenkomstGateway::stap(ZorgovereenkomstId id, int volgnummer)
{
    const int kept = m_journal.content(stapSleutel(id, volgnummer)).toInt();
    return kept >= 1 && kept <= 5 ? kept : 0;
}

void HttpZorgovereenkomstGateway::keepJournal(ZorgovereenkomstId id, int volgnummer, const QByteArray& snapshot, BewaardAntwoord klaar)
{
    const QString key = draftKey(id, volgnummer);
    if (snapshot.isEmpty())
        m_journal.remove(key);
    else
        m_journal.save(key, snapshot, std::move(klaar));
}

void HttpZorgovereenkomstGateway::keepAntwoord(ZorgovereenkomstId id, const QByteArray& snapshot)
{
    const QString key = DraftKey::reden(id).tekst();
    if (snapshot.isEmpty())
        m_journal.remove(key);
    else
        m_journal.save(key, snapshot);
}

QByteArray HttpZorgovereenkomstGateway::antwoord(ZorgovereenkomstId id) const
{
    return m_journal.content(DraftKey::reden(id).tekst());
}

} // namespace pgb::state
