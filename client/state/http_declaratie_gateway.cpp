#include "client/state/http_declaratie_gateway.h"
#include "client/state/draft_key.h"
#include "client/state/heropenen.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/wire/declaratie_werk.h"
#include <QUuid>

namespace pgb::state {

namespace {

QString day(QDate date)
{
    return date.toString(Qt::ISODate);
}

wire::DeclaratieInvoer inputOf(const Declaratie& declaratie)
{
    return {declaratie.zorgovereenkomst, declaratie.periode, declaratie.soort, declaratie.factuurnummer, declaratie.factuurdatum, declaratie.regels,
            declaratie.factuur, declaratie.kostensoort, declaratie.omschrijving};
}

QString path(DeclaratieId id)
{
    return QStringLiteral("/v1/declaraties/%1").arg(id.waarde);
}

/// `behalve`: the declaratie that the sheet shows; the facts are about all others.
net::ApiRequest feitenRequest(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, DeclaratieId behalve)
{
    net::ApiRequest request = net::getRequest(QStringLiteral("/v1/declaraties/feiten"), {
        {QStringLiteral("zorgovereenkomst"), QString::number(zorgovereenkomst.waarde)},
        {QStringLiteral("van"), day(periode.van)},
        {QStringLiteral("tot"), day(periode.tot)}});
    if (behalve)
        request.query.addQueryItem(QStringLiteral("behalve"), QString::number(behalve.waarde));
    return request;
}

} // namespace

HttpDeclaratieGateway::HttpDeclaratieGateway(net::ApiClient& client, Outbox& outbox, Journal& journal, const Bevoegd& bevoegd, QObject* parent)
    : DeclaratieGateway(parent), m_client(client), m_outbox(outbox), m_submitter(outbox), m_journal(journal), m_bevoegd(bevoegd), m_rol(bevoegd.rol()), m_parameters(client)
{
}

/// The newest hours of the period that are not withdrawn.
const BestaandeDeclaratie* HttpDeclaratieGateway::current(const DeclaratieFeiten& feiten, const Periode& periode)
{
    const BestaandeDeclaratie* found = nullptr;
    if (!feiten.bestaandeDeclaraties)
        return nullptr;
    const auto rang = [](const BestaandeDeclaratie& item) { return maandRang(item.status, item.id); };
    for (const BestaandeDeclaratie& item : *feiten.bestaandeDeclaraties) {
        const bool hours = item.soort == DeclaratieSoort::GeleverdeZorg && item.status != DeclaratieStatus::Ingetrokken;
        if (hours && item.periode == periode && (!found || rang(item) > rang(*found)))
            found = &item;
    }
    return found;
}

void HttpDeclaratieGateway::voegWerkToe(const Vraag& vraag, DeclaratieMaand& maand)
{
    const QString key = vraag.key.tekst();
    if (vraag.key.declaratieId || vraag.factuur())
        maand.sleutel = vraag.key;
    maand.journaal = m_journal.content(key);
    maand.inWachtrij = m_outbox.waits(key);
    if (const std::optional<Submission> geweigerd = vraag.kijk ? std::nullopt : m_outbox.takeRefused(key))
        maand.geweigerd = weigeringVan(*geweigerd);
}

void HttpDeclaratieGateway::load(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    haal({DraftKey::declaratie(zorgovereenkomst, periode), periode, false}, context, std::move(klaar));
}

void HttpDeclaratieGateway::kijkIn(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    haal({DraftKey::declaratie(zorgovereenkomst, periode), periode, true}, context, std::move(klaar));
}

void HttpDeclaratieGateway::factuur(ZorgovereenkomstId zorgovereenkomst, const Periode& maand, DeclaratieId bestaand, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    const Vraag vraag{DraftKey::factuur(zorgovereenkomst, maand.van, bestaand), maand, false};
    if (!bestaand)
        return haal(vraag, context, std::move(klaar));
    haalEen(vraag, DeclaratieSoort::Factuur, context, std::move(klaar));
}

void HttpDeclaratieGateway::een(ZorgovereenkomstId zorgovereenkomst, DeclaratieId id, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    haalEen({DraftKey::declaratie(zorgovereenkomst, {}, id), {}, false}, DeclaratieSoort::GeleverdeZorg, context, std::move(klaar));
}

void HttpDeclaratieGateway::haalEen(Vraag vraag, DeclaratieSoort soort, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    net::call<Declaratie>(m_client, net::getRequest(path(vraag.key.declaratieId)), context,
                          [this, vraag, soort, context = QPointer(context), klaar = std::move(klaar)](const Outcome<Declaratie>& daar, const net::ApiReply&) {
        if (!daar)
            return klaar(daar.problem());
        if (daar->soort != soort || daar->zorgovereenkomst != vraag.key.zorgovereenkomst)
            return klaar(Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, {}});
        Vraag verder = vraag;
        verder.periode = daar->periode;
        if (!vraag.factuur())
            verder.key.maand = daar->periode.van;
        verder.daar = *daar;
        haal(verder, context, klaar);
    });
}

