#include "client/state/draft_key.h"
#include "client/state/http_declaratie_gateway.h"
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/wire/codecs/berichten.h"
#include "shared/wire/declaratie_werk.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

namespace {

const Periode mei = Periode::maand(2025, 5);

/// A client on a fake server that saves a draft and then refuses to take it in.
struct Opstelling {
    QTemporaryDir map;
    FakeServer server;
    net::ApiClient client{server.url()};
    Journal journal{map.path(), Secret(QByteArray(32, 'k'))};
    Outbox outbox{client, journal};
    BevoegdVan bevoegd{[] {
        Gebruiker g;
        g.rol = Rol::Budgethouder;
        g.budgethouder = bouw::budgethouderId;
        return g;
    }()};
    HttpDeclaratieGateway gateway{client, outbox, journal, bevoegd};
    QObject context;
    FakeAnswer weigering{422, R"({"status":422,"code":"geweigerd","bevindingen":[{"controle":"DC-031","ernst":"weigeren","path":"totaal","params":{}}]})"};

    Opstelling()
    {
        client.setToken("t");
        server.answer = [this](const FakeRequest& request) {
            if (request.path.endsWith("/gebeurtenissen"))
                return weigering;
            Declaratie d = bouw::declaratie();
            d.id = {41};
            d.rijversie = 6;
            return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{d, {}})), "ETag: \"6\"\r\n"};
        };
    }
    std::optional<IndienAntwoord> dienIn(qint64 id, qint64 rijversie)
    {
        Declaratie d = bouw::declaratie();
        d.id = {id};
        d.rijversie = rijversie;
        std::optional<IndienAntwoord> antwoord;
        gateway.keepJournal(DraftKey::declaratie(d.zorgovereenkomst, d.periode), "werk", {});
        gateway.submit(DraftKey::declaratie(d.zorgovereenkomst, d.periode), d, &context, [&](const Outcome<IndienAntwoord>& a) { if (a) antwoord = *a; });
        if (!QTest::qWaitFor([&] { return antwoord.has_value(); }))
            return std::nullopt;
        return antwoord;
    }
};

} // namespace

