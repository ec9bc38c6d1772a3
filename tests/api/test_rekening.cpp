#include "shared/wire/beheer.h"
#include "shared/wire/rekening.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// Where the money goes is changed by two: what a beheerder gave out turns no money by itself (DC-099).
class TestRekening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void a_person_has_one_account()
    {
        Gebruiker second = one().zorgverlenerAccount;
        second.id = {};
        second.gebruikersnaam = QStringLiteral("tweede");
        const Answer refused = enter(second);
        QVERIFY2(refused.status == 409, refused.text().constData());
        QCOMPARE(refused.code(), QStringLiteral("persoonHeeftAccount"));
        QVERIFY2(refused.body.contains(one().zorgverlenerAccount.gebruikersnaam.toUtf8()), refused.text().constData());
        Gebruiker houder = one().budgethouderAccount;
        houder.id = {};
        houder.gebruikersnaam = QStringLiteral("tweedehouder");
        QCOMPARE(enter(houder).code(), QStringLiteral("persoonHeeftAccount"));
        // Whoever lost his for good gets another, and that one turns no money either.
        Gebruiker first = account(one().zorgverlenerAccount.id);
        first.geblokkeerd = true;
        QCOMPARE(change(first).status, 200);
        QCOMPARE(enter(second).status, 201);
        std::unique_ptr<ApiClient> taken = enrolled(second.gebruikersnaam, newPassword());
        Zorgverlener record = *taken->get(carer()).as<Zorgverlener>();
        record.iban = elsewhere();
        const Answer asked = taken->put(carer(), wire::encode(record), record.rijversie);
        QVERIFY2(asked.status == 200, asked.text().constData());
        QCOMPARE(asked.as<Zorgverlener>()->iban, one().zorgverlener.iban);
        QCOMPARE(ibanNow(), one().zorgverlener.iban);
    }

    void what_a_taken_over_account_asks_waits_for_svb()
    {
        MonthOverHttp month(*m_fixture, one());
        QCOMPARE(month.running().status, 200);
        std::unique_ptr<ApiClient> taken = takenOver(one().zorgverlenerAccount.id);
        const qint64 feed = svb().get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        Zorgverlener record = *taken->get(carer()).as<Zorgverlener>();
        record.iban = elsewhere();
        record.telefoon = QStringLiteral("0612345678");
        const Answer asked = taken->put(carer(), wire::encode(record), record.rijversie);
        QVERIFY2(asked.status == 200, asked.text().constData());
        QCOMPARE(asked.as<Zorgverlener>()->telefoon, record.telefoon); // the rest is stored
        QCOMPARE(ibanNow(), one().zorgverlener.iban);

        QVERIFY(svb().get(QStringLiteral("/v1/wijzigingen?sinds=%1").arg(feed)).body.contains("\"rekening\""));
        QVERIFY2(svb().get(QStringLiteral("/v1/vandaag")).body.contains("rekeningBevestigen"), "SVB is told");
        QVERIFY(taken->get(QStringLiteral("/v1/vandaag")).body.contains("rekeningWacht"));
        const Rekeningwijziging waits = only(svb());
        QCOMPARE(waits.iban, std::optional(elsewhere()));
        QCOMPARE(waits.huidig, one().zorgverlener.iban);
        QVERIFY(waits.magBevestigen && waits.gegevensGewijzigd); // his telephone number may be the asker's

        const QString path = QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(waits.id);
        const QJsonObject yes = wire::encode(wire::RekeningBesluit{true, {}});
        QCOMPARE(taken->post(path, yes).code(), QStringLiteral("eigenRekening"));
        QCOMPARE(m_fixture->as(m_fixture->world.beheerder).post(path, yes).status, 403);
        QCOMPARE(m_fixture->as(one().medewerkerAccount).post(path, yes).status, 403);
        for (const Gebruiker& stranger : {one().budgethouderAccount, two().zorgverlenerAccount, two().budgethouderAccount}) {
            QCOMPARE(m_fixture->as(stranger).post(path, yes).status, 404);
            QVERIFY(m_fixture->as(stranger).get(QStringLiteral("/v1/rekeningwijzigingen")).json().value(QLatin1String("items")).toArray().isEmpty());
        }
        QCOMPARE(svb().post(path, wire::encode(wire::RekeningBesluit{false, {}})).code(), QStringLiteral("redenVerplicht"));
        QCOMPARE(ibanNow(), one().zorgverlener.iban);

        const Answer done = svb().post(path, yes);
        QVERIFY2(done.status == 200, done.text().constData());
        QCOMPARE(ibanNow(), std::optional(elsewhere()));
        QCOMPARE(taken->get(carer()).as<Zorgverlener>()->ibanSinds, std::optional(practiceDay()));
        QCOMPARE(svb().post(path, yes).code(), QStringLiteral("rekeningAlBesloten"));
        const ServerProcess::Result audit = m_fixture->server.run({QStringLiteral("verify-audit")});
        QVERIFY2(audit.exitCode == 0, (audit.output + audit.errors).constData());

        // From now on the account is proven.
        record = *taken->get(carer()).as<Zorgverlener>();
        record.iban = Iban::parse(u"NL02ABNA0123456789");
        QCOMPARE(taken->put(carer(), wire::encode(record), record.rijversie).status, 200);
        QCOMPARE(ibanNow(), Iban::parse(u"NL02ABNA0123456789"));
    }

    void a_refused_number_changes_nothing_and_a_newer_one_takes_its_place()
    {
        std::unique_ptr<ApiClient> taken = takenOver(one().budgethouderAccount.id);
        ask(*taken, elsewhere());
        const Rekeningwijziging first = only(svb());
        ask(*taken, *Iban::parse(u"NL02ABNA0123456789"));
        const Rekeningwijziging second = only(svb());
        QVERIFY(second.id != first.id);
        // The vertegenwoordiger acts for the same person, and is proven.
        ApiClient& vera = m_fixture->as(one().vertegenwoordigerAccount);
        QVERIFY(only(vera).magBevestigen);
        const Answer refused = vera.post(QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(second.id),
                                         wire::encode(wire::RekeningBesluit{false, QStringLiteral("Dit is niet van haar.")}));
        QVERIFY2(refused.status == 200, refused.text().constData());
        QCOMPARE(svb().post(QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(first.id), wire::encode(wire::RekeningBesluit{true, {}})).code(),
                 QStringLiteral("rekeningAlBesloten"));
        QCOMPARE(vera.get(dossier()).as<Budgethouder>()->iban, one().budgethouder.iban);
        // Who asked may take it back.
        ask(*taken, elsewhere());
        QCOMPARE(taken->post(QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(only(svb()).id), wire::encode(wire::RekeningBesluit{false, {}})).status, 200);
        QVERIFY(svb().get(QStringLiteral("/v1/rekeningwijzigingen")).json().value(QLatin1String("items")).toArray().isEmpty());
    }

    void the_server_says_since_when_an_account_of_a_budgethouder_is_there()
    {
        ApiClient& self = m_fixture->as(one().budgethouderAccount);
        Budgethouder record = *self.get(dossier()).as<Budgethouder>();
        QVERIFY(!record.ibanSinds);
        record.iban = elsewhere();
        record.ibanSinds = QDate(2020, 1, 1); // so that nothing would wait (DC-099)
        const Answer stored = self.put(dossier(), wire::encode(record), record.rijversie);
        QVERIFY2(stored.status == 200, stored.text().constData());
        QCOMPARE(self.get(dossier()).as<Budgethouder>()->ibanSinds, std::optional(practiceDay()));
        // Whoever does not see the number does not see since when either.
        QVERIFY(!m_fixture->as(one().zorgverlenerAccount).get(dossier()).body.contains("ibanSinds"));
        std::unique_ptr<ApiClient> taken = takenOver(one().budgethouderAccount.id);
        Budgethouder again = *taken->get(dossier()).as<Budgethouder>();
        again.ibanSinds = QDate(2020, 1, 1);
        again.telefoon = QStringLiteral("0612345678");
        QCOMPARE(taken->put(dossier(), wire::encode(again), again.rijversie).status, 200);
        QCOMPARE(svb().get(dossier()).as<Budgethouder>()->ibanSinds, std::optional(practiceDay()));
    }

    void an_svb_account_that_the_beheerder_made_confirms_nothing()
    {
        Gebruiker fresh;
        fresh.gebruikersnaam = QStringLiteral("nieuwesvb");
        fresh.naam = QStringLiteral("N. Nieuw");
        fresh.rol = Rol::Svb;
        QCOMPARE(enter(fresh).status, 201);
        std::unique_ptr<ApiClient> made = enrolled(fresh.gebruikersnaam, newPassword());
        std::unique_ptr<ApiClient> taken = takenOver(one().zorgverlenerAccount.id);
        Zorgverlener record = *taken->get(carer()).as<Zorgverlener>();
        record.iban = elsewhere();
        QCOMPARE(taken->put(carer(), wire::encode(record), record.rijversie).status, 200);
        const Rekeningwijziging waits = only(*made);
        QVERIFY(!waits.magBevestigen);
        QCOMPARE(made->post(QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(waits.id), wire::encode(wire::RekeningBesluit{true, {}})).code(),
                 QStringLiteral("accountNietBewezen"));
        // Nor does it turn the money itself.
        Zorgverlener bend = *made->get(carer()).as<Zorgverlener>();
        bend.iban = Iban::parse(u"NL02ABNA0123456789");
        QCOMPARE(made->put(carer(), wire::encode(bend), bend.rijversie).status, 200);
        QCOMPARE(ibanNow(), one().zorgverlener.iban);
    }

    void accounts_that_were_made_on_the_server_confirm_from_the_first_day()
    {
        const auto made = [&](const char* name) {
            const ServerProcess::Result added = m_fixture->server.run({QStringLiteral("gebruiker"), QStringLiteral("add"), QLatin1String(name), QStringLiteral("--rol"),
                                                                       QStringLiteral("svb"), QStringLiteral("--naam"), QStringLiteral("S. Svb")},
                                                                      newPassword().toUtf8() + '\n');
            if (added.exitCode != 0)
                qFatal("%s", added.errors.constData());
            return enrolled(QLatin1String(name), newPassword());
        };
        std::unique_ptr<ApiClient> eerste = made("eerstesvb");
        std::unique_ptr<ApiClient> taken = takenOver(one().zorgverlenerAccount.id);
        Zorgverlener record = *taken->get(carer()).as<Zorgverlener>();
        record.iban = elsewhere();
        QCOMPARE(taken->put(carer(), wire::encode(record), record.rijversie).status, 200);
        const Rekeningwijziging waits = only(*eerste);
        QVERIFY(waits.magBevestigen);
        const QString besluit = QStringLiteral("/v1/rekeningwijzigingen/%1/besluit").arg(waits.id);
        const Answer done = eerste->post(besluit, wire::encode(wire::RekeningBesluit{true, {}}));
        QVERIFY2(done.status == 200, done.text().constData());
        QCOMPARE(ibanNow(), std::optional(elsewhere()));
    }