void HttpDeclaratieGateway::haal(const Vraag& vraag, QObject* context, Antwoord<DeclaratieMaand> klaar)
{
    net::call<DeclaratieFeiten>(m_client, feitenRequest(vraag.key.zorgovereenkomst, vraag.periode, vraag.key.declaratieId), context,
                                [this, vraag, context = QPointer(context), klaar](const Outcome<DeclaratieFeiten>& feiten, const net::ApiReply&) {
        if (!feiten)
            return klaar(feiten.problem());
        auto maand = std::make_shared<DeclaratieMaand>();
        maand->feiten = *feiten;
        if (feiten->zorgovereenkomst) {
            const BudgethouderId wie = feiten->zorgovereenkomst->budgethouder;
            maand->kant = mag(Handeling::DeclaratieInvoeren, wie) ? invoerkantVan(m_rol) : std::nullopt;
            maand->magIndienen = legtVoor() || mag(Handeling::DeclaratieIndienen, wie);
        } else {
            maand->kant = invoerkantVan(m_rol);
        }
        m_parameters.get(context, [this, vraag, context, klaar, maand](const Outcome<std::shared_ptr<const ParameterTabel>>& parameters) {
            if (!parameters)
                return klaar(parameters.problem());
            maand->parameters = *parameters;
            const BestaandeDeclaratie* uren = vraag.daar || vraag.factuur() ? nullptr : current(maand->feiten, vraag.periode);
            if (uren)
                return loadBestaande(uren->id, vraag, context, maand, klaar);
            Declaratie& nieuw = maand->feiten.declaratie;
            if (vraag.daar) {
                nieuw = *vraag.daar;
                voegWerkToe(vraag, *maand);
                return klaar(std::move(*maand));
            }
            nieuw.zorgovereenkomst = vraag.key.zorgovereenkomst;
            nieuw.periode = vraag.periode;
            if (vraag.factuur())
                nieuw.soort = DeclaratieSoort::Factuur;
            if (maand->feiten.zorgovereenkomst) {
                nieuw.budgethouder = maand->feiten.zorgovereenkomst->budgethouder;
                nieuw.zorgverlener = maand->feiten.zorgovereenkomst->zorgverlener;
            }
            voegWerkToe(vraag, *maand);
            klaar(std::move(*maand));
        });
    });
}

void HttpDeclaratieGateway::loadBestaande(DeclaratieId id, const Vraag& vraag, QObject* context, const std::shared_ptr<DeclaratieMaand>& maand, Antwoord<DeclaratieMaand> klaar)
{
    net::call<DeclaratieFeiten>(m_client, feitenRequest(vraag.key.zorgovereenkomst, vraag.periode, id), context,
                                [this, id, vraag, context = QPointer(context), maand, klaar](const Outcome<DeclaratieFeiten>& feiten, const net::ApiReply&) {
        if (!feiten)
            return klaar(feiten.problem());
        maand->feiten = *feiten;
        net::call<Declaratie>(m_client, net::getRequest(path(id)), context, [this, vraag, klaar, maand](const Outcome<Declaratie>& declaratie, const net::ApiReply&) {
            if (!declaratie)
                return klaar(declaratie.problem());
            maand->feiten.declaratie = *declaratie;
            voegWerkToe(vraag, *maand);
            klaar(std::move(*maand));
        });
    });
}

