#include "client/state/http_dossier_gateway.h"
#include "client/state/spoor.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <QCryptographicHash>
#include <QUuid>

namespace pgb::state {

namespace {

const QString pageSize = QStringLiteral("200");

QString number(qint64 value) { return QString::number(value); }

template<class T>
std::function<void(const Outcome<T>&, const net::ApiReply&)> answering(DossierGateway::Antwoord<T> klaar)
{
    return [klaar = std::move(klaar)](const Outcome<T>& outcome, const net::ApiReply&) { klaar(outcome); };
}

} // namespace

HttpDossierGateway::HttpDossierGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, Gebruiker gebruiker, std::function<QDate()> vandaag, QObject* parent)
    : DossierGateway(parent), m_client(client), m_outbox(outbox), m_submitter(outbox), m_journal(journal), m_parameters(client), m_gebruiker(std::move(gebruiker)), m_bevoegd(m_gebruiker), m_vandaag(std::move(vandaag))
{
    connect(&outbox, &Outbox::pendingCountChanged, this, &DossierGateway::beslotenAnders);
}

void HttpDossierGateway::setVertegenwoordigingen(const std::vector<Vertegenwoordiging>& eigen, std::vector<Medevertegenwoordiger> anderen)
{
    m_bevoegd = BevoegdVan(m_gebruiker, eigen, std::move(anderen));
}

template<class T>
void HttpDossierGateway::lijst(const QString& path, std::initializer_list<std::pair<QString, QString>> query, QObject* context, Lijst<T> klaar)
{
    net::ApiRequest request = net::getRequest(path);
    for (const auto& [key, value] : query) {
        if (!value.isEmpty() && value != QLatin1String("0"))
            request.query.addQueryItem(key, value);
    }
    request.query.addQueryItem(QStringLiteral("limiet"), pageSize);
    net::callAll<T>(m_client, request, context, answering<std::vector<T>>(std::move(klaar)));
}

template<class T, class Invoer>
void HttpDossierGateway::maak(const QString& path, const Invoer& record, QObject* context, Antwoord<T> klaar)
{
    net::ApiRequest request = net::bodyRequest("POST", path, record);
    const QByteArray content = QCryptographicHash::hash(path.toUtf8() + '\n' + request.body, QCryptographicHash::Sha256);
    QString& key = m_keys[content];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.idempotencyKey = key;
    net::call<T>(m_client, request, context, [this, content, klaar = std::move(klaar)](const Outcome<T>& outcome, const net::ApiReply& reply) {
        if (reply.result != net::ApiReply::Result::NoServer)
            m_keys.remove(content);
        klaar(outcome);
    });
}

template<class T>
void HttpDossierGateway::wijzig(const QString& path, const T& record, QObject* context, WijzigAntwoord<T> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", path, record);
    request.rijversie = record.rijversie;
    net::call<T>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<T>& outcome, const net::ApiReply& reply) {
        klaar(outcome, net::currentOf<T>(reply));
    });
}

void HttpDossierGateway::parameters(QObject* context, Antwoord<std::shared_ptr<const ParameterTabel>> klaar)
{
    m_parameters.get(context, std::move(klaar));
}

void HttpDossierGateway::budgethouders(QObject* context, Lijst<Budgethouder> klaar)
{
    lijst<Budgethouder>(QStringLiteral("/v1/budgethouders"), {}, context, std::move(klaar));
}

void HttpDossierGateway::budgethouder(BudgethouderId id, QObject* context, Antwoord<Budgethouder> klaar)
{
    net::call<Budgethouder>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1").arg(id.waarde)), context, answering<Budgethouder>(std::move(klaar)));
}

void HttpDossierGateway::zoekBudgethouder(const Bsn& bsn, QObject* context, Antwoord<Budgethouder> klaar)
{
    wire::ZoekOpdracht zoek;
    zoek.bsn = bsn;
    net::call<Budgethouder>(m_client, net::bodyRequest("POST", QStringLiteral("/v1/budgethouders/zoeken"), zoek), context, answering<Budgethouder>(std::move(klaar)));
}