class TestDeclaratieGateway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_refusal_tells_what_was_saved_before_it()
    {
        Opstelling o;
        const auto antwoord = o.dienIn(41, 5);
        QVERIFY(antwoord.has_value());
        QCOMPARE(antwoord->soort, IndienAntwoord::Soort::Geweigerd);
        QVERIFY(antwoord->bewaard);
        QCOMPARE(antwoord->id, DeclaratieId{41});
        QCOMPARE(antwoord->rijversie, qint64(6));
        QCOMPARE(antwoord->weigering.bevindingen.front().controle, QStringLiteral("DC-031"));
        QCOMPARE(o.journal.content(DraftKey::declaratie(bouw::zorgovereenkomstId, mei).tekst()), QByteArray("werk"));
    }

    void a_new_declaratie_that_was_made_and_then_refused_is_not_made_twice()
    {
        Opstelling o;
        const auto antwoord = o.dienIn(0, 0);
        QVERIFY(antwoord.has_value());
        QVERIFY(antwoord->bewaard);
        QCOMPARE(antwoord->id, DeclaratieId{41}); // so the next save is an update of this one
    }

    void a_refusal_without_findings_tells_it_too()
    {
        Opstelling o;
        o.weigering = {409, R"({"status":409,"code":"geenOvergang"})"};
        const auto antwoord = o.dienIn(41, 5);
        QVERIFY(antwoord.has_value());
        QVERIFY(antwoord->bewaard);
        QVERIFY(antwoord->weigering.verouderd());
    }

    void what_came_back_is_opened_before_it_is_saved_or_sent()
    {
        Opstelling o;
        std::vector<std::pair<QByteArray, QByteArray>> gevraagd;
        DeclaratieStatus nu = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        qint64 rijversie = 5;
        o.server.answer = [&](const FakeRequest& request) {
            gevraagd.emplace_back(request.method + ' ' + request.path, request.header("If-Match"));
            if (request.path.endsWith("/gebeurtenissen"))
                nu = request.body.contains("bewerken") ? DeclaratieStatus::Concept : DeclaratieStatus::TerBeoordeling;
            else if (nu != DeclaratieStatus::Concept)
                return FakeAnswer{409, R"({"status":409,"code":"geenOvergang"})"};
            Declaratie d = bouw::declaratie();
            d.id = {41};
            d.status = nu;
            d.rijversie = ++rijversie;
            return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{d, {}})), "ETag: \"" + QByteArray::number(d.rijversie) + "\"\r\n"};
        };
        Declaratie d = bouw::declaratie();
        d.id = {41};
        d.rijversie = 5;
        d.status = DeclaratieStatus::AfgekeurdDoorBudgethouder;
        std::optional<Declaratie> bewaard;
        o.gateway.save(d, &o.context, [&](const Outcome<Declaratie>& uitkomst) { if (uitkomst) bewaard = *uitkomst; });
        QTRY_VERIFY(bewaard);
        QCOMPARE(bewaard->status, DeclaratieStatus::Concept);
        QCOMPARE(gevraagd.size(), size_t(2));
        QCOMPARE(gevraagd[0].first, QByteArray("POST /v1/declaraties/41/gebeurtenissen"));
        QVERIFY2(gevraagd[0].second.contains('5') && gevraagd[1].second.contains('6'), gevraagd[1].second.constData());
        gevraagd.clear();
        nu = d.status = DeclaratieStatus::Geweigerd;
        d.rijversie = rijversie = 8;
        std::optional<IndienAntwoord> antwoord;
        o.gateway.submit(DraftKey::declaratie(d.zorgovereenkomst, d.periode), d, &o.context, [&](const Outcome<IndienAntwoord>& a) { if (a) antwoord = *a; });
        QTRY_VERIFY(antwoord);
        QCOMPARE(antwoord->soort, IndienAntwoord::Soort::Ontvangen);
        QCOMPARE(gevraagd.size(), size_t(3));
        QCOMPARE(gevraagd[1].first, QByteArray("PUT /v1/declaraties/41"));
        QVERIFY(gevraagd[0].second.contains('8') && gevraagd[1].second.contains('9') && gevraagd[2].second.contains("10"));
    }

    void what_was_opened_again_and_then_not_taken_tells_its_version()
    {
        Opstelling o;
        o.server.answer = [&](const FakeRequest& request) {
            if (!request.path.endsWith("/gebeurtenissen"))
                return o.weigering;
            Declaratie d = bouw::declaratie();
            d.id = {41};
            d.status = DeclaratieStatus::Concept;
            d.rijversie = 6;
            return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{d, {}})), "ETag: \"6\"\r\n"};
        };
        Declaratie d = bouw::declaratie();
        d.id = {41};
        d.rijversie = 5;
        d.status = DeclaratieStatus::Geweigerd;
        std::optional<IndienAntwoord> antwoord;
        o.gateway.submit(DraftKey::declaratie(d.zorgovereenkomst, d.periode), d, &o.context, [&](const Outcome<IndienAntwoord>& a) { if (a) antwoord = *a; });
        QTRY_VERIFY(antwoord);
        QCOMPARE(antwoord->soort, IndienAntwoord::Soort::Geweigerd);
        QVERIFY(!antwoord->bewaard && antwoord->heropend);
        QCOMPARE(antwoord->id, DeclaratieId{41});
        QCOMPARE(antwoord->rijversie, qint64(6));
    }

    void what_was_handed_in_can_be_taken_back_by_its_own_side_until_it_is_on_its_way()
    {
        Opstelling o;
        Declaratie d = bouw::declaratie();
        d.id = {41};
        d.rijversie = 5;
        d.invoerkant = Invoerkant::Budgethouder;
        d.status = DeclaratieStatus::Betaalbaar;
        QVERIFY(o.gateway.kanTerugnemen(d));
        QCOMPARE(nodigVoorBewerken(d), Handeling::DeclaratieIndienen); // an order is undone by who may give one
        Declaratie ander = d;
        ander.status = DeclaratieStatus::Geweigerd;
        QCOMPARE(nodigVoorBewerken(ander), Handeling::DeclaratieInvoeren);
        ander.status = DeclaratieStatus::Geparkeerd;
        QCOMPARE(nodigVoorBewerken(ander), Handeling::DeclaratieIndienen);
        ander = d;
        ander.invoerkant = Invoerkant::Zorgverlener;
        QVERIFY(!o.gateway.kanTerugnemen(ander));
        ander = d;
        ander.betaald = Bedrag{1};
        QVERIFY(!o.gateway.kanTerugnemen(ander));
        for (const DeclaratieStatus status : {DeclaratieStatus::Ingepland, DeclaratieStatus::Uitbetaald, DeclaratieStatus::Ingetrokken}) {
            ander = d;
            ander.status = status;
            QVERIFY(!o.gateway.kanTerugnemen(ander));
        }
        QByteArray gevraagd;
        o.server.answer = [&](const FakeRequest& request) {
            gevraagd = request.method + ' ' + request.path + ' ' + request.header("If-Match") + ' ' + request.body;
            Declaratie terug = d;
            terug.status = DeclaratieStatus::Concept;
            terug.rijversie = 6;
            return FakeAnswer{200, wire::toText(wire::encode(wire::DeclaratieAntwoord{terug, {}})), "ETag: \"6\"\r\n"};
        };
        std::optional<Declaratie> terug;
        o.gateway.neemTerug(d, &o.context, [&](const Outcome<Declaratie>& uitkomst) { if (uitkomst) terug = *uitkomst; });
        QTRY_VERIFY(terug);
        QCOMPARE(terug->status, DeclaratieStatus::Concept);
        QCOMPARE(terug->rijversie, qint64(6));
        QVERIFY2(gevraagd.startsWith("POST /v1/declaraties/41/gebeurtenissen \"5\" ") && gevraagd.contains("bewerken"), gevraagd.constData());
    }

    void an_invoice_is_the_one_that_was_asked_for_over_its_own_period()
    {
        Opstelling o;
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten feiten = bouw::declaratieFeiten(tabel);
        feiten.bestaandeDeclaraties = {{{40}, {}, DeclaratieSoort::Factuur, mei, DeclaratieStatus::Concept},
                                       {{42}, {}, DeclaratieSoort::GeleverdeZorg, mei, DeclaratieStatus::Concept}};
        QByteArray gelezen;
        QByteArray feitenVraag;
        DeclaratieSoort soort = DeclaratieSoort::Factuur;
        o.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/parameters"))
                return FakeAnswer{200, QJsonDocument(QJsonObject{{QStringLiteral("items"), QJsonArray{wire::encode(tabel.rijen().front())}}}).toJson()};
            if (request.path.startsWith("/v1/declaraties/feiten")) {
                feitenVraag = request.path;
                return FakeAnswer{200, wire::toText(wire::encode(feiten))};
            }
            gelezen = request.path;
            Declaratie d = bouw::declaratie();
            d.id = {40};
            d.soort = soort;
            d.periode = {QDate(2025, 5, 5), QDate(2025, 5, 18)};
            return FakeAnswer{200, wire::toText(wire::encode(d))};
        };
        const auto haal = [&](DeclaratieId bestaand) {
            std::optional<Outcome<DeclaratieMaand>> maand;
            o.gateway.factuur(bouw::zorgovereenkomstId, mei, bestaand, &o.context, [&](Outcome<DeclaratieMaand> m) { maand = std::move(m); });
            return QTest::qWaitFor([&] { return maand.has_value(); }) ? *maand : Outcome<DeclaratieMaand>(Problem{});
        };
        o.journal.save(DraftKey::factuur(bouw::zorgovereenkomstId, mei.van, {}).tekst(), "nieuw werk");
        o.journal.save(DraftKey::factuur(bouw::zorgovereenkomstId, mei.van, {40}).tekst(), "werk aan 40");
        const Outcome<DeclaratieMaand> nieuw = haal({});
        QVERIFY(nieuw);
        QVERIFY(gelezen.isEmpty()); // a new one is new, also beside one that is open
        QVERIFY(!nieuw->feiten.declaratie.id);
        QCOMPARE(nieuw->feiten.declaratie.soort, DeclaratieSoort::Factuur);
        QCOMPARE(nieuw->feiten.declaratie.budgethouder, bouw::budgethouderId);
        QCOMPARE(nieuw->feiten.declaratie.periode, mei);
        QCOMPARE(nieuw->journaal, QByteArray("nieuw werk"));
        QCOMPARE(*nieuw->sleutel, DraftKey::factuur(bouw::zorgovereenkomstId, mei.van, {}));
        const Outcome<DeclaratieMaand> daar = haal({40});
        QVERIFY(daar);
        QCOMPARE(gelezen, QByteArray("/v1/declaraties/40"));
        QCOMPARE(daar->feiten.declaratie.id, DeclaratieId{40});
        QCOMPARE(daar->feiten.declaratie.periode, (Periode{QDate(2025, 5, 5), QDate(2025, 5, 18)}));
        QVERIFY2(feitenVraag.contains("van=2025-05-05") && feitenVraag.contains("tot=2025-05-18") && feitenVraag.contains("behalve=40"), feitenVraag.constData());
        QCOMPARE(daar->journaal, QByteArray("werk aan 40"));
        soort = DeclaratieSoort::GeleverdeZorg;
        QVERIFY(!haal({40})); // hours are no invoice
    }

    void the_pay_date_and_what_else_is_paid_are_asked_of_the_server()
    {
        Opstelling o;
        QByteArrayList gevraagd;
        o.server.answer = [&](const FakeRequest& request) {
            gevraagd << request.path;
            if (request.path.startsWith("/v1/declaraties/betaaldag"))
                return FakeAnswer{200, wire::toText(wire::encode(wire::Betaaldag{QDate(2025, 6, 4)}))};
            QJsonArray items;
            if (request.path.startsWith("/v1/declaraties?"))
                items.append(wire::encode(bouw::declaratie()));
            return FakeAnswer{200, QJsonDocument(QJsonObject{{QStringLiteral("items"), items}}).toJson()};
        };
        std::optional<QDate> dag;
        o.gateway.betaaldag(bouw::zorgovereenkomstId, Periode::maandVan(QDate(2025, 5, 1)), &o.context, [&](const Outcome<std::optional<QDate>>& a) { if (a) dag = *a; });
        QTRY_COMPARE(dag, std::optional(QDate(2025, 6, 4)));
        QVERIFY(gevraagd.front().contains("zorgovereenkomst=" + QByteArray::number(bouw::zorgovereenkomstId.waarde)));
        QVERIFY(gevraagd.front().contains("tot=2025-05-31"));
        std::optional<DossierZorg> zorg;
        o.gateway.dossier(bouw::budgethouderId, &o.context, [&](const Outcome<DossierZorg>& a) { if (a) zorg = *a; });
        QTRY_VERIFY(zorg.has_value());
        QCOMPARE(zorg->declaraties.size(), size_t(1));
        QVERIFY(gevraagd.back().contains("budgethouder=" + QByteArray::number(bouw::budgethouderId.waarde)));
    }

    void a_month_opens_what_is_still_to_be_handed_in()
    {
        Opstelling o;
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten feiten = bouw::declaratieFeiten(tabel);
        feiten.bestaandeDeclaraties = {{{40}, {}, DeclaratieSoort::GeleverdeZorg, mei, DeclaratieStatus::Concept},
                                       {{42}, {}, DeclaratieSoort::GeleverdeZorg, mei, DeclaratieStatus::Betaalbaar}};
        QByteArray gelezen;
        o.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/parameters"))
                return FakeAnswer{200, QJsonDocument(QJsonObject{{QStringLiteral("items"), QJsonArray{wire::encode(tabel.rijen().front())}}}).toJson()};
            if (request.path.startsWith("/v1/declaraties/feiten"))
                return FakeAnswer{200, wire::toText(wire::encode(feiten))};
            gelezen = request.path;
            Declaratie d = bouw::declaratie();
            d.id = {gelezen.endsWith("/40") ? 40 : 42};
            return FakeAnswer{200, wire::toText(wire::encode(d))};
        };
        const auto open = [&] {
            bool klaar = false;
            o.gateway.load(bouw::zorgovereenkomstId, mei, &o.context, [&](const Outcome<DeclaratieMaand>&) { klaar = true; });
            return QTest::qWaitFor([&] { return klaar; }) ? gelezen : QByteArray();
        };
        QCOMPARE(open(), QByteArray("/v1/declaraties/40"));
        feiten.bestaandeDeclaraties->front().status = DeclaratieStatus::Geparkeerd; // of what was handed in the newest
        QCOMPARE(open(), QByteArray("/v1/declaraties/42"));
    }

    void one_declaratie_of_the_month_is_opened_under_a_key_of_its_own()
    {
        Opstelling o;
        const ParameterTabel tabel = bouw::parameters();
        DeclaratieFeiten feiten = bouw::declaratieFeiten(tabel);
        feiten.bestaandeDeclaraties = {{{40}, {}, DeclaratieSoort::GeleverdeZorg, mei, DeclaratieStatus::Concept}};
        DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
        o.server.answer = [&](const FakeRequest& request) {
            if (request.path.startsWith("/v1/parameters"))
                return FakeAnswer{200, QJsonDocument(QJsonObject{{QStringLiteral("items"), QJsonArray{wire::encode(tabel.rijen().front())}}}).toJson()};
            if (request.path.startsWith("/v1/declaraties/feiten"))
                return FakeAnswer{200, wire::toText(wire::encode(feiten))};
            Declaratie d = bouw::declaratie();
            d.id = {42};
            d.periode = mei;
            d.soort = soort;
            return FakeAnswer{200, wire::toText(wire::encode(d))};
        };
        const DraftKey key = DraftKey::declaratie(bouw::zorgovereenkomstId, mei, {42});
        o.journal.save(DraftKey::declaratie(bouw::zorgovereenkomstId, mei).tekst(), "van de maand");
        o.journal.save(key.tekst(), "werk aan 42");
        const auto haal = [&] {
            std::optional<Outcome<DeclaratieMaand>> maand;
            o.gateway.een(bouw::zorgovereenkomstId, {42}, &o.context, [&](Outcome<DeclaratieMaand> m) { maand = std::move(m); });
            return QTest::qWaitFor([&] { return maand.has_value(); }) ? *maand : Outcome<DeclaratieMaand>(Problem{});
        };
        const Outcome<DeclaratieMaand> maand = haal();
        QVERIFY(maand);
        QCOMPARE(maand->feiten.declaratie.id, DeclaratieId{42}); // and not the concept, which the month opens
        QCOMPARE(*maand->sleutel, key);
        QCOMPARE(maand->journaal, QByteArray("werk aan 42"));
        soort = DeclaratieSoort::Factuur;
        QVERIFY(!haal());
    }

    void a_vertegenwoordiger_approves_and_hands_in_by_right()
    {
        Gebruiker wie;
        wie.id = GebruikerId{7};
        wie.rol = Rol::Vertegenwoordiger;
        Opstelling o;
        Declaratie d = bouw::declaratie();
        d.status = DeclaratieStatus::TerBeoordeling;
        d.invoerkant = Invoerkant::Zorgverlener;
        Vertegenwoordiging v;
        v.gebruiker = wie.id;
        v.budgethouder = d.budgethouder;
        for (const Rechten rechten : {Rechten(Recht::Zien), Recht::Zien | Recht::Invoeren, Recht::Zien | Recht::Indienen}) {
            v.rechten = rechten;
            const BevoegdVan bevoegd(wie, {v});
            const HttpDeclaratieGateway gateway(o.client, o.outbox, o.journal, bevoegd);
            const bool mag = rechten.testFlag(Recht::Indienen);
            QCOMPARE(gateway.kanBeslissen(d), mag);
            QCOMPARE(gateway.wieKan(Handeling::DeclaratieGoedkeuren, d.budgethouder, QStringLiteral("J. de Boer")), mag ? QStringList() : QStringList{QStringLiteral("J. de Boer")});
        }
    }

    void why_a_sheet_came_back_is_read_from_its_last_step()
    {
        Opstelling o;
        const auto stap = [](qint64 record, const char* handeling, const char* code = "") {
            wire::AuditItem item;
            item.tijdstip = QDateTime(QDate(2025, 6, 1), QTime(0, 5), Qt::UTC);
            item.handeling = QLatin1String(handeling);
            item.soort = QStringLiteral("declaratie");
            item.recordId = record;
            item.details = {{QStringLiteral("code"), QLatin1String(code)}};
            return wire::encode(item);
        };
        QJsonArray log, ouder;
        std::optional<qint64> verder; // where `ouder` begins
        o.server.answer = [&](const FakeRequest& request) {
            const bool eerste = !request.path.contains("na=");
            QJsonObject blad{{QStringLiteral("items"), eerste ? log : ouder}};
            if (eerste && verder)
                blad.insert(QStringLiteral("volgende"), *verder);
            return request.path.startsWith("/v1/auditlog") ? FakeAnswer{200, QJsonDocument(blad).toJson()} : FakeAnswer{404, ""};
        };
        const auto vraag = [&o]() -> std::optional<Outcome<std::optional<QString>>> {
            std::optional<Outcome<std::optional<QString>>> uit;
            Declaratie d = bouw::declaratie();
            d.id = {41};
            o.gateway.teruggekomen(d, &o.context, [&](const Outcome<std::optional<QString>>& a) { uit = a; });
            return QTest::qWaitFor([&] { return uit.has_value(); }) ? uit : std::nullopt;
        };
        log = {stap(7, "declaratie.invoeren"), stap(41, "declaratie.bekijken"), stap(41, "declaratie.klaargezetTerug", "klaarzetterMagNiet")};
        const auto terug = vraag();
        QVERIFY(terug && *terug && **terug == QStringLiteral("klaarzetterMagNiet"));
        for (const char* terzijde : {"declaratie.bekekenVoorBesluit", "declaratie.bijlage", "declaratie.bijlageWeg", "declaratie.nieuwTarief"}) { // no change of what somebody typed
            log.prepend(stap(41, terzijde));
            const auto nog = vraag();
            QVERIFY2(nog && *nog && **nog == QStringLiteral("klaarzetterMagNiet"), terzijde);
        }
        verder = 300; // of a busy dossier it stands on a later page
        const QJsonArray alles = std::exchange(log, {stap(7, "declaratie.invoeren")});
        ouder = alles;
        const auto later = vraag();
        QVERIFY(later && *later && **later == QStringLiteral("klaarzetterMagNiet"));
        log = alles;
        verder.reset();
        log.prepend(stap(41, "declaratie.opslaan")); // somebody changed it since
        const auto anders = vraag();
        QVERIFY(anders && *anders && !**anders);
    }

    void the_month_knows_what_waits_in_the_outbox()
    {
        Opstelling o;
        o.weigering = {200, "", "", true};
        const auto antwoord = o.dienIn(41, 5);
        QVERIFY(antwoord.has_value());
        QCOMPARE(antwoord->soort, IndienAntwoord::Soort::Wacht);
        QVERIFY(o.outbox.waits(DraftKey::declaratie(bouw::zorgovereenkomstId, mei).tekst()));
    }
};

HOUSE_TEST(test_declaratie_gateway, TestDeclaratieGateway)
#include "test_declaratie_gateway.moc"
