#include "client/state/zorgovereenkomst_http_gateway.h"
#include <QUuid>
#include <algorithm>

namespace pgb::state {

namespace {

QString draftKey(ZorgovereenkomstId id, int volgnummer)
{
    return QStringLiteral("zorgovereenkomst/%1/%2").arg(id.waarde).arg(volgnummer);
}

QString overeenkomstPath(ZorgovereenkomstId id)
{
    return QStringLiteral("/v1/zorgovereenkomsten/%1").arg(id.waarde);
}

QString versiePath(const VersieBewaren& versie)
{
    return overeenkomstPath(versie.zorgovereenkomst) + QStringLiteral("/versies/%1").arg(versie.volgnummer);
}

/// Nothing was ever entered in it.
bool isLeegConcept(const Zorgovereenkomst& zorgovereenkomst)
{
    return !zorgovereenkomst.zorgverlener && zorgovereenkomst.versies.size() == 1
        && zorgovereenkomst.versies.front().status == ZorgovereenkomstStatus::Concept
        && zorgovereenkomst.versies.front().inhoud == ZorgovereenkomstInhoud();
}

/// The version to show: the newest, unless that was given up and an older one stands.
const ZorgovereenkomstVersie* toonVersie(const Zorgovereenkomst& zorgovereenkomst)
{
    const auto& versies = zorgovereenkomst.versies;
    const auto staat = std::find_if(versies.rbegin(), versies.rend(), [](const ZorgovereenkomstVersie& v) {
        return v.status != ZorgovereenkomstStatus::Ingetrokken && v.status != ZorgovereenkomstStatus::Vervallen;
    });
    if (staat != versies.rend())
        return &*staat;
    return versies.empty() ? nullptr : &versies.back();
}

} // namespace

HttpZorgovereenkomstGateway::HttpZorgovereenkomstGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, QObject* parent)
    : QObject(parent), m_client(client), m_outbox(outbox), m_journal(journal), m_parameters(client)
{
    connect(&outbox, &Outbox::updated, this, &HttpZorgovereenkomstGateway::outboxUpdated);
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
        const ZorgovereenkomstVersie* versie = toonVersie(feiten->zorgovereenkomst);
        if (!versie)
            return klaar(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
        dossier->feiten.versie = *versie;
        const QString key = draftKey(feiten->zorgovereenkomst.id, versie->volgnummer);
        for (const JournalEntry& entry : m_journal.entries(key)) {
            if (entry.key == key)
                dossier->journaal = entry.content;
        }
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
                if (budgethouder)
                    dossier->feiten.budgethouder = *budgethouder;
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

void HttpZorgovereenkomstGateway::save(const VersieBewaren& versie, QObject* context, Antwoord<VersieStand> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", versiePath(versie), wire::VersieInvoer{versie.zorgverlener, versie.inhoud});
    request.rijversie = versie.rijversie;
    net::call<wire::VersieAntwoord>(m_client, request, context, [klaar](const Outcome<wire::VersieAntwoord>& antwoord, const net::ApiReply&) {
        if (!antwoord)
            return klaar(antwoord.problem());
        klaar(VersieStand{antwoord->versie, antwoord->bevindingen});
    });
}

void HttpZorgovereenkomstGateway::vuur(const VersieStap& stap, QObject* context, Antwoord<StapAntwoord> klaar)
{
    Submission submission;
    submission.about = draftKey(stap.versie.zorgovereenkomst, stap.versie.volgnummer);
    submission.recordId = stap.versie.zorgovereenkomst.waarde;
    submission.rijversie = stap.versie.rijversie;
    if (stap.bewaren) {
        const QByteArray body = wire::toText(wire::encode(wire::VersieInvoer{stap.versie.zorgverlener, stap.versie.inhoud}));
        submission.steps.push_back({"PUT", versiePath(stap.versie), body, true});
    }
    const wire::VersieGebeurtenis gebeurtenis{stap.gebeurtenis, stap.reden, {}, {}};
    submission.steps.push_back({"POST", versiePath(stap.versie) + QStringLiteral("/gebeurtenissen"), wire::toText(wire::encode(gebeurtenis)), true});
    const QString key = m_outbox.submit(std::move(submission));
    m_waiters.insert(key, {context, std::move(klaar)});
}

void HttpZorgovereenkomstGateway::outboxUpdated(const Submission& submission)
{
    if (!submission.about.startsWith(QLatin1String("zorgovereenkomst/")))
        return;
    const bool waits = submission.state == Submission::State::Waiting && submission.attempts > 0;
    const bool ended = submission.state == Submission::State::Received || submission.state == Submission::State::Refused;
    if (submission.state == Submission::State::Received)
        m_journal.remove(submission.about);
    if (!waits && !ended)
        return;
    const Waiter waiter = m_waiters.take(submission.key);
    if (!waiter.context || !waiter.klaar)
        return;
    StapAntwoord antwoord;
    antwoord.rijversie = submission.rijversie;
    if (submission.state == Submission::State::Received) {
        const Outcome<wire::VersieAntwoord> stored = net::readAnswer<wire::VersieAntwoord>(submission.reply);
        if (!stored)
            return waiter.klaar(stored.problem());
        antwoord.soort = StapAntwoord::Soort::Ontvangen;
        antwoord.stand = {stored->versie, stored->bevindingen};
    } else if (submission.state == Submission::State::Refused) {
        if (submission.reply.bevindingen.empty())
            return waiter.klaar(submission.reply.problem);
        antwoord.soort = StapAntwoord::Soort::Geweigerd;
        antwoord.stand.bevindingen = submission.reply.bevindingen;
    }
    waiter.klaar(antwoord);
}

void HttpZorgovereenkomstGateway::loadNamen(QObject* context, std::function<void(const Namen&)> klaar)
{
    // A role that may not see one of the lists simply sees no names of it.
    net::callAll<Zorgverlener>(m_client, net::getRequest(QStringLiteral("/v1/zorgverleners")), context,
                               [this, context = QPointer(context), klaar](const Outcome<std::vector<Zorgverlener>>& zorgverleners, const net::ApiReply&) {
        auto namen = std::make_shared<Namen>();
        if (zorgverleners) {
            for (const Zorgverlener& z : *zorgverleners)
                namen->zorgverleners.insert(z.id.waarde, z.naam);
        }
        net::callAll<Budgethouder>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders")), context,
                                   [namen, klaar](const Outcome<std::vector<Budgethouder>>& budgethouders, const net::ApiReply&) {
            if (budgethouders) {
                for (const Budgethouder& b : *budgethouders)
                    namen->budgethouders.insert(b.id.waarde, volledigeNaam(b.naam));
            }
            klaar(*namen);
        });
    });
}

void HttpZorgovereenkomstGateway::lijst(BudgethouderId budgethouder, QObject* context, Antwoord<std::vector<OvereenkomstRij>> klaar)
{
    net::ApiRequest request = net::getRequest(QStringLiteral("/v1/zorgovereenkomsten"));
    if (budgethouder)
        request.query.addQueryItem(QStringLiteral("budgethouder"), QString::number(budgethouder.waarde));
    net::callAll<Zorgovereenkomst>(m_client, request, context,
                                   [this, context = QPointer(context), klaar](const Outcome<std::vector<Zorgovereenkomst>>& lijst, const net::ApiReply&) {
        if (!lijst)
            return klaar(lijst.problem());
        loadNamen(context, [klaar, items = *lijst](const Namen& namen) {
            std::vector<OvereenkomstRij> rijen;
            for (const Zorgovereenkomst& z : items)
                rijen.push_back({z, namen.zorgverleners.value(z.zorgverlener.waarde), namen.budgethouders.value(z.budgethouder.waarde)});
            klaar(std::move(rijen));
        });
    });
}

void HttpZorgovereenkomstGateway::keepJournal(ZorgovereenkomstId id, int volgnummer, const QByteArray& snapshot)
{
    const QString key = draftKey(id, volgnummer);
    if (snapshot.isEmpty())
        m_journal.remove(key);
    else
        m_journal.save(key, snapshot);
}

} // namespace pgb::state
