#include "client/state/http_niet_typen_gateway.h"
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::state;
using namespace Qt::StringLiterals;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

namespace {

template<class T>
FakeAnswer een(const T& record)
{
    return {200, wire::toText(wire::encode(record))};
}
template<class T>
FakeAnswer bladzijde(const std::vector<T>& items)
{
    return {200, wire::toText(wire::encode(wire::Bladzijde<T>{items, {}}))};
}

} // namespace

/// What the screens that spare typing send, and what they make of the answer.
class TestNietTypenHttp : public QObject {
    Q_OBJECT
    struct World {
        FakeServer server;
        net::ApiClient client{server.url()};
        HttpNietTypenGateway gateway;
        explicit World(Rol rol = Rol::Vertegenwoordiger) : gateway(client, rol) { client.setToken("t"); }
    };

private Q_SLOTS:
    void a_copy_goes_once_under_the_key_of_the_user()
    {
        World w;
        wire::KopieAntwoord antwoord{bouw::zorgovereenkomst(ZorgovereenkomstStatus::Concept), 2, {u"inhoud/werkafspraken/0/tarief"_s}};
        w.server.answer = [&](const FakeRequest&) { return een(antwoord); };
        std::optional<Outcome<wire::KopieAntwoord>> got;
        w.gateway.kopie({4}, {QDate(2026, 1, 1), Verhoging{250, {}}}, u"sleutel-1"_s, this, [&](Outcome<wire::KopieAntwoord> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok() && (*got)->volgnummer == 2 && (*got)->verschillen == antwoord.verschillen);
        const FakeRequest& sent = w.server.requests.at(0);
        QVERIFY(sent.method == "POST" && sent.path == "/v1/zorgovereenkomsten/4/kopie");
        QCOMPARE(sent.header("Idempotency-Key"), QByteArray("sleutel-1"));
        QVERIFY(sent.body.contains("2026-01-01") && sent.body.contains("250"));
    }

    void a_round_asks_without_a_key_and_is_done_with_one()
    {
        World w;
        w.server.answer = [](const FakeRequest& r) {
            if (r.path.endsWith("/voorbeeld"))
                return bladzijde<wire::CentenRegel>({{{4}, u"2025-1"_s, u"J. de Boer"_s, u"T. de Wit"_s, {}, Bedrag{522}, {}, {}, {}}});
            return bladzijde<wire::RondeUitkomst>({{{4}, 2, 7, ZorgovereenkomstStatus::Concept, {}, {}}, {{5}, 0, 0, {}, u"openVersie"_s, {}}});
        };
        const wire::CentenOpdracht opdracht{{{}, Bedrag{1}}, QDate(2025, 12, 1), {{4}, {5}}};
        std::optional<Outcome<std::vector<wire::CentenRegel>>> regels;
        w.gateway.centenVoorbeeld(opdracht, this, [&](Outcome<std::vector<wire::CentenRegel>> a) { regels = std::move(a); });
        QTRY_VERIFY(regels);
        QVERIFY(regels->ok() && (*regels)->at(0).perJaar == Bedrag{522});
        QVERIFY(w.server.requests.at(0).header("Idempotency-Key").isEmpty());
        std::optional<Outcome<std::vector<wire::RondeUitkomst>>> uitkomsten;
        w.gateway.centenronde(opdracht, u"ronde-1"_s, this, [&](Outcome<std::vector<wire::RondeUitkomst>> a) { uitkomsten = std::move(a); });
        QTRY_VERIFY(uitkomsten);
        QVERIFY(uitkomsten->ok() && (*uitkomsten)->size() == 2 && (*uitkomsten)->at(1).probleem == "openVersie"_L1);
        QCOMPARE(w.server.requests.at(1).path, QByteArray("/v1/centenrondes"));
        QCOMPARE(w.server.requests.at(1).header("Idempotency-Key"), QByteArray("ronde-1"));
        QCOMPARE(w.server.requests.at(1).body, w.server.requests.at(0).body); // what is done is what was shown
    }

    void what_was_looked_at_goes_with_the_fingerprint_and_a_conflict_comes_back()
    {
        World w;
        const QByteArray hash(32, 'h');
        w.server.answer = [&](const FakeRequest&) { return een(wire::Bekeken{hash}); };
        std::optional<Outcome<wire::Bekeken>> got;
        const auto kijk = [&] { w.gateway.bekeken({4}, 2, hash, this, [&](Outcome<wire::Bekeken> a) { got = std::move(a); }); };
        kijk();
        QTRY_VERIFY(got);
        QVERIFY(got->ok());
        QVERIFY(w.server.requests.at(0).method == "POST" && w.server.requests.at(0).path == "/v1/zorgovereenkomsten/4/versies/2/bekeken");
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{409, R"({"status":409,"code":"inhoudGewijzigd"})"}; };
        got.reset();
        kijk();
        QTRY_VERIFY(got);
        QVERIFY(!got->ok() && got->problem().code == "inhoudGewijzigd"_L1);
    }

