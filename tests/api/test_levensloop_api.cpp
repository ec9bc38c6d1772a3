#include "shared/wire/levensloop.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// The life of an agreement over HTTP, against the real server.
class TestLevensloopApi : public QObject {
    Q_OBJECT

    static QString pad(ZorgovereenkomstId id, const char* rest) { return QStringLiteral("/v1/zorgovereenkomsten/%1%2").arg(id.waarde).arg(QLatin1String(rest)); }

private Q_SLOTS:
    void a_version_comes_with_how_it_stands_for_the_caller()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.draft().status, 201);
        QCOMPARE(month.fire(f.world.een.budgethouderAccount, ZorgovereenkomstGebeurtenis::Delen).status, 200);
        const auto feiten = [&](const Gebruiker& wie) { return f.as(wie).get(pad(month.zorgovereenkomst, "/feiten")).json().value(QLatin1String("stand")).toObject(); };
        const QJsonObject zorgverlener = feiten(f.world.een.zorgverlenerAccount);
        QVERIFY(zorgverlener.value(QLatin1String("bewerkbaar")).toBool());
        QVERIFY(zorgverlener.value(QLatin1String("mogelijk")).toArray().contains(QStringLiteral("ondertekenenZorgverlener")));
        const QJsonObject budgethouder = feiten(f.world.een.budgethouderAccount);
        QVERIFY(!budgethouder.value(QLatin1String("bewerkbaar")).toBool());
        QVERIFY(budgethouder.value(QLatin1String("mogelijk")).toArray().contains(QStringLiteral("intrekken")));
        const Answer getekend = month.fire(f.world.een.zorgverlenerAccount, ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener);
        const QJsonObject versie = getekend.json().value(QLatin1String("versie")).toObject();
        QCOMPARE(versie.value(QLatin1String("stappen")).toArray().size(), 3);
        const QJsonObject handtekening = versie.value(QLatin1String("handtekeningen")).toArray().at(0).toObject();
        QCOMPARE(handtekening.value(QLatin1String("middel")).toString(), QStringLiteral("authenticator"));
        QCOMPARE(handtekening.value(QLatin1String("inhoudHash")).toString().size(), 64);
    }

    void a_notice_is_looked_at_before_it_is_given()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const Answer vroeg = f.as(f.world.een.budgethouderAccount).get(pad(month.zorgovereenkomst, "/opzegging?datum=2025-11-10"));
        QCOMPARE(vroeg.status, 200);
        QCOMPARE(vroeg.json().value(QLatin1String("vroegsteDag")).toString(), QStringLiteral("2025-12-03"));
        QCOMPARE(vroeg.json().value(QLatin1String("bevindingen")).toArray().at(0).toObject().value(QLatin1String("controle")).toString(), QStringLiteral("ZC-057"));
        QCOMPARE(f.as(f.world.een.budgethouderAccount).get(pad(month.zorgovereenkomst, "/opzegging?datum=ooit")).status, 400);
        QCOMPARE(f.as(f.world.een.medewerkerAccount).get(pad(month.zorgovereenkomst, "/opzegging")).status, 200); // what an end by the verstrekker does
        QCOMPARE(f.as(f.world.twee.medewerkerAccount).get(pad(month.zorgovereenkomst, "/opzegging")).status, 404);
        QCOMPARE(f.as(f.world.twee.budgethouderAccount).get(pad(month.zorgovereenkomst, "/opzegging")).status, 404);
    }

    void an_absence_is_reported_and_ended_and_nobody_learns_why()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const QString verzuim = pad(month.zorgovereenkomst, "/verzuim");
        const QJsonObject melding = wire::encode(wire::VerzuimInvoer{VerzuimSoort::Ziekte, practiceDay(), {}, 0});
        QCOMPARE(f.as(f.world.een.medewerkerAccount).post(verzuim, melding).status, 403);
        QCOMPARE(f.as(f.world.een.zorgverlenerAccount).post(verzuim, melding).status, 403);
        QCOMPARE(f.as(f.world.twee.vertegenwoordigerAccount).post(verzuim, melding).status, 404);
        QJsonObject teVeel = melding;
        teVeel.insert(QStringLiteral("reden"), QStringLiteral("griep"));
        QCOMPARE(f.as(f.world.een.vertegenwoordigerAccount).post(verzuim, teVeel).code(), QStringLiteral("veldOnbekend"));
        const Answer gemeld = f.as(f.world.een.vertegenwoordigerAccount).post(verzuim, melding);
        QVERIFY2(gemeld.status == 201, gemeld.text().constData());
        QCOMPARE(f.as(f.world.een.zorgverlenerAccount).get(verzuim).json().value(QLatin1String("items")).toArray().size(), 1);
        QCOMPARE(f.as(f.world.een.medewerkerAccount).get(verzuim).status, 403);
        const QString een = verzuim + QStringLiteral("/%1").arg(gemeld.json().value(QLatin1String("id")).toInteger());
        const QJsonObject beter = wire::encode(wire::VerzuimInvoer{VerzuimSoort::Ziekte, practiceDay(), practiceDay().addDays(3), 0});
        const Answer klaar = f.as(f.world.een.vertegenwoordigerAccount).put(een, beter, 1);
        QVERIFY2(klaar.status == 200, klaar.text().constData());
        QCOMPARE(f.as(f.world.een.vertegenwoordigerAccount).put(een, beter, 1).status, 412);
    }

    void a_verstrekker_sets_its_own_policy_and_sees_only_that()
    {
        ApiFixture f;
        const QString path = QStringLiteral("/v1/verstrekkersbeleid");
        const QJsonObject beleid = wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay(), 250, Bedrag{50}, {}, {}});
        const Answer gezet = f.as(f.world.een.medewerkerAccount).post(path, beleid);
        QVERIFY2(gezet.status == 201, gezet.text().constData());
        QCOMPARE(gezet.as<Verstrekkersbeleid>()->verstrekker, f.world.een.verstrekker.id);
        QCOMPARE(f.as(f.world.twee.medewerkerAccount).post(path, beleid).code(), QStringLiteral("wetOnbekend"));
        QCOMPARE(f.as(f.world.een.medewerkerAccount).post(path, wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay().addDays(-1), 250, {}, {}, {}})).code(),
                 QStringLiteral("datumOngeldig"));
        QCOMPARE(f.as(f.world.een.medewerkerAccount).post(path, wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay(), {}, {}, {}, {}})).code(), QStringLiteral("veldOntbreekt"));
        QCOMPARE(f.as(f.world.een.medewerkerAccount).post(path, wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay(), 250, {}, false, {}})).code(),
                 QStringLiteral("reiskostenVolgensWet")); // the Wlz says yes
        QCOMPARE(f.as(f.world.een.medewerkerAccount).get(path).json().value(QLatin1String("items")).toArray().size(), 1);
        QCOMPARE(f.as(f.world.twee.medewerkerAccount).get(path).json().value(QLatin1String("items")).toArray().size(), 0);
    }
};

HOUSE_TEST(test_levensloop_api, TestLevensloopApi)
#include "test_levensloop_api.moc"
