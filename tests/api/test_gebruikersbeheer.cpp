#include "server/app/attempt.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/wire/beheer.h"
#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

/// Domain 1.2, row gebruikersbeheer: who looks after the accounts of his own organisation, verstrekker or of SVB, and of nobody else.
class TestGebruikersbeheer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture = std::make_unique<ApiFixture>(); }
    void cleanup() { m_fixture.reset(); }

    void the_beheerder_gives_it_and_takes_it_and_both_count_at_once()
    {
        const Gebruiker medewerker = one().medewerkerAccount;
        ApiClient& session = m_fixture->as(medewerker);
        QCOMPARE(session.get(accounts()).status, 403);
        give(medewerker.id, true);
        QCOMPARE(session.get(accounts()).status, 200);
        QVERIFY(session.get(QStringLiteral("/v1/sessies/huidig")).body.contains("\"beheertGebruikers\":true"));
        give(medewerker.id, false);
        QCOMPARE(session.get(accounts()).status, 403);
        const QStringList seen = trail(m_fixture->world.beheerder);
        QVERIFY2(seen.contains(QStringLiteral("gebruiker.beheerGeven")) && seen.contains(QStringLiteral("gebruiker.beheerIntrekken")), qPrintable(seen.join(u' ')));
    }

    void only_who_works_for_a_house_can_have_it()
    {
        const PracticeWorld& world = m_fixture->world;
        for (const Gebruiker& who : m_fixture->everyone()) {
            Gebruiker account = now(who.id);
            account.beheertGebruikers = true;
            const Answer answer = change(beheerder(), account);
            if (who.rol == Rol::MedewerkerVerstrekker || who.rol == Rol::Svb)
                QVERIFY2(answer.status == 200, answer.text().constData());
            else
                QCOMPARE(answer.code(), who.id == world.beheerder.id ? QStringLiteral("eigenAccount") : QStringLiteral("gebruikersbeheerRol"));
        }
        Gebruiker fresh = colleague(Rol::Beheerder);
        fresh.beheertGebruikers = true;
        QCOMPARE(enter(beheerder(), fresh).code(), QStringLiteral("gebruikersbeheerRol"));
    }

    void a_program_that_does_not_know_it_leaves_it_as_it_is()
    {
        give(one().medewerkerAccount.id, true);
        Gebruiker account = now(one().medewerkerAccount.id);
        account.naam = QStringLiteral("Andere Naam");
        QJsonObject json = wire::encode(account);
        json.remove(QLatin1String("beheertGebruikers"));
        QCOMPARE(beheerder().put(path(account.id), json, account.rijversie).status, 200);
        QVERIFY(now(account.id).beheertGebruikers);
    }

    void he_sees_and_makes_the_accounts_of_his_own_house_only_data() { houses(); }
    void he_sees_and_makes_the_accounts_of_his_own_house_only()
    {
        QFETCH(Rol, rol);
        const Gebruiker manager = managerOf(rol);
        ApiClient& session = m_fixture->as(manager);
        const Answer made = enter(session, colleague(rol));
        QVERIFY2(made.status == 201, made.text().constData());
        const Gebruiker stored = *made.as<Gebruiker>();
        QVERIFY(uitgegeven(stored.id)); // turns no money until somebody proved it, as with one that a beheerder made
        std::vector<qint64> ids;
        for (const Gebruiker& g : listed(session)) {
            QVERIFY2(mag(rol, relatieTotAccount(manager, g), Handeling::GebruikersBeheren), qPrintable(g.gebruikersnaam));
            ids.push_back(g.id.waarde);
        }
        QCOMPARE(ids, (std::vector<qint64>{manager.id.waarde, stored.id.waarde}));
        // Another house, another role, or the care for accounts itself.
        for (const auto& ander : codeTable<Rol>()) {
            if (ander.waarde != rol)
                QVERIFY2(enter(session, colleague(ander.waarde)).status == 403, ander.code.data());
        }
        Gebruiker elsewhere = colleague(rol);
        if (rol == Rol::MedewerkerVerstrekker) {
            elsewhere.verstrekker = two().verstrekker.id;
            QCOMPARE(enter(session, elsewhere).status, 403);
            elsewhere.verstrekker = VerstrekkerId{987654};
            QCOMPARE(enter(session, elsewhere).status, 403); // which there are is not told
        }
        Gebruiker second = colleague(rol);
        second.beheertGebruikers = true;
        QCOMPARE(enter(session, second).code(), QStringLiteral("gebruikersbeheerVast"));
        // Whom an account is about is looked up by a beheerder only.
        for (const char* closed : {"/v1/gebruikers/budgethouders/zoeken", "/v1/gebruikers/zorgverleners/zoeken"})
            QCOMPARE(session.post(QLatin1String(closed), {}).status, 403);
        QCOMPARE(session.get(QStringLiteral("/v1/gebruikers/organisaties")).status, 403);
        const QStringList seen = trail(manager);
        QVERIFY2(seen.contains(QStringLiteral("gebruiker.invoeren")), qPrintable(seen.join(u' ')));
    }

    void he_changes_locks_and_helps_a_colleague_but_not_himself_data() { houses(); }
    void he_changes_locks_and_helps_a_colleague_but_not_himself()
    {
        QFETCH(Rol, rol);
        const Gebruiker manager = managerOf(rol);
        ApiClient& session = m_fixture->as(manager);
        Gebruiker account = *enter(session, colleague(rol)).as<Gebruiker>();
        std::unique_ptr<ApiClient> theirs = enrolled(account.gebruikersnaam, newPassword());
        QCOMPARE(theirs->get(QStringLiteral("/v1/vandaag")).status, 200);
        account = now(account.id);
        QVERIFY(account.totpActief);
        prove(account.id);
        account.naam = QStringLiteral("Andere Naam");
        account.geblokkeerd = true;
        const Answer locked = change(session, account);
        QVERIFY2(locked.status == 200, locked.text().constData());
        QVERIFY(!uitgegeven(account.id));
        QCOMPARE(theirs->get(QStringLiteral("/v1/vandaag")).status, 401);
        account = *locked.as<Gebruiker>();
        account.geblokkeerd = false;
        account.totpActief = false;
        QCOMPARE(change(session, account).status, 200);
        QVERIFY(uitgegeven(account.id));
        prove(account.id);
        QCOMPARE(setPassword(session, account.id, QStringLiteral("een ander goed wachtwoord")).status, 204);
        QVERIFY(uitgegeven(account.id));
        const QStringList seen = trail(manager);
        for (const char* act : {"gebruiker.blokkeren", "gebruiker.vrijgeven", "gebruiker.wijzigen", "gebruiker.tweedeFactorWissen", "gebruiker.wachtwoordZetten"})
            QVERIFY2(seen.contains(QLatin1String(act)), act);

        account = now(account.id);
        account.beheertGebruikers = true;
        QCOMPARE(change(session, account).code(), QStringLiteral("gebruikersbeheerVast"));
        Gebruiker self = now(manager.id);
        self.beheertGebruikers = false;
        QCOMPARE(change(session, self).code(), QStringLiteral("eigenAccount"));
        QCOMPARE(setPassword(session, self.id, newPassword()).code(), QStringLiteral("eigenAccount"));
        // What the role is about stays, for him as for a beheerder.
        account = now(account.id);
        account.rol = rol == Rol::Svb ? Rol::Beheerder : Rol::Svb;
        QCOMPARE(change(session, account).code(), QStringLiteral("accountVast"));
    }

    void he_does_not_get_into_the_account_of_another_who_looks_after_accounts_data() { houses(); }
    void he_does_not_get_into_the_account_of_another_who_looks_after_accounts()
    {
        QFETCH(Rol, rol);
        const Gebruiker manager = managerOf(rol);
        ApiClient& session = m_fixture->as(manager);
        Gebruiker other = *enter(session, colleague(rol)).as<Gebruiker>();
        std::unique_ptr<ApiClient> theirs = enrolled(other.gebruikersnaam, newPassword());
        give(other.id, true);
        QCOMPARE(setPassword(session, other.id, QStringLiteral("een ander goed wachtwoord")).code(), QStringLiteral("toegangBeheerder"));
        other = now(other.id);
        QVERIFY(other.totpActief);
        other.totpActief = false;
        QCOMPARE(change(session, other).code(), QStringLiteral("toegangBeheerder"));
        QCOMPARE(theirs->get(QStringLiteral("/v1/vandaag")).status, 200); // nothing happened
        other = now(other.id);
        other.geblokkeerd = true; // closing it lets nobody in
        QCOMPARE(change(session, other).status, 200);
        // A beheerder can, and so can he once the other does not look after accounts any more.
        QCOMPARE(setPassword(beheerder(), other.id, QStringLiteral("een ander goed wachtwoord")).status, 204);
        give(other.id, false);
        QCOMPARE(setPassword(session, other.id, QStringLiteral("nog een ander wachtwoord")).status, 204);
    }

    void who_has_a_password_only_looks_after_no_accounts()
    {
        const Gebruiker manager = managerOf(Rol::MedewerkerOrganisatie, false);
        ApiClient session(m_fixture->server.url());
        session.token = session.post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{manager.gebruikersnaam, newPassword(), {}})).as<wire::SessieAntwoord>()->token;
        QCOMPARE(session.get(QStringLiteral("/v1/vandaag")).status, 200);
        QCOMPARE(session.get(accounts()).code(), QStringLiteral("codeNodigVoorGebruikers"));
        QCOMPARE(enter(session, colleague(Rol::MedewerkerOrganisatie)).code(), QStringLiteral("codeNodigVoorGebruikers"));
        std::unique_ptr<ApiClient> strong = enrolled(manager.gebruikersnaam, newPassword());
        QCOMPARE(strong->get(accounts()).status, 200);
    }

    void the_feed_tells_him_of_the_accounts_of_his_house()
    {
        give(one().medewerkerAccount.id, true);
        ApiClient& session = m_fixture->as(one().medewerkerAccount);
        const qint64 from = session.get(QStringLiteral("/v1/wijzigingen")).json().value(QLatin1String("laatste")).toInteger();
        const auto heard = [&] { return session.get(QStringLiteral("/v1/wijzigingen?sinds=%1").arg(from)).body.contains("\"gebruiker\""); };
        Gebruiker stranger = now(two().medewerkerAccount.id);
        stranger.naam = QStringLiteral("Niet van hem");
        QCOMPARE(change(beheerder(), stranger).status, 200);
        QVERIFY(!heard());
        Gebruiker own = colleague(Rol::MedewerkerVerstrekker);
        QCOMPARE(enter(beheerder(), own).status, 201);
        QVERIFY(heard());
    }

    void on_the_server_it_is_given_with_the_account_or_later()
    {
        const auto gebruiker = [&](const QStringList& arguments) {
            return m_fixture->server.run(QStringList{QStringLiteral("gebruiker")} + arguments, newPassword().toUtf8() + '\n');
        };
        const QString svb = QStringLiteral("svbhoofd");
        const ServerProcess::Result added = gebruiker({QStringLiteral("add"), svb, QStringLiteral("--rol"), QStringLiteral("svb"), QStringLiteral("--naam"),
                                                       QStringLiteral("H. Hoofd"), QStringLiteral("--beheert-gebruikers")});
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QVERIFY(gebruiker({QStringLiteral("list")}).output.contains("svbhoofd\tsvb\twachtwoord\tbeheertGebruikers\n"));
        QCOMPARE(gebruiker({QStringLiteral("revoke"), svb}).exitCode, 0);
        QVERIFY(gebruiker({QStringLiteral("list")}).output.contains("svbhoofd\tsvb\twachtwoord\n"));
        QCOMPARE(gebruiker({QStringLiteral("grant"), svb}).exitCode, 0);
        QVERIFY(gebruiker({QStringLiteral("list")}).output.contains("svbhoofd\tsvb\twachtwoord\tbeheertGebruikers\n"));
        const ServerProcess::Result wrong = gebruiker({QStringLiteral("grant"), one().budgethouderAccount.gebruikersnaam});
        QVERIFY2(wrong.exitCode == 1 && wrong.errors.contains("Alleen een medewerkerOrganisatie"), wrong.errors.constData());
        QCOMPARE(gebruiker({QStringLiteral("grant"), QStringLiteral("niemand")}).exitCode, 1);
    }

    void a_beheerder_reads_the_tasks_of_all_and_the_look_is_in_the_trail()
    {
        MonthOverHttp month(*m_fixture, one());
        QCOMPARE(month.running().status, 200);
        const auto tasks = [&](const Gebruiker& who) { return m_fixture->as(who).get(QStringLiteral("/v1/werktaken")).json().value(QLatin1String("items")).toArray().size(); };
        const qsizetype theirs = tasks(one().medewerkerAccount) + tasks(two().medewerkerAccount) + tasks(m_fixture->world.svb);
        QVERIFY(theirs > 0);
        QCOMPARE(tasks(m_fixture->world.beheerder), theirs);
        QCOMPARE(trail(m_fixture->world.beheerder).count(QStringLiteral("werktaken.bekijken")), 1);
        tasks(m_fixture->world.beheerder);
        QCOMPARE(trail(m_fixture->world.beheerder).count(QStringLiteral("werktaken.bekijken")), 1); // once a day
    }

