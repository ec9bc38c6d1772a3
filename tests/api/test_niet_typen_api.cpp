#include "shared/wire/niet_typen.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>
#include <QUuid>

using namespace pgb;
using namespace pgb::test;

/// Rounds, templates and copies over HTTP, against the real server.
class TestNietTypenApi : public QObject {
    Q_OBJECT

    static QJsonArray items(const Answer& answer) { return answer.json().value(QLatin1String("items")).toArray(); }

private Q_SLOTS:
    void a_raise_is_looked_at_made_looked_through_and_signed()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        ApiClient& wie = f.as(f.world.een.vertegenwoordigerAccount);
        wire::CentenOpdracht opdracht{{{}, Bedrag{1}, {}}, QDate(2025, 12, 1), {}};
        const Answer voorbeeld = wie.post(QStringLiteral("/v1/centenrondes/voorbeeld"), wire::encode(opdracht));
        QVERIFY2(voorbeeld.status == 200, voorbeeld.text().constData());
        QCOMPARE(items(voorbeeld).size(), 1);
        QCOMPARE(items(voorbeeld)[0].toObject().value(QLatin1String("tarieven")).toArray()[0].toObject().value(QLatin1String("nieuw")).toInteger(), 4'001'000);
        QCOMPARE(wie.post(QStringLiteral("/v1/centenrondes"), wire::encode(opdracht)).code(), QStringLiteral("veldOntbreekt"));
        opdracht.zorgovereenkomsten = {month.zorgovereenkomst, ZorgovereenkomstId{987654}};
        ApiClient::Extra sleutel;
        sleutel.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const Answer gemaakt = wie.post(QStringLiteral("/v1/centenrondes"), wire::encode(opdracht), sleutel);
        QVERIFY2(gemaakt.status == 200, gemaakt.text().constData());
        const QJsonObject rij = items(gemaakt)[0].toObject();
        QVERIFY(rij.value(QLatin1String("volgnummer")).toInt() == 2 && !rij.contains(QLatin1String("probleem")));
        QCOMPARE(items(gemaakt)[1].toObject().value(QLatin1String("probleem")).toString(), QStringLiteral("nietGevonden"));
        QCOMPARE(items(wie.post(QStringLiteral("/v1/centenrondes"), wire::encode(opdracht), sleutel)), items(gemaakt)); // sent again: done once
        const wire::OndertekenOpdracht tekenen{{{month.zorgovereenkomst, 2, rij.value(QLatin1String("rijversie")).toInteger()}}};
        const QString ronde = QStringLiteral("/v1/ondertekenrondes");
        QCOMPARE(items(wie.post(ronde, wire::encode(tekenen)))[0].toObject().value(QLatin1String("probleem")).toString(), QStringLiteral("nietBekeken"));
        const QString pad = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(month.zorgovereenkomst.waarde);
        const QString hash = wie.get(pad + QStringLiteral("/feiten")).json().value(QLatin1String("inhoudHash")).toString();
        QCOMPARE(hash.size(), 64);
        QCOMPARE(f.as(f.world.een.zorgverlenerAccount).post(pad + QStringLiteral("/versies/2/bekeken"), wire::encode(wire::Bekeken{QByteArray::fromHex(hash.toLatin1())})).status, 404);
        const Answer bekeken = wie.post(pad + QStringLiteral("/versies/2/bekeken"), wire::encode(wire::Bekeken{QByteArray::fromHex(hash.toLatin1())}));
        QVERIFY2(bekeken.status == 200, bekeken.text().constData());
        const Answer getekend = wie.post(ronde, wire::encode(tekenen));
        QVERIFY2(items(getekend)[0].toObject().value(QLatin1String("status")).toString() == QLatin1String("inBeoordeling"), getekend.text().constData());
    }

    void a_round_of_another_dossier_does_nothing()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const wire::CentenOpdracht opdracht{{{}, Bedrag{1}, {}}, QDate(2025, 12, 1), {month.zorgovereenkomst}};
        const wire::OndertekenOpdracht tekenen{{{month.zorgovereenkomst, 1, 1}}};
        for (const Gebruiker& vreemd : {f.world.twee.budgethouderAccount, f.world.twee.vertegenwoordigerAccount, f.world.twee.zorgverlenerAccount}) {
            QCOMPARE(f.as(vreemd).post(QStringLiteral("/v1/centenrondes/voorbeeld"), wire::encode(opdracht)).status, 404);
            QCOMPARE(items(f.as(vreemd).post(QStringLiteral("/v1/centenrondes"), wire::encode(opdracht)))[0].toObject().value(QLatin1String("probleem")).toString(),
                     QStringLiteral("nietGevonden"));
            QCOMPARE(items(f.as(vreemd).post(QStringLiteral("/v1/ondertekenrondes"), wire::encode(tekenen)))[0].toObject().value(QLatin1String("probleem")).toString(),
                     QStringLiteral("nietGevonden"));
        }
        for (const Gebruiker& wie : {f.world.een.medewerkerAccount, f.world.svb, f.world.beheerder}) {
            for (const char* path : {"/v1/centenrondes/voorbeeld", "/v1/centenrondes", "/v1/ondertekenrondes", "/v1/sjablonen"})
                QCOMPARE(f.as(wie).post(QString::fromLatin1(path), QJsonObject()).status, 403);
        }
        const Answer nu = f.as(f.world.een.budgethouderAccount).get(QStringLiteral("/v1/zorgovereenkomsten/%1").arg(month.zorgovereenkomst.waarde));
        QCOMPARE(nu.json().value(QLatin1String("versies")).toArray().size(), 1);
    }

    void a_template_is_kept_changed_and_thrown_away_by_its_owner()
    {
        ApiFixture f;
        ApiClient& wie = f.as(f.world.een.vertegenwoordigerAccount);
        const QString path = QStringLiteral("/v1/sjablonen");
        const QJsonObject invoer = wire::encode(wire::SjabloonInvoer{QStringLiteral("Begeleiding"), acceptableContent(f.world.een)});
        const Answer gemaakt = wie.post(path, invoer);
        QVERIFY2(gemaakt.status == 201, gemaakt.text().constData());
        const QString een = path + QStringLiteral("/%1").arg(gemaakt.json().value(QLatin1String("id")).toInteger());
        QCOMPARE(f.as(f.world.twee.vertegenwoordigerAccount).put(een, invoer, 1).status, 404);
        QCOMPARE(wie.put(een, invoer, 1).status, 200);
        QCOMPARE(wie.put(een, invoer, 1).status, 412);
        QCOMPARE(f.as(f.world.twee.vertegenwoordigerAccount).send("DELETE", een).status, 404);
        QCOMPARE(wie.send("DELETE", een).status, 204);
        QVERIFY(items(wie.get(path)).isEmpty());
    }

    void last_years_agreement_is_copied_once_per_key()
    {
        ApiFixture f;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1/kopie").arg(month.zorgovereenkomst.waarde);
        QCOMPARE(f.as(f.world.een.medewerkerAccount).post(path, QJsonObject()).status, 403);
        QCOMPARE(f.as(f.world.twee.budgethouderAccount).post(path, QJsonObject()).status, 404);
        ApiClient::Extra sleutel;
        sleutel.idempotencyKey = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const Answer een = f.as(f.world.een.budgethouderAccount).post(path, QJsonObject(), sleutel);
        QVERIFY2(een.status == 201, een.text().constData());
        QCOMPARE(een.json().value(QLatin1String("volgnummer")).toInt(), 2);
        QCOMPARE(f.as(f.world.een.budgethouderAccount).post(path, QJsonObject(), sleutel).body, een.body);
    }
};

HOUSE_TEST(test_niet_typen_api, TestNietTypenApi)
#include "test_niet_typen_api.moc"
