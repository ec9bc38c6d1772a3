#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QElapsedTimer>
#include <QJsonArray>
#include <QNetworkReply>
#include <QUuid>

using namespace pgb;
using namespace pgb::test;
using G = DeclaratieGebeurtenis;

class TestRobust : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        m_month = std::make_unique<MonthOverHttp>(*m_fixture, m_fixture->world.een);
        const Answer running = m_month->running();
        QVERIFY2(running.status == 200, running.text().constData());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void hostile_bodies_are_refused_with_a_problem_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray month = "{\"zorgovereenkomst\":1,\"periode\":{\"van\":\"2025-10-01\",\"tot\":\"2025-10-31\"},\"soort\":\"geleverdeZorg\",\"regels\":[]";
        QTest::newRow("empty") << QByteArray(" ") << QStringLiteral("jsonOngeldig");
        QTest::newRow("no json") << QByteArray("<xml/>") << QStringLiteral("jsonOngeldig");
        QTest::newRow("array") << QByteArray("[]") << QStringLiteral("jsonOngeldig");
        QTest::newRow("deep") << QByteArray(100'000, '[') << QStringLiteral("jsonTeDiep");
        QTest::newRow("double") << QByteArray("{\"zorgovereenkomst\":1,\"zorgovereenkomst\":2}") << QStringLiteral("sleutelDubbel");
        QTest::newRow("unknown") << QByteArray(month + ",\"status\":\"betaalbaar\"}") << QStringLiteral("veldOnbekend");
        QTest::newRow("type") << QByteArray("{\"zorgovereenkomst\":\"1\"}") << QStringLiteral("veldSoort");
        QTest::newRow("bidi") << QByteArray(month + ",\"factuurnummer\":\"2025\xe2\x80\xae" "7\"}") << QStringLiteral("tekstOngeldig");
        QTest::newRow("line in a number") << QByteArray(month + ",\"factuurnummer\":\"2025\\n7\"}") << QStringLiteral("tekstOngeldig");
        QTest::newRow("huge") << QByteArray("{\"zorgovereenkomst\":99999999999999999999}") << QStringLiteral("veldSoort");
        QTest::newRow("negative id") << QByteArray("{\"zorgovereenkomst\":-1}") << QStringLiteral("veldBereik");
        QTest::newRow("half an id") << QByteArray("{\"zorgovereenkomst\":1.5}") << QStringLiteral("veldSoort");
        QTest::newRow("utf8") << QByteArray("{\"factuurnummer\":\"\xc3\x28\"}") << QStringLiteral("jsonOngeldig");
    }
    void hostile_bodies_are_refused_with_a_problem()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const Answer answer = m_fixture->as(m_fixture->world.een.budgethouderAccount).send("POST", QStringLiteral("/v1/declaraties"), body);
        QVERIFY2(answer.status == 400, answer.text().constData());
        QCOMPARE(answer.code(), code);
        QVERIFY(!answer.requestId.isEmpty());
    }

    void odd_addresses_and_headers_are_refused()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.een.budgethouderAccount);
        QCOMPARE(client.get(QStringLiteral("/v1/declaraties/abc")).status, 404);
        QCOMPARE(client.get(QStringLiteral("/v1/declaraties/99999999999999999999")).status, 404);
        QCOMPARE(client.get(QStringLiteral("/v1/declaraties/-1")).status, 404);
        QCOMPARE(client.get(QStringLiteral("/v1/declaraties?limiet=100000")).status, 400);
        QCOMPARE(client.get(QStringLiteral("/v1/declaraties?status=bestaatNiet")).status, 400);
        QCOMPARE(client.get(QStringLiteral("/v1/nergens")).status, 404);
        QCOMPARE(client.send("PATCH", QStringLiteral("/v1/declaraties"), "{}").status, 405);
        ApiClient::Extra plain;
        plain.contentType = "text/plain";
        const Answer text = client.send("POST", QStringLiteral("/v1/declaraties"), "{}", plain);
        QCOMPARE(text.code(), QStringLiteral("soortNietOndersteund"));
        QCOMPARE(text.status, 415);
        const auto withKey = [&](const QByteArray& key) {
            ApiClient::Extra extra;
            extra.idempotencyKey = key;
            return client.post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(1)), extra);
        };
        QCOMPARE(withKey("-").code(), QStringLiteral("sleutelOntbreekt")); // no header
        for (const QByteArray& odd : {QByteArray("7"), QByteArray(36, 'x'), '{' + QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '}'}) {
            const Answer refused = withKey(odd);
            QCOMPARE(refused.status, 400);
            QCOMPARE(refused.code(), QStringLiteral("sleutelOngeldig"));
            QCOMPARE(refused.json().value(QLatin1String("params")).toObject().value(QLatin1String("tekens")).toString(), QStringLiteral("36"));
        }
    }

    void the_same_key_gives_one_declaratie_and_another_body_is_refused()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.een.budgethouderAccount);
        ApiClient::Extra extra;
        extra.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
        const Answer first = client.post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(2)), extra);
        QVERIFY2(first.status == 201, first.text().constData());
        const Answer second = client.post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(2)), extra);
        QCOMPARE(second.status, 201);
        QCOMPARE(second.body, first.body);
        const Answer other = client.post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(3)), extra);
        QCOMPARE(other.status, 409);
        QCOMPARE(other.code(), QStringLiteral("sleutelAndersGebruikt"));
        remove(first);
    }

    void a_change_names_the_version_it_saw()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.een.budgethouderAccount);
        const Answer typed = m_month->type(m_fixture->world.een.budgethouderAccount, 1);
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const QString path = QStringLiteral("/v1/declaraties/%1").arg(draft.id.waarde);
        QCOMPARE(client.send("PUT", path, wire::toText(wire::encode(m_month->month(2)))).status, 428);
        const Answer saved = client.put(path, wire::encode(m_month->month(2)), draft.rijversie);
        QVERIFY2(saved.status == 200, saved.text().constData());
        const Answer late = client.put(path, wire::encode(m_month->month(3)), draft.rijversie);
        QCOMPARE(late.status, 412);
        const auto problem = wire::decodeProblem(late.json());
        QVERIFY(problem->huidig.has_value());
        const Outcome<Declaratie> now = wire::decode<Declaratie>(*problem->huidig);
        QVERIFY(now.ok());
        QCOMPARE(now->rijversie, draft.rijversie + 1);
        QCOMPARE(now->regels.size(), size_t(2));
        remove(saved);
    }

    void the_feed_answers_when_something_changes()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.een.vertegenwoordigerAccount);
        const qint64 now = client.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_fixture->server.url().toString() + QStringLiteral("/v1/wijzigingen?sinds=%1&wacht=25").arg(now)));
        request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
        std::unique_ptr<QNetworkReply> poll(network.get(request));
        QTest::qWait(200);
        QVERIFY(!poll->isFinished());
        const Answer typed = m_month->type(m_fixture->world.een.budgethouderAccount, 1);
        QTRY_VERIFY_WITH_TIMEOUT(poll->isFinished(), 10'000);
        const QByteArray body = poll->readAll();
        const Outcome<wire::Wijzigingen> changes = wire::decode<wire::Wijzigingen>(*wire::parseObject(body));
        QVERIFY2(changes.ok() && !changes->items.empty(), body.constData());
        QCOMPARE(changes->items.at(0).soort, QStringLiteral("declaratie"));
        QVERIFY(changes->laatste > now);
        remove(typed);
    }

    void the_feed_hears_within_seconds_of_what_another_process_commits()
    {
        const Gebruiker& who = m_fixture->world.een.vertegenwoordigerAccount;
        ApiClient& client = m_fixture->as(who);
        const qint64 now = client.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_fixture->server.url().toString() + QStringLiteral("/v1/wijzigingen?sinds=%1&wacht=25").arg(now)));
        request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
        std::unique_ptr<QNetworkReply> poll(network.get(request));
        QTest::qWait(1500);
        QVERIFY(!poll->isFinished());
        {
            storage::SqlStorage other(m_fixture->config); // as a command of the operator has
            QVERIFY(other.open());
            const BudgethouderId dossier = m_fixture->world.een.budgethouder.id;
            QVERIFY(other.write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                const Outcome<void> done = unit.wijzigingen().append(QStringLiteral("declaratie"), 1, dossier);
                return done ? Outcome<bool>(true) : Outcome<bool>(done.problem());
            }));
            other.close();
        }
        QTRY_VERIFY_WITH_TIMEOUT(poll->isFinished(), 10'000);
        const QByteArray body = poll->readAll();
        const Outcome<wire::Wijzigingen> changes = wire::decode<wire::Wijzigingen>(*wire::parseObject(body));
        QVERIFY2(changes.ok() && !changes->items.empty(), body.constData());
        QCOMPARE(changes->items.at(0).soort, QStringLiteral("declaratie"));
    }

    void odd_days_and_amounts_are_refused_or_kept_and_break_nothing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("status");
        const auto day = [](const char* name, const char* text, int status) {
            QTest::newRow(name) << QStringLiteral("ingangsdatum") << QJsonValue(QString::fromLatin1(text)) << status;
        };
        day("year 0", "0000-01-01", 400);
        day("first day", "0001-01-01", 200);
        day("last day", "9999-12-31", 200);
        day("five digits", "10000-01-01", 400);
        day("no day", "2025-02-30", 400);
        const auto number = [](const char* name, const char* field, double value, int status) {
            QTest::newRow(name) << QString::fromLatin1(field) << QJsonValue(value) << status;
        };
        number("negative wage", "maandloonCenten", -1, 400);
        number("endless wage", "maandloonCenten", 1e300, 400);
        number("negative minutes", "minutenPerWeek", -5, 400);
        number("more than a week", "minutenPerWeek", 10081, 400);
        number("negative rate", "reiskostenTarief", -1, 400);
        QTest::newRow("long text") << QStringLiteral("overigeAfspraken") << QJsonValue(QString(8000, QChar(u'x'))) << 200;
        QTest::newRow("longer text") << QStringLiteral("overigeAfspraken") << QJsonValue(QString(8001, QChar(u'x'))) << 400;
        QTest::newRow("lines in a long text") << QStringLiteral("overigeAfspraken") << QJsonValue(QStringLiteral("een\n\ttwee")) << 200;
        QTest::newRow("override in a long text") << QStringLiteral("overigeAfspraken") << QJsonValue(QStringLiteral("a\u202eb")) << 400;
    }
    void odd_days_and_amounts_are_refused_or_kept_and_break_nothing()
    {
        QFETCH(QString, field);
        QFETCH(QJsonValue, value);
        QFETCH(int, status);
        const auto& two = m_fixture->world.twee;
        ApiClient& client = m_fixture->as(two.budgethouderAccount);
        if (!m_draft) {
            const wire::ZorgovereenkomstInvoer input{two.budgethouder.id, two.zorgverlener.id, acceptableContent(two)};
            m_draft = client.post(QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(input)).json().value(QLatin1String("id")).toInteger();
        }
        const QString path = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(m_draft);
        QJsonObject body = wire::encode(wire::VersieInvoer{two.zorgverlener.id, acceptableContent(two)});
        QJsonObject content = body.value(QLatin1String("inhoud")).toObject();
        content.insert(field, value);
        body.insert(QLatin1String("inhoud"), content);
        ApiClient::Extra extra;
        extra.ifMatch = client.get(path).etag;
        const Answer answer = client.send("PUT", path + QStringLiteral("/versies/1"), wire::toText(body), extra);
        QVERIFY2(answer.status == status, answer.text().constData());
        for (const QString& look : {path, path + QStringLiteral("/feiten"), QStringLiteral("/v1/vandaag")})
            QVERIFY2(client.get(look).status == 200, qPrintable(look));
    }

    void the_longest_month_is_taken_and_a_longer_one_refused()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.een.budgethouderAccount);
        wire::DeclaratieInvoer input = m_month->month(1);
        input.regels.resize(5000, input.regels.front());
        for (Declaratieregel& line : input.regels)
            line.aantal = 10'000'000;
        const Answer longest = client.post(QStringLiteral("/v1/declaraties"), wire::encode(input));
        QVERIFY2(longest.status == 201, longest.text().constData());
        const Declaratie draft = longest.as<wire::DeclaratieAntwoord>()->declaratie;
        QVERIFY(draft.totaal.centen > 0 && draft.totaal.centen <= Bedrag::maxCenten);
        QCOMPARE(m_month->fire(m_fixture->world.een.budgethouderAccount, draft, G::Indienen).status, 422);
        remove(longest);
        input.regels.push_back(input.regels.front());
        QCOMPARE(client.post(QStringLiteral("/v1/declaraties"), wire::encode(input)).status, 400);
        QCOMPARE(client.send("POST", QStringLiteral("/v1/declaraties"), QByteArray(1'100'000, ' ')).status, 413);
    }

    void a_cursor_of_someone_else_shows_nothing_of_his()
    {
        const auto& two = m_fixture->world.twee;
        ApiClient& stranger = m_fixture->as(two.budgethouderAccount);
        for (const char* cursor : {"0", "1", "2", "999999999999999999"}) {
            const Answer page = stranger.get(QStringLiteral("/v1/budgethouders?na=") + QLatin1String(cursor));
            QCOMPARE(page.status, 200);
            QVERIFY(!page.body.contains(m_fixture->world.een.budgethouder.naam.achternaam.toUtf8()));
        }
        for (const char* cursor : {"-1", "1e3", "9223372036854775808", "abc"})
            QCOMPARE(stranger.get(QStringLiteral("/v1/budgethouders?na=") + QLatin1String(cursor)).status, 400);
    }

    void a_key_of_someone_else_gives_nothing_of_his()
    {
        const auto& een = m_fixture->world.een;
        ApiClient::Extra extra;
        extra.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
        const Answer mine = m_fixture->as(een.budgethouderAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(2)), extra);
        QCOMPARE(mine.status, 201);
        const Answer other = m_fixture->as(m_fixture->world.twee.budgethouderAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(2)), extra);
        QVERIFY2(other.status == 404, other.text().constData());
        const Answer second = m_fixture->as(een.vertegenwoordigerAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(m_month->month(2)), extra);
        QCOMPARE(second.status, 201);
        QVERIFY(second.as<wire::DeclaratieAntwoord>()->declaratie.id != mine.as<wire::DeclaratieAntwoord>()->declaratie.id);
        remove(mine);
        remove(second);
    }

    void a_killed_server_keeps_what_it_acknowledged()
    {
        ApiFixture& f = *m_fixture;
        const Answer typed = m_month->type(f.world.een.budgethouderAccount, 4);
        QCOMPARE(typed.status, 201);
        const QByteArray key = QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const Answer done = m_month->fire(f.world.een.budgethouderAccount, draft, G::Indienen, key);
        QVERIFY2(done.status == 200, done.text().constData());
        f.server.kill();
        f.start();
        const Answer after = f.as(f.world.een.budgethouderAccount).get(QStringLiteral("/v1/declaraties/%1").arg(draft.id.waarde));
        QVERIFY2(after.status == 200, after.text().constData()); // the session outlived the server too
        QCOMPARE(after.as<Declaratie>()->status, DeclaratieStatus::Betaalbaar);
        const Answer again = m_month->fire(f.world.een.budgethouderAccount, draft, G::Indienen, key);
        QCOMPARE(again.status, 200);
        QCOMPARE(again.body, done.body);
        QCOMPARE(f.server.run({QStringLiteral("verify-audit")}).exitCode, 0);
    }

    void a_stop_is_graceful_and_answers_who_waits()
    {
        ApiFixture& f = *m_fixture;
        ApiClient& client = f.as(f.world.een.budgethouderAccount);
        const qint64 now = client.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(f.server.url().toString() + QStringLiteral("/v1/wijzigingen?sinds=%1&wacht=30").arg(now)));
        request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
        std::unique_ptr<QNetworkReply> poll(network.get(request));
        QTest::qWait(300);
        QCOMPARE(f.server.stop(), 0);
        QTRY_VERIFY(poll->isFinished());
        QCOMPARE(poll->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 200);
        f.start();
    }

    void a_locked_account_is_out_at_once_also_where_it_waits()
    {
        ApiFixture& f = *m_fixture;
        const Gebruiker& who = f.world.twee.vertegenwoordigerAccount;
        ApiClient& client = f.as(who);
        const qint64 now = client.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(f.server.url().toString() + QStringLiteral("/v1/wijzigingen?sinds=%1&wacht=25").arg(now)));
        request.setRawHeader("Authorization", "Bearer " + client.token.toLatin1());
        std::unique_ptr<QNetworkReply> poll(network.get(request));
        QTest::qWait(200);
        QVERIFY(!poll->isFinished());
        QCOMPARE(f.server.run({QStringLiteral("gebruiker"), QStringLiteral("lock"), who.gebruikersnaam}).exitCode, 0);
        QCOMPARE(client.get(QStringLiteral("/v1/vandaag")).status, 401);
        // Something that he could have seen yesterday.
        const wire::ZorgovereenkomstInvoer input{f.world.twee.budgethouder.id, {}, acceptableContent(f.world.twee)};
        QCOMPARE(f.as(f.world.twee.budgethouderAccount).post(QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(input)).status, 201);
        QTRY_VERIFY_WITH_TIMEOUT(poll->isFinished(), 10'000);
        QCOMPARE(poll->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 401);
        QCOMPARE(f.server.run({QStringLiteral("gebruiker"), QStringLiteral("unlock"), who.gebruikersnaam}).exitCode, 0);
        QCOMPARE(client.get(QStringLiteral("/v1/vandaag")).status, 401); // the old session does not come back
    }

    void health_and_metrics_are_on_a_port_of_their_own()
    {
        QCOMPARE(m_fixture->as(m_fixture->world.een.budgethouderAccount).get(QStringLiteral("/v1/declaraties")).status, 200);
        ApiClient plain(m_fixture->server.healthUrl());
        QCOMPARE(plain.get(QStringLiteral("/health")).status, 200);
        QVERIFY(plain.get(QStringLiteral("/metrics")).body.contains("/v1/declaraties"));
        ApiClient main(m_fixture->server.url());
        QCOMPARE(main.get(QStringLiteral("/metrics")).status, 404);
    }

    void a_set_day_is_refused_outside_a_practice_set()
    {
        QTemporaryDir empty;
        ServerProcess server(empty.path());
        QVERIFY(!server.start({QStringLiteral("--klok"), QStringLiteral("2025-11-03")}));
        QVERIFY(server.log().contains("klokAlleenOefenomgeving"));
    }

private:
    /// Leaves the month free for the next test.
    void remove(const Answer& answer)
    {
        const Declaratie draft = answer.as<wire::DeclaratieAntwoord>()->declaratie;
        QCOMPARE(m_month->fire(m_fixture->world.een.budgethouderAccount, draft, G::Verwijderen).status, 200);
    }
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<MonthOverHttp> m_month;
    qint64 m_draft = 0; ///< an agreement of the second dossier that is not shared
};

HOUSE_TEST(test_robust, TestRobust)
#include "test_robust.moc"
