#include "server/http/request_reader.h"
#include "tests/support/house_test.h"
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace pgb::http;

namespace {

struct Bench {
    Router router;
    QTemporaryDir directory;
    ServerLimits limits;
    std::shared_ptr<ByteBudget> memory = std::make_shared<ByteBudget>(1000);
    std::shared_ptr<ByteBudget> disk = std::make_shared<ByteBudget>(5000);

    Bench()
    {
        limits.body = 100;
        limits.upload = 2000;
        const Handler none = [](const Request&, Responder) {};
        router.add("POST", QStringLiteral("/echo"), none);
        router.add("POST", QStringLiteral("/small"), none, {10, false});
        router.add("POST", QStringLiteral("/upload"), none, {-1, true});
    }
    ReaderEnvironment environment() { return {router, limits, directory.path(), memory, disk}; }
};

QByteArray chunkedTo(const QByteArray& path, const QByteArray& body)
{
    return "POST " + path + " HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + body;
}

const char* const TwoChunks = "5\r\nhello\r\n3;x=y\r\nabc\r\n0\r\nX-Trailer: t\r\n\r\n";

} // namespace

class RequestReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_chunked_body_is_the_same_however_it_is_split()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        const QByteArray all = chunkedTo("/echo", TwoChunks);
        for (qsizetype cut = 0; cut <= all.size(); ++cut) {
            RequestReader reader(environment);
            QByteArray buffer = all.left(cut);
            reader.read(buffer);
            buffer += all.mid(cut);
            QCOMPARE(reader.read(buffer), RequestReader::State::Complete);
            QCOMPARE(reader.incoming().request.body, QByteArray("helloabc"));
            QVERIFY(buffer.isEmpty());
        }
    }

    void a_chunked_body_may_come_byte_by_byte()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        RequestReader reader(environment);
        QByteArray buffer;
        for (const char byte : chunkedTo("/echo", TwoChunks)) {
            buffer += byte;
            reader.read(buffer);
        }
        QCOMPARE(reader.state(), RequestReader::State::Complete);
        QCOMPARE(reader.incoming().request.body, QByteArray("helloabc"));
        QVERIFY(!reader.incoming().request.headers.has("X-Trailer"));
    }

    void the_next_request_stays_in_the_buffer()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        RequestReader reader(environment);
        QByteArray buffer = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nabGET / HTTP/1.1\r\nHost: a\r\n\r\n";
        QCOMPARE(reader.read(buffer), RequestReader::State::Complete);
        QCOMPARE(reader.incoming().request.body, QByteArray("ab"));
        reader.reset();
        QCOMPARE(reader.read(buffer), RequestReader::State::Complete);
        QCOMPARE(reader.incoming().match.status, 404);
        QVERIFY(buffer.isEmpty());
    }

    void limits_are_applied_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0 = complete
        const auto row = [](const char* name, const QByteArray& bytes, int status) { QTest::newRow(name) << bytes << status; };
        const auto sized = [](const QByteArray& path, int size) {
            return "POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n" + QByteArray(size, 'x');
        };
        row("body at the limit", sized("/echo", 100), 0);
        row("body over the limit", sized("/echo", 101), 413);
        row("route limit", sized("/small", 11), 413);
        row("upload at the limit", sized("/upload", 2000), 0);
        row("upload over the limit", sized("/upload", 2001), 413);
        row("unknown path reads a small body", sized("/none", 100), 0);
        row("unknown path refuses a large body", sized("/none", 101), 413);
        row("one chunk over the limit", chunkedTo("/small", "b\r\n01234567890\r\n0\r\n\r\n"), 413);
        row("many chunks over the limit", chunkedTo("/small", "6\r\n012345\r\n6\r\n012345\r\n0\r\n\r\n"), 413);
        row("huge chunk size", chunkedTo("/echo", "ffffffffffffffff\r\nhello"), 413);
        row("overflowing chunk size", chunkedTo("/echo", "ffffffffffffffff0\r\nhello\r\n"), 400);
        row("negative chunk size", chunkedTo("/echo", "-5\r\nhello\r\n"), 400);
        row("no hexadecimal", chunkedTo("/echo", "zz\r\nhello\r\n"), 400);
        row("no line end after chunk", chunkedTo("/echo", "5\r\nhelloXX0\r\n\r\n"), 400);
        row("line feed in chunk extension", chunkedTo("/echo", "5;a\nb\r\nhello\r\n0\r\n\r\n"), 400);
        row("line feed after chunk size", chunkedTo("/echo", "5\nhello\n0\n\n\r\n"), 400);
        row("plus before chunk size", chunkedTo("/echo", "+5\r\nhello\r\n0\r\n\r\n"), 400);
        row("0x before chunk size", chunkedTo("/echo", "0x5\r\nhello\r\n0\r\n\r\n"), 400);
        row("space after chunk size", chunkedTo("/echo", "5 6\r\nhello\r\n0\r\n\r\n"), 400);
        row("trailer without colon", chunkedTo("/echo", "0\r\nrubbish\r\n\r\n"), 400);
        row("endless chunk extension", chunkedTo("/echo", "5;" + QByteArray(20000, 'a')), 400);
        row("endless trailer", chunkedTo("/echo", "0\r\nX: " + QByteArray(20000, 'a')), 400);
    }
    void limits_are_applied()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        RequestReader reader(environment);
        const RequestReader::State state = reader.read(bytes);
        QCOMPARE(state, status == 0 ? RequestReader::State::Complete : RequestReader::State::Refused);
        QCOMPARE(reader.refusal(), status);
    }

    void no_mutation_breaks_the_reader()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        const QByteArray seeds[] = {chunkedTo("/echo", TwoChunks), "POST /small HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello",
                                    "GET /a%20b?x=1&y=%31 HTTP/1.1\r\nHost: a:80\r\nConnection: close\r\n\r\n"};
        const QByteArray spice("\r\n\0 :;,%/.?#0fF-+", 18);
        QRandomGenerator random(20261122);
        int complete = 0;
        for (int i = 0; i < 30'000; ++i) {
            QByteArray bytes = seeds[i % 3];
            for (quint32 n = random.bounded(1u, 4u); n > 0; --n) {
                const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
                const char c = random.bounded(2) ? spice[random.bounded(static_cast<int>(spice.size()))] : static_cast<char>(random.bounded(256));
                switch (random.bounded(3)) {
                case 0: bytes[at] = c; break;
                case 1: bytes.insert(at, c); break;
                default: bytes.remove(at, 1 + random.bounded(3)); break;
                }
            }
            RequestReader reader(environment);
            QByteArray buffer = bytes.left(bytes.size() / 2);
            reader.read(buffer);
            buffer += bytes.mid(bytes.size() / 2);
            const RequestReader::State state = reader.read(buffer);
            if (state == RequestReader::State::Refused)
                QVERIFY2(reader.refusal() >= 400 && reader.refusal() < 600, bytes.toPercentEncoding().constData());
            if (state != RequestReader::State::Complete)
                continue;
            ++complete;
            const Request& request = reader.incoming().request;
            QVERIFY2(request.path.startsWith(u'/') && !request.path.contains(QStringLiteral("/../")), bytes.toPercentEncoding().constData());
            QVERIFY(request.body.size() <= 100);
        }
        QVERIFY(complete > 1000);
    }

    void bodies_share_one_budget_and_give_it_back()
    {
        Bench bench;
        bench.limits.body = 600;
        const ReaderEnvironment environment = bench.environment();
        RequestReader first(environment);
        RequestReader second(environment);
        const QByteArray request = "POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 600\r\n\r\n" + QByteArray(600, 'x');
        QByteArray buffer = request;
        QCOMPARE(first.read(buffer), RequestReader::State::Complete);
        buffer = request;
        QCOMPARE(second.read(buffer), RequestReader::State::Refused);
        QCOMPARE(second.refusal(), 503);
        first.reset();
        second.reset();
        QCOMPARE(bench.memory->used(), 0);
        buffer = request;
        QCOMPARE(second.read(buffer), RequestReader::State::Complete);
    }

    void leave_to_continue_is_given_once_and_only_within_the_limits()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        const auto head = [](int size, const QByteArray& path) {
            return "POST " + path + " HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n";
        };
        RequestReader reader(environment);
        QByteArray buffer = head(5, "/echo");
        QCOMPARE(reader.read(buffer), RequestReader::State::Body);
        QVERIFY(reader.takeContinue());
        QVERIFY(!reader.takeContinue());
        RequestReader large(environment);
        buffer = head(500, "/echo");
        QCOMPARE(large.read(buffer), RequestReader::State::Refused);
        QVERIFY(!large.takeContinue());
        RequestReader unknown(environment);
        buffer = head(5, "/none");
        QCOMPARE(unknown.read(buffer), RequestReader::State::Refused);
        QCOMPARE(unknown.refusal(), 404);
    }

    void a_streamed_body_is_a_private_file_that_goes_with_the_request()
    {
        Bench bench;
        const ReaderEnvironment environment = bench.environment();
        QString path;
        {
            RequestReader reader(environment);
            QByteArray buffer = chunkedTo("/upload", TwoChunks);
            QCOMPARE(reader.read(buffer), RequestReader::State::Complete);
            const Request kept = reader.incoming().request;
            reader.reset();
            path = kept.bodyFile->path();
            QCOMPARE(kept.bodyFile->size(), 8);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.readAll(), QByteArray("helloabc"));
            QVERIFY(!(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
        }
        QVERIFY(!QFile::exists(path));
    }

    void an_upload_that_cannot_be_stored_is_refused()
    {
        Bench bench;
        bench.directory.remove();
        const ReaderEnvironment environment = bench.environment();
        RequestReader reader(environment);
        QByteArray buffer = chunkedTo("/upload", TwoChunks);
        QCOMPARE(reader.read(buffer), RequestReader::State::Refused);
        QCOMPARE(reader.refusal(), 503);
    }
};

HOUSE_TEST(test_request_reader, RequestReaderTest)
#include "test_request_reader.moc"
