#pragma once
#include "server/app/application.h"
#include "tests/support/practice_database.h"
#include "tests/support/sommen.h"

namespace pgb::test {

/// Use cases on a real, temporary SQLite database with the practice world in it.
class AppFixture {
public:
    AppFixture() : clock(practiceDay())
    {
        config.path = directory.filePath(QStringLiteral("pgb.sqlite"));
        config.keyFile = directory.filePath(QStringLiteral("sleutels"));
        world = putPracticeDatabase(config, "no hash");
        storage = std::make_unique<storage::SqlStorage>(config);
        if (!storage->open())
            qFatal("no database");
        application = std::make_unique<app::Application>(*storage, clock);
    }

    /// Whatever the test did, the sums are what the lines come to.
    ~AppFixture()
    {
        application.reset();
        storage.reset();
        if (verkeerdeSommen(config) != 0)
            QTest::qFail("declaratiesom", __FILE__, __LINE__);
    }

    static app::Aanroeper as(const Gebruiker& gebruiker, Inlogniveau niveau = Inlogniveau::TweeFactoren)
    {
        return {gebruiker, niveau, QStringLiteral("test")};
    }
    template<class T>
    Outcome<T> write(const Gebruiker& gebruiker, const std::function<Outcome<T>(app::Werk&)>& work)
    {
        return application->write<T>(as(gebruiker), work);
    }
    template<class T>
    Outcome<T> read(const Gebruiker& gebruiker, const std::function<Outcome<T>(app::Werk&)>& work)
    {
        return application->read<T>(as(gebruiker), work);
    }

    QTemporaryDir directory;
    storage::StorageConfig config;
    app::FixedDayClock clock;
    std::unique_ptr<storage::SqlStorage> storage;
    std::unique_ptr<app::Application> application;
    PracticeWorld world;
};

} // namespace pgb::test

/// The value of an Outcome, or a failed test that names the problem.
#define HOUSE_VALUE(name, expression)                                                                              \
    auto name##Outcome = (expression);                                                                             \
    QVERIFY2(name##Outcome.ok(), name##Outcome.ok() ? "" : qPrintable(name##Outcome.problem().code + QStringLiteral(" ") + name##Outcome.problem().path \
                                                                      + QStringLiteral(" ") + name##Outcome.problem().detail));   \
    auto& name = *name##Outcome

#define HOUSE_PROBLEM(expression, expectedCode)                          \
    do {                                                                 \
        const auto problemOutcome = (expression);                        \
        QVERIFY2(!problemOutcome.ok(), "was accepted");                  \
        QCOMPARE(problemOutcome.problem().code, QStringLiteral(expectedCode)); \
    } while (false)