void HttpDossierGateway::maakBudgethouder(const Budgethouder& record, QObject* context, Antwoord<Budgethouder> klaar)
{
    maak(QStringLiteral("/v1/budgethouders"), record, context, std::move(klaar));
}

void HttpDossierGateway::zorgverleners(QObject* context, Lijst<Zorgverlener> klaar)
{
    lijst<Zorgverlener>(QStringLiteral("/v1/zorgverleners"), {}, context, std::move(klaar));
}

void HttpDossierGateway::verstrekkers(QObject* context, Lijst<Verstrekker> klaar)
{
    lijst<Verstrekker>(QStringLiteral("/v1/verstrekkers"), {}, context, std::move(klaar));
}

void HttpDossierGateway::vertegenwoordigingen(BudgethouderId id, QObject* context, Lijst<Vertegenwoordiging> klaar)
{
    lijst<Vertegenwoordiging>(QStringLiteral("/v1/budgethouders/%1/vertegenwoordigingen").arg(id.waarde), {}, context, std::move(klaar));
}

void HttpDossierGateway::maakVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, Antwoord<Vertegenwoordiging> klaar)
{
    maak(QStringLiteral("/v1/budgethouders/%1/vertegenwoordigingen").arg(record.budgethouder.waarde), record, context, std::move(klaar));
}

void HttpDossierGateway::wijzigVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<Vertegenwoordiging> klaar)
{
    wijzig(QStringLiteral("/v1/budgethouders/%1/vertegenwoordigingen/%2").arg(record.budgethouder.waarde).arg(record.id), record, context, std::move(klaar));
}

void HttpDossierGateway::verwijderVertegenwoordiging(const Vertegenwoordiging& record, QObject* context, WijzigAntwoord<bool, Vertegenwoordiging> klaar)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = QStringLiteral("/v1/budgethouders/%1/vertegenwoordigingen/%2").arg(record.budgethouder.waarde).arg(record.id);
    request.rijversie = record.rijversie;
    m_client.send(request, context, [klaar = std::move(klaar)](const net::ApiReply& reply) {
        klaar(reply.ok() ? Outcome<bool>(true) : Outcome<bool>(reply.problem), net::currentOf<Vertegenwoordiging>(reply));
    });
}

void HttpDossierGateway::wijzigBudgethouder(const wire::BudgethouderWijziging& record, QObject* context, WijzigAntwoord<Budgethouder> klaar)
{
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/budgethouders/%1").arg(record.budgethouder.id.waarde), record);
    request.rijversie = record.budgethouder.rijversie;
    net::call<Budgethouder>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<Budgethouder>& outcome, const net::ApiReply& reply) {
        klaar(outcome, net::currentOf<Budgethouder>(reply));
    });
}

void HttpDossierGateway::zorgverlener(ZorgverlenerId id, QObject* context, Antwoord<Zorgverlener> klaar)
{
    net::call<Zorgverlener>(m_client, net::getRequest(QStringLiteral("/v1/zorgverleners/%1").arg(id.waarde)), context, answering<Zorgverlener>(std::move(klaar)));
}

void HttpDossierGateway::wijzigZorgverlener(const Zorgverlener& record, QObject* context, WijzigAntwoord<Zorgverlener> klaar)
{
    wijzig(QStringLiteral("/v1/zorgverleners/%1").arg(record.id.waarde), record, context, std::move(klaar));
}

void HttpDossierGateway::vertegenwoordigers(QObject* context, Lijst<Gebruiker> klaar)
{
    lijst<Gebruiker>(QStringLiteral("/v1/gebruikers/vertegenwoordigers"), {}, context, std::move(klaar));
}

void HttpDossierGateway::werktaken(QObject* context, Lijst<Werktaak> klaar)
{
    lijst<Werktaak>(QStringLiteral("/v1/werktaken"), {{QStringLiteral("status"), code(WerktaakStatus::Open)}}, context, std::move(klaar));
}

