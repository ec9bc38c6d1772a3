#include "client/state/dossier_index.h"
#include "client/state/zorgovereenkomst_http_gateway.h"
#include "shared/wire/json_text.h"
#include "tests/support/bouwers.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QUrlQuery>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

namespace {

/// A server of an office of 1 500 clients with two agreements each, in pages of at most 200, that counts what is asked of it.
class Office {
public:
    static constexpr qint64 clients = 1500;
    FakeServer server;
    net::ApiClient client{server.url()};
    DossierIndex index{client};
    std::set<qint64> gone;
    QString surname = QStringLiteral("Boer");

    Office()
    {
        client.setToken("t");
        server.answer = [this](const FakeRequest& request) { return answer(request); };
    }
    FakeAnswer answer(const FakeRequest& request) const
    {
        const QUrl url(QString::fromLatin1(request.path));
        const QUrlQuery query(url);
        const qint64 after = query.queryItemValue(QStringLiteral("na")).toLongLong();
        const qint64 limit = std::min<qint64>(200, std::max<qint64>(1, query.queryItemValue(QStringLiteral("limiet")).toLongLong()));
        if (url.path() == QLatin1String("/v1/budgethouders"))
            return page<Budgethouder>(after, limit, clients, [this](qint64 id) { return person(id); });
        if (url.path() == QLatin1String("/v1/zorgovereenkomsten"))
            return page<Zorgovereenkomst>(after, limit, 2 * clients, [](qint64 id) {
                Zorgovereenkomst z = bouw::zorgovereenkomst();
                z.id = {id};
                z.budgethouder = {(id + 1) / 2};
                return z;
            });
        if (url.path() == QLatin1String("/v1/zorgverleners"))
            return page<Zorgverlener>(after, limit, 40, [](qint64 id) {
                Zorgverlener z = bouw::zorgverlener();
                z.id = {id};
                return z;
            });
        return {404, R"({"code":"nietGevonden"})"};
    }
    Budgethouder person(qint64 id) const
    {
        Budgethouder b;
        b.id = {id};
        b.naam = {QStringLiteral("A."), {}, id == 7 ? surname : QStringLiteral("Client %1").arg(id)};
        return b;
    }
    template<class T, class Make>
    FakeAnswer page(qint64 after, qint64 limit, qint64 all, Make make) const
    {
        wire::Bladzijde<T> one;
        for (qint64 id = after + 1; id <= all && qint64(one.items.size()) < limit; ++id) {
            if (!gone.contains(id))
                one.items.push_back(make(id));
        }
        if (!one.items.empty() && one.items.back().id.waarde < all)
            one.volgende = one.items.back().id.waarde;
        return {200, wire::toText(wire::encode(one))};
    }
    bool readAll()
    {
        index.readAll();
        const bool done = QTest::qWaitFor([this] { return index.complete(); }, 20'000);
        server.requests.clear();
        return done;
    }
};

net::Change change(const char* soort, qint64 id, qint64 budgethouder = 0) { return {1, QString::fromLatin1(soort), id, budgethouder}; }

} // namespace

class TestDossierIndex : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_change_reads_one_record()
    {
        Office office;
        QElapsedTimer time;
        time.start();
        QVERIFY(office.readAll());
        const qint64 whole = time.restart();
        QCOMPARE(office.index.clients().size(), size_t(Office::clients));
        QCOMPARE(office.index.overeenkomsten().size(), size_t(2 * Office::clients));
        office.surname = QStringLiteral("Yılmaz");
        office.index.apply({change("budgethouder", 7, 7)});
        QTRY_COMPARE(office.index.clients().at(7).naam.achternaam, QStringLiteral("Yılmaz"));
        QCOMPARE(office.server.requests.size(), size_t(1));
        QVERIFY(office.server.requests.front().path.contains("limiet=1"));
        qInfo("%lld clients: everything in %lld ms, one change in %lld ms", Office::clients, whole, time.elapsed());
    }