private:
    PracticeWorld::Dossier& one() { return m_fixture->world.een; }
    PracticeWorld::Dossier& two() { return m_fixture->world.twee; }
    ApiClient& beheerder() { return m_fixture->as(m_fixture->world.beheerder); }
    static QString accounts() { return QStringLiteral("/v1/gebruikers"); }
    static QString path(GebruikerId id) { return QStringLiteral("/v1/gebruikers/%1").arg(id.waarde); }
    static QString newPassword() { return QStringLiteral("een heel nieuw wachtwoord"); }

    static void houses()
    {
        QTest::addColumn<Rol>("rol");
        for (const Rol rol : {Rol::MedewerkerOrganisatie, Rol::MedewerkerVerstrekker, Rol::Svb})
            QTest::newRow(qPrintable(code(rol))) << rol;
    }
    static std::vector<Gebruiker> listed(ApiClient& who) { return wire::decodePage<Gebruiker>(who.get(accounts()).json())->items; }
    Gebruiker now(GebruikerId id)
    {
        for (const Gebruiker& account : listed(beheerder()))
            if (account.id == id)
                return account;
        return {};
    }
    void give(GebruikerId id, bool given)
    {
        Gebruiker account = now(id);
        account.beheertGebruikers = given;
        const Answer answer = change(beheerder(), account);
        QVERIFY2(answer.status == 200, answer.text().constData());
    }
    static Answer change(ApiClient& who, const Gebruiker& account) { return who.put(path(account.id), wire::encode(account), account.rijversie); }
    static Answer enter(ApiClient& who, const Gebruiker& account) { return who.post(accounts(), wire::encode(wire::GebruikerInvoer{account, newPassword()})); }
    static Answer setPassword(ApiClient& who, GebruikerId id, const QString& password)
    {
        return who.post(path(id) + QStringLiteral("/wachtwoord"), wire::encode(wire::NieuwWachtwoord{password}));
    }
    /// A new account of the role in the first house of its kind.
    Gebruiker colleague(Rol rol)
    {
        Gebruiker g;
        g.gebruikersnaam = QStringLiteral("collega%1").arg(++m_made);
        g.naam = QStringLiteral("C. Collega");
        g.rol = rol;
        if (rol == Rol::MedewerkerVerstrekker)
            g.verstrekker = one().verstrekker.id;
        if (rol == Rol::MedewerkerOrganisatie)
            g.organisatie = organisatie();
        if (rol == Rol::Budgethouder)
            g.budgethouder = one().budgethouder.id;
        if (rol == Rol::Zorgverlener)
            g.zorgverlener = one().zorgverlener.id;
        return g;
    }
    OrganisatieId organisatie()
    {
        const auto all = [&] { return beheerder().get(QStringLiteral("/v1/gebruikers/organisaties")).json().value(QLatin1String("items")).toArray(); };
        if (all().isEmpty())
            m_fixture->server.run({QStringLiteral("organisatie"), QStringLiteral("add"), QStringLiteral("--naam"), QStringLiteral("Zorgbureau De Linde"),
                                   QStringLiteral("--kvk"), QStringLiteral("12345678")});
        return OrganisatieId{all().at(0).toObject().value(QLatin1String("id")).toInteger()};
    }
    /// Somebody of the role who looks after the accounts of his house, with a second factor.
    Gebruiker managerOf(Rol rol, bool coupled = true)
    {
        if (rol != Rol::MedewerkerOrganisatie) {
            const Gebruiker who = rol == Rol::Svb ? m_fixture->world.svb : one().medewerkerAccount;
            give(who.id, true);
            return now(who.id);
        }
        Gebruiker wanted = colleague(rol);
        wanted.beheertGebruikers = true;
        const Gebruiker made = *enter(beheerder(), wanted).as<Gebruiker>();
        if (coupled)
            m_fixture->as(made, enrolled(made.gebruikersnaam, newPassword()));
        return now(made.id);
    }
    std::unique_ptr<ApiClient> enrolled(const QString& name, const QString& password)
    {
        auto client = std::make_unique<ApiClient>(m_fixture->server.url());
        client->token = client->post(QStringLiteral("/v1/sessies"), wire::encode(wire::SessieAanvraag{name, password, {}})).as<wire::SessieAntwoord>()->token;
        const Answer begun = client->post(QStringLiteral("/v1/gebruikers/huidig/totp"), wire::encode(wire::TotpOpdracht{password}));
        const QString code = codeOf(begun.as<wire::TotpAanvraag>()->geheim);
        client->token = client->post(QStringLiteral("/v1/gebruikers/huidig/totp/bevestigen"), wire::encode(wire::TotpBevestiging{code})).as<wire::SessieAntwoord>()->token;
        return client;
    }
    /// In the database itself, for no answer tells it.
    template<class T>
    T inDatabase(bool writes, const std::function<Outcome<T>(app::UnitOfWork&)>& work)
    {
        storage::SqlStorage storage(m_fixture->config);
        if (!storage.open())
            qFatal("no database");
        const Outcome<T> done = writes ? storage.write<T>(work) : storage.read<T>(work);
        storage.close();
        return *done;
    }
    bool uitgegeven(GebruikerId id)
    {
        return inDatabase<bool>(false, [&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(op, unit.rekeningen().uitgegeven(id));
            return op.isValid();
        });
    }
    void prove(GebruikerId id)
    {
        inDatabase<bool>(true, [&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.rekeningen().setUitgegeven(id, {}));
            return true;
        });
    }
    QStringList trail(const Gebruiker& who)
    {
        QStringList acts;
        const auto page = wire::decodePage<wire::AuditItem>(beheerder().get(QStringLiteral("/v1/auditlog?gebruiker=%1").arg(who.id.waarde)).json());
        for (const wire::AuditItem& item : page->items)
            acts << item.handeling;
        return acts;
    }

    std::unique_ptr<ApiFixture> m_fixture;
    int m_made = 0;
};

HOUSE_TEST(test_gebruikersbeheer, TestGebruikersbeheer)
#include "test_gebruikersbeheer.moc"
