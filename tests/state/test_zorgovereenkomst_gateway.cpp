#include "client/state/zorgovereenkomst_http_gateway.h"
#include "shared/domain/controle/evaluator.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace pgb;
using namespace pgb::state;
using namespace Qt::StringLiterals;

namespace {

QByteArray lijst(const QJsonArray& items) { return QJsonDocument(QJsonObject{{u"items"_s, items}}).toJson(); }
QByteArray tekst(const QJsonObject& object) { return QJsonDocument(object).toJson(); }

/// A client on a fake server that knows one agreement.
struct Opstelling {
    QTemporaryDir map;
    tests::FakeServer server;
    net::ApiClient client{server.url()};
    Journal journal{map.path(), Secret(QByteArray(32, 'k'))};
    Outbox outbox{client, journal};
    DossierIndex index{client};
    HttpZorgovereenkomstGateway gateway{client, outbox, journal, index};
    ParameterTabel parameters = bouw::parameters();
    ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(parameters);
    QJsonArray bestaand;
    bool weigert = false;
    int weigerStatus = 422;
    QObject context;

    Opstelling()
    {
        client.setToken("t");
        server.answer = [this](const tests::FakeRequest& request) { return antwoord(request); };
    }
    tests::FakeAnswer antwoord(const tests::FakeRequest& request)
    {
        const QByteArray pad = request.path.left(request.path.indexOf('?') < 0 ? request.path.size() : request.path.indexOf('?'));
        if (pad.endsWith("/feiten"))
            return {.body = tekst(wire::encode(feiten))};
        if (pad == "/v1/parameters")
            return {.body = lijst({wire::encode(parameters.rijen().front())})};
        if (pad == "/v1/budgethouders/1")
            return {.body = tekst(wire::encode(bouw::budgethouder()))};
        if (pad == "/v1/zorgovereenkomsten" && request.method == "GET")
            return {.body = lijst(bestaand)};
        if (pad == "/v1/zorgovereenkomsten")
            return {.status = 201, .body = tekst(wire::encode(feiten.zorgovereenkomst))};
        wire::VersieAntwoord versie{feiten.versie, {}};
        versie.versie.rijversie = request.method == "PUT" ? 8 : 9;
        if (request.method == "POST" && weigert) {
            wire::ProblemBericht problem{weigerStatus, u"geweigerd"_s, {}, {}, {}, {}, {}};
            if (weigerStatus == 422)
                problem.bevindingen = {Bevinding{u"ZC-030"_s, Ernst::Weigeren, u"inhoud/werkafspraken"_s, {}}};
            return {.status = weigerStatus, .body = tekst(wire::encodeProblem(problem))};
        }
        if (request.method == "POST")
            versie.versie.status = ZorgovereenkomstStatus::Gedeeld;
        return {.body = tekst(wire::encode(versie)), .extraHeaders = "ETag: \"" + QByteArray::number(versie.versie.rijversie) + "\"\r\n"};
    }
    VersieStap stap() const
    {
        return {ZorgovereenkomstGebeurtenis::Delen, {}, {bouw::zorgovereenkomstId, 1, 7, bouw::zorgverlenerId, bouw::inhoud()}, true};
    }
};

} // namespace