    void changes_that_are_no_business_of_it_read_nothing()
    {
        Office office;
        QVERIFY(office.readAll());
        office.index.apply({change("declaratie", 5, 7), change("budget", 7, 7), change("werktaak", 3, 7), change("betaalrun", 3)});
        QTest::qWait(100);
        QVERIFY(office.server.requests.empty());
    }

    void a_client_that_is_new_or_gone_is_seen()
    {
        Office office;
        office.gone = {9};
        QVERIFY(office.readAll());
        QVERIFY(!office.index.clients().contains(9));
        office.gone = {11};
        office.index.apply({change("zorgovereenkomst", 17, 9), change("vertegenwoordiging", 3, 11)});
        QTRY_VERIFY(office.index.clients().contains(9) && !office.index.clients().contains(11));
        QCOMPARE(office.server.requests.size(), size_t(3)); // the agreement, and two clients
    }

    void who_is_seen_from_the_first_agreement_on_gets_his_name()
    {
        Office office;
        office.gone.insert(bouw::zorgverlenerId.waarde);
        office.index.readAll();
        QTRY_VERIFY(office.index.complete());
        const auto naam = [&] { return office.index.overeenkomsten({9}).front().zorgverlener; };
        QVERIFY(naam().isEmpty());
        office.gone.clear();
        office.index.apply({change("zorgovereenkomst", office.index.overeenkomsten({9}).front().zorgovereenkomst.id.waarde, 9)});
        QTRY_COMPARE(naam(), bouw::zorgverlener().naam);
    }

    void many_changes_at_once_are_one_reading_and_never_two_of_a_kind_together()
    {
        Office office;
        QVERIFY(office.readAll());
        std::vector<net::Change> many;
        for (qint64 id = 1; id <= 300; ++id)
            many.push_back(change("zorgovereenkomst", id, (id + 1) / 2));
        QSignalSpy told(&office.index, &DossierIndex::overeenkomstenChanged);
        office.index.apply(many);
        office.index.apply(many); // while the first is under way
        office.index.apply(many);
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, 20'000);
        QTest::qWait(100);
        const size_t pages = 2 * Office::clients / 200;
        QVERIFY2(office.server.requests.size() <= 2 * pages, qPrintable(QString::number(office.server.requests.size())));
        QCOMPARE(told.size(), 2); // the one under way, and one for all that came meanwhile
    }

    void the_list_of_agreements_costs_no_call()
    {
        Office office;
        QVERIFY(office.readAll());
        QTemporaryDir folder;
        Journal journal(folder.path(), Secret(QByteArray(32, 'k')));
        Outbox outbox(office.client, journal);
        HttpZorgovereenkomstGateway gateway(office.client, outbox, journal, office.index);
        std::optional<std::vector<OvereenkomstRij>> rows;
        gateway.lijst({7}, this, [&](const Outcome<std::vector<OvereenkomstRij>>& list) { rows = *list; });
        QVERIFY(!rows); // never before the call has returned
        QTRY_VERIFY(rows.has_value());
        QCOMPARE(rows->size(), size_t(2));
        QCOMPARE(rows->front().budgethouder, QStringLiteral("A. Boer"));
        QVERIFY(office.server.requests.empty());
    }

    void a_list_that_cannot_be_read_says_why()
    {
        Office office;
        office.server.answer = [](const FakeRequest&) { return FakeAnswer{200, "", "", true}; };
        QTemporaryDir folder;
        Journal journal(folder.path(), Secret(QByteArray(32, 'k')));
        Outbox outbox(office.client, journal);
        HttpZorgovereenkomstGateway gateway(office.client, outbox, journal, office.index);
        office.index.readAll();
        std::optional<Problem> problem;
        gateway.lijst({}, this, [&](const Outcome<std::vector<OvereenkomstRij>>& list) { problem = list.problem(); });
        QTRY_VERIFY(problem.has_value());
        QCOMPARE(problem->kind, ProblemKind::NietBeschikbaar);
    }
};

HOUSE_TEST(test_dossier_index, TestDossierIndex)
#include "test_dossier_index.moc"