private:
    PracticeWorld::Dossier& one() { return m_fixture->world.een; }
    PracticeWorld::Dossier& two() { return m_fixture->world.twee; }
    ApiClient& svb() { return m_fixture->as(m_fixture->world.svb); }
    ApiClient& beheerder() { return m_fixture->as(m_fixture->world.beheerder); }
    QString carer() { return QStringLiteral("/v1/zorgverleners/%1").arg(one().zorgverlener.id.waarde); }
    QString dossier() { return QStringLiteral("/v1/budgethouders/%1").arg(one().budgethouder.id.waarde); }
    static Iban elsewhere() { return *Iban::parse(u"NL91ABNA0417164300"); }
    static QString newPassword() { return QStringLiteral("een heel nieuw wachtwoord"); }
    std::optional<Iban> ibanNow() { return svb().get(carer()).as<Zorgverlener>()->iban; }
    Answer enter(const Gebruiker& gebruiker)
    {
        return beheerder().post(QStringLiteral("/v1/gebruikers"), wire::encode(wire::GebruikerInvoer{gebruiker, newPassword()}));
    }
    Gebruiker account(GebruikerId id)
    {
        const auto list = wire::decodePage<Gebruiker>(beheerder().get(QStringLiteral("/v1/gebruikers")).json());
        for (const Gebruiker& one : list->items)
            if (one.id == id)
                return one;
        return {};
    }
    Answer change(const Gebruiker& account)
    {
        return beheerder().put(QStringLiteral("/v1/gebruikers/%1").arg(account.id.waarde), wire::encode(account), account.rijversie);
    }
    /// Signs in with a password and couples an authenticator, as a beheerder who keeps the account would.
    std::unique_ptr<ApiClient> enrolled(const QString& name, const QString& password)
    {
        auto client = std::make_unique<ApiClient>(m_fixture->server.url());
        client->token = client->post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{name, password, {}})).as<wire::SessieAntwoord>()->token;
        const Answer begun = client->post(QStringLiteral("/v1/gebruikers/huidig/totp"), wire::encode(wire::TotpOpdracht{password}));
        const QString code = codeOf(begun.as<wire::TotpAanvraag>()->geheim);
        client->token = client->post(QStringLiteral("/v1/gebruikers/huidig/totp/bevestigen"), wire::encode(wire::TotpBevestiging{code})).as<wire::SessieAntwoord>()->token;
        return client;
    }
    std::unique_ptr<ApiClient> takenOver(GebruikerId id)
    {
        Gebruiker target = account(id);
        target.totpActief = false;
        if (change(target).status != 200)
            qFatal("the second factor stayed");
        beheerder().post(QStringLiteral("/v1/gebruikers/%1/wachtwoord").arg(id.waarde), wire::encode(wire::NieuwWachtwoord{newPassword()}));
        return enrolled(target.gebruikersnaam, newPassword());
    }
    void ask(ApiClient& who, const Iban& iban)
    {
        Budgethouder record = *who.get(dossier()).as<Budgethouder>();
        record.iban = iban;
        const Answer asked = who.put(dossier(), wire::encode(record), record.rijversie);
        QVERIFY2(asked.status == 200, asked.text().constData());
        QCOMPARE(asked.as<Budgethouder>()->iban, one().budgethouder.iban);
    }
    Rekeningwijziging only(ApiClient& who)
    {
        const auto page = wire::decodePage<Rekeningwijziging>(who.get(QStringLiteral("/v1/rekeningwijzigingen")).json());
        return page && page->items.size() == 1 ? page->items.front() : Rekeningwijziging();
    }

    std::unique_ptr<ApiFixture> m_fixture;
};

HOUSE_TEST(test_rekening, TestRekening)
#include "test_rekening.moc"
