#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include "shared/domain/toegang/toegang.h"
#include "shared/wire/beheer.h"
#include "shared/wire/levensloop.h"
#include "shared/wire/niet_typen.h"
#include "shared/wire/rekening.h"
#include <QJsonArray>

using namespace pgb;
using namespace pgb::test;

namespace {

/// Open to everyone, because signing in and its screen need them.
bool isOpen(const QString& route) { return route == QLatin1String("POST /v1/sessies") || route == QLatin1String("GET /v1/over"); }

} // namespace

/// Walks every route that the program has, so that a new one is tested on the day it is added.
class TestAccess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        ApiFixture& f = *m_fixture;
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        m_zorgovereenkomst = month.zorgovereenkomst;
        const Answer typed = month.type(f.world.een.budgethouderAccount, 2);
        QCOMPARE(typed.status, 201);
        m_declaratie = typed.as<wire::DeclaratieAntwoord>()->declaratie;
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void without_a_session_every_route_answers_401_data() { routeRows(); }
    void without_a_session_every_route_answers_401()
    {
        QFETCH(QString, route);
        if (isOpen(route))
            return;
        ApiClient nobody(m_fixture->server.url());
        for (const char* token : {"", "x", "0123456789012345678901234567890123456789012"}) {
            nobody.token = QString::fromLatin1(token);
            const Answer answer = nobody.send(methodOf(route), pathOf(route), bodyOf(route));
            QVERIFY2(answer.status == 401, answer.text().constData());
            QCOMPARE(answer.code(), QStringLiteral("sessieVerlopen"));
        }
    }

    void the_other_dossier_is_refused_on_every_route_as_if_it_did_not_exist_data() { routeRows(); }
    void the_other_dossier_is_refused_on_every_route_as_if_it_did_not_exist()
    {
        QFETCH(QString, route);
        if (!route.contains(QChar(u'{')))
            return;
        const auto& two = m_fixture->world.twee;
        for (const Gebruiker& stranger : {two.budgethouderAccount, two.vertegenwoordigerAccount, two.zorgverlenerAccount, two.medewerkerAccount}) {
            ApiClient::Extra extra;
            extra.ifMatch = "\"1\"";
            const QString absent = pathOf(route, 987654);
            const Answer other = m_fixture->as(stranger).send(methodOf(route), pathOf(route), bodyOf(route), extra);
            const Answer none = m_fixture->as(stranger).send(methodOf(route), absent, bodyOf(route), extra);
            QVERIFY2(other.status == 404 || other.status == 403, other.text().constData());
            // What exists and what does not cannot be told apart.
            QCOMPARE(other.status, none.status);
            QCOMPARE(other.code(), none.code());
        }
    }

    void who_looks_after_accounts_cannot_tell_those_of_others_from_none()
    {
        ApiFixture& f = *m_fixture;
        std::vector<Gebruiker> before;
        for (const Gebruiker& manager : {f.world.twee.medewerkerAccount, f.world.svb})
            before.push_back(withFlag(manager, true));
        for (const Gebruiker& manager : before) {
            for (const Gebruiker& other : f.everyone()) {
                if (mag(manager.rol, relatieTotAccount(manager, other), Handeling::GebruikersBeheren))
                    continue;
                for (const char* route : {"PUT /v1/gebruikers/{id}", "POST /v1/gebruikers/{id}/wachtwoord"}) {
                    ApiClient::Extra extra;
                    extra.ifMatch = "\"1\"";
                    for (const QByteArray& body : {wire::toText(wire::encode(other)), wire::toText(wire::encode(wire::NieuwWachtwoord{QStringLiteral("kort")}))}) {
                        const Answer theirs = f.as(manager).send(methodOf(QLatin1String(route)), pathOf(QLatin1String(route), other.id.waarde), body, extra);
                        const Answer none = f.as(manager).send(methodOf(QLatin1String(route)), pathOf(QLatin1String(route), 987654), body, extra);
                        QCOMPARE(theirs.status, none.status);
                        QCOMPARE(theirs.code(), none.code());
                        QVERIFY2(theirs.status == 404 || theirs.status == 400, theirs.text().constData());
                    }
                }
            }
        }
        for (const Gebruiker& manager : before)
            withFlag(manager, false);
    }

    void a_list_never_holds_the_other_dossier()
    {
        const auto& two = m_fixture->world.twee;
        for (const Gebruiker& stranger : {two.budgethouderAccount, two.vertegenwoordigerAccount, two.zorgverlenerAccount, two.medewerkerAccount}) {
            for (const char* path : {"/v1/zorgovereenkomsten", "/v1/declaraties", "/v1/toekenningen/standen", "/v1/betalingen", "/v1/wijzigingen?sinds=0"}) {
                const Answer answer = m_fixture->as(stranger).get(QString::fromLatin1(path));
                QVERIFY2(answer.status == (stranger.rol == Rol::Zorgverlener && QLatin1String(path).endsWith(QLatin1String("standen")) ? 403 : 200), answer.text().constData());
                QVERIFY2(!answer.body.contains("\"budgethouder\":" + QByteArray::number(m_fixture->world.een.budgethouder.id.waarde) + ','),
                         answer.text().constData());
            }
            const QString dossier = QString::number(m_fixture->world.een.budgethouder.id.waarde);
            const Answer filtered = m_fixture->as(stranger).get(QStringLiteral("/v1/declaraties?budgethouder=") + dossier);
            QVERIFY2(filtered.json().value(QLatin1String("items")).toArray().isEmpty(), filtered.text().constData());
        }
    }

    void a_role_that_has_no_business_there_is_refused_data()
    {
        QTest::addColumn<QString>("route");
        QTest::addColumn<QString>("allowed");
        const auto row = [](const char* route, const char* allowed) { QTest::newRow(route) << QString::fromLatin1(route) << QString::fromLatin1(allowed); };
        row("GET /v1/gebruikers", "beheerder");
        row("POST /v1/gebruikers", "beheerder");
        row("PUT /v1/gebruikers/{id}", "beheerder");
        row("POST /v1/gebruikers/{id}/wachtwoord", "beheerder");
        row("GET /v1/gebruikers/organisaties", "beheerder");
        row("POST /v1/gebruikers/budgethouders/zoeken", "beheerder");
        row("POST /v1/gebruikers/zorgverleners/zoeken", "beheerder");
        row("GET /v1/auditlog/keten", "beheerder");
        row("GET /v1/rekeningwijzigingen", "budgethouder vertegenwoordiger zorgverlener svb");
        row("GET /v1/toekenningen/standen", "budgethouder vertegenwoordiger medewerkerVerstrekker svb");
        row("POST /v1/parameters", "beheerder");
        row("GET /v1/betaalruns", "svb");
        row("POST /v1/betaalruns", "svb");
        row("POST /v1/toekenningen", "medewerkerVerstrekker");
        row("POST /v1/budgethouders", "medewerkerVerstrekker");
        row("POST /v1/budgethouders/zoeken", "medewerkerVerstrekker svb");
        row("PUT /v1/budgethouders/1/vertegenwoordigingen/1", "medewerkerVerstrekker");
        row("DELETE /v1/budgethouders/1/vertegenwoordigingen/1", "medewerkerVerstrekker");
        row("GET /v1/budgethouders/1/blokkades", "medewerkerVerstrekker svb");
        row("POST /v1/budgethouders/1/blokkades", "medewerkerVerstrekker");
        row("DELETE /v1/budgethouders/1/blokkades/1", "medewerkerVerstrekker");
        row("POST /v1/zorgovereenkomsten", "budgethouder vertegenwoordiger");
        row("GET /v1/verstrekkersbeleid", "medewerkerVerstrekker");
        row("POST /v1/verstrekkersbeleid", "medewerkerVerstrekker");
        row("GET /v1/werktaken", "medewerkerVerstrekker svb beheerder");
        row("POST /v1/werktaken/{id}/nagekeken", "medewerkerVerstrekker svb");
        row("POST /v1/declaraties/{id}/bekeken", "budgethouder vertegenwoordiger zorgverlener");
    }
    void a_role_that_has_no_business_there_is_refused()
    {
        QFETCH(QString, route);
        QFETCH(QString, allowed);
        for (const Gebruiker& who : m_fixture->everyone()) {
            const Answer answer = m_fixture->as(who).send(methodOf(route), pathOf(route), "{}");
            if (allowed.split(QChar(u' ')).contains(code(who.rol)))
                QVERIFY2(answer.status != 403, answer.text().constData());
            else
                QVERIFY2(answer.status == 403, answer.text().constData());
        }
    }

    void numbers_of_a_person_go_only_to_who_may_see_them()
    {
        const auto& one = m_fixture->world.een;
        const QByteArray bsn = one.budgethouder.bsn.tekst().toLatin1();
        const QByteArray iban = one.zorgverlener.iban->tekst().toLatin1();
        const QString profile = QStringLiteral("/v1/budgethouders/%1").arg(one.budgethouder.id.waarde);
        const QString carer = QStringLiteral("/v1/zorgverleners/%1").arg(one.zorgverlener.id.waarde);
        QVERIFY(m_fixture->as(one.budgethouderAccount).get(profile).body.contains(bsn));
        QVERIFY(!m_fixture->as(one.zorgverlenerAccount).get(profile).body.contains(bsn));
        QVERIFY(!m_fixture->as(one.medewerkerAccount).get(QStringLiteral("/v1/budgethouders")).body.contains(bsn));
        // The last four digits are to find a client by, for who may see the profile anyway.
        const QByteArray end = "\"bsnEinde\":\"" + bsn.right(4) + '"';
        const QString list = QStringLiteral("/v1/budgethouders");
        for (const Gebruiker& who : {one.budgethouderAccount, one.vertegenwoordigerAccount, one.medewerkerAccount})
            QVERIFY2(m_fixture->as(who).get(list).body.contains(end), qPrintable(who.gebruikersnaam));
        QVERIFY(!m_fixture->as(one.zorgverlenerAccount).get(list).body.contains("bsnEinde"));
        for (const Gebruiker& who : {m_fixture->world.twee.budgethouderAccount, m_fixture->world.twee.vertegenwoordigerAccount, m_fixture->world.twee.medewerkerAccount})
            QVERIFY(!m_fixture->as(who).get(list).body.contains(bsn.right(4)));
        QVERIFY(!m_fixture->as(one.budgethouderAccount).get(profile).body.contains("bsnEinde"));
        QVERIFY(m_fixture->as(one.zorgverlenerAccount).get(carer).body.contains(iban));
        const QString facts[] = {QStringLiteral("/v1/zorgovereenkomsten/%1/feiten").arg(m_zorgovereenkomst.waarde),
                                 QStringLiteral("/v1/declaraties/feiten?zorgovereenkomst=%1&van=2025-10-01&tot=2025-10-31").arg(m_zorgovereenkomst.waarde)};
        for (const Gebruiker& who : {one.budgethouderAccount, one.vertegenwoordigerAccount, one.medewerkerAccount}) {
            for (const QString& path : {carer, facts[0], facts[1]}) {
                const Answer answer = m_fixture->as(who).get(path);
                QCOMPARE(answer.status, 200);
                QVERIFY2(!answer.body.contains(iban), qPrintable(path));
            }
        }
        QVERIFY(!m_fixture->server.log().contains(bsn));
    }

