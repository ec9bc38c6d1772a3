#include "server/http/handler_pool.h"
#include "tests/support/house_test.h"
#include <QSemaphore>
#include <QSet>
#include <atomic>

using namespace pgb::http;

class HandlerPoolTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void jobs_that_wait_for_each_other_all_get_a_thread()
    {
        // Each of the jobs ends only when all have begun: one thread left asleep would hang the others.
        for (int round = 0; round < 200; ++round) {
            QSemaphore begun;
            QSemaphore done;
            HandlerPool pool(4);
            for (int i = 0; i < 4; ++i) {
                pool.start([&] {
                    begun.release();
                    const bool all = begun.tryAcquire(4, 5000);
                    if (all)
                        begun.release(4);
                    done.release(all ? 1 : 0);
                });
            }
            QVERIFY(done.tryAcquire(4, 10'000));
        }
    }

    void every_job_runs_once_whoever_starts_it()
    {
        std::atomic<int> count{0};
        QSemaphore done;
        HandlerPool pool(3);
        std::vector<std::unique_ptr<QThread>> starters;
        for (int i = 0; i < 4; ++i) {
            starters.emplace_back(QThread::create([&] {
                for (int n = 0; n < 5000; ++n)
                    pool.start([&] { ++count; done.release(); });
            }));
            starters.back()->start();
        }
        QVERIFY(done.tryAcquire(20'000, 20'000));
        for (const auto& starter : starters)
            starter->wait();
        QCOMPARE(count.load(), 20'000);
    }

    void a_job_that_waits_at_the_end_is_dropped_not_run()
    {
        auto token = std::make_shared<int>(0);
        QSemaphore begun;
        QSemaphore go;
        bool ran = false;
        {
            HandlerPool pool(1);
            pool.start([&] { begun.release(); go.tryAcquire(1, 100); });
            pool.start([&ran, token] { ran = true; });
            QVERIFY(begun.tryAcquire(1, 5000));
        }
        QVERIFY(!ran);
        QCOMPARE(token.use_count(), 1L);
    }
};

HOUSE_TEST(test_handler_pool, HandlerPoolTest)
#include "test_handler_pool.moc"
