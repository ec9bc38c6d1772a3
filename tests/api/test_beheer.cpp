#include "shared/wire/beheer.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

namespace {

QByteArray etag(qint64 rijversie)
{
    return '"' + QByteArray::number(rijversie) + '"';
}

} // namespace

/// What the beheerder does with accounts and reads in the trail.
class TestBeheer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanupTestCase() { m_fixture.reset(); }

    void a_locked_account_is_out_at_once_and_back_when_it_is_unlocked()
    {
        Gebruiker account = m_fixture->world.een.zorgverlenerAccount;
        ApiClient session(m_fixture->server.url());
        QCOMPARE(session.signIn(account.gebruikersnaam).status, 201);
        account = now(account.id);
        account.geblokkeerd = true;
        const Answer locked = put(account);
        QVERIFY2(locked.status == 200, locked.text().constData());
        QCOMPARE(session.get(QStringLiteral("/v1/vandaag")).status, 401);
        QCOMPARE(ApiClient(m_fixture->server.url()).signIn(account.gebruikersnaam).code(), QStringLiteral("aanmeldingOnjuist"));
        account = *locked.as<Gebruiker>();
        account.geblokkeerd = false;
        QCOMPARE(put(account).status, 200);
        QCOMPARE(ApiClient(m_fixture->server.url()).signIn(account.gebruikersnaam).status, 201);
        const QStringList seen = trail(QStringLiteral("?soort=gebruiker"));
        QVERIFY2(seen.contains(QStringLiteral("gebruiker.blokkeren")) && seen.contains(QStringLiteral("gebruiker.vrijgeven")), qPrintable(seen.join(u' ')));
    }

    void a_second_factor_is_taken_away_and_a_password_set_and_both_end_the_session()
    {
        Gebruiker account = now(m_fixture->world.twee.vertegenwoordigerAccount.id);
        ApiClient session(m_fixture->server.url());
        QCOMPARE(session.signIn(account.gebruikersnaam).status, 201);
        account.totpActief = false;
        QCOMPARE(put(account).status, 200);
        QCOMPARE(session.get(QStringLiteral("/v1/vandaag")).status, 401);
        QVERIFY(!now(account.id).totpActief);
        const QString path = QStringLiteral("/v1/gebruikers/%1/wachtwoord").arg(account.id.waarde);
        QCOMPARE(beheerder().post(path, wire::encode(wire::NieuwWachtwoord{QStringLiteral("kort")})).code(), QStringLiteral("wachtwoordTeKort"));
        const QString fresh = QStringLiteral("een heel nieuw wachtwoord");
        QCOMPARE(beheerder().post(path, wire::encode(wire::NieuwWachtwoord{fresh})).status, 204);
        const wire::SessieAanvraag ask{account.gebruikersnaam, fresh, {}};
        QCOMPARE(ApiClient(m_fixture->server.url()).post(QStringLiteral("/v1/sessies"), wire::encode(ask)).status, 201);
    }

    void the_feed_tells_the_beheerder_of_accounts_and_nobody_else()
    {
        const auto latest = [&](ApiClient& who) { return who.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger(); };
        const qint64 from = latest(beheerder());
        Gebruiker account = now(m_fixture->world.een.vertegenwoordigerAccount.id);
        account.naam = QStringLiteral("Vera Anders");
        QCOMPARE(put(account).status, 200);
        const Answer seen = beheerder().get(QStringLiteral("/v1/wijzigingen?sinds=%1").arg(from));
        QVERIFY2(seen.body.contains("\"gebruiker\""), seen.text().constData());
        for (const Gebruiker& other : {m_fixture->world.svb, m_fixture->world.een.medewerkerAccount, m_fixture->world.een.budgethouderAccount})
            QVERIFY(!m_fixture->as(other).get(QStringLiteral("/v1/wijzigingen?sinds=%1").arg(from)).body.contains("\"gebruiker\""));
    }

    void what_an_account_is_about_and_the_beheerder_himself_stay()
    {
        Gebruiker account = now(m_fixture->world.een.budgethouderAccount.id);
        account.rol = Rol::Svb;
        QCOMPARE(put(account).code(), QStringLiteral("accountVast"));
        account = now(account.id);
        account.budgethouder = m_fixture->world.twee.budgethouder.id;
        QCOMPARE(put(account).code(), QStringLiteral("accountVast"));
        Gebruiker self = now(m_fixture->world.beheerder.id);
        self.geblokkeerd = true;
        QCOMPARE(put(self).code(), QStringLiteral("eigenAccount"));
        QCOMPARE(beheerder().post(QStringLiteral("/v1/gebruikers/%1/wachtwoord").arg(self.id.waarde),
                                  wire::encode(wire::NieuwWachtwoord{QStringLiteral("een heel nieuw wachtwoord")})).code(), QStringLiteral("eigenAccount"));
        account = now(account.id);
        account.naam = QStringLiteral("Andere Naam");
        const qint64 read = account.rijversie;
        QCOMPARE(put(account).status, 200);
        account.rijversie = read;
        QCOMPARE(put(account).status, 412);
    }

    void whom_an_account_is_about_is_found_by_number_with_nothing_but_a_name()
    {
        const auto& one = m_fixture->world.een;
        wire::ZoekOpdracht by;
        by.bsn = one.budgethouder.bsn;
        const Answer client = beheerder().post(QStringLiteral("/v1/gebruikers/budgethouders/zoeken"), wire::encode(by));
        QCOMPARE(client.as<wire::Koppeling>()->id, one.budgethouder.id.waarde);
        QCOMPARE(client.json().keys(), (QStringList{QStringLiteral("id"), QStringLiteral("naam")}));
        QCOMPARE(beheerder().post(QStringLiteral("/v1/gebruikers/zorgverleners/zoeken"), wire::encode(by)).status, 404);
        QVERIFY(trail(QStringLiteral("?soort=budgethouder")).contains(QStringLiteral("budgethouder.zoeken")));
        QVERIFY(!m_fixture->server.log().contains(one.budgethouder.bsn.tekst().toLatin1()));
    }

    void the_trail_is_searched_by_person_and_period_and_its_chain_holds()
    {
        const QString id = QString::number(m_fixture->world.beheerder.id.waarde);
        const QStringList mine = trail(QStringLiteral("?gebruiker=") + id);
        QVERIFY(mine.contains(QStringLiteral("aanmelden")));
        QVERIFY(trail(QStringLiteral("?van=2001-01-01&tot=2001-12-31")).isEmpty());
        QCOMPARE(beheerder().get(QStringLiteral("/v1/auditlog?van=gisteren")).code(), QStringLiteral("datumOngeldig"));
        // Others must name a dossier.
        QCOMPARE(m_fixture->as(m_fixture->world.svb).get(QStringLiteral("/v1/auditlog?gebruiker=") + id).code(), QStringLiteral("veldOntbreekt"));
        const Outcome<wire::KetenAntwoord> chain = beheerder().get(QStringLiteral("/v1/auditlog/keten")).as<wire::KetenAntwoord>();
        QCOMPARE(chain->breuk, QStringLiteral("geen"));
        QCOMPARE(chain->gecontroleerd, chain->regels);
        QVERIFY(chain->regels > 5);
    }

private:
    ApiClient& beheerder() { return m_fixture->as(m_fixture->world.beheerder); }
    Gebruiker now(GebruikerId id)
    {
        const auto list = wire::decodePage<Gebruiker>(beheerder().get(QStringLiteral("/v1/gebruikers")).json());
        for (const Gebruiker& one : list->items)
            if (one.id == id)
                return one;
        return {};
    }
    Answer put(const Gebruiker& account)
    {
        ApiClient::Extra extra;
        extra.ifMatch = etag(account.rijversie);
        return beheerder().send("PUT", QStringLiteral("/v1/gebruikers/%1").arg(account.id.waarde), wire::toText(wire::encode(account)), extra);
    }
    QStringList trail(const QString& query)
    {
        QStringList acts;
        const auto page = wire::decodePage<wire::AuditItem>(beheerder().get(QStringLiteral("/v1/auditlog") + query).json());
        for (const wire::AuditItem& item : page->items)
            acts << item.handeling;
        return acts;
    }

    std::unique_ptr<ApiFixture> m_fixture;
};

HOUSE_TEST(test_beheer, TestBeheer)
#include "test_beheer.moc"
