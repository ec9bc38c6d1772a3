#include "tests/api/api_fixture.h"
#include "tests/api/openapi_file.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"
#include "tests/support/house_paths.h"
#include "shared/wire/bulk.h"
#include "shared/wire/levensloop.h"
#include "shared/wire/niet_typen.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// Real answers against shared/wire/openapi.yaml.
class TestOpenapi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        m_month = std::make_unique<MonthOverHttp>(*m_fixture, m_fixture->world.een);
        const Answer running = m_month->running();
        QVERIFY2(running.status == 200, running.text().constData());
        const Answer typed = m_month->type(m_fixture->world.een.zorgverlenerAccount, 3);
        m_declaratie = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const Answer file = m_fixture->as(m_fixture->world.een.zorgverlenerAccount)
                                .send("POST", QStringLiteral("/v1/declaraties/%1/bijlagen?soort=overig&naam=bon.pdf").arg(m_declaratie.id.waarde),
                                      kleinePdf("bon"), {{}, {}, "application/octet-stream"});
        QVERIFY2(file.status == 201, file.text().constData());
        expect("POST /v1/declaraties/{id}/bijlagen", file);
        m_bijlage = file.as<Declaratie>()->bijlagen.front().id.waarde;
        // A draft to hang a file on, given up again: the running version is what these tests look at.
        const QString overeenkomst = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(m_month->zorgovereenkomst.waarde);
        ApiClient& ik = m_fixture->as(m_fixture->world.een.budgethouderAccount);
        QCOMPARE(ik.post(overeenkomst + QStringLiteral("/versies"), {}).status, 201);
        const Answer lijst = ik.send("POST", overeenkomst + QStringLiteral("/bijlagen?soort=tarievenlijst&naam=lijst.pdf"), kleinePdf("lijst"), {{}, {}, "application/octet-stream"});
        QVERIFY2(lijst.status == 201, lijst.text().constData());
        expect("POST /v1/zorgovereenkomsten/{id}/bijlagen", lijst);
        m_overeenkomstBijlage = lijst.as<Bijlage>()->id.waarde;
        const Answer zonderSoort = ik.send("POST", overeenkomst + QStringLiteral("/bijlagen?naam=lijst.pdf"), kleinePdf("lijst"), {{}, {}, "application/octet-stream"});
        QVERIFY2(zonderSoort.status == 400 && zonderSoort.code() == QLatin1String("veldOntbreekt"), zonderSoort.text().constData());
        const Answer ontwerp = ik.get(overeenkomst);
        const Answer weg = ik.post(overeenkomst + QStringLiteral("/versies/2/gebeurtenissen"), wire::encode(wire::VersieGebeurtenis{ZorgovereenkomstGebeurtenis::Verwijderen, {}, {}, {}}),
                                   {ontwerp.etag, {}, "application/json"});
        QVERIFY2(weg.status == 200, weg.text().constData());
        const Answer bulk = m_fixture->as(m_fixture->world.een.zorgverlenerAccount)
                                .post(QStringLiteral("/v1/bulk"), wire::encode(wire::BulkInvoer{QStringLiteral("oktober.csv"), QByteArray(32, 'x'), {}, {}, false}));
        QVERIFY2(bulk.status == 200, bulk.text().constData());
        m_bulk = {bulk.json().value(QLatin1String("id")).toInteger()};
        expect("POST /v1/bulk", bulk);
        expect("POST /v1/declaraties", typed);
        expect("POST /v1/zorgovereenkomsten/{id}/versies/{volgnummer}/gebeurtenissen", running);
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void every_route_is_described()
    {
        QStringList routes = QString::fromUtf8(ServerProcess::runCommand({QStringLiteral("routes")}).output).split(QChar(u'\n'), Qt::SkipEmptyParts);
        QStringList described = m_file.operations();
        routes.sort();
        described.sort();
        QCOMPARE(described, routes);
    }

    void a_query_parameter_is_known_exactly_where_it_is_described_data()
    {
        QTest::addColumn<QString>("operation");
        for (const QString& operation : m_file.operations()) {
            if (operation.startsWith(QLatin1String("GET ")))
                QTest::newRow(qPrintable(operation)) << operation;
        }
    }
    void a_query_parameter_is_known_exactly_where_it_is_described()
    {
        QFETCH(QString, operation);
        const QString pattern = operation.section(QChar(u' '), 1);
        const QJsonObject get = m_file.root().value(QLatin1String("paths")).toObject().value(pattern).toObject().value(QLatin1String("get")).toObject();
        QStringList described{QStringLiteral("limiet"), QStringLiteral("na")}; // every list takes them, also one that is always whole
        for (const QJsonValue& parameter : get.value(QLatin1String("parameters")).toArray()) {
            if (parameter.toObject().value(QLatin1String("in")).toString() == QLatin1String("query"))
                described << parameter.toObject().value(QLatin1String("name")).toString();
        }
        const QString path = pathOf(pattern).section(QChar(u'?'), 0, 0);
        for (const char* name : {"limiet", "na", "budgethouder", "zorgovereenkomst", "status", "van", "tot", "zoek", "key", "wet", "jaar", "datum", "sinds", "wacht", "behalve", "stand", "oorzaak", "budgethuoder"}) {
            const QString word = QString::fromLatin1(name);
            Answer answer;
            for (const Gebruiker& who : {m_fixture->world.svb, m_fixture->world.een.medewerkerAccount, m_fixture->world.beheerder, m_fixture->world.een.budgethouderAccount, m_fixture->world.een.zorgverlenerAccount}) {
                answer = m_fixture->as(who).get(path + QStringLiteral("?%1=x").arg(word));
                for (; answer.status == 429; answer = m_fixture->as(who).get(path + QStringLiteral("?%1=x").arg(word)))
                    QTest::qWait(1000);
                if (answer.status != 403)
                    break;
            }
            QVERIFY2(answer.status != 403, answer.text().constData());
            const bool refused = answer.code() == QLatin1String("filterOnbekend");
            QVERIFY2(refused != described.contains(word), name);
            if (refused)
                QCOMPARE(answer.json().value(QLatin1String("path")).toString(), word);
        }
    }

    void who_is_replaced_is_described_as_he_is_sent()
    {
        wire::VersieAntwoord antwoord;
        antwoord.stand = VersieInzicht();
        antwoord.stand->vervangen = {{ZorgverlenerId{1}, QStringLiteral("ZO-1"), QStringLiteral("T. Twee")}};
        const QJsonObject gestuurd = wire::encode(antwoord).value(QLatin1String("stand")).toObject().value(QLatin1String("vervangen")).toArray().at(0).toObject();
        const QJsonObject beschreven = m_file.root().value(QLatin1String("components")).toObject().value(QLatin1String("schemas")).toObject().value(QLatin1String("VervangenOvereenkomst")).toObject();
        QCOMPARE(gestuurd.size(), 3);
        QCOMPARE(beschreven.value(QLatin1String("properties")).toObject().keys(), gestuurd.keys());
        QCOMPARE(beschreven.value(QLatin1String("required")).toArray().size(), gestuurd.size());
    }

    void a_page_that_is_no_number_is_refused_where_the_list_is_always_whole()
    {
        const Answer answer = m_fixture->as(m_fixture->world.svb).get(QStringLiteral("/v1/wijzigingen?na=abc"));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.code(), QStringLiteral("veldBereik"));
        QCOMPARE(answer.json().value(QLatin1String("path")).toString(), QStringLiteral("na"));
    }

    void a_text_that_is_longer_than_described_is_refused()
    {
        ApiClient& client = m_fixture->as(m_fixture->world.svb);
        const QString budgethouders = QStringLiteral("/v1/budgethouders?zoek=");
        QCOMPARE(client.get(budgethouders + QString(100, QChar(u'a'))).status, 200);
        QCOMPARE(client.get(budgethouders + QString(101, QChar(u'a'))).code(), QStringLiteral("veldTeLang"));
        const QString parameters = QStringLiteral("/v1/parameters?key=");
        QCOMPARE(client.get(parameters + QString(80, QChar(u'a'))).status, 200);
        QCOMPARE(client.get(parameters + QString(81, QChar(u'a'))).code(), QStringLiteral("veldTeLang"));
    }

    void who_may_be_chosen_is_shown_without_what_is_not_known_of_him()
    {
        const Answer answer = m_fixture->as(m_fixture->world.een.medewerkerAccount).get(QStringLiteral("/v1/gebruikers/vertegenwoordigers"));
        QCOMPARE(answer.status, 200);
        QVERIFY(answer.body.contains("gebruikersnaam"));
        QVERIFY2(!answer.body.contains("totpActief"), answer.text().constData());
    }

    void every_get_answers_as_described_to_everyone_data()
    {
        QTest::addColumn<QString>("operation");
        for (const QString& operation : m_file.operations()) {
            if (operation.startsWith(QLatin1String("GET ")))
                QTest::newRow(qPrintable(operation)) << operation;
        }
    }
    void every_get_answers_as_described_to_everyone()
    {
        QFETCH(QString, operation);
        const QString pattern = operation.section(QChar(u' '), 1);
        int good = 0;
        for (const Gebruiker& who : m_fixture->everyone()) {
            const Answer answer = m_fixture->as(who).get(pathOf(pattern));
            good += answer.status == 200;
            // A file is its bytes, not JSON.
            if (!pattern.endsWith(QLatin1String("{bijlage}")) || answer.status != 200)
                expect(qPrintable(operation), answer);
        }
        // Nothing was paid here: the specification of a payment is read in test_declaratie_api, its split in test_splitsing.
        QVERIFY(good > 0 || pattern.startsWith(QLatin1String("/v1/betalingen/{id}/specificatie")) || pattern == QLatin1String("/v1/betalingen/{id}/splitsing"));
    }

    void a_submission_its_refusal_and_its_conflicts_are_described()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        const char* fire = "POST /v1/declaraties/{id}/gebeurtenissen";
        const Answer shown = m_month->fire(one.zorgverlenerAccount, m_declaratie, DeclaratieGebeurtenis::Voorleggen);
        QCOMPARE(shown.status, 200);
        expect(fire, shown);
        const Answer late = m_month->fire(one.zorgverlenerAccount, m_declaratie, DeclaratieGebeurtenis::Voorleggen);
        QCOMPARE(late.status, 412);
        expect(fire, late);
        const Declaratie now = shown.as<wire::DeclaratieAntwoord>()->declaratie;
        const Answer wrong = m_month->fire(one.zorgverlenerAccount, now, DeclaratieGebeurtenis::Voorleggen);
        QCOMPARE(wrong.status, 409);
        expect(fire, wrong);
        expect("POST /v1/declaraties/{id}/bekeken", m_month->look(one.budgethouderAccount, now));
        const Answer approved = m_month->fire(one.budgethouderAccount, now, DeclaratieGebeurtenis::Goedkeuren);
        QCOMPARE(approved.status, 200);
        expect(fire, approved);
        wire::DeclaratieInvoer odd = m_month->month(1);
        odd.regels[0].tarief = Tarief::fromCenten(1);
        const Answer typed = m_fixture->as(one.budgethouderAccount).post(QStringLiteral("/v1/declaraties"), wire::encode(odd));
        const Answer refused = m_month->fire(one.budgethouderAccount, typed.as<wire::DeclaratieAntwoord>()->declaratie, DeclaratieGebeurtenis::Indienen);
        QCOMPARE(refused.status, 422);
        expect(fire, refused);
        expect("POST /v1/betaalruns", m_fixture->as(m_fixture->world.svb)
                                          .post(QStringLiteral("/v1/betaalruns"), wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, {}})));
    }

    void what_is_entered_comes_back_as_described()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        ApiClient& employee = m_fixture->as(one.medewerkerAccount);
        Toekenning toekenning = one.toekenning;
        toekenning.toekenningsnummer = QStringLiteral("T-2");
        toekenning.periode = Periode::jaar(2026);
        const Answer entered = employee.post(QStringLiteral("/v1/toekenningen"), wire::encode(toekenning));
        QVERIFY2(entered.status == 201, entered.text().constData());
        expect("POST /v1/toekenningen", entered);
        const Toekenning stored = *entered.as<Toekenning>();
        expect("PUT /v1/toekenningen/{id}", employee.put(QStringLiteral("/v1/toekenningen/%1").arg(stored.id.waarde), wire::encode(stored), stored.rijversie));
        const Answer late = employee.put(QStringLiteral("/v1/toekenningen/%1").arg(stored.id.waarde), wire::encode(stored), stored.rijversie);
        QCOMPARE(late.status, 412);
        expect("PUT /v1/toekenningen/{id}", late);
        const QString person = QStringLiteral("/v1/budgethouders/%1").arg(one.budgethouder.id.waarde);
        Budgethouder known = *employee.get(person).as<Budgethouder>();
        known.naam.voorletters = QStringLiteral("C.");
        expect("PUT /v1/budgethouders/{id}", employee.put(person, wire::encode(known), known.rijversie));
        expect("PUT /v1/budgethouders/{id}", employee.put(person, wire::encode(known), known.rijversie));
        const QString carer = QStringLiteral("/v1/zorgverleners/%1").arg(one.zorgverlener.id.waarde);
        Zorgverlener himself = *m_fixture->as(one.zorgverlenerAccount).get(carer).as<Zorgverlener>();
        himself.email = QStringLiteral("zorg@voorbeeld.nl");
        expect("PUT /v1/zorgverleners/{id}", m_fixture->as(one.zorgverlenerAccount).put(carer, wire::encode(himself), himself.rijversie));
        const QString registered = person + QStringLiteral("/vertegenwoordigingen/1");
        Vertegenwoordiging v = *wire::decode<Vertegenwoordiging>(
            employee.get(person + QStringLiteral("/vertegenwoordigingen")).json().value(QLatin1String("items")).toArray().at(0).toObject());
        expect("PUT /v1/budgethouders/{id}/vertegenwoordigingen/{vertegenwoordiging}", employee.put(registered, wire::encode(v), v.rijversie));
        expect("PUT /v1/budgethouders/{id}/vertegenwoordigingen/{vertegenwoordiging}", employee.put(registered, wire::encode(v), v.rijversie));
        ApiClient::Extra begun;
        begun.ifMatch = '"' + QByteArray::number(v.rijversie + 1) + '"';
        expect("DELETE /v1/budgethouders/{id}/vertegenwoordigingen/{vertegenwoordiging}", employee.send("DELETE", registered, {}, begun));
        const wire::ZoekOpdracht search{one.budgethouder.bsn, {}};
        const Answer found = employee.post(QStringLiteral("/v1/budgethouders/zoeken"), wire::encode(search));
        QCOMPARE(found.status, 200);
        expect("POST /v1/budgethouders/zoeken", found);
        expect("POST /v1/zorgverleners/zoeken", employee.post(QStringLiteral("/v1/zorgverleners/zoeken"),
                                                              wire::encode(wire::ZoekOpdracht{{}, one.zorgverlener.agbCode})));
        ParameterWaarde value;
        value.key = QStringLiteral("urenTolerantiePercentage");
        value.waarde = QStringLiteral("15");
        value.bron = QStringLiteral("besluit van de directie");
        expect("POST /v1/parameters", m_fixture->as(m_fixture->world.beheerder).post(QStringLiteral("/v1/parameters"), wire::encode(value)));
        expect("POST /v1/sessies", ApiClient(m_fixture->server.url()).post(QStringLiteral("/v1/sessies"),
                                                                           wire::encode(wire::SessieAanvraag{QStringLiteral("x"), QStringLiteral("y"), {}})));
    }

    void the_reader_of_the_file_finds_what_is_wrong()
    {
        const auto judge = [&](const char* body) { return m_file.judge(QStringLiteral("GET"), QStringLiteral("/v1/over"), 200, "application/json", body); };
        QCOMPARE(judge("{\"versie\":\"1\",\"oefenomgeving\":true}"), QString());
        QVERIFY(judge("{\"versie\":\"1\"}").contains(QLatin1String("oefenomgeving")));
        QVERIFY(judge("{\"versie\":1,\"oefenomgeving\":true}").contains(QLatin1String("versie")));
        QVERIFY(judge("{\"versie\":\"1\",\"oefenomgeving\":true,\"x\":1}").contains(QLatin1String("x")));
        QVERIFY(judge("{\"versie\":\"1\",\"oefenomgeving\":true,\"klok\":\"morgen\"}").contains(QLatin1String("klok")));
    }

    void the_life_of_an_agreement_and_what_spares_typing_are_described()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        ApiClient& wie = m_fixture->as(one.vertegenwoordigerAccount);
        const QString pad = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(m_month->zorgovereenkomst.waarde);
        const Answer ziek = wie.post(pad + QStringLiteral("/verzuim"), wire::encode(wire::VerzuimInvoer{VerzuimSoort::Ziekte, practiceDay(), {}, 0}));
        QCOMPARE(ziek.status, 201);
        expect("POST /v1/zorgovereenkomsten/{id}/verzuim", ziek);
        expect("GET /v1/zorgovereenkomsten/{id}/verzuim", wie.get(pad + QStringLiteral("/verzuim")));
        const Answer beter = wie.put(pad + QStringLiteral("/verzuim/%1").arg(ziek.json().value(QLatin1String("id")).toInteger()),
                                     wire::encode(wire::VerzuimInvoer{VerzuimSoort::Ziekte, practiceDay(), practiceDay(), 0}), 1);
        QCOMPARE(beter.status, 200);
        expect("PUT /v1/zorgovereenkomsten/{id}/verzuim/{verzuim}", beter);
        const Answer beleid = m_fixture->as(one.medewerkerAccount).post(QStringLiteral("/v1/verstrekkersbeleid"), wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay(), 100, Bedrag{5}, true, 1}));
        QCOMPARE(beleid.status, 201);
        expect("POST /v1/verstrekkersbeleid", beleid);
        expect("GET /v1/verstrekkersbeleid", m_fixture->as(one.medewerkerAccount).get(QStringLiteral("/v1/verstrekkersbeleid")));
        const wire::SjabloonInvoer sjabloon{QStringLiteral("Begeleiding"), acceptableContent(one)};
        const Answer bewaard = wie.post(QStringLiteral("/v1/sjablonen"), wire::encode(sjabloon));
        QCOMPARE(bewaard.status, 201);
        expect("POST /v1/sjablonen", bewaard);
        const QString sjabloonPad = QStringLiteral("/v1/sjablonen/%1").arg(bewaard.json().value(QLatin1String("id")).toInteger());
        expect("PUT /v1/sjablonen/{id}", wie.put(sjabloonPad, wire::encode(sjabloon), 1));
        expect("GET /v1/sjablonen", wie.get(QStringLiteral("/v1/sjablonen")));
        expect("DELETE /v1/sjablonen/{id}", wie.send("DELETE", sjabloonPad));
        const wire::CentenOpdracht centen{{{}, Bedrag{1}, {}}, QDate(2025, 12, 1), {m_month->zorgovereenkomst}};
        const Answer voorbeeld = wie.post(QStringLiteral("/v1/centenrondes/voorbeeld"), wire::encode(centen));
        QCOMPARE(voorbeeld.status, 200);
        expect("POST /v1/centenrondes/voorbeeld", voorbeeld);
        const Answer ronde = wie.post(QStringLiteral("/v1/centenrondes"), wire::encode(centen));
        QCOMPARE(ronde.status, 200);
        expect("POST /v1/centenrondes", ronde);
        const Answer feiten = wie.get(pad + QStringLiteral("/feiten"));
        expect("GET /v1/zorgovereenkomsten/{id}/feiten", feiten);
        const QByteArray hash = QByteArray::fromHex(feiten.json().value(QLatin1String("inhoudHash")).toString().toLatin1());
        expect("POST /v1/zorgovereenkomsten/{id}/versies/{volgnummer}/bekeken", wie.post(pad + QStringLiteral("/versies/2/bekeken"), wire::encode(wire::Bekeken{hash})));
        const qint64 rijversie = ronde.json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("rijversie")).toInteger();
        const Answer getekend = wie.post(QStringLiteral("/v1/ondertekenrondes"), wire::encode(wire::OndertekenOpdracht{{{m_month->zorgovereenkomst, 2, rijversie}}}));
        QCOMPARE(getekend.status, 200);
        expect("POST /v1/ondertekenrondes", getekend);
        expect("GET /v1/zorgovereenkomsten/{id}", wie.get(pad));
        expect("POST /v1/zorgovereenkomsten/{id}/kopie", wie.post(pad + QStringLiteral("/kopie"), QJsonObject()));
        expect("POST /v1/zorgovereenkomsten/{id}/als-wijziging", wie.post(pad + QStringLiteral("/als-wijziging"), QJsonObject()));
    }