void HttpDeclaratieGateway::vorige(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context,
                                   Antwoord<std::optional<Declaratie>> klaar)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/declaraties"), {
        {QStringLiteral("zorgovereenkomst"), QString::number(zorgovereenkomst.waarde)},
        {QStringLiteral("van"), day(periode.van.addMonths(-3))},
        {QStringLiteral("tot"), day(periode.van.addDays(-1))}});
    net::callAll<Declaratie>(m_client, request, context, [this, context = QPointer(context), klaar](const Outcome<std::vector<Declaratie>>& found, const net::ApiReply&) {
        if (!found)
            return klaar(found.problem());
        const Declaratie* last = nullptr;
        for (const Declaratie& item : *found) {
            if (item.status != DeclaratieStatus::Ingetrokken && item.soort == DeclaratieSoort::GeleverdeZorg && (!last || item.periode.van > last->periode.van))
                last = &item;
        }
        if (!last)
            return klaar(std::optional<Declaratie>());
        net::call<Declaratie>(m_client, net::getRequest(path(last->id)), context, [klaar](const Outcome<Declaratie>& declaratie, const net::ApiReply&) {
            if (!declaratie)
                return klaar(declaratie.problem());
            klaar(std::optional<Declaratie>(*declaratie));
        });
    });
}

void HttpDeclaratieGateway::save(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar)
{
    if (moetHeropend(declaratie))
        return heropen(m_client, declaratie, context, [this, context = QPointer(context), klaar](const Outcome<Declaratie>& open) {
            if (!open)
                return klaar(open.problem());
            save(*open, context, klaar);
        });
    const QString key = DraftKey::declaratie(declaratie.zorgovereenkomst, declaratie.periode).tekst();
    net::ApiRequest request;
    if (declaratie.id) {
        request = net::bodyRequest("PUT", path(declaratie.id), inputOf(declaratie));
        request.rijversie = declaratie.rijversie;
    } else {
        QString& uuid = m_newKeys[key];
        if (uuid.isEmpty())
            uuid = QUuid::createUuid().toString(QUuid::WithoutBraces);
        // The first save must not be answered with the receipt of an earlier, shorter content: empty lines first, then an update.
        Declaratie leeg = declaratie;
        leeg.regels.clear();
        leeg.factuurnummer.clear();
        leeg.factuurdatum.reset();
        request = net::bodyRequest("POST", QStringLiteral("/v1/declaraties"), inputOf(leeg));
        request.idempotencyKey = uuid;
    }
    net::call<wire::DeclaratieAntwoord>(m_client, request, context,
                                        [this, key, declaratie, context = QPointer(context), klaar](const Outcome<wire::DeclaratieAntwoord>& antwoord, const net::ApiReply&) {
        if (!antwoord)
            return klaar(antwoord.problem());
        if (declaratie.id)
            return klaar(antwoord->declaratie);
        m_newKeys.remove(key);
        Declaratie met = declaratie;
        met.id = antwoord->declaratie.id;
        met.rijversie = antwoord->declaratie.rijversie;
        save(met, context, klaar);
    });
}

void HttpDeclaratieGateway::betaaldag(ZorgovereenkomstId zorgovereenkomst, const Periode& periode, QObject* context, Antwoord<std::optional<QDate>> klaar)
{
    const net::ApiRequest request = net::getRequest(QStringLiteral("/v1/declaraties/betaaldag"), {{QStringLiteral("zorgovereenkomst"), QString::number(zorgovereenkomst.waarde)},
                                                                                                {QStringLiteral("tot"), periode.tot.toString(Qt::ISODate)}});
    net::call<wire::Betaaldag>(m_client, request, context, [klaar = std::move(klaar)](const Outcome<wire::Betaaldag>& dag, const net::ApiReply&) {
        if (!dag)
            return klaar(dag.problem());
        klaar(dag->datum);
    });
}

void HttpDeclaratieGateway::dossier(BudgethouderId budgethouder, QObject* context, Antwoord<DossierZorg> klaar)
{
    const QString id = QString::number(budgethouder.waarde);
    const auto van = [id](const QString& pad) { return net::getRequest(pad, {{QStringLiteral("budgethouder"), id}}); };
    net::callAll<Zorgovereenkomst>(m_client, van(QStringLiteral("/v1/zorgovereenkomsten")), context,
                                   [this, van, context = QPointer(context), klaar](const Outcome<std::vector<Zorgovereenkomst>>& overeenkomsten, const net::ApiReply&) {
        if (!overeenkomsten)
            return klaar(overeenkomsten.problem());
        net::callAll<Declaratie>(m_client, van(QStringLiteral("/v1/declaraties")), context,
                                 [alle = *overeenkomsten, klaar](const Outcome<std::vector<Declaratie>>& declaraties, const net::ApiReply&) {
            if (!declaraties)
                return klaar(declaraties.problem());
            klaar(DossierZorg{alle, *declaraties});
        });
    });
}

