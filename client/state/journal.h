#pragma once
#include "shared/base/secret.h"
#include <QHash>
#include <QObject>
#include <QString>
#include <QThread>
#include <QTimer>
#include <functional>
#include <vector>

namespace pgb::state {

/// What was saved under a key.
struct JournalEntry {
    QString key;
    QByteArray content;
};

/// Everything typed and not yet received by the server, on the user's own disk: one encrypted file per key, replaced atomically and
/// flushed to disk. Writing happens on a thread of its own; the last content per key wins. Without a key (no keychain) it keeps
/// everything in memory only, and says so through `persistent()`.
class Journal : public QObject {
    Q_OBJECT
public:
    /// Longest time between a change and its file (architecture 7).
    static constexpr int saveWithinMs = 100;

    /// `directory` is made when absent, readable by the user only.
    Journal(QString directory, Secret key, QObject* parent = nullptr);
    ~Journal() override; ///< writes what is waiting

    bool persistent() const { return m_persistent; }
    void save(const QString& key, const QByteArray& content);
    void remove(const QString& key);
    /// The newest content per key, also what is still waiting to be written. Files that do not open with this key are left alone.
    std::vector<JournalEntry> entries(const QString& prefix) const;
    /// Writes what is waiting and returns after it is on disk (closing, and before a submission is sent).
    void flush();

Q_SIGNALS:
    /// All changes up to now are on disk.
    void saved();
    /// The disk refused (full, gone): the content stays in memory and is tried again.
    void saveFailed(const QString& reason);

private:
    struct Task {
        QString key;
        QByteArray content; ///< null = remove
    };
    void writeWaiting();
    void write(const std::vector<Task>& tasks);
    QString fileName(const QString& key) const;

    QString m_directory;
    Secret m_key;
    bool m_persistent = false;
    QHash<QString, QByteArray> m_contents; ///< newest per key
    QHash<QString, QByteArray> m_waiting;
    QTimer m_timer;
    QThread m_thread;
    QObject* m_worker = nullptr; ///< lives on m_thread
};

} // namespace pgb::state
