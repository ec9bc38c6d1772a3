#include "tests/api/api_fixture.h"
#include "tests/support/bestanden.h"
#include "tests/support/house_test.h"
#include "shared/wire/declaratie_werk.h"
#include "shared/wire/specificatie_xml.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// Who may reach what came with the whole of domain 7: no session, the wrong role, the wrong dossier; and a file over a real connection.
class TestDeclaratieApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        m_month = std::make_unique<MonthOverHttp>(*m_fixture, m_fixture->world.een);
        QCOMPARE(m_month->running().status, 200);
        const Answer typed = m_month->type(m_fixture->world.een.budgethouderAccount, 3);
        QVERIFY2(typed.status == 201, typed.text().constData());
        m_declaratie = typed.as<wire::DeclaratieAntwoord>()->declaratie;
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void nobody_comes_in_without_a_session_data() { routes(); }
    void nobody_comes_in_without_a_session()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        ApiClient nobody(m_fixture->server.url());
        const Answer answer = nobody.send(method, path, "{}");
        QVERIFY2(answer.status == 401, answer.text().constData());
    }

    void the_wrong_role_and_the_wrong_dossier_get_nothing_data() { routes(); }
    void the_wrong_role_and_the_wrong_dossier_get_nothing()
    {
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        const PracticeWorld::Dossier& other = m_fixture->world.twee;
        for (const Gebruiker& who : {m_fixture->world.beheerder, other.budgethouderAccount, other.zorgverlenerAccount, other.medewerkerAccount}) {
            const Answer answer = m_fixture->as(who).send(method, path, body, {"\"1\"", {}, method == "POST" && path.contains(u"bijlagen?") ? "application/octet-stream" : "application/json"});
            QVERIFY2(answer.status == 403 || answer.status == 404, (who.gebruikersnaam.toUtf8() + ' ' + answer.text()).constData());
        }
    }

    void a_file_goes_up_and_comes_down_as_it_was()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        const QByteArray bytes = kleinePdf(QByteArray(3 * 1024 * 1024, 'x')); // more than any body in memory may be
        const Answer up = upload(one.budgethouderAccount, bytes);
        QVERIFY2(up.status == 201, up.text().constData());
        const Declaratie now = *up.as<Declaratie>();
        QCOMPARE(now.bijlagen.back().grootte, qint64(bytes.size()));
        const QString path = QStringLiteral("/v1/declaraties/%1/bijlagen/%2").arg(now.id.waarde).arg(now.bijlagen.back().id.waarde);
        const Answer down = m_fixture->as(one.budgethouderAccount).get(path);
        QCOMPARE(down.status, 200);
        QVERIFY(down.body == bytes);
        QCOMPARE(down.contentType, QByteArray("application/pdf"));
        QCOMPARE(m_fixture->as(m_fixture->world.twee.budgethouderAccount).get(path).status, 404);
        const Answer wrong = upload(one.budgethouderAccount, "MZ program");
        QCOMPARE(wrong.status, 400);
        QCOMPARE(wrong.code(), QStringLiteral("bestandOnleesbaar"));
        QCOMPARE(m_fixture->as(one.budgethouderAccount).send("DELETE", path).status, 200);
        QCOMPARE(m_fixture->as(one.budgethouderAccount).get(path).status, 404);
    }

    void a_file_that_can_harm_or_cannot_be_shown_is_no_proof()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        const QString path = QStringLiteral("/v1/declaraties/%1").arg(m_declaratie.id.waarde);
        const size_t before = m_fixture->as(one.budgethouderAccount).get(path).as<Declaratie>()->bijlagen.size();
        const std::pair<QByteArray, const char*> files[] = {
            {kleinePdf("\n4 0 obj\n<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>\nendobj"), "bestandDoetIets"},
            {kleinePdf("\n4 0 obj\n<< /AA << /O << /S /Launch /F (cmd.exe) >> >> >>\nendobj"), "bestandDoetIets"},
            {gepaktePdf("1 0 << /S /J#61vaScript >>"), "bestandDoetIets"},
            {gepaktePdf("1 0 << /Type /Page >>", "/Filter /LZWDecode"), "bestandPdfGepakt"},
            {pngVan(60000, 60000, "x"), "bestandBeeldTeGroot"},
            {pngVan(600, 600, "x"), "bestandBeeldOnvolledig"},
            {QByteArray("<a>").repeated(200'000) + QByteArray("</a>").repeated(200'000), "bestandXmlIngewikkeld"},
            {"<?xml version=\"1.0\"?><?xml-stylesheet href=\"http://example.org/x.xsl\"?><Invoice/>", "bestandXmlOpdracht"},
        };
        for (const auto& [bytes, code] : files) {
            const Answer refused = upload(one.budgethouderAccount, bytes);
            QVERIFY2(refused.status == 400 && refused.code() == QLatin1String(code), (QByteArray(code) + ' ' + refused.text()).constData());
        }
        QCOMPARE(m_fixture->as(one.budgethouderAccount).get(path).as<Declaratie>()->bijlagen.size(), before);
    }

    void the_pay_day_is_told_before_and_the_specification_after()
    {
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        const Answer day = m_fixture->as(one.budgethouderAccount).get(QStringLiteral("/v1/declaraties/betaaldag?zorgovereenkomst=%1").arg(m_month->zorgovereenkomst.waarde));
        QCOMPARE(day.status, 200);
        QVERIFY(day.as<wire::Betaaldag>()->datum.has_value());
        const QDate last = practiceDay().addDays(40); // of a period that is not over
        const Answer later = m_fixture->as(one.budgethouderAccount).get(QStringLiteral("/v1/declaraties/betaaldag?zorgovereenkomst=%1&tot=%2").arg(QString::number(m_month->zorgovereenkomst.waarde), last.toString(Qt::ISODate)));
        QVERIFY(later.as<wire::Betaaldag>()->datum > last);
        const Answer now = m_fixture->as(one.budgethouderAccount).get(QStringLiteral("/v1/declaraties/%1").arg(m_declaratie.id.waarde));
        QCOMPARE(m_month->fire(one.budgethouderAccount, *now.as<Declaratie>(), DeclaratieGebeurtenis::Indienen).status, 200);
        const Answer run = m_fixture->as(m_fixture->world.svb).post(QStringLiteral("/v1/betaalruns"), wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, practiceDay()}));
        QVERIFY2(run.status == 201, run.text().constData());
        const Answer paid = m_fixture->as(one.zorgverlenerAccount).get(QStringLiteral("/v1/betalingen"));
        const qint64 id = paid.json().value(QLatin1String("items")).toArray().at(0).toObject().value(QLatin1String("id")).toInteger();
        const QString path = QStringLiteral("/v1/betalingen/%1/specificatie").arg(id);
        const Answer spec = m_fixture->as(one.zorgverlenerAccount).get(path);
        QVERIFY2(spec.status == 200, spec.text().constData());
        const Specificatie found = *spec.as<Specificatie>();
        Bedrag sum;
        for (const Specificatieregel& r : found.regels)
            sum += r.bedrag;
        QCOMPARE(sum - found.verrekend - found.nietNu, found.betaling.bedrag);
        QVERIFY(m_fixture->as(m_fixture->world.twee.zorgverlenerAccount).get(path).status == 404);
        const Answer xml = m_fixture->as(one.zorgverlenerAccount).get(path + QStringLiteral(".xml"));
        QVERIFY2(xml.status == 200, xml.text().constData());
        QVERIFY2(xml.contentType.startsWith("application/xml"), xml.contentType.constData());
        QVERIFY2(xml.body == wire::specificatieXml(found), xml.body.constData());
        QVERIFY(xml.body.contains("<iban>" + one.zorgverlener.iban->tekst().toUtf8() + "</iban>"));
        const Answer ander = m_fixture->as(one.budgethouderAccount).get(path + QStringLiteral(".xml"));
        QVERIFY(ander.status == 200 && !ander.body.contains("<iban>")); // whose account it is not, does not read it
        for (const Gebruiker& who : {m_fixture->world.twee.zorgverlenerAccount, m_fixture->world.twee.budgethouderAccount, m_fixture->world.twee.medewerkerAccount})
            QCOMPARE(m_fixture->as(who).get(path + QStringLiteral(".xml")).status, 404);
    }

    void a_correction_is_confirmed_by_the_other_side()
    {
        using G = DeclaratieGebeurtenis;
        const PracticeWorld::Dossier& one = m_fixture->world.een;
        const QString path = QStringLiteral("/v1/declaraties/%1").arg(m_declaratie.id.waarde);
        const Declaratie paid = *m_fixture->as(one.budgethouderAccount).get(path).as<Declaratie>();
        QCOMPARE(paid.status, DeclaratieStatus::Uitbetaald);
        wire::CorrectieInvoer invoer{paid.regels, QStringLiteral("een uur te veel")};
        invoer.regels.at(0).aantal = 60;
        const Answer made = m_fixture->as(one.vertegenwoordigerAccount).post(path + QStringLiteral("/correcties"), wire::encode(invoer));
        QVERIFY2(made.status == 201, made.text().constData());
        const Declaratie draft = made.as<wire::DeclaratieAntwoord>()->declaratie;
        QCOMPARE(m_month->fire(one.vertegenwoordigerAccount, draft, G::Indienen).status, 403); // not past the other side
        const Answer asked = m_month->fire(one.vertegenwoordigerAccount, draft, G::Voorleggen);
        QVERIFY2(asked.status == 200, asked.text().constData());
        const Declaratie waits = asked.as<wire::DeclaratieAntwoord>()->declaratie;
        QCOMPARE(waits.status, DeclaratieStatus::TerBeoordeling);
        for (const Gebruiker& who : {one.budgethouderAccount, one.vertegenwoordigerAccount, m_fixture->world.svb})
            QCOMPARE(m_month->fire(who, waits, G::Goedkeuren).status, 403);
        const QString correction = QStringLiteral("/v1/declaraties/%1").arg(waits.id.waarde);
        for (const Gebruiker& who : {m_fixture->world.twee.zorgverlenerAccount, m_fixture->world.twee.budgethouderAccount}) {
            QCOMPARE(m_month->fire(who, waits, G::Goedkeuren).status, 404);
            QCOMPARE(m_fixture->as(who).get(correction).status, 404);
        }
        const Answer seen = m_fixture->as(one.zorgverlenerAccount).get(correction);
        QCOMPARE(seen.status, 200);
        QCOMPARE(seen.as<Declaratie>()->omschrijving, invoer.reden);
        QCOMPARE(m_month->fire(one.zorgverlenerAccount, waits, G::Afkeuren).status, 400); // not without a reason
        const Answer agreed = m_month->fire(one.zorgverlenerAccount, waits, G::Goedkeuren);
        QVERIFY2(agreed.status == 200, agreed.text().constData());
        QCOMPARE(agreed.as<wire::DeclaratieAntwoord>()->declaratie.status, DeclaratieStatus::Betaalbaar);
    }