private:
    void expect(const char* operation, const Answer& answer)
    {
        const QString text = QString::fromLatin1(operation);
        const QString wrong = m_file.judge(text.section(QChar(u' '), 0, 0), text.section(QChar(u' '), 1), answer.status, answer.contentType, answer.body);
        QVERIFY2(wrong.isEmpty(), qPrintable(text + QStringLiteral(": ") + wrong + QChar(u'\n') + QString::fromUtf8(answer.text())));
    }
    QString pathOf(QString pattern) const
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        qint64 record = m_declaratie.id.waarde;
        if (pattern.startsWith(QLatin1String("/v1/budgethouders")))
            record = one.budgethouder.id.waarde;
        else if (pattern.startsWith(QLatin1String("/v1/zorgverleners")))
            record = one.zorgverlener.id.waarde;
        else if (pattern.startsWith(QLatin1String("/v1/toekenningen")))
            record = one.toekenning.id.waarde;
        else if (pattern.startsWith(QLatin1String("/v1/bulk")))
            record = m_bulk.waarde;
        else if (pattern.startsWith(QLatin1String("/v1/zorgovereenkomsten")))
            record = m_month->zorgovereenkomst.waarde;
        pattern.replace(QLatin1String("{id}"), QString::number(record));
        if (pattern == QLatin1String("/v1/declaraties/betaaldag"))
            pattern += QStringLiteral("?zorgovereenkomst=%1").arg(m_month->zorgovereenkomst.waarde);
        const bool vanOvereenkomst = pattern.startsWith(QLatin1String("/v1/zorgovereenkomsten"));
        pattern.replace(QLatin1String("{bijlage}"), QString::number(vanOvereenkomst ? m_overeenkomstBijlage : m_bijlage));
        if (pattern == QLatin1String("/v1/declaraties/feiten"))
            pattern += QStringLiteral("?zorgovereenkomst=%1&van=2025-10-01&tot=2025-10-31").arg(m_month->zorgovereenkomst.waarde);
        if (pattern == QLatin1String("/v1/betalingen/eigen"))
            pattern += QStringLiteral("?van=2025-10-01&tot=2025-12-31");
        if (pattern == QLatin1String("/v1/auditlog"))
            pattern += QStringLiteral("?budgethouder=%1").arg(one.budgethouder.id.waarde);
        return pattern;
    }

    const OpenApiFile m_file{pgb::test::inSource("/shared/wire/openapi.yaml")};
    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<MonthOverHttp> m_month;
    Declaratie m_declaratie;
    qint64 m_bijlage = 0;
    qint64 m_overeenkomstBijlage = 0;
    BulkId m_bulk;
};

HOUSE_TEST(test_openapi, TestOpenapi)
#include "test_openapi.moc"
