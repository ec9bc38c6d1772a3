#include "server/app/sign_in.h"
#include "tests/app/app_fixture.h"
#include "tests/support/house_test.h"
#include <QElapsedTimer>

using namespace pgb;
using namespace pgb::test;

namespace {

/// Quick stand-ins: what is tested here is the order of things, the real parts have tests of their own.
class PlainHashing final : public app::PasswordHashing {
public:
    Outcome<QByteArray> hash(const QString& wachtwoord) override { return "new:" + wachtwoord.toUtf8(); }
    Outcome<bool> verify(const QByteArray& hash, const QString& wachtwoord) override
    {
        ++verified;
        return !hash.isEmpty() && hash.mid(4) == wachtwoord.toUtf8();
    }
    bool needsRehash(const QByteArray& hash) const override { return hash.startsWith("old:"); }
    int verified = 0;
};

class PlainCodes final : public app::OneTimeCodes {
public:
    QByteArray newSecret() override { return "secret"; }
    QString base32(const QByteArray&) const override { return QStringLiteral("ABC"); }
    QString uri(const QByteArray&, const QString& account) const override { return account; }
    QByteArray qrPng(const QString&) const override { return "png"; }
    std::optional<qint64> acceptedStep(const QByteArray& secret, const QString& code, qint64 lastStep) const override
    {
        const qint64 step = code.toLongLong();
        return !secret.isEmpty() && step > lastStep ? std::optional(step) : std::nullopt;
    }
};

class OpenThrottle final : public app::SignInThrottle {
public:
    std::optional<int> attempt(const QString& account, const QString&) override
    {
        attempts += account;
        return wait;
    }
    void succeeded(const QString&, const QString&) override {}
    std::optional<int> wait;
    QStringList attempts;
};

class CountingRandom final : public app::Random {
public:
    QByteArray bytes(int count) override { return QByteArray(count, static_cast<char>('a' + m_next++)); }

private:
    int m_next = 0;
};

class SetClock final : public app::Clock {
public:
    QDateTime nuUtc() const override { return now; }
    QDateTime now = QDateTime(QDate(2025, 11, 3), QTime(9, 0), Qt::UTC);
};

struct Scene {
    AppFixture f;
    SetClock clock;
    CountingRandom random;
    PlainHashing hashing;
    PlainCodes codes;
    OpenThrottle throttle;
    app::SignIn signIn{{*f.storage, clock, clock, random, hashing, codes, throttle}, {30, 12}};

    Scene()
    {
        const auto done = f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_CHECK(unit.gebruikers().setAanmeldgegevens({f.world.svb.id, "old:wachtwoord", "secret", 0}));
            Gebruiker plain = f.world.beheerder;
            plain.totpActief = false;
            PGB_CHECK(unit.gebruikers().update(plain));
            PGB_CHECK(unit.gebruikers().setAanmeldgegevens({plain.id, "new:wachtwoord", {}, 0}));
            return true;
        });
        if (!done)
            qFatal("no credentials");
    }
    Outcome<app::NewSession> enter(const char* name, const char* password, const char* code = "")
    {
        return signIn.signIn(QString::fromLatin1(name), QString::fromLatin1(password), QString::fromLatin1(code), QStringLiteral("net"), {});
    }
};

} // namespace