bool HttpDeclaratieGateway::kanBeslissen(const Declaratie& declaratie) const
{
    return declaratie.status == DeclaratieStatus::TerBeoordeling && isAanZet(declaratie, m_bevoegd);
}

QStringList HttpDeclaratieGateway::wieKan(Handeling handeling, BudgethouderId budgethouder, const QString& naam) const
{
    if (mag(handeling, budgethouder) || m_rol != Rol::Vertegenwoordiger)
        return {};
    return pgb::wieKan(m_bevoegd, handeling, budgethouder, naam);
}

bool HttpDeclaratieGateway::kanTerugnemen(const Declaratie& declaratie) const
{
    const DeclaratieActor wie = declaratie.invoerkant == Invoerkant::Zorgverlener ? DeclaratieActor::Zorgverlener : DeclaratieActor::Indiener;
    return invoerkantVan(m_rol) == declaratie.invoerkant && mag(nodigVoorBewerken(declaratie), declaratie.budgethouder) && declaratie.betaald == Bedrag{} && findOvergang(declaratie.status, DeclaratieGebeurtenis::Bewerken, wie);
}

void HttpDeclaratieGateway::neemTerug(const Declaratie& declaratie, QObject* context, Antwoord<Declaratie> klaar)
{
    heropen(m_client, declaratie, context, std::move(klaar));
}

void HttpDeclaratieGateway::submit(const DraftKey& key, const Declaratie& declaratie, QObject* context, Antwoord<IndienAntwoord> klaar)
{
    Submission submission;
    submission.about = key.tekst();
    submission.carriesDraft = true;
    submission.recordId = declaratie.id.waarde;
    submission.rijversie = declaratie.rijversie;
    const QByteArray body = wire::toText(wire::encode(inputOf(declaratie)));
    const size_t eerst = moetHeropend(declaratie) ? 1 : 0;
    if (eerst)
        submission.steps.push_back({"POST", QStringLiteral("/v1/declaraties/{id}/gebeurtenissen"), heropenRequest(declaratie).body, true});
    if (declaratie.id)
        submission.steps.push_back({"PUT", QStringLiteral("/v1/declaraties/{id}"), body, true});
    else
        submission.steps.push_back({"POST", QStringLiteral("/v1/declaraties"), body, false});
    wire::DeclaratieOpdracht opdracht;
    if (declaratie.klaargezetOp.isValid()) // finished before its period is over: the server sends it (issue C 4)
        opdracht.gebeurtenis = DeclaratieGebeurtenis::Klaarzetten;
    else
        opdracht.gebeurtenis = legtVoor() ? DeclaratieGebeurtenis::Voorleggen : DeclaratieGebeurtenis::Indienen;
    submission.steps.push_back({"POST", QStringLiteral("/v1/declaraties/{id}/gebeurtenissen"), wire::toText(wire::encode(opdracht)), true});
    m_submitter.submit(std::move(submission), context, [eerst, klaar = std::move(klaar)](const Submission& einde) {
        IndienAntwoord antwoord;
        if (einde.state == Submission::State::Received) {
            const Outcome<wire::DeclaratieAntwoord> stored = net::readAnswer<wire::DeclaratieAntwoord>(einde.reply);
            if (!stored)
                return klaar(stored.problem());
            antwoord.soort = IndienAntwoord::Soort::Ontvangen;
            antwoord.declaratie = stored->declaratie;
            antwoord.bevindingen = stored->bevindingen;
        } else if (einde.state == Submission::State::Refused) {
            antwoord.soort = IndienAntwoord::Soort::Geweigerd;
            antwoord.weigering = weigeringVan(einde);
            antwoord.bewaard = einde.done > eerst;
            antwoord.heropend = eerst > 0 && einde.done == eerst;
            antwoord.id = {einde.recordId};
            antwoord.rijversie = einde.rijversie;
        }
        klaar(antwoord);
    });
}

void HttpDeclaratieGateway::keepJournal(const DraftKey& key, const QByteArray& snapshot, BewaardAntwoord klaar)
{
    if (snapshot.isEmpty())
        m_journal.remove(key.tekst());
    else
        m_journal.save(key.tekst(), snapshot, std::move(klaar));
}

} // namespace pgb::state
