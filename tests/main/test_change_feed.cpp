#include "server/api/change_feed.h"
#include "tests/support/house_test.h"
#include "tests/support/practice_database.h"

using namespace pgb;
using namespace pgb::test;

namespace {

/// Counts the reads.
class TelOpslag final : public app::Storage {
public:
    explicit TelOpslag(app::Storage& opslag) : m_opslag(opslag) {}
    void setCommitListener(std::function<void()> listener) override { m_opslag.setCommitListener(std::move(listener)); }

    std::atomic<int> gelezen = 0;

protected:
    Outcome<void> runWrite(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override
    {
        return kaal(m_opslag.write<bool>([&](app::UnitOfWork& unit) { return metWaarde(work(unit)); }));
    }
    Outcome<void> runRead(const std::function<Outcome<void>(app::UnitOfWork&)>& work) override
    {
        ++gelezen;
        return kaal(m_opslag.read<bool>([&](app::UnitOfWork& unit) { return metWaarde(work(unit)); }));
    }

private:
    static Outcome<bool> metWaarde(const Outcome<void>& gedaan) { return gedaan ? Outcome<bool>(true) : Outcome<bool>(gedaan.problem()); }
    static Outcome<void> kaal(const Outcome<bool>& gedaan) { return gedaan ? Outcome<void>() : Outcome<void>(gedaan.problem()); }
    app::Storage& m_opslag;
};

} // namespace

class TestChangeFeed : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_commit_of_our_own_is_looked_at_once_for_each_who_waits()
    {
        QTemporaryDir map;
        storage::StorageConfig config;
        config.path = map.filePath(QStringLiteral("pgb.sqlite"));
        config.keyFile = map.filePath(QStringLiteral("sleutels"));
        const PracticeWorld wereld = putPracticeDatabase(config, "no hash");
        storage::SqlStorage storage(config);
        QVERIFY(storage.open().ok());
        const Gebruiker& wie = wereld.een.budgethouderAccount;
        const QDateTime nu = QDateTime::currentDateTimeUtc();
        const auto sessie = storage.write<app::Sessie>([&](app::UnitOfWork& unit) {
            return unit.sessies().insert({0, QByteArray(32, 's'), wie.id, Inlogniveau::TweeFactoren, nu, nu, nu.addSecs(3600)});
        });
        QVERIFY(sessie.ok());
        const auto laatste = storage.read<qint64>([](app::UnitOfWork& unit) { return unit.wijzigingen().latest(); });
        QVERIFY(laatste.ok());

        constexpr int wachters = 8; // as many as one account may have
        TelOpslag opslag(storage);
        const app::FixedDayClock klok(practiceDay());
        app::Application application(opslag, klok);
        std::atomic<int> beantwoord = 0;
        const auto meld = [&](BudgethouderId dossier) {
            return storage.write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
                const Outcome<void> gedaan = unit.wijzigingen().append(QStringLiteral("budgethouder"), dossier.waarde, dossier);
                return gedaan ? Outcome<bool>(true) : Outcome<bool>(gedaan.problem());
            });
        };
        {
            api::ChangeFeed feed(application);
            storage.setCommitListener([&feed] { feed.wake(); });
            for (int i = 0; i < wachters; ++i)
                feed.wait({wie, Inlogniveau::TweeFactoren, QStringLiteral("test")}, sessie->id, *laatste, 25, http::Responder([&](const http::Response&) { ++beantwoord; }));
            QTest::qWait(1500); // the looks of their coming are over
            const int eerder = opslag.gelezen;
            QVERIFY(meld(wereld.twee.budgethouder.id).ok()); // of somebody else: all wait on
            QTest::qWait(2500);
            const int erbij = opslag.gelezen - eerder;
            QVERIFY2(erbij >= wachters && erbij < 2 * wachters, qPrintable(QString::number(erbij)));
            QCOMPARE(beantwoord.load(), 0);
            QVERIFY(meld(wereld.een.budgethouder.id).ok());
            QTRY_COMPARE_WITH_TIMEOUT(beantwoord.load(), wachters, 5'000);
            storage.setCommitListener({});
        }
        storage.close();
    }
};

HOUSE_TEST(test_change_feed, TestChangeFeed)
#include "test_change_feed.moc"