private:
    /// The account as it is after the beheerder gave it the care for the accounts of its house, or took it.
    Gebruiker withFlag(const Gebruiker& who, bool flag)
    {
        ApiClient& beheerder = m_fixture->as(m_fixture->world.beheerder);
        const auto list = wire::decodePage<Gebruiker>(beheerder.get(QStringLiteral("/v1/gebruikers")).json());
        for (Gebruiker account : list->items) {
            if (account.id != who.id)
                continue;
            account.beheertGebruikers = flag;
            return *beheerder.put(QStringLiteral("/v1/gebruikers/%1").arg(account.id.waarde), wire::encode(account), account.rijversie).as<Gebruiker>();
        }
        return {};
    }
    void routeRows()
    {
        QTest::addColumn<QString>("route");
        const ServerProcess::Result routes = ServerProcess::runCommand({QStringLiteral("routes")});
        const QStringList lines = QString::fromUtf8(routes.output).split(QChar(u'\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() > 40);
        for (const QString& line : lines)
            QTest::newRow(qPrintable(line)) << line;
    }
    static QByteArray methodOf(const QString& route) { return route.section(QChar(u' '), 0, 0).toLatin1(); }
    /// With the query that the route cannot do without.
    QString pathOf(const QString& route, qint64 id = 0) const
    {
        QString path = route.section(QChar(u' '), 1);
        qint64 record = m_declaratie.id.waarde;
        if (path.startsWith(QLatin1String("/v1/budgethouders")))
            record = m_fixture->world.een.budgethouder.id.waarde;
        else if (path.startsWith(QLatin1String("/v1/zorgverleners")))
            record = m_fixture->world.een.zorgverlener.id.waarde;
        else if (path.startsWith(QLatin1String("/v1/toekenningen")))
            record = m_fixture->world.een.toekenning.id.waarde;
        else if (path.startsWith(QLatin1String("/v1/zorgovereenkomsten")))
            record = m_zorgovereenkomst.waarde;
        path.replace(QLatin1String("{id}"), QString::number(id ? id : record));
        path.replace(QLatin1String("{verzuim}"), QStringLiteral("1"));
        path.replace(QLatin1String("{vertegenwoordiging}"), QStringLiteral("1"));
        path.replace(QLatin1String("{volgnummer}"), QStringLiteral("1"));
        return route == QLatin1String("POST /v1/zorgovereenkomsten/{id}/bijlagen") ? path + QStringLiteral("?soort=tarievenlijst") : path;
    }
    /// A body that the route would accept, so that a refusal is about the person.
    /// What stands beside the declaraties of a dossier, and bulk.
    static QByteArray dossierBody(const QString& path)
    {
        static const std::pair<const char*, const char*> bodies[] = {
            {"/opnamen", R"({"van":"2025-10-01"})"},
            {"/blokkades", R"({"reikwijdte":"toekenning","reikwijdteId":1,"publiekeReden":"onderzoek","van":"2025-11-03","werking":"parkeren"})"},
            {"/toestemmingen", R"({"soort":"boven40Uur","van":"2025-10-01"})"},
            {"/oefenbank", R"({"status":"betaald"})"},
            {"/regels", R"({"regels":[]})"},
            {"/besluiten", R"({"besluit":"laatWeg","stand":"fout","oorzaak":"DC-021"})"},
            {"/herstel", R"({"besluit":1})"},
            {"/indiening", R"({"bekeken":"1f7a09c4"})"},
        };
        for (const auto& [end, body] : bodies) {
            if (path.endsWith(QLatin1String(end)))
                return body;
        }
        return {};
    }

    QByteArray bodyOf(const QString& route) const
    {
        const QString path = route.section(QChar(u' '), 1);
        const auto& one = m_fixture->world.een;
        if (route.startsWith(QLatin1String("GET")) || route.startsWith(QLatin1String("DELETE")))
            return {};
        if (path.startsWith(QLatin1String("/v1/declaraties/")) && path.endsWith(QLatin1String("gebeurtenissen")))
            return wire::toText(wire::encode(wire::DeclaratieOpdracht{DeclaratieGebeurtenis::Indienen, {}}));
        if (path.contains(QLatin1String("/correctie")))
            return R"({"regels":[],"reden":"te veel uren"})";
        if (path.endsWith(QLatin1String("/laatverzoek")))
            return R"({"toestaan":false,"reden":"te laat"})";
        if (path.endsWith(QLatin1String("/terugvordering")))
            return R"({"reden":"niet meer te innen"})";
        if (path.startsWith(QLatin1String("/v1/declaraties")))
            return wire::toText(wire::encode(wire::DeclaratieInvoer{m_zorgovereenkomst, Periode::maand(2025, 10), DeclaratieSoort::GeleverdeZorg, {}, {}, {}}));
        if (path.endsWith(QLatin1String("gebeurtenissen")))
            return wire::toText(wire::encode(wire::VersieGebeurtenis{ZorgovereenkomstGebeurtenis::Intrekken, {}, {}, {}}));
        if (path.endsWith(QLatin1String("/besluit")))
            return wire::toText(wire::encode(wire::RekeningBesluit{true, {}}));
        if (path.endsWith(QLatin1String("/bekeken")))
            return wire::toText(wire::encode(wire::Bekeken{QByteArray(32, 'a')}));
        if (const QByteArray body = dossierBody(path); !body.isEmpty())
            return body;
        if (path.startsWith(QLatin1String("/v1/sjablonen")))
            return wire::toText(wire::encode(wire::SjabloonInvoer{QStringLiteral("Mijn sjabloon"), acceptableContent(one)}));
        if (path.contains(QLatin1String("/versies/")))
            return wire::toText(wire::encode(wire::VersieInvoer{one.zorgverlener.id, acceptableContent(one)}));
        if (path.contains(QLatin1String("/verzuim")))
            return wire::toText(wire::encode(wire::VerzuimInvoer{VerzuimSoort::Ziekte, practiceDay(), {}, 0}));
        if (path.startsWith(QLatin1String("/v1/verstrekkersbeleid")))
            return wire::toText(wire::encode(wire::BeleidInvoer{Wet::Wlz, practiceDay(), 300, {}, {}, {}}));
        if (path.startsWith(QLatin1String("/v1/toekenningen")))
            return wire::toText(wire::encode(one.toekenning));
        if (route == QLatin1String("PUT /v1/budgethouders/{id}"))
            return wire::toText(wire::encode(one.budgethouder));
        if (route == QLatin1String("PUT /v1/zorgverleners/{id}"))
            return wire::toText(wire::encode(one.zorgverlener));
        if (path.contains(QLatin1String("/vertegenwoordigingen"))) {
            Vertegenwoordiging registratie;
            registratie.gebruiker = one.vertegenwoordigerAccount.id;
            registratie.van = QDate(2025, 1, 1);
            registratie.rechten = Recht::Zien;
            return wire::toText(wire::encode(registratie));
        }
        return "{}";
    }

    std::unique_ptr<ApiFixture> m_fixture;
    ZorgovereenkomstId m_zorgovereenkomst;
    Declaratie m_declaratie;
};

HOUSE_TEST(test_access, TestAccess)
#include "test_access.moc"