private:
    Answer upload(const Gebruiker& who, const QByteArray& bytes)
    {
        return m_fixture->as(who).send("POST", QStringLiteral("/v1/declaraties/%1/bijlagen?soort=bon&naam=bon.pdf").arg(m_declaratie.id.waarde), bytes,
                                       {{}, {}, "application/octet-stream"});
    }
    void routes() const
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        const QString d = QStringLiteral("/v1/declaraties/%1").arg(m_declaratie.id.waarde);
        const QString b = QStringLiteral("/v1/budgethouders/%1").arg(m_fixture->world.een.budgethouder.id.waarde);
        const QString z = QStringLiteral("/v1/zorgovereenkomsten/%1").arg(m_month->zorgovereenkomst.waarde);
        const auto add = [](const char* method, const QString& path, const QByteArray& body = {}) {
            QTest::newRow(qPrintable(QString::fromLatin1(method) + QChar(u' ') + path)) << QByteArray(method) << path << body;
        };
        add("POST", d + QStringLiteral("/bijlagen?soort=bon&naam=x"), kleinePdf({}));
        add("GET", d + QStringLiteral("/bijlagen/1"));
        add("GET", z + QStringLiteral("/bijlagen"));
        add("POST", z + QStringLiteral("/bijlagen?soort=tarievenlijst&naam=x"), kleinePdf({}));
        add("GET", z + QStringLiteral("/bijlagen/1"));
        add("DELETE", z + QStringLiteral("/bijlagen/1"));
        add("DELETE", d + QStringLiteral("/bijlagen/1"));
        add("POST", d + QStringLiteral("/correctievoorbeeld"), R"({"regels":[]})");
        add("POST", d + QStringLiteral("/correcties"), R"({"regels":[],"reden":"x"})");
        add("POST", d + QStringLiteral("/laatverzoek"), R"({"toestaan":true})");
        add("POST", d + QStringLiteral("/terugvordering"), R"({"reden":"x"})");
        add("POST", d + QStringLiteral("/meetekenen"), "{}");
        add("GET", QStringLiteral("/v1/declaraties/betaaldag?zorgovereenkomst=%1").arg(m_month->zorgovereenkomst.waarde));
        add("GET", QStringLiteral("/v1/betalingen/1/specificatie"));
        add("GET", QStringLiteral("/v1/betalingen/1/specificatie.xml"));
        add("POST", QStringLiteral("/v1/betaalruns/1/stoppen"), R"({"reden":"x"})");
        add("GET", b + QStringLiteral("/opnamen"));
        add("POST", b + QStringLiteral("/opnamen"), R"({"van":"2025-10-01"})");
        add("PUT", b + QStringLiteral("/opnamen/1/einde"), R"({"tot":"2025-10-02"})");
        add("GET", b + QStringLiteral("/toestemmingen"));
        add("POST", b + QStringLiteral("/toestemmingen"), R"({"soort":"boven40Uur","van":"2025-10-01"})");
        add("PUT", b + QStringLiteral("/toestemmingen/1/einde"), R"({"tot":"2025-10-02"})");
        add("GET", b + QStringLiteral("/stortingen"));
        add("POST", QStringLiteral("/v1/stortingen"), QStringLiteral(R"({"toekenning":%1,"bedragCenten":100})").arg(m_fixture->world.een.toekenning.id.waarde).toUtf8());
        add("POST", QStringLiteral("/v1/stortingen/1/oefenbank"), R"({"status":"betaald"})");
        add("GET", z + QStringLiteral("/loonstops"));
        add("POST", z + QStringLiteral("/loonstops"), R"({"soort":"opschorting","van":"2025-10-01"})");
    }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<MonthOverHttp> m_month;
    Declaratie m_declaratie;
};

HOUSE_TEST(test_declaratie_api, TestDeclaratieApi)
#include "test_declaratie_api.moc"
