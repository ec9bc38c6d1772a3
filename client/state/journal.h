#pragma once
#include "client/state/bewaard.h"
#include "shared/base/secret.h"
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QThread>
#include <QTimer>
#include <optional>
#include <vector>

namespace pgb::state {

/// What was saved under a key.
struct JournalEntry {
    QString key;
    QByteArray content;
};

/// A file in which something was saved that does not open: damaged, or sealed with the key of an earlier keychain.
struct UnreadableFile {
    QString name;
    QDateTime saved;
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

    /// There is work in `directory` that opens with `key`; nothing in it is touched.
    static bool holdsWork(const QString& directory, const Secret& key);

    bool persistent() const { return m_persistent; }
    QString directory() const { return m_directory; }
    /// What did not open at this start or an earlier one, until unreadableSeen(). What could be read and made no sense is put aside at once, under
    /// another name in the same directory; what could not be read at all keeps its name, as it may open at the next start, and is put aside before
    /// something else is kept under it. Nothing is deleted.
    const std::vector<UnreadableFile>& unreadable() const { return m_unreadable; }
    /// Ends it: for good of what was put aside, for this start of what may open at the next.
    void unreadableSeen();
    /// The file was of this key.
    bool isOf(const UnreadableFile& file, const QString& key) const;
    /// `klaar` hears, later, what became of it: Mislukt at every try that fails, OpSchijf once it is written. Not called when newer content
    /// under the same key took its place: then that one's is.
    void save(const QString& key, const QByteArray& content, BewaardAntwoord klaar = {});
    void remove(const QString& key);
    /// The newest content per key, also what is still waiting to be written.
    std::vector<JournalEntry> entries(const QString& prefix) const;
    /// The newest content under exactly this key; null = none.
    QByteArray content(const QString& key) const { return m_contents.value(key); }
    /// All keys, in no order.
    QStringList keys() const { return m_contents.keys(); }
    /// Writes what is waiting and returns after it is on disk (closing, and before a submission is sent).
    void flush();

Q_SIGNALS:
    /// There are other keys than before.
    void keysChanged();
    /// All changes up to now are on disk.
    void saved();
    /// The disk refused (full, gone): the content stays in memory and is tried again.
    void saveFailed(const QString& reason);

private:
    struct Task {
        QString key;
        QByteArray content; ///< null = remove
        int number = 0;     ///< of this content among those under the key
    };
    void put(const QString& key, const QByteArray& content);
    void writeWaiting();
    void write(const std::vector<Task>& tasks);
    /// What went wrong; nothing = it is on disk.
    std::optional<QString> writeOne(const Task& task);
    void written(const std::vector<Task>& tasks);
    void failed(const std::vector<Task>& left, const QString& reason);

    QString m_directory;
    Secret m_key;
    bool m_persistent = false;
    std::vector<UnreadableFile> m_unreadable;
    QSet<QString> m_unopened;              ///< files of m_unreadable under their own name; of m_thread, once it runs
    QHash<QString, QByteArray> m_contents; ///< newest per key
    QHash<QString, QByteArray> m_waiting;
    QHash<QString, int> m_numbers; ///< of the newest content under a key
    QHash<QString, BewaardAntwoord> m_answers;
    QTimer m_timer;
    QTimer m_retry; ///< of what the disk refused
    QThread m_thread;
    QObject* m_worker = nullptr; ///< lives on m_thread
};

} // namespace pgb::state