    void the_facts_are_of_the_newest_version_and_nothing_without_one()
    {
        World w;
        ParameterTabel tabel = bouw::parameters();
        ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(tabel);
        ZorgovereenkomstVersie tweede = feiten.zorgovereenkomst.versies.front();
        tweede.volgnummer = 2;
        tweede.status = ZorgovereenkomstStatus::GetekendZorgverlener;
        feiten.zorgovereenkomst.versies.push_back(tweede);
        w.server.answer = [&](const FakeRequest&) { return een(feiten); };
        std::optional<Outcome<ZorgovereenkomstFeiten>> got;
        const auto lees = [&] { w.gateway.feiten({4}, this, [&](Outcome<ZorgovereenkomstFeiten> a) { got = std::move(a); }); };
        lees();
        QTRY_VERIFY(got);
        QVERIFY(got->ok() && (*got)->versie.volgnummer == 2);
        feiten.zorgovereenkomst.versies.clear();
        got.reset();
        lees();
        QTRY_VERIFY(got);
        QVERIFY(!got->ok() && got->problem().kind == ProblemKind::NietGevonden);
    }

    void signatures_of_a_round_go_under_one_key()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return bladzijde<wire::RondeUitkomst>({{{4}, 2, 8, ZorgovereenkomstStatus::Goedgekeurd, {}, {}}}); };
        std::optional<Outcome<std::vector<wire::RondeUitkomst>>> got;
        w.gateway.ondertekenronde({{{{4}, 2, 7}}}, u"teken-1"_s, this, [&](Outcome<std::vector<wire::RondeUitkomst>> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok() && (*got)->front().status == ZorgovereenkomstStatus::Goedgekeurd);
        QCOMPARE(w.server.requests.at(0).path, QByteArray("/v1/ondertekenrondes"));
        QCOMPARE(w.server.requests.at(0).header("Idempotency-Key"), QByteArray("teken-1"));
    }

    void a_template_is_made_changed_and_thrown_away()
    {
        World w;
        const wire::SjabloonInvoer invoer{u"Begeleiding"_s, bouw::inhoud()};
        w.server.answer = [&](const FakeRequest& r) {
            if (r.method == "DELETE")
                return FakeAnswer{204, {}};
            return een(wire::Sjabloon{{6}, 3, invoer.naam, false, invoer.inhoud, QDateTime(QDate(2025, 6, 1), QTime(8, 0), Qt::UTC)});
        };
        std::optional<Outcome<wire::Sjabloon>> got;
        w.gateway.bewaarSjabloon({}, 0, invoer, this, [&](Outcome<wire::Sjabloon> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok() && w.server.requests.at(0).method == "POST" && !w.server.requests.at(0).header("Idempotency-Key").isEmpty());
        got.reset();
        w.gateway.bewaarSjabloon({6}, 3, invoer, this, [&](Outcome<wire::Sjabloon> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(w.server.requests.at(1).method == "PUT" && w.server.requests.at(1).header("If-Match") == "\"3\"");
        std::optional<Outcome<bool>> weg;
        w.gateway.verwijderSjabloon({6}, this, [&](Outcome<bool> a) { weg = a; });
        QTRY_VERIFY(weg);
        QVERIFY(weg->ok());
        w.server.answer = [](const FakeRequest&) { return FakeAnswer{404, R"({"status":404,"code":"nietGevonden"})"}; };
        weg.reset();
        w.gateway.verwijderSjabloon({6}, this, [&](Outcome<bool> a) { weg = a; });
        QTRY_VERIFY(weg);
        QVERIFY(!weg->ok());
    }

    void dates_are_asked_by_their_period_and_a_zorgverlener_asks_no_budgets()
    {
        World w;
        w.server.answer = [](const FakeRequest&) { return bladzijde<wire::EinddatumRegel>({}); };
        std::optional<Outcome<std::vector<wire::EinddatumRegel>>> got;
        w.gateway.einddata(QDate(2025, 11, 1), QDate(2026, 10, 31), this, [&](Outcome<std::vector<wire::EinddatumRegel>> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(got->ok() && (*got)->empty());
        QVERIFY(w.server.requests.at(0).path.startsWith("/v1/einddata?") && w.server.requests.at(0).path.contains("van=2025-11-01") && w.server.requests.at(0).path.contains("tot=2026-10-31"));
        World z(Rol::Zorgverlener);
        std::optional<Outcome<std::vector<Toekenning>>> budgetten;
        z.gateway.toekenningen(this, [&](Outcome<std::vector<Toekenning>> a) { budgetten = std::move(a); });
        QVERIFY(!budgetten); // never before the call has returned
        QTRY_VERIFY(budgetten);
        QVERIFY(budgetten->ok() && (*budgetten)->empty() && z.server.requests.empty());
    }

    void a_server_that_is_gone_is_an_answer_too()
    {
        World w;
        w.server.answer = [](const FakeRequest&) {
            FakeAnswer a;
            a.hangUp = true;
            return a;
        };
        std::optional<Outcome<wire::KetenOverzicht>> got;
        w.gateway.keten({4}, this, [&](Outcome<wire::KetenOverzicht> a) { got = std::move(a); });
        QTRY_VERIFY(got);
        QVERIFY(!got->ok());
    }
};

HOUSE_TEST(test_niet_typen_http, TestNietTypenHttp)
#include "test_niet_typen_http.moc"
