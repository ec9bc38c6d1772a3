#include "tests/api/api_fixture.h"
#include "tests/support/house_test.h"
#include "tests/support/storage_fixture.h"
#include <QNetworkReply>
#include <QSet>
#include <QUuid>

using namespace pgb;
using namespace pgb::test;

namespace {

/// The same POST several times at the same moment; answers in the order of sending.
std::vector<Answer> postAtOnce(ApiFixture& f, const Gebruiker& who, const QString& path, const QJsonObject& body, const std::vector<QByteArray>& keys,
                               const QByteArray& ifMatch = {})
{
    const QString token = f.as(who).token;
    std::vector<std::unique_ptr<QNetworkAccessManager>> networks; // one each: a manager holds back what goes to one server
    std::vector<std::unique_ptr<QNetworkReply>> replies;
    for (const QByteArray& key : keys) {
        QNetworkRequest request(QUrl(f.server.url().toString() + path));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        request.setRawHeader("Idempotency-Key", key);
        if (!ifMatch.isEmpty())
            request.setRawHeader("If-Match", ifMatch);
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
        networks.push_back(std::make_unique<QNetworkAccessManager>());
        replies.emplace_back(networks.back()->post(request, wire::toText(body)));
    }
    std::vector<Answer> answers;
    for (const auto& reply : replies) {
        if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000))
            qFatal("no answer");
        Answer answer;
        answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        answer.body = reply->readAll();
        answers.push_back(answer);
    }
    return answers;
}

QByteArray newKey() { return QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1(); }

std::vector<QByteArray> newKeys(int count)
{
    std::vector<QByteArray> keys;
    for (int i = 0; i < count; ++i)
        keys.push_back(newKey());
    return keys;
}

} // namespace

/// Requests that meet each other, on both engines.
class TestConcurrent : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void one_key_sent_many_times_at_once_is_one_declaratie_data() { engineRows(); }
    void one_key_sent_many_times_at_once_is_one_declaratie()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const std::vector<QByteArray> keys(8, newKey());
        const std::vector<Answer> answers = postAtOnce(f, f.world.een.budgethouderAccount, QStringLiteral("/v1/declaraties"), wire::encode(month.month(3)), keys);
        for (const Answer& answer : answers) {
            QVERIFY2(answer.status == 201, answer.text().constData());
            QCOMPARE(answer.body, answers.front().body);
        }
        const auto list = wire::decodePage<Declaratie>(f.as(f.world.een.budgethouderAccount).get(QStringLiteral("/v1/declaraties")).json());
        QCOMPARE(list->items.size(), size_t(1));
    }

    void numbers_given_at_once_are_all_different_data() { engineRows(); }
    void numbers_given_at_once_are_all_different()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        // Nobody is named yet, because there is one draft for each zorgverlener (domain 6.2).
        const wire::ZorgovereenkomstInvoer input{f.world.een.budgethouder.id, {}, acceptableContent(f.world.een)};
        QSet<QString> numbers;
        for (const Answer& answer : postAtOnce(f, f.world.een.budgethouderAccount, QStringLiteral("/v1/zorgovereenkomsten"), wire::encode(input), newKeys(12))) {
            QVERIFY2(answer.status == 201, answer.text().constData());
            numbers.insert(answer.json().value(QLatin1String("nummer")).toString());
        }
        QCOMPARE(numbers.size(), 12);
        QCOMPARE(f.server.run(QStringList{QStringLiteral("verify-audit")} + f.databaseArguments).exitCode, 0);
    }

    void of_two_orders_over_one_version_one_wins_data() { engineRows(); }
    void of_two_orders_over_one_version_one_wins()
    {
        HOUSE_ENGINE_CONFIG(m_storage, config);
        ApiFixture f(config);
        MonthOverHttp month(f, f.world.een);
        QCOMPARE(month.running().status, 200);
        const Answer typed = month.type(f.world.een.budgethouderAccount, 2);
        const Declaratie draft = typed.as<wire::DeclaratieAntwoord>()->declaratie;
        const std::vector<Answer> answers = postAtOnce(f, f.world.een.budgethouderAccount, QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(draft.id.waarde),
            wire::encode(wire::DeclaratieOpdracht{DeclaratieGebeurtenis::Indienen, {}}), newKeys(6), '"' + QByteArray::number(draft.rijversie) + '"');
        int accepted = 0;
        for (const Answer& answer : answers) {
            accepted += answer.status == 200;
            QVERIFY2(answer.status == 200 || answer.status == 412 || answer.status == 409, answer.text().constData());
        }
        QCOMPARE(accepted, 1);
        const Answer budget = f.as(f.world.een.budgethouderAccount)
                                  .get(QStringLiteral("/v1/budgethouders/%1/budget?jaar=2025").arg(f.world.een.budgethouder.id.waarde));
        QVERIFY2(budget.body.contains("\"ingeplandCenten\":16000"), budget.text().constData());
    }

private:
    StorageFixture m_storage;
};

HOUSE_TEST(test_concurrent, TestConcurrent)
#include "test_concurrent.moc"
