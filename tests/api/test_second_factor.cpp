#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"

using namespace pgb;
using namespace pgb::test;

/// Who works for the state signs in with two factors, or does nothing but couple the second (domain 1.1).
class TestSecondFactor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void without_a_second_factor_nothing_can_be_done_but_couple_one_data()
    {
        QTest::addColumn<QString>("name");
        const PracticeWorld& world = m_fixture->world;
        for (const Gebruiker& who : {world.een.medewerkerAccount, world.svb, world.beheerder})
            QTest::newRow(qPrintable(code(who.rol))) << who.gebruikersnaam;
    }
    void without_a_second_factor_nothing_can_be_done_but_couple_one()
    {
        QFETCH(QString, name);
        ApiClient client(m_fixture->server.url());
        QVERIFY(enterAfterReset(client, name));
        const QString own = QStringLiteral("DELETE /v1/sessies/huidig|POST /v1/gebruikers/huidig/totp|POST /v1/gebruikers/huidig/totp/bevestigen|"
                                           "POST /v1/gebruikers/huidig/wachtwoord");
        const QStringList open{QStringLiteral("GET /v1/over"), QStringLiteral("POST /v1/sessies")};
        for (const QString& route : routes()) {
            if (open.contains(route) || route == own.section(QChar(u'|'), 0, 0))
                continue;
            QString path = route.section(QChar(u' '), 1);
            path.replace(QLatin1String("{id}"), QStringLiteral("1")).replace(QLatin1String("{volgnummer}"), QStringLiteral("1"));
            const Answer answer = client.send(route.section(QChar(u' '), 0, 0).toLatin1(), path, "{}");
            if (own.split(QChar(u'|')).contains(route))
                QVERIFY2(answer.status == 400, qPrintable(route + QChar(u' ') + QString::fromUtf8(answer.text()))); // only the body was wrong
            else
                QVERIFY2(answer.status == 403 && answer.code() == QLatin1String("tweedeFactorVerplicht"), qPrintable(route + QChar(u' ') + QString::fromUtf8(answer.text())));
        }

        const Answer begun = client.post(QStringLiteral("/v1/gebruikers/huidig/totp"), wire::encode(wire::TotpOpdracht{m_password}));
        QVERIFY2(begun.status == 201, begun.text().constData());
        const QString before = client.token;
        const QString given = codeOf(begun.as<wire::TotpAanvraag>()->geheim);
        const Answer coupled = client.post(QStringLiteral("/v1/gebruikers/huidig/totp/bevestigen"), wire::encode(wire::TotpBevestiging{given}));
        QVERIFY2(coupled.status == 200, coupled.text().constData());
        const auto session = coupled.as<wire::SessieAntwoord>();
        QCOMPARE(session->niveau, Inlogniveau::TweeFactoren);
        QVERIFY(session->token != before);
        QCOMPARE(client.get(QStringLiteral("/v1/vandaag")).status, 401); // the token of before is worth nothing any more
        client.token = session->token;
        QCOMPARE(client.get(QStringLiteral("/v1/vandaag")).status, 200);
    }

    void the_fifth_wrong_password_closes_the_account_for_a_while()
    {
        ApiClient client(m_fixture->server.url());
        const auto tried = [&] {
            return client.post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{m_fixture->world.twee.budgethouderAccount.gebruikersnaam, QStringLiteral("onjuist"), {}}));
        };
        for (int i = 0; i < 5; ++i)
            QCOMPARE(tried().status, 401);
        const Answer sixth = tried();
        QVERIFY2(sixth.status == 429 && sixth.code() == QLatin1String("teVeelPogingen"), sixth.text().constData());
    }

    void for_the_others_it_is_an_offer()
    {
        const auto& een = m_fixture->world.een;
        for (const Gebruiker& who : {een.budgethouderAccount, een.vertegenwoordigerAccount, een.zorgverlenerAccount}) {
            ApiClient client(m_fixture->server.url());
            QVERIFY(enterAfterReset(client, who.gebruikersnaam));
            QCOMPARE(client.get(QStringLiteral("/v1/vandaag")).status, 200);
            QCOMPARE(client.get(QStringLiteral("/v1/sessies/huidig")).as<wire::SessieAntwoord>()->niveau, Inlogniveau::Wachtwoord);
        }
    }

private:
    /// As someone whose account was just made or reset: a password and nothing more.
    bool enterAfterReset(ApiClient& client, const QString& name)
    {
        const auto reset = m_fixture->server.run({QStringLiteral("gebruiker"), QStringLiteral("reset"), name}, m_password.toUtf8() + '\n');
        const Answer answer = client.post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{name, m_password, {}}));
        client.token = answer.json().value(QLatin1String("token")).toString();
        return reset.exitCode == 0 && answer.status == 201;
    }
    static QStringList routes()
    {
        return QString::fromUtf8(ServerProcess::runCommand({QStringLiteral("routes")}).output).split(QChar(u'\n'), Qt::SkipEmptyParts);
    }

    const QString m_password = QStringLiteral("een heel nieuw wachtwoord");
    std::unique_ptr<ApiFixture> m_fixture;
};

HOUSE_TEST(test_second_factor, TestSecondFactor)
#include "test_second_factor.moc"
