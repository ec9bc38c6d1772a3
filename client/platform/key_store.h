#pragma once
#include "shared/base/secret.h"
#include <QHash>
#include <QObject>
#include <QString>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace pgb {

/// Secrets of this program in the keychain of the desktop (session token, draft key), read and written without ever blocking.
/// Without a keychain (no bus, locked, refused, no answer in time) they live in memory until the program ends; nothing is ever
/// written to disk in clear text, and notKept() says so once.
class KeyStore final : public QObject {
    Q_OBJECT
public:
    /// `service` groups our entries in the keychain. `timeoutMs` also covers a keychain that waits for its own password.
    explicit KeyStore(QString service, int timeoutMs = 30'000, QObject* parent = nullptr);

    using Found = std::function<void(std::optional<QByteArray> value)>;
    using Done = std::function<void(bool kept)>;
    /// Calls `found` once, later, unless `context` is gone; nothing when there is no such entry.
    void read(const QString& key, QObject* context, Found found);
    /// Calls `done` once, later; kept = false means: in memory only.
    void write(const QString& key, const QByteArray& value, QObject* context, Done done);
    /// Forgets the entry in memory and in the keychain; failing to reach the keychain is not an error here.
    /// What is read, written and removed reaches the keychain one by one, in the order in which it was asked: a locked keychain asks the user
    /// for its password once, and after a refusal not again.
    void remove(const QString& key);
    /// False after the first failure: from then on nothing is kept beyond this run.
    bool isKept() const { return m_kept; }

Q_SIGNALS:
    /// Once per run: what the user signs in with is not kept when the program ends.
    void notKept();

private:
    void fallBack();
    void enqueue(std::function<void()> start);
    void next();
    /// Answers the one under way without the keychain.
    void later(std::function<void()> answer);
    QString m_service;
    int m_timeoutMs;
    bool m_kept = true;
    QHash<QString, std::shared_ptr<Secret>> m_memory;
    std::deque<std::function<void()>> m_asked; ///< the first one is under way
};

} // namespace pgb
