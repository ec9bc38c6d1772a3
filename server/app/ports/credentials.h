#pragma once
#include "shared/base/outcome.h"
#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>

namespace pgb::app {

/// Slow hashing of passwords. Blocking; at most a few run at once, so that signing in cannot take all memory.
class PasswordHashing {
public:
    virtual ~PasswordHashing() = default;
    /// TeVeel "teVeelPogingen" when too many wait.
    virtual Outcome<QByteArray> hash(const QString& wachtwoord) = 0;
    /// An empty hash costs the same time and is never right: an unknown user cannot be told from a wrong password.
    virtual Outcome<bool> verify(const QByteArray& hash, const QString& wachtwoord) = 0;
    /// True when the hash was made with weaker parameters than today's.
    virtual bool needsRehash(const QByteArray& hash) const = 0;
};

/// One-time codes of an authenticator app (RFC 6238: SHA-1, 30 s, six digits). Uses the computer's clock, never a practice clock.
class OneTimeCodes {
public:
    virtual ~OneTimeCodes() = default;
    virtual QByteArray newSecret() = 0;
    virtual QString base32(const QByteArray& secret) const = 0;
    /// "otpauth://totp/...", for the QR code.
    virtual QString uri(const QByteArray& secret, const QString& account) const = 0;
    /// The QR code of a text as PNG; empty when the text is too long.
    virtual QByteArray qrPng(const QString& text) const = 0;
    /// The time step that the code belongs to, when it is later than `lastStep` (a code counts once) and at most one step off.
    virtual std::optional<qint64> acceptedStep(const QByteArray& secret, const QString& code, qint64 lastStep) const = 0;
};

/// Slows guessing down per account and per network, and forgets with time. Thread-safe, bounded in memory.
class SignInThrottle {
public:
    virtual ~SignInThrottle() = default;
    /// Counts an attempt before it is judged; seconds to wait when it is refused.
    virtual std::optional<int> attempt(const QString& account, const QString& network) = 0;
    /// The attempt was right: the account starts afresh.
    virtual void succeeded(const QString& account, const QString& network) = 0;
};

} // namespace pgb::app
