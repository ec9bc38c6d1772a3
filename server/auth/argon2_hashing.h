#pragma once
#include "server/app/ports/credentials.h"
#include <QMutex>
#include <QWaitCondition>

namespace pgb::auth {

/// How slow hashing is, and how much of it at once.
struct Argon2Config {
    quint64 passes = 3;
    quint64 memoryBytes = 64 * 1024 * 1024;
    int atOnce = 2;
    int waiting = 3; ///< more are refused; with those at work fewer than the handler threads, so that the rest goes on
};

/// argon2id of libsodium; parameters are kept inside the hash.
class Argon2Hashing final : public app::PasswordHashing {
public:
    explicit Argon2Hashing(Argon2Config config = {});
    Outcome<QByteArray> hash(const QString& wachtwoord) override;
    Outcome<bool> verify(const QByteArray& hash, const QString& wachtwoord) override;
    bool needsRehash(const QByteArray& hash) const override;

private:
    class Slot;
    Argon2Config m_config;
    QByteArray m_decoy; ///< hash of a random password, for accounts that do not exist
    QMutex m_mutex;
    QWaitCondition m_free;
    int m_running = 0;
    int m_waiting = 0;
};

} // namespace pgb::auth
