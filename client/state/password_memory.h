#pragma once
#include "shared/base/secret.h"
#include <QElapsedTimer>
#include <QString>
#include <memory>
#include <optional>

namespace pgb::state {

/// What is remembered of a password so that it can be recognised: a random salt and its scrypt (N 2^15, r 8, p 1: 32 MiB and some
/// 100 ms), which nobody turns back into the password. In memory only, gone with the program.
class PasswordMemory {
public:
    /// Slow on purpose: not on the GUI thread. Nothing for an empty password or without memory.
    static std::optional<PasswordMemory> of(const QString& password);
    /// Slow on purpose. Compares in constant time.
    bool matches(const QString& password) const;

private:
    QByteArray m_salt;
    std::shared_ptr<const Secret> m_hash;
};

/// Makes trying passwords slow: nothing for the first two wrong ones, then 1 s, doubling up to 60 s.
class TryPause {
public:
    void wrong();
    void right();
    /// Milliseconds until the next try is looked at; 0 = now.
    qint64 left() const;

private:
    QElapsedTimer m_since;
    int m_wrong = 0;
};

} // namespace pgb::state
