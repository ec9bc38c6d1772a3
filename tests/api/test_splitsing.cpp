#include "shared/wire/beheer.h"
#include "shared/wire/bulk.h"
#include "tests/api/api_fixture.h"
#include "tests/api/openapi_file.h"
#include "tests/support/house_paths.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// A bank statement beside what was paid, over HTTP: only to whom it was paid.
class TestSplitsing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        PracticeWorld::Dossier& een = m_fixture->world.een;
        MonthOverHttp month(*m_fixture, een);
        QCOMPARE(month.running().status, 200);
        const Answer typed = month.type(een.budgethouderAccount, 3);
        QCOMPARE(typed.status, 201);
        QCOMPARE(month.fire(een.budgethouderAccount, typed.as<wire::DeclaratieAntwoord>()->declaratie, DeclaratieGebeurtenis::Indienen).status, 200);
        const Answer run = m_fixture->as(m_fixture->world.svb).post(QStringLiteral("/v1/betaalruns"), wire::encode(wire::BetaalrunOpdracht{BetaalrunSoort::Kvk, practiceDay()}));
        QVERIFY2(run.status == 201, run.text().constData());
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void the_paid_one_finds_it_and_its_rows_are_its_amount()
    {
        const Answer lijst = m_fixture->as(m_fixture->world.een.zorgverlenerAccount).get(lijstPad());
        QVERIFY2(lijst.status == 200, lijst.text().constData());
        beschreven("/v1/betalingen/eigen", lijst);
        const QJsonObject betaling = lijst.json().value(QLatin1String("items")).toArray().at(0).toObject();
        m_pad = QStringLiteral("/v1/betalingen/%1/splitsing").arg(betaling.value(QLatin1String("id")).toInteger());
        const Answer splitsing = m_fixture->as(m_fixture->world.een.zorgverlenerAccount).get(m_pad);
        QVERIFY2(splitsing.status == 200, splitsing.text().constData());
        beschreven("/v1/betalingen/{id}/splitsing", splitsing);
        qint64 som = 0;
        for (const QJsonValue& regel : splitsing.json().value(QLatin1String("items")).toArray()) {
            som += regel.toObject().value(QLatin1String("bedragCenten")).toInteger();
            QVERIFY(!regel.toObject().contains(QLatin1String("kostenplaats"))); // typed by hand: not known
        }
        QCOMPARE(som, betaling.value(QLatin1String("bedragCenten")).toInteger());
        QVERIFY(!splitsing.body.contains(m_fixture->world.een.budgethouder.bsn.tekst().toLatin1()));
    }

    void nobody_else_comes_near_it()
    {
        const PracticeWorld& w = m_fixture->world;
        const QString geen = QStringLiteral("/v1/betalingen/987654/splitsing");
        for (const QString& pad : {m_pad, geen}) {
            const Answer vreemd = m_fixture->as(w.twee.zorgverlenerAccount).get(pad);
            QCOMPARE(vreemd.status, 404);
            QCOMPARE(vreemd.code(), QStringLiteral("nietGevonden"));
            for (const Gebruiker& ander : {w.een.budgethouderAccount, w.een.vertegenwoordigerAccount, w.een.medewerkerAccount, w.svb, w.beheerder})
                QCOMPARE(m_fixture->as(ander).get(pad).status, 403);
            QCOMPARE(ApiClient(m_fixture->server.url()).get(pad).status, 401);
        }
        const Answer niets = m_fixture->as(w.twee.zorgverlenerAccount).get(lijstPad());
        QCOMPARE(niets.status, 200);
        QVERIFY(niets.json().value(QLatin1String("items")).toArray().isEmpty());
        for (const Gebruiker& ander : {w.een.budgethouderAccount, w.een.vertegenwoordigerAccount, w.een.medewerkerAccount, w.svb, w.beheerder})
            QCOMPARE(m_fixture->as(ander).get(lijstPad()).status, 403);
        QCOMPARE(ApiClient(m_fixture->server.url()).get(lijstPad()).status, 401);
    }

    void a_program_may_ask_when_its_token_says_so_and_then_nothing_else()
    {
        using B = Bulkbereik;
        for (const auto& [bereik, status, bulk] : {std::tuple(B::Indienen, 200, 200), std::tuple(B::Betalingen, 200, 403), std::tuple(B::Controleren, 403, 200)}) {
            const wire::BulkTokenInvoer invoer{QStringLiteral("boekhouding"), bereik, practiceDay().addDays(30)};
            const Answer gemaakt = m_fixture->as(m_fixture->world.een.zorgverlenerAccount).post(QStringLiteral("/v1/bulktokens"), wire::encode(invoer));
            QVERIFY2(gemaakt.status == 201, gemaakt.text().constData());
            ApiClient programma(m_fixture->server.url());
            programma.token = gemaakt.json().value(QLatin1String("token")).toString();
            QCOMPARE(programma.get(QStringLiteral("/v1/bulk")).status, bulk);
            QCOMPARE(programma.post(QStringLiteral("/v1/bulkproef"), wire::encode(wire::BulkProef{})).status, bulk);
            QCOMPARE(programma.get(lijstPad()).status, status);
            QCOMPARE(programma.get(m_pad).status, status);
        }
    }

    void what_is_asked_wrong_is_said()
    {
        ApiClient& wie = m_fixture->as(m_fixture->world.een.zorgverlenerAccount);
        const QString pad = QStringLiteral("/v1/betalingen/eigen");
        QCOMPARE(wie.get(pad).code(), QStringLiteral("veldOntbreekt"));
        QCOMPARE(wie.get(pad + QStringLiteral("?van=2025-12-02&tot=2025-12-01")).code(), QStringLiteral("periodeOngeldig"));
        QCOMPARE(wie.get(pad + QStringLiteral("?van=2020-12-02&tot=2025-12-01")).code(), QStringLiteral("periodeOngeldig"));
        QCOMPARE(wie.get(pad + QStringLiteral("?van=gisteren&tot=2025-12-01")).code(), QStringLiteral("datumOngeldig"));
        QCOMPARE(wie.get(lijstPad() + QStringLiteral("&bedragCenten=-1")).status, 400);
        QCOMPARE(wie.get(lijstPad() + QStringLiteral("&kenmerk=") + QString(141, QLatin1Char('a'))).code(), QStringLiteral("veldTeLang"));
    }

private:
    static QString lijstPad() { return QStringLiteral("/v1/betalingen/eigen?van=%1&tot=%2").arg(practiceDay().addDays(-5).toString(Qt::ISODate), practiceDay().toString(Qt::ISODate)); }
    void beschreven(const char* pad, const Answer& answer)
    {
        const QString wrong = m_file.judge(QStringLiteral("GET"), QString::fromLatin1(pad), answer.status, answer.contentType, answer.body);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
    std::unique_ptr<ApiFixture> m_fixture;
    const OpenApiFile m_file{inSource("/shared/wire/openapi.yaml")};
    QString m_pad;
};

HOUSE_TEST(test_splitsing, TestSplitsing)
#include "test_splitsing.moc"