class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void unknown_wrong_and_blocked_get_the_same_answer_after_the_same_work()
    {
        Scene s;
        HOUSE_PROBLEM(s.enter("niemand", "wachtwoord"), "aanmeldingOnjuist");
        HOUSE_PROBLEM(s.enter("beheerder", "fout"), "aanmeldingOnjuist");
        QVERIFY(s.f.storage->write<bool>([&](app::UnitOfWork& unit) -> Outcome<bool> {
            PGB_TRY(who, app::gevonden(unit.gebruikers().findByNaam(QStringLiteral("beheerder"))));
            who.geblokkeerd = true;
            PGB_CHECK(unit.gebruikers().update(who));
            return true;
        }).ok());
        HOUSE_PROBLEM(s.enter("beheerder", "wachtwoord"), "aanmeldingOnjuist");
        QCOMPARE(s.hashing.verified, 3);
        QCOMPARE(s.throttle.attempts.size(), 3);
    }

    void a_throttled_account_is_not_even_verified()
    {
        Scene s;
        s.throttle.wait = 17;
        const auto refused = s.enter("BEHEERDER ", "wachtwoord");
        QCOMPARE(refused.problem().code, QStringLiteral("teVeelPogingen"));
        QCOMPARE(refused.problem().params.at(0).second, QStringLiteral("17"));
        QCOMPARE(s.hashing.verified, 0);
        QCOMPARE(s.throttle.attempts, QStringList{QStringLiteral("beheerder")});
    }

    void the_second_factor_is_asked_for_and_its_code_counts_once()
    {
        Scene s;
        HOUSE_PROBLEM(s.enter("svb", "wachtwoord"), "tweedeFactorNodig");
        HOUSE_VALUE(session, s.enter("svb", "wachtwoord", "100"));
        QCOMPARE(session.niveau, Inlogniveau::TweeFactoren);
        HOUSE_PROBLEM(s.enter("svb", "wachtwoord", "100"), "tweedeFactorOnjuist");
        HOUSE_VALUE(later, s.enter("svb", "wachtwoord", "101"));
        QVERIFY(later.token != session.token);
    }

    void an_old_hash_is_renewed_on_the_way()
    {
        Scene s;
        QVERIFY(s.enter("svb", "wachtwoord", "5").ok());
        const auto now = s.f.storage->read<QByteArray>([&](app::UnitOfWork& unit) -> Outcome<QByteArray> {
            PGB_TRY(gegevens, app::gevonden(unit.gebruikers().aanmeldgegevens(s.f.world.svb.id)));
            return gegevens.wachtwoordHash;
        });
        QCOMPARE(*now, QByteArray("new:wachtwoord"));
    }

    void a_session_ends_when_idle_and_at_the_latest_after_its_hours()
    {
        Scene s;
        HOUSE_VALUE(session, s.enter("beheerder", "wachtwoord"));
        QVERIFY(s.signIn.authenticate(session.token).ok());
        HOUSE_PROBLEM(s.signIn.authenticate(session.token + QChar(u'x')), "sessieVerlopen");
        HOUSE_PROBLEM(s.signIn.authenticate({}), "sessieVerlopen");
        for (int i = 0; i < 35; ++i) { // used every twenty minutes: alive until twelve hours are over
            s.clock.now = s.clock.now.addSecs(20 * 60);
            QVERIFY2(s.signIn.authenticate(session.token).ok(), qPrintable(QString::number(i)));
        }
        s.clock.now = s.clock.now.addSecs(21 * 60);
        HOUSE_PROBLEM(s.signIn.authenticate(session.token), "sessieVerlopen");

        HOUSE_VALUE(idle, s.enter("beheerder", "wachtwoord"));
        s.clock.now = s.clock.now.addSecs(20 * 60);
        QVERIFY(s.signIn.authenticate(idle.token, false).ok()); // a poll does not keep it alive
        s.clock.now = s.clock.now.addSecs(11 * 60);
        HOUSE_PROBLEM(s.signIn.authenticate(idle.token), "sessieVerlopen");
    }

    void a_request_does_not_wait_for_another_process_that_writes()
    {
        Scene s;
        HOUSE_VALUE(session, s.enter("beheerder", "wachtwoord"));
        const QDateTime eerst = s.clock.now;
        s.clock.now = eerst.addSecs(120); // that it is still used is to be written
        storage::SqlStorage ander(s.f.config);
        QVERIFY(ander.open().ok());
        QElapsedTimer tijd;
        bool gelukt = false;
        HOUSE_VALUE(snel, ander.write<bool>([&](app::UnitOfWork&) -> Outcome<bool> {
            tijd.start();
            gelukt = s.signIn.authenticate(session.token).ok();
            return tijd.elapsed() < 3000; // SQLite waits for five seconds
        }));
        QVERIFY(snel && gelukt);
        // It is written when there is room.
        QTRY_VERIFY_WITH_TIMEOUT(s.signIn.authenticate(session.token, false)->sessie.laatstGebruikt > eerst, 10000);
    }

    void signing_out_and_a_new_password_end_sessions()
    {
        Scene s;
        HOUSE_VALUE(one, s.enter("beheerder", "wachtwoord"));
        HOUSE_VALUE(two, s.enter("beheerder", "wachtwoord"));
        HOUSE_VALUE(active, s.signIn.authenticate(one.token));
        QVERIFY(s.signIn.signOut(active.sessie.id).ok());
        HOUSE_PROBLEM(s.signIn.authenticate(one.token), "sessieVerlopen");
        const auto change = [&](const char* old, const char* fresh) {
            return s.signIn.changePassword(s.f.world.beheerder, QString::fromLatin1(old), QString::fromLatin1(fresh), QStringLiteral("net"), {});
        };
        HOUSE_PROBLEM(change("wachtwoord", "kort"), "wachtwoordTeKort");
        HOUSE_PROBLEM(change("fout", "een nieuw lang wachtwoord"), "wachtwoordOnjuist");
        QVERIFY(change("wachtwoord", "een nieuw lang wachtwoord").ok());
        HOUSE_PROBLEM(s.signIn.authenticate(two.token), "sessieVerlopen");
        QVERIFY(s.enter("beheerder", "een nieuw lang wachtwoord").ok());
    }

    void enrolment_counts_only_after_a_code_and_ends_what_stood_on_the_password()
    {
        Scene s;
        Gebruiker who = s.f.world.beheerder;
        who.totpActief = false;
        HOUSE_VALUE(enrolment, s.signIn.enrol(who, QStringLiteral("wachtwoord"), QStringLiteral("net")));
        QCOMPARE(enrolment.png, QByteArray("png"));
        HOUSE_VALUE(plain, s.enter("beheerder", "wachtwoord"));
        QCOMPARE(plain.niveau, Inlogniveau::Wachtwoord);
        HOUSE_PROBLEM(s.signIn.confirmEnrolment(who, QStringLiteral("0"), {}), "tweedeFactorOnjuist");
        HOUSE_VALUE(coupled, s.signIn.confirmEnrolment(who, QStringLiteral("7"), {}));
        QCOMPARE(coupled.niveau, Inlogniveau::TweeFactoren);
        QVERIFY(coupled.gebruiker.totpActief);
        HOUSE_VALUE(active, s.signIn.authenticate(coupled.token));
        QCOMPARE(active.sessie.niveau, Inlogniveau::TweeFactoren);
        HOUSE_PROBLEM(s.signIn.authenticate(plain.token), "sessieVerlopen");
        HOUSE_PROBLEM(s.enter("beheerder", "wachtwoord"), "tweedeFactorNodig");
        HOUSE_PROBLEM(s.enter("beheerder", "wachtwoord", "7"), "tweedeFactorOnjuist");
        QVERIFY(s.enter("beheerder", "wachtwoord", "8").ok());
    }

    void a_session_alone_couples_no_telephone()
    {
        Scene s;
        Gebruiker who = s.f.world.beheerder;
        who.totpActief = false;
        HOUSE_PROBLEM(s.signIn.enrol(who, QStringLiteral("geraden"), QStringLiteral("net")), "wachtwoordOnjuist");
        HOUSE_PROBLEM(s.signIn.confirmEnrolment(who, QStringLiteral("7"), {}), "tweedeFactorOnjuist");
        s.throttle.wait = 17; // guessed no faster than at the door
        HOUSE_PROBLEM(s.signIn.enrol(who, QStringLiteral("wachtwoord"), QStringLiteral("net")), "teVeelPogingen");
    }

    void a_secret_in_use_is_not_replaced()
    {
        Scene s;
        // As a session knows the account that was opened before another coupled its telephone.
        Gebruiker stale = s.f.world.svb;
        stale.totpActief = false;
        HOUSE_PROBLEM(s.signIn.enrol(stale, QStringLiteral("wachtwoord"), QStringLiteral("net")), "tweedeFactorActief");
        HOUSE_PROBLEM(s.signIn.confirmEnrolment(stale, QStringLiteral("9"), {}), "tweedeFactorActief");
        QVERIFY(s.enter("svb", "wachtwoord", "9").ok());
    }
};

HOUSE_TEST(test_sign_in, TestSignIn)
#include "test_sign_in.moc"