void HttpDossierGateway::taakNagekeken(const Werktaak& taak, QObject* context, Antwoord<Werktaak> klaar)
{
    net::ApiRequest request;
    request.method = "POST";
    request.path = QStringLiteral("/v1/werktaken/%1/nagekeken").arg(taak.id.waarde);
    request.rijversie = taak.rijversie;
    // Pressed again after a lost answer it is the same.
    request.idempotencyKey = QUuid::createUuidV5(QUuid(), QStringLiteral("%1/%2").arg(request.path).arg(taak.rijversie)).toString(QUuid::WithoutBraces);
    net::call<Werktaak>(m_client, request, context, answering<Werktaak>(std::move(klaar)));
}

void HttpDossierGateway::zorgovereenkomsten(BudgethouderId id, std::optional<ZorgovereenkomstStatus> status, QObject* context,
                                            Lijst<Zorgovereenkomst> klaar)
{
    lijst<Zorgovereenkomst>(QStringLiteral("/v1/zorgovereenkomsten"),
                            {{QStringLiteral("budgethouder"), number(id.waarde)}, {QStringLiteral("status"), status ? code(*status) : QString()}},
                            context, std::move(klaar));
}

void HttpDossierGateway::zaak(ZorgovereenkomstId id, QObject* context, Antwoord<BeoordeelZaak> klaar)
{
    parameters(context, [this, id, context, klaar = std::move(klaar)](const Outcome<std::shared_ptr<const ParameterTabel>>& tabel) {
        if (!tabel)
            return klaar(tabel.problem());
        net::call<ZorgovereenkomstFeiten>(m_client, net::getRequest(QStringLiteral("/v1/zorgovereenkomsten/%1/feiten").arg(id.waarde)), context,
                                          [tabel = *tabel, klaar](const Outcome<ZorgovereenkomstFeiten>& feiten, const net::ApiReply&) {
            if (!feiten)
                return klaar(feiten.problem());
            BeoordeelZaak zaak{*feiten, tabel};
            zaak.feiten.parameters = tabel.get();
            // The wire leaves the version under test out: it is the newest one.
            if (zaak.feiten.zorgovereenkomst.versies.empty())
                return klaar(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
            zaak.feiten.versie = *huidigeVersie(zaak.feiten.zorgovereenkomst);
            klaar(std::move(zaak));
        });
    });
}

void HttpDossierGateway::declaraties(const DeclaratieVraag& vraag, QObject* context, Lijst<Declaratie> klaar)
{
    const Periode wanneer = vraag.periode.value_or(Periode());
    lijst<Declaratie>(QStringLiteral("/v1/declaraties"),
                      {{QStringLiteral("budgethouder"), number(vraag.budgethouder.waarde)}, {QStringLiteral("zorgovereenkomst"), number(vraag.zorgovereenkomst.waarde)},
                       {QStringLiteral("van"), wanneer.van.toString(Qt::ISODate)}, {QStringLiteral("tot"), wanneer.tot.toString(Qt::ISODate)}}, context, std::move(klaar));
}

void HttpDossierGateway::declaratie(DeclaratieId id, QObject* context, Antwoord<Declaratie> klaar)
{
    net::call<Declaratie>(m_client, net::getRequest(QStringLiteral("/v1/declaraties/%1").arg(id.waarde)), context, answering<Declaratie>(std::move(klaar)));
}

void HttpDossierGateway::spoor(BudgethouderId id, const QString& soort, qint64 recordId, QObject* context, Lijst<wire::AuditItem> klaar)
{
    leesSpoor(m_client, {id, soort, recordId}, context, std::move(klaar));
}

void HttpDossierGateway::toekenningen(BudgethouderId id, QObject* context, Lijst<Toekenning> klaar)
{
    lijst<Toekenning>(QStringLiteral("/v1/toekenningen"), {{QStringLiteral("budgethouder"), number(id.waarde)}}, context, std::move(klaar));
}

void HttpDossierGateway::toekenning(ToekenningId id, QObject* context, Antwoord<Toekenning> klaar)
{
    net::call<Toekenning>(m_client, net::getRequest(QStringLiteral("/v1/toekenningen/%1").arg(id.waarde)), context, answering<Toekenning>(std::move(klaar)));
}

void HttpDossierGateway::bewaar(const Toekenning& record, const std::optional<Bsn>& bsn, QObject* context, Antwoord<Toekenning> klaar)
{
    if (!record.id)
        return maak(QStringLiteral("/v1/toekenningen"), wire::ToekenningInvoer{record, bsn}, context, std::move(klaar));
    net::ApiRequest request = net::bodyRequest("PUT", QStringLiteral("/v1/toekenningen/%1").arg(record.id.waarde), record);
    request.rijversie = record.rijversie;
    net::call<Toekenning>(m_client, request, context, answering<Toekenning>(std::move(klaar)));
}

void HttpDossierGateway::budget(BudgethouderId id, int jaar, QObject* context, Antwoord<BudgetOverzicht> klaar)
{
    net::call<BudgetOverzicht>(m_client, net::getRequest(QStringLiteral("/v1/budgethouders/%1/budget").arg(id.waarde), {{QStringLiteral("jaar"), number(jaar)}}),
                               context, answering<BudgetOverzicht>(std::move(klaar)));
}

void HttpDossierGateway::standen(int jaar, QObject* context, Lijst<wire::ToekenningSom> klaar)
{
    lijst<wire::ToekenningSom>(QStringLiteral("/v1/toekenningen/standen"), {{QStringLiteral("jaar"), number(jaar)}}, context, std::move(klaar));
}

void HttpDossierGateway::rekeningen(QObject* context, Lijst<Rekeningwijziging> klaar)
{
    lijst<Rekeningwijziging>(QStringLiteral("/v1/rekeningwijzigingen"), {}, context, std::move(klaar));
}

void HttpDossierGateway::beslisRekening(qint64 id, const wire::RekeningBesluit& besluit, QObject* context, Antwoord<Rekeningwijziging> klaar)
{
    net::call<Rekeningwijziging>(m_client, net::bodyRequest("POST", QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(id), besluit), context,
                                 answering<Rekeningwijziging>(std::move(klaar)));
}

void HttpDossierGateway::betalingen(BudgethouderId id, QObject* context, Lijst<Betaling> klaar)
{
    lijst<Betaling>(QStringLiteral("/v1/betalingen"), {{QStringLiteral("budgethouder"), number(id.waarde)}}, context, std::move(klaar));
}

void HttpDossierGateway::betaalruns(QObject* context, Lijst<Betaalrun> klaar)
{
    lijst<Betaalrun>(QStringLiteral("/v1/betaalruns"), {}, context, std::move(klaar));
}

void HttpDossierGateway::betaal(BetaalrunSoort soort, QObject* context, Antwoord<Betaalrun> klaar)
{
    const wire::BetaalrunOpdracht opdracht{soort, vandaag()}; // "now", where the scheduled run takes the next bank day
    net::ApiRequest request = net::bodyRequest("POST", QStringLiteral("/v1/betaalruns"), opdracht);
    const QByteArray content = QByteArrayLiteral("betaalrun/") + code(soort).toLatin1();
    QString& key = m_keys[content];
    if (key.isEmpty())
        key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    request.idempotencyKey = key;
    request.timeoutMs = 120'000;
    net::call<Betaalrun>(m_client, request, context, [this, content, klaar = std::move(klaar)](const Outcome<Betaalrun>& run, const net::ApiReply& reply) {
        if (reply.result != net::ApiReply::Result::NoServer)
            m_keys.remove(content);
        klaar(run);
    });
}

QByteArray HttpDossierGateway::journaal(const DraftKey& key)
{
    return m_journal.content(key.tekst());
}

void HttpDossierGateway::keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar)
{
    if (snapshot.isEmpty())
        m_journal.remove(key.tekst());
    else
        m_journal.save(key.tekst(), snapshot, std::move(klaar));
}

} // namespace pgb::state
