#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include <QJsonArray>
#include <QProcess>
#include <QScopeGuard>
#include <latch>
#include <thread>

using namespace pgb;
using namespace pgb::test;

/// Every look at a person's dossier is in the audit trail, once for each account, record and day, and the budgethouder reads it there.
class TestInzage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_fixture = std::make_unique<ApiFixture>();
        m_month = std::make_unique<MonthOverHttp>(*m_fixture, m_fixture->world.een);
        QCOMPARE(m_month->running().status, 200);
        const Answer typed = m_month->type(m_fixture->world.een.budgethouderAccount, 2);
        QCOMPARE(typed.status, 201);
        const Answer sent = m_month->fire(m_fixture->world.een.budgethouderAccount, typed.as<wire::DeclaratieAntwoord>()->declaratie, DeclaratieGebeurtenis::Indienen);
        QVERIFY2(sent.status == 200, sent.text().constData());
        m_declaratie = typed.as<wire::DeclaratieAntwoord>()->declaratie.id.waarde;
    }
    void cleanupTestCase() { m_fixture.reset(); }

    void a_look_is_one_row_that_names_who_what_and_whose_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("handeling");
        QTest::addColumn<QString>("soort");
        QTest::addColumn<QString>("record"); ///< whose id: "b", "z", "d", "t", "v"
        QTest::addColumn<QString>("wie");    ///< accounts that may look: m(edewerker), s(vb), v(ertegenwoordiger), z(orgverlener)
        const auto row = [](const char* path, const char* handeling, const char* soort, const char* record, const char* wie) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(handeling) << QString::fromLatin1(soort) << QString::fromLatin1(record) << QString::fromLatin1(wie);
        };
        row("/v1/budgethouders/{b}", "budgethouder.bekijken", "budgethouder", "b", "msvz");
        row("/v1/budgethouders/{b}/budget?jaar=2025", "budget.bekijken", "budgethouder", "b", "msv");
        row("/v1/budgethouders/{b}/vertegenwoordigingen", "vertegenwoordigingen.bekijken", "budgethouder", "b", "msv");
        row("/v1/toekenningen/{t}", "toekenning.bekijken", "toekenning", "t", "msv");
        row("/v1/toekenningen?budgethouder={b}", "toekenningen.bekijken", "budgethouder", "b", "msv");
        row("/v1/zorgovereenkomsten/{z}", "zorgovereenkomst.bekijken", "zorgovereenkomst", "z", "msvz");
        row("/v1/zorgovereenkomsten?budgethouder={b}", "zorgovereenkomsten.bekijken", "budgethouder", "b", "msvz");
        row("/v1/declaraties/{d}", "declaratie.bekijken", "declaratie", "d", "msvz");
        row("/v1/declaraties?budgethouder={b}", "declaraties.bekijken", "budgethouder", "b", "msvz");
        row("/v1/zorgverleners/{v}", "zorgverlener.bekijken", "zorgverlener", "v", "mv");
    }
    void a_look_is_one_row_that_names_who_what_and_whose()
    {
        QFETCH(QString, path);
        QFETCH(QString, handeling);
        QFETCH(QString, soort);
        QFETCH(QString, record);
        QFETCH(QString, wie);
        for (const QChar one : wie) {
            const Gebruiker who = account(one);
            const auto mine = [&] { return rows(who, handeling); };
            QCOMPARE(mine().size(), size_t(0));
            for (int i = 0; i < 3; ++i) { // a client that fetches again
                const Answer seen = m_fixture->as(who).get(filled(path));
                QVERIFY2(seen.status == 200, seen.text().constData());
            }
            const auto found = mine();
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found[0].value(QLatin1String("soort")).toString(), soort);
            QCOMPARE(found[0].value(QLatin1String("recordId")).toInteger(), idOf(record));
        }
    }

    void the_parts_of_an_agreement_are_a_look_at_that_agreement_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* path : {"/v1/zorgovereenkomsten/{z}/feiten", "/v1/zorgovereenkomsten/{z}/keten", "/v1/zorgovereenkomsten/{z}/signalen",
                                 "/v1/zorgovereenkomsten/{z}/verzuim", "/v1/declaraties/feiten?zorgovereenkomst={z}&van=2025-10-01&tot=2025-10-31"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void the_parts_of_an_agreement_are_a_look_at_that_agreement()
    {
        QFETCH(QString, path);
        ApiFixture fresh;
        MonthOverHttp month(fresh, fresh.world.een);
        QCOMPARE(month.running().status, 200);
        const auto looks = [&] {
            int n = 0;
            const QJsonArray items = fresh.as(fresh.world.een.budgethouderAccount)
                                         .get(QStringLiteral("/v1/auditlog?budgethouder=%1&limiet=200").arg(fresh.world.een.budgethouder.id.waarde)).json().value(QLatin1String("items")).toArray();
            for (const QJsonValue& item : items)
                n += item.toObject().value(QLatin1String("handeling")).toString() == QLatin1String("zorgovereenkomst.bekijken");
            return n;
        };
        QCOMPARE(looks(), 0);
        const Answer seen = fresh.as(fresh.world.svb).get(path.replace(QLatin1String("{z}"), QString::number(month.zorgovereenkomst.waarde)));
        QVERIFY2(seen.status == 200, seen.text().constData());
        QCOMPARE(looks(), 1);
    }

    void the_budgethouder_himself_and_lists_over_many_leave_no_row()
    {
        const Gebruiker& self = m_fixture->world.een.budgethouderAccount;
        for (const char* path : {"/v1/budgethouders/{b}", "/v1/budgethouders/{b}/budget", "/v1/zorgovereenkomsten/{z}", "/v1/declaraties/{d}", "/v1/toekenningen?budgethouder={b}"})
            QCOMPARE(m_fixture->as(self).get(filled(QString::fromLatin1(path))).status, 200);
        QCOMPARE(rowsOf(self), size_t(0));
        const size_t before = rowsOf(m_fixture->world.een.medewerkerAccount);
        for (const char* path : {"/v1/budgethouders", "/v1/zorgovereenkomsten", "/v1/declaraties", "/v1/toekenningen", "/v1/betalingen", "/v1/vandaag", "/v1/einddata"})
            QCOMPARE(m_fixture->as(m_fixture->world.een.medewerkerAccount).get(QString::fromLatin1(path)).status, 200);
        QCOMPARE(rowsOf(m_fixture->world.een.medewerkerAccount), before);
    }

    void who_sees_nothing_leaves_no_row()
    {
        for (const Gebruiker& stranger : {m_fixture->world.twee.medewerkerAccount, m_fixture->world.twee.vertegenwoordigerAccount, m_fixture->world.twee.zorgverlenerAccount}) {
            for (const char* path : {"/v1/budgethouders/{b}", "/v1/zorgovereenkomsten/{z}", "/v1/declaraties/{d}", "/v1/declaraties?budgethouder={b}", "/v1/zorgovereenkomsten?budgethouder={b}",
                                     "/v1/betalingen?budgethouder={b}"})
                m_fixture->as(stranger).get(filled(QString::fromLatin1(path)));
            QCOMPARE(rowsOf(stranger), size_t(0));
        }
    }

    void the_trail_itself_is_looked_at_too()
    {
        const Gebruiker& who = m_fixture->world.svb;
        QCOMPARE(rows(who, QStringLiteral("auditlog.bekijken")).size(), size_t(0));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(m_fixture->as(who).get(filled(QStringLiteral("/v1/auditlog?budgethouder={b}"))).status, 200);
        QCOMPARE(rows(who, QStringLiteral("auditlog.bekijken")).size(), size_t(1));
    }

    void a_search_that_finds_one_person_is_a_look_and_a_list_over_many_is_not()
    {
        const auto& one = m_fixture->world.een;
        for (const Gebruiker& who : {one.medewerkerAccount, one.vertegenwoordigerAccount}) {
            const size_t budgets = rows(who, QStringLiteral("budget.bekijken")).size();
            for (const QString& path : {QStringLiteral("/v1/budgethouders"), QStringLiteral("/v1/budgethouders?zoek=niemandheetzo"), QStringLiteral("/v1/toekenningen/standen?jaar=2025")})
                QCOMPARE(m_fixture->as(who).get(path).status, 200);
            QCOMPARE(rows(who, QStringLiteral("budgethouder.zoeken")).size(), size_t(0));
            QCOMPARE(rows(who, QStringLiteral("budget.bekijken")).size(), budgets);
            for (int i = 0; i < 2; ++i)
                QCOMPARE(m_fixture->as(who).get(QStringLiteral("/v1/budgethouders?zoek=") + one.budgethouder.naam.achternaam).status, 200);
            const auto found = rows(who, QStringLiteral("budgethouder.zoeken"));
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found[0].value(QLatin1String("recordId")).toInteger(), one.budgethouder.id.waarde);
        }
    }

    void a_full_disk_is_told_and_so_is_that_it_has_room_again()
    {
        QTemporaryDir place;
        if (QProcess::execute(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=24m"), QStringLiteral("none"), place.path()}) != 0)
            QSKIP("a disk of its own needs the right to mount one");
        const auto unmount = qScopeGuard([&] { QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), place.path()}); });
        ApiFixture small(place.path());
        ApiClient health(small.server.healthUrl());
        QCOMPARE(health.get(QStringLiteral("/health")).status, 200);
        ApiClient& employee = small.as(small.world.een.medewerkerAccount);
        QFile ballast(place.filePath(QStringLiteral("ballast")));
        QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (ballast.write(QByteArray(64 * 1024, 'x')) == 64 * 1024) { }
        QTRY_COMPARE_WITH_TIMEOUT(health.get(QStringLiteral("/health")).status, 503, 60'000);
        const Answer sick = health.get(QStringLiteral("/health"));
        QVERIFY2(sick.body.contains("opslagVol"), sick.text().constData());
        ballast.close();
        QVERIFY(ballast.remove());
        QTRY_COMPARE_WITH_TIMEOUT(health.get(QStringLiteral("/health")).status, 200, 4'000);
        // And the work goes on, with a look written.
        QCOMPARE(employee.get(QStringLiteral("/v1/budgethouders/%1").arg(small.world.een.budgethouder.id.waarde)).status, 200);
    }

    void a_look_that_cannot_be_written_is_refused_and_the_health_port_says_so()
    {
        ApiFixture fresh;
        const QString path = QStringLiteral("/v1/budgethouders/%1").arg(fresh.world.een.budgethouder.id.waarde);
        ApiClient& employee = fresh.as(fresh.world.een.medewerkerAccount);
        ApiClient& self = fresh.as(fresh.world.een.budgethouderAccount);
        ApiClient health(fresh.server.healthUrl());
        std::latch held(1);
        std::latch free(1);
        std::thread writer([&] {
            storage::StorageConfig config;
            config.path = fresh.directory.filePath(QStringLiteral("pgb.sqlite"));
            config.keyFile = fresh.directory.filePath(QStringLiteral("sleutels"));
            storage::SqlStorage other(config);
            if (other.open())
                static_cast<void>(other.write<bool>([&](app::UnitOfWork&) -> Outcome<bool> { // nobody else writes meanwhile
                    held.count_down();
                    free.wait();
                    return true;
                }));
        });
        held.wait();
        const Answer own = self.get(path);
        const Answer refused = employee.get(path);
        const Answer sick = health.get(QStringLiteral("/health"));
        free.count_down();
        writer.join();
        QCOMPARE(own.status, 200);
        QVERIFY2(refused.status == 503, refused.text().constData());
        QVERIFY(!refused.body.contains(fresh.world.een.budgethouder.naam.achternaam.toUtf8()));
        QVERIFY2(sick.status == 503, sick.text().constData());
        QCOMPARE(employee.get(path).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(health.get(QStringLiteral("/health")).status, 200, 15'000);
    }

    void the_chain_stays_whole()
    {
        const ServerProcess::Result audit = m_fixture->server.run({QStringLiteral("verify-audit")});
        QVERIFY2(audit.exitCode == 0, (audit.output + audit.errors).constData());
    }

private:
    Gebruiker account(QChar letter) const
    {
        const auto& one = m_fixture->world.een;
        return letter == QChar(u'm') ? one.medewerkerAccount : letter == QChar(u'v') ? one.vertegenwoordigerAccount : letter == QChar(u'z') ? one.zorgverlenerAccount : m_fixture->world.svb;
    }
    qint64 idOf(const QString& letter) const
    {
        const auto& one = m_fixture->world.een;
        switch (letter.at(0).unicode()) {
        case u'b': return one.budgethouder.id.waarde;
        case u't': return one.toekenning.id.waarde;
        case u'v': return one.zorgverlener.id.waarde;
        case u'd': return m_declaratie;
        default: return m_month->zorgovereenkomst.waarde;
        }
    }
    QString filled(QString path) const
    {
        for (const char* letter : {"b", "t", "v", "d", "z"})
            path.replace(QStringLiteral("{%1}").arg(QLatin1String(letter)), QString::number(idOf(QLatin1String(letter))));
        return path;
    }
    std::vector<QJsonObject> allRows(const Gebruiker& who, const QString& einde = QStringLiteral(".bekijken"))
    {
        std::vector<QJsonObject> found;
        QString next;
        do {
            const QJsonObject page = m_fixture->as(m_fixture->world.een.budgethouderAccount).get(filled(QStringLiteral("/v1/auditlog?budgethouder={b}&limiet=200")) + next).json();
            for (const QJsonValue& item : page.value(QLatin1String("items")).toArray()) {
                if (item.toObject().value(QLatin1String("gebruiker")).toString() == who.naam && item.toObject().value(QLatin1String("handeling")).toString().endsWith(einde))
                    found.push_back(item.toObject());
            }
            next = page.contains(QLatin1String("volgende")) ? QStringLiteral("&na=%1").arg(page.value(QLatin1String("volgende")).toInteger()) : QString();
        } while (!next.isEmpty());
        return found;
    }
    size_t rowsOf(const Gebruiker& who) { return allRows(who).size(); }
    std::vector<QJsonObject> rows(const Gebruiker& who, const QString& handeling)
    {
        std::vector<QJsonObject> found = allRows(who, handeling.mid(handeling.indexOf(QChar(u'.'))));
        std::erase_if(found, [&](const QJsonObject& item) { return item.value(QLatin1String("handeling")).toString() != handeling; });
        return found;
    }

    std::unique_ptr<ApiFixture> m_fixture;
    std::unique_ptr<MonthOverHttp> m_month;
    qint64 m_declaratie = 0;
};

HOUSE_TEST(test_inzage, TestInzage)
#include "test_inzage.moc"
