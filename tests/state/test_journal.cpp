#include "client/state/journal.h"
#include "client/state/outbox.h"
#include "client/state/seal.h"
#include "client/state/submitter.h"
#include "tests/support/fake_server.h"
#include "tests/support/house_test.h"
#include <QTemporaryDir>
#include <QUuid>
#include <set>

using namespace pgb;
using namespace pgb::state;
using tests::FakeAnswer;
using tests::FakeRequest;
using tests::FakeServer;

class TestJournal : public QObject {
    Q_OBJECT

    static Secret key() { return Secret(QByteArray(32, 'k')); }
    static SubmissionStep step(const QString& path) { return {"POST", path, R"({"gebeurtenis":"indienen"})", false}; }

private Q_SLOTS:
    void what_was_sealed_opens_only_with_the_same_key_and_label()
    {
        const QByteArray sealed = seal(key(), "label", "inhoud");
        QCOMPARE(unseal(key(), "label", sealed), std::optional<QByteArray>("inhoud"));
        QVERIFY(!unseal(key(), "other", sealed));
        QVERIFY(!unseal(Secret(QByteArray(32, 'x')), "label", sealed));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY2(!unseal(key(), "label", changed), qPrintable(QString::number(i)));
            QVERIFY(!unseal(key(), "label", sealed.left(i)));
        }
    }

    void a_change_is_on_disk_soon_and_comes_back_encrypted()
    {
        QTemporaryDir dir;
        {
            Journal journal(dir.path() + QStringLiteral("/j"), key());
            QVERIFY(journal.persistent());
            QSignalSpy saved(&journal, &Journal::saved);
            for (int i = 0; i < 50; ++i)
                journal.save(QStringLiteral("declaratie/1"), "geheime inhoud " + QByteArray::number(i));
            QTRY_VERIFY(!saved.isEmpty());
            QDir files(dir.path() + QStringLiteral("/j"));
            const QStringList names = files.entryList(QDir::Files);
            QCOMPARE(names.size(), 1);
            QFile file(files.filePath(names.first()));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("geheim"));
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
            QVERIFY(!names.first().contains(QLatin1String("declaratie")));
        }
        Journal again(dir.path() + QStringLiteral("/j"), key());
        const std::vector<JournalEntry> entries = again.entries(QStringLiteral("declaratie/"));
        QCOMPARE(entries.size(), size_t(1));
        QCOMPARE(entries.at(0).content, QByteArray("geheime inhoud 49"));
        Journal stranger(dir.path() + QStringLiteral("/j"), Secret(QByteArray(32, 'x')));
        QVERIFY(stranger.entries(QString()).empty());
    }

    void a_removed_entry_stays_away_and_a_damaged_file_harms_no_other()
    {
        QTemporaryDir dir;
        {
            Journal journal(dir.path(), key());
            journal.save(QStringLiteral("a"), "1");
            journal.save(QStringLiteral("b"), "2");
            journal.flush();
            journal.remove(QStringLiteral("a"));
        }
        QFile rubbish(dir.path() + QStringLiteral("/rubbish.pgbj"));
        QVERIFY(rubbish.open(QIODevice::WriteOnly));
        rubbish.write(QByteArray(1000, '\xff'));
        rubbish.close();
        Journal again(dir.path(), key());
        QCOMPARE(again.entries(QString()).size(), size_t(1));
        QCOMPARE(again.entries(QString()).at(0).key, QStringLiteral("b"));
    }

    void without_a_key_it_keeps_everything_in_memory_and_says_so()
    {
        QTemporaryDir dir;
        Journal journal(dir.path(), Secret());
        QVERIFY(!journal.persistent());
        journal.save(QStringLiteral("a"), "1");
        journal.flush();
        QCOMPARE(journal.entries(QString()).size(), size_t(1));
        QVERIFY(QDir(dir.path()).entryList(QDir::Files).isEmpty());
    }

    void it_says_where_the_content_is()
    {
        QTemporaryDir dir;
        Journal journal(dir.path(), key());
        std::vector<std::pair<int, Bewaard>> heard;
        const auto hear = [&](int which) { return [&heard, which](Bewaard what) { heard.push_back({which, what}); }; };
        journal.save(QStringLiteral("a"), "1", hear(1));
        journal.save(QStringLiteral("a"), "2", hear(2));
        QTRY_VERIFY(!heard.empty());
        QCOMPARE(heard, (std::vector<std::pair<int, Bewaard>>{{2, Bewaard::OpSchijf}})); // the newer one answers for the older
        journal.save(QStringLiteral("a"), "3", hear(3));
        journal.remove(QStringLiteral("a"));
        QTest::qWait(300);
        QCOMPARE(heard.size(), size_t(1));
        Journal memory(dir.path(), Secret());
        memory.save(QStringLiteral("a"), "1", hear(4));
        QCOMPARE(heard.size(), size_t(1)); // never before the call has returned
        QTRY_COMPARE(heard.back(), (std::pair<int, Bewaard>{4, Bewaard::InGeheugen}));
    }

    void a_disk_that_refuses_is_heard_and_tried_again()
    {
        QTemporaryDir dir;
        Journal journal(dir.path() + QStringLiteral("/j"), key());
        QVERIFY(QDir(dir.path()).rename(QStringLiteral("j"), QStringLiteral("weg")));
        std::vector<Bewaard> heard;
        QSignalSpy failed(&journal, &Journal::saveFailed);
        journal.save(QStringLiteral("a"), "1", [&](Bewaard what) { heard.push_back(what); });
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(heard, std::vector<Bewaard>{Bewaard::Mislukt});
        QVERIFY(QDir(dir.path()).rename(QStringLiteral("weg"), QStringLiteral("j")));
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), size_t(2), 8000);
        QCOMPARE(heard.back(), Bewaard::OpSchijf);
    }

    void what_cannot_be_written_holds_up_nothing_else()
    {
        QTemporaryDir dir;
        const QString blocked = dir.filePath(QString::fromLatin1(sealedName(key(), "a")) + QStringLiteral(".pgbj"));
        QVERIFY(QDir().mkdir(blocked)); // in the place of its file
        Journal journal(dir.path(), key());
        QHash<QString, Bewaard> heard;
        const auto save = [&](const QString& entry) { journal.save(entry, "1", [&heard, entry](Bewaard what) { heard[entry] = what; }); };
        for (int i = 0; i < 30; ++i) // the order is not known
            save(QStringLiteral("b%1").arg(i));
        save(QStringLiteral("a"));
        QTRY_COMPARE_WITH_TIMEOUT(heard.size(), 31, 2000);
        QCOMPARE(heard.keys(Bewaard::Mislukt), QStringList{QStringLiteral("a")});
        save(QStringLiteral("c")); // as soon as ever
        QTRY_COMPARE_WITH_TIMEOUT(heard.value(QStringLiteral("c"), Bewaard::Mislukt), Bewaard::OpSchijf, 2000);
        QVERIFY(QDir().rmdir(blocked));
        QTRY_COMPARE_WITH_TIMEOUT(heard.value(QStringLiteral("a")), Bewaard::OpSchijf, 8000);
    }

    void a_submission_counts_once_though_the_first_answer_was_lost()
    {
        QTemporaryDir dir;
        FakeServer server;
        std::set<QByteArray> stored;
        int call = 0;
        server.answer = [&](const FakeRequest& request) -> FakeAnswer {
            stored.insert(request.header("Idempotency-Key"));
            return call++ == 0 ? FakeAnswer{200, "", "", true} : FakeAnswer{201, R"({"nummer":"2025-0001"})"};
        };
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        std::vector<Submission::State> states;
        connect(&outbox, &Outbox::updated, this, [&](const Submission& submission) { states.push_back(submission.state); });
        Submission submission;
        submission.steps = {step(QStringLiteral("/v1/declaraties/1/gebeurtenissen"))};
        outbox.submit(submission);
        QTRY_VERIFY_WITH_TIMEOUT(!states.empty() && states.back() == Submission::State::Received, 8000);
        QCOMPARE(stored.size(), size_t(1));
        QVERIFY(outbox.pending().empty());
        journal.flush();
        QVERIFY(journal.entries(QStringLiteral("outbox/")).empty());
    }

    void what_is_held_can_be_taken_back_and_is_sent_once_at_the_next_start()
    {
        QTemporaryDir dir;
        FakeServer server;
        net::ApiClient client(server.url());
        client.setToken("t");
        QString kept;
        {
            Journal journal(dir.path(), key());
            Outbox outbox(client, journal);
            const auto held = [&](const QString& about) {
                Submission submission;
                submission.steps = {step(QStringLiteral("/v1/") + about)};
                submission.about = about;
                submission.wat = QStringLiteral("Goedgekeurd: ") + about;
                submission.hold = QDeadlineTimer(60'000);
                return outbox.submit(submission);
            };
            kept = held(QStringLiteral("a"));
            held(QStringLiteral("b"));
            Submission next;
            next.steps = {step(QStringLiteral("/v1/c"))};
            outbox.submit(next);
            QTRY_COMPARE(outbox.pending().size(), size_t(2)); // what is held keeps nothing else up
            QCOMPARE(server.requests.size(), size_t(1));
            QCOMPARE(server.requests.front().path, QByteArray("/v1/c"));
            QVERIFY(outbox.takeBack(QStringLiteral("b")));
            QVERIFY(!outbox.takeBack(QStringLiteral("b")));
            QTest::qWait(50);
            QCOMPARE(server.requests.size(), size_t(1));
        }
        server.requests.clear();
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        QCOMPARE(outbox.pending().size(), size_t(1)); // b was never asked
        QCOMPARE(outbox.pending().front().wat, QStringLiteral("Goedgekeurd: a"));
        QVERIFY(outbox.pending().front().earlier);
        QTRY_VERIFY(outbox.pending().empty());
        QCOMPARE(server.requests.size(), size_t(1));
        QCOMPARE(QString::fromLatin1(server.requests.front().header("Idempotency-Key")), kept);
    }

    void what_is_held_goes_when_its_time_is_over_or_it_is_released()
    {
        QTemporaryDir dir;
        FakeServer server;
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        Submission submission;
        submission.steps = {step(QStringLiteral("/v1/x"))};
        submission.about = QStringLiteral("a");
        submission.hold = QDeadlineTimer(150);
        outbox.submit(submission);
        QTRY_COMPARE(server.requests.size(), size_t(1));
        QTRY_VERIFY(outbox.pending().empty());
        submission.hold = QDeadlineTimer(60'000);
        outbox.submit(submission);
        outbox.release(QStringLiteral("a"));
        QTRY_COMPARE(server.requests.size(), size_t(2));
        QTRY_VERIFY(outbox.pending().empty());
        QVERIFY(!outbox.takeBack(QStringLiteral("a")));
    }

    void a_submission_survives_the_end_of_the_program_and_keeps_its_order_and_key()
    {
        QTemporaryDir dir;
        QStringList keys;
        {
            net::ApiClient client(QUrl(QStringLiteral("http://127.0.0.1:1")));
            client.setToken("t");
            Journal journal(dir.path(), key());
            Outbox outbox(client, journal);
            for (int i = 0; i < 3; ++i) {
                Submission submission;
                submission.steps = {step(QStringLiteral("/v1/x/%1").arg(i))};
                keys << outbox.submit(submission);
            }
            QCOMPARE(outbox.pending().size(), size_t(3));
        }
        FakeServer server;
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        QTRY_COMPARE(server.requests.size(), size_t(3));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(QString::fromLatin1(server.requests.at(size_t(i)).header("Idempotency-Key")), keys.at(i));
            QCOMPARE(server.requests.at(size_t(i)).path, "/v1/x/" + QByteArray::number(i));
        }
        QTRY_VERIFY(outbox.pending().empty());
    }

    void the_steps_of_a_submission_hand_on_id_and_version_and_go_on_where_they_stopped()
    {
        QTemporaryDir dir;
        FakeServer server;
        int call = 0;
        server.answer = [&](const FakeRequest&) -> FakeAnswer {
            switch (call++) {
            case 0: return {201, R"({"bevindingen":[],"declaratie":{"id":41}})", "ETag: \"1\"\r\n"};
            case 1: return {200, "", "", true};
            default: return {200, R"({"declaratie":{"id":41}})", "ETag: \"2\"\r\n"};
            }
        };
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        Submission submission;
        submission.steps = {{"POST", QStringLiteral("/v1/declaraties"), "{}", false},
                            {"POST", QStringLiteral("/v1/declaraties/{id}/gebeurtenissen"), "{}", true}};
        const QString uuid = outbox.submit(submission);
        QTRY_VERIFY_WITH_TIMEOUT(outbox.pending().empty(), 8000);
        QCOMPARE(server.requests.size(), size_t(3));
        for (size_t i : {size_t(1), size_t(2)}) {
            QCOMPARE(server.requests.at(i).path, QByteArray("/v1/declaraties/41/gebeurtenissen"));
            QCOMPARE(server.requests.at(i).header("If-Match"), QByteArray("\"1\""));
            QCOMPARE(QString::fromLatin1(server.requests.at(i).header("Idempotency-Key")), QUuid::createUuidV5(QUuid::fromString(uuid), QByteArray("1")).toString(QUuid::WithoutBraces));
        }
    }

    void a_refusal_ends_the_submission_and_lets_the_next_go()
    {
        QTemporaryDir dir;
        FakeServer server;
        server.answer = [](const FakeRequest& request) {
            return request.path.endsWith("/1") ? FakeAnswer{422, R"({"code":"controlesWeigeren"})"} : FakeAnswer{};
        };
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        QHash<QString, Submission::State> last;
        connect(&outbox, &Outbox::updated, this, [&](const Submission& submission) { last.insert(submission.about, submission.state); });
        Submission first;
        first.steps = {step(QStringLiteral("/v1/x/1"))};
        first.about = QStringLiteral("1");
        Submission second;
        second.steps = {step(QStringLiteral("/v1/x/2"))};
        second.about = QStringLiteral("2");
        outbox.submit(first);
        outbox.submit(second);
        QTRY_VERIFY(outbox.pending().empty());
        QCOMPARE(last.value(first.about), Submission::State::Refused);
        QCOMPARE(last.value(second.about), Submission::State::Received);
    }

    void a_refusal_stays_until_somebody_has_seen_it_also_over_a_restart()
    {
        QTemporaryDir dir;
        FakeServer server;
        server.answer = [](const FakeRequest&) { return FakeAnswer{422, R"({"type":"about:blank","title":"x","status":422,"code":"geweigerd","bevindingen":[{"controle":"DC-031","ernst":"weigeren","path":"totaal"}]})"}; };
        net::ApiClient client(server.url());
        client.setToken("t");
        {
            Journal journal(dir.path(), key());
            journal.save(QStringLiteral("declaratie/4/2025-05-01"), "werk");
            Outbox outbox(client, journal);
            Submission submission;
            submission.steps = {step(QStringLiteral("/v1/x"))};
            submission.about = QStringLiteral("declaratie/4/2025-05-01");
            submission.carriesDraft = true;
            outbox.submit(submission);
            QTRY_VERIFY(outbox.pending().empty());
            QCOMPARE(outbox.refused().size(), size_t(1));
            QCOMPARE(journal.content(submission.about), QByteArray("werk")); // the draft was not taken, so it is still needed
        }
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        QVERIFY(outbox.pending().empty()); // it is not sent again by itself
        QCOMPARE(outbox.refused().size(), size_t(1));
        const std::optional<Submission> found = outbox.takeRefused(QStringLiteral("declaratie/4/2025-05-01"));
        QVERIFY(found.has_value());
        QCOMPARE(found->reply.problem.kind, ProblemKind::Geweigerd);
        QCOMPARE(found->reply.bevindingen.at(0).controle, QStringLiteral("DC-031"));
        QVERIFY(outbox.refused().empty());
        journal.flush();
        QVERIFY(journal.entries(QStringLiteral("geweigerd/")).empty());
    }

    void who_asked_hears_once_and_then_it_needs_no_keeping()
    {
        QTemporaryDir dir;
        FakeServer server;
        bool away = true;
        server.answer = [&](const FakeRequest&) { return away ? FakeAnswer{200, "", "", true} : FakeAnswer{422, R"({"code":"geweigerd"})"}; };
        net::ApiClient client(server.url());
        client.setToken("t");
        Journal journal(dir.path(), key());
        Outbox outbox(client, journal);
        Submitter submitter(outbox);
        std::vector<Submission::State> heard;
        const auto hear = [&](const Submission& submission) { heard.push_back(submission.state); };
        QObject here;
        Submission submission;
        submission.steps = {step(QStringLiteral("/v1/x"))};
        submitter.submit(submission, &here, hear);
        QTRY_COMPARE(heard, std::vector<Submission::State>{Submission::State::Waiting});
        away = false;
        outbox.retryNow();
        QTRY_VERIFY(outbox.pending().empty());
        QCOMPARE(heard.size(), size_t(1)); // it was told that it waits; the end belongs to whoever shows the record then
        QCOMPARE(outbox.refused().size(), size_t(1));
        outbox.seen(outbox.refused().front().key);
        submitter.submit(submission, &here, hear);
        QTRY_COMPARE(heard.size(), size_t(2));
        QCOMPARE(heard.back(), Submission::State::Refused);
        QVERIFY(outbox.refused().empty());
        auto gone = std::make_unique<QObject>();
        submitter.submit(submission, gone.get(), hear);
        gone.reset();
        QTRY_VERIFY(outbox.pending().empty());
        QCOMPARE(heard.size(), size_t(2));
        QCOMPARE(outbox.refused().size(), size_t(1)); // nobody was there to see it
    }
};

HOUSE_TEST(test_journal, TestJournal)
#include "test_journal.moc"