class TestZorgovereenkomstGateway : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_new_draft_is_made_once_and_an_empty_one_is_taken_again()
    {
        Opstelling o;
        std::optional<ZorgovereenkomstDossier> dossier;
        const auto klaar = [&](const Outcome<ZorgovereenkomstDossier>& d) {
            QVERIFY2(d.ok(), qPrintable(d ? QString() : d.problem().code));
            dossier = *d;
        };
        o.gateway.nieuw(bouw::budgethouderId, &o.context, klaar);
        QTRY_VERIFY(dossier.has_value());
        QCOMPARE(o.server.requests[1].method, "POST"_ba);
        QVERIFY(!o.server.requests[1].header("Idempotency-Key").isEmpty());
        QCOMPARE(dossier->feiten.versie.volgnummer, 1);
        QVERIFY(!dossier->parameters->rijen().empty());
        dossier.reset();
        o.server.requests.clear();
        Zorgovereenkomst leeg = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Concept);
        leeg.zorgverlener = {};
        leeg.versies.front().inhoud = {};
        leeg.versies.front().inhoud.modelversie = u"2017-1"_s; // as the server makes it
        leeg.versies.front().inhoud.modelHash = QByteArray(32, 'x');
        o.bestaand = {wire::encode(leeg)};
        o.gateway.nieuw(bouw::budgethouderId, &o.context, klaar);
        QTRY_VERIFY(dossier.has_value());
        for (const tests::FakeRequest& request : o.server.requests)
            QCOMPARE(request.method, "GET"_ba);
    }

    void a_draft_without_zorgverlener_can_be_read()
    {
        Opstelling o;
        o.feiten.zorgverlener = Zorgverlener{}; // what the server sends for none
        o.feiten.zorgovereenkomst.zorgverlener = {};
        o.feiten.zorgovereenkomst.versies.front().inhoud = {};
        std::optional<bool> gelezen;
        o.gateway.load(bouw::zorgovereenkomstId, &o.context, [&](const Outcome<ZorgovereenkomstDossier>& d) { gelezen = d.ok(); });
        QTRY_COMPARE(gelezen, std::optional(true));
    }

    void the_zorgverlener_gets_the_name_of_the_other_party()
    {
        Opstelling o;
        o.feiten.budgethouder.reset();
        o.feiten.saldo.reset();
        QString naam;
        o.gateway.load(bouw::zorgovereenkomstId, &o.context, [&](const Outcome<ZorgovereenkomstDossier>& d) {
            naam = d && d->feiten.budgethouder ? volledigeNaam(d->feiten.budgethouder->naam) : u"?"_s;
        });
        QTRY_COMPARE(naam, u"A. de Boer"_s);
    }

    /// His own client told every zorgverlener that the number of the budgethouder was missing, and kept his changes back.
    void what_a_zorgverlener_may_not_see_is_no_finding_for_him()
    {
        Opstelling o;
        o.feiten.budgethouder.reset();
        std::optional<ZorgovereenkomstFeiten> feiten;
        o.gateway.load(bouw::zorgovereenkomstId, &o.context, [&](const Outcome<ZorgovereenkomstDossier>& d) {
            if (d) {
                feiten = d->feiten;
                feiten->budgethouder->bsn = {};
                feiten->parameters = &o.parameters;
            }
        });
        QTRY_VERIFY(feiten.has_value());
        const std::vector<Bevinding> gevonden = evaluate(*feiten).bevindingen;
        QVERIFY(std::none_of(gevonden.begin(), gevonden.end(), [](const Bevinding& b) { return b.controle == u"ZC-003"_s; }));
        feiten->profielVerborgen = false;
        const std::vector<Bevinding> server = evaluate(*feiten).bevindingen;
        QVERIFY(std::any_of(server.begin(), server.end(), [](const Bevinding& b) { return b.controle == u"ZC-003"_s; }));
    }

    void sharing_saves_first_and_names_the_new_version()
    {
        Opstelling o;
        std::optional<StapAntwoord> antwoord;
        o.gateway.keepJournal(bouw::zorgovereenkomstId, 1, "werk", {});
        o.gateway.vuur(o.stap(), &o.context, [&](const Outcome<StapAntwoord>& a) { antwoord = *a; });
        QTRY_VERIFY(antwoord.has_value());
        QCOMPARE(antwoord->soort, StapAntwoord::Soort::Ontvangen);
        QCOMPARE(antwoord->stand.versie.status, ZorgovereenkomstStatus::Gedeeld);
        QCOMPARE(o.server.requests.size(), size_t(2));
        QCOMPARE(o.server.requests[0].method, "PUT"_ba);
        QCOMPARE(o.server.requests[0].header("If-Match"), "\"7\""_ba);
        QCOMPARE(o.server.requests[1].path, "/v1/zorgovereenkomsten/4/versies/1/gebeurtenissen"_ba);
        QCOMPARE(o.server.requests[1].header("If-Match"), "\"8\""_ba);
        QVERIFY(!o.server.requests[1].header("Idempotency-Key").isEmpty());
        QVERIFY(o.journal.entries(u"zorgovereenkomst/"_s).empty());
    }

    void a_refusal_brings_the_findings_and_the_version_that_was_saved()
    {
        Opstelling o;
        o.weigert = true;
        std::optional<StapAntwoord> antwoord;
        o.gateway.vuur(o.stap(), &o.context, [&](const Outcome<StapAntwoord>& a) { antwoord = *a; });
        QTRY_VERIFY(antwoord.has_value());
        QCOMPARE(antwoord->soort, StapAntwoord::Soort::Geweigerd);
        QVERIFY(antwoord->bewaard);
        QCOMPARE(antwoord->rijversie, qint64(8));
        QCOMPARE(antwoord->weigering.bevindingen.front().controle, u"ZC-030"_s);
    }

    void a_refusal_without_findings_also_tells_what_was_saved()
    {
        Opstelling o;
        o.weigert = true;
        o.weigerStatus = 409;
        std::optional<StapAntwoord> antwoord;
        o.gateway.vuur(o.stap(), &o.context, [&](const Outcome<StapAntwoord>& a) { antwoord = *a; });
        QTRY_VERIFY(antwoord.has_value());
        QVERIFY(antwoord->bewaard);
        QCOMPARE(antwoord->rijversie, qint64(8));
        QVERIFY(antwoord->weigering.verouderd());
    }

    void a_draft_that_was_refused_itself_was_not_saved()
    {
        Opstelling o;
        o.server.answer = [](const tests::FakeRequest&) { return tests::FakeAnswer{.status = 403, .body = R"({"code":"magNiet"})"}; };
        std::optional<StapAntwoord> antwoord;
        o.gateway.vuur(o.stap(), &o.context, [&](const Outcome<StapAntwoord>& a) { antwoord = *a; });
        QTRY_VERIFY(antwoord.has_value());
        QVERIFY(!antwoord->bewaard);
        QCOMPARE(antwoord->weigering.problem.kind, ProblemKind::NietToegestaan);
        QCOMPARE(o.server.requests.size(), size_t(1));
    }

    void after_a_restart_the_record_knows_what_waits_and_what_was_refused()
    {
        Opstelling o;
        const auto normaal = o.server.answer;
        o.server.answer = [&](const tests::FakeRequest& request) { return request.method == "PUT" ? tests::FakeAnswer{.hangUp = true} : normaal(request); };
        o.gateway.vuur(o.stap(), &o.context, [](const Outcome<StapAntwoord>&) {});
        QTRY_VERIFY(!o.outbox.pending().empty() && o.outbox.pending().front().attempts > 0);
        std::optional<ZorgovereenkomstDossier> dossier;
        const auto lees = [&] {
            dossier.reset();
            o.gateway.load(bouw::zorgovereenkomstId, &o.context, [&](const Outcome<ZorgovereenkomstDossier>& d) { dossier = *d; });
        };
        lees();
        QTRY_VERIFY(dossier.has_value());
        QVERIFY(dossier->inWachtrij);
        o.weigert = true;
        o.server.answer = normaal;
        o.outbox.retryNow();
        QTRY_VERIFY(o.outbox.pending().empty());
        lees();
        QTRY_VERIFY(dossier.has_value());
        QVERIFY(!dossier->inWachtrij);
        QVERIFY(dossier->geweigerd.has_value());
        QCOMPARE(dossier->geweigerd->bevindingen.front().controle, u"ZC-030"_s);
        lees();
        QTRY_VERIFY(dossier.has_value());
        QVERIFY(!dossier->geweigerd.has_value()); // told once
    }

    void without_connection_it_waits_and_says_so()
    {
        Opstelling o;
        o.server.answer = [](const tests::FakeRequest&) { return tests::FakeAnswer{.hangUp = true}; };
        std::optional<StapAntwoord> antwoord;
        o.gateway.vuur(o.stap(), &o.context, [&](const Outcome<StapAntwoord>& a) { antwoord = *a; });
        QTRY_VERIFY(antwoord.has_value());
        QCOMPARE(antwoord->soort, StapAntwoord::Soort::Wacht);
        QCOMPARE(o.outbox.pending().size(), size_t(1));
    }

    void the_draft_in_the_journal_comes_back_with_its_own_version_only()
    {
        Opstelling o;
        o.gateway.keepJournal(bouw::zorgovereenkomstId, 1, "mijn werk", {});
        o.gateway.keepJournal(bouw::zorgovereenkomstId, 12, "ander werk", {});
        QByteArray journaal;
        o.gateway.load(bouw::zorgovereenkomstId, &o.context, [&](const Outcome<ZorgovereenkomstDossier>& d) { journaal = d ? d->journaal : "?"; });
        QTRY_COMPARE(journaal, "mijn werk"_ba);
    }
};

HOUSE_TEST(test_zorgovereenkomst_gateway, TestZorgovereenkomstGateway)
#include "test_zorgovereenkomst_gateway.moc"
