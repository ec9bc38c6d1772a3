#include "client/state/draft_key.h"
#include "client/state/http_declaratie_gateway.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
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
    HttpDeclaratieGateway gateway{client, outbox, journal, Rol::Budgethouder};
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
        gateway.keepJournal(d.zorgovereenkomst, d.periode, "werk", {});
        gateway.submit(d, &context, [&](const Outcome<IndienAntwoord>& a) { if (a) antwoord = *a; });
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
