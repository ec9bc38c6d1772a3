#include "client/state/journal.h"
#include "client/state/seal.h"
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

namespace pgb::state {

namespace {

const QByteArray& label()
{
    static const QByteArray value = QByteArrayLiteral("pgb-bureau journal 1");
    return value;
}

QByteArray pack(const QString& key, const QByteArray& content)
{
    QByteArray packed;
    QDataStream stream(&packed, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << key << content;
    return packed;
}

/// Larger files are none of ours.
constexpr qint64 maxFileSize = 16 * 1024 * 1024;
constexpr int retryMs = 5000;

QString fileName(const Secret& key, const QString& entry)
{
    return QString::fromLatin1(sealedName(key, entry.toUtf8())) + QStringLiteral(".pgbj");
}

std::optional<JournalEntry> readFile(const Secret& key, const QString& directory, const QString& name)
{
    QFile file(directory + QLatin1Char('/') + name);
    if (file.size() > maxFileSize || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const std::optional<QByteArray> packed = unseal(key, label(), file.readAll());
    if (!packed)
        return std::nullopt;
    JournalEntry entry;
    QDataStream stream(*packed);
    stream.setVersion(QDataStream::Qt_6_4);
    stream >> entry.key >> entry.content;
    return stream.status() == QDataStream::Ok && fileName(key, entry.key) == name ? std::optional(entry) : std::nullopt;
}

QStringList filesIn(const QString& directory)
{
    return QDir(directory).entryList({QStringLiteral("*.pgbj")}, QDir::Files);
}

const QLatin1String asideEnding(".onleesbaar");
const QLatin1String seenEnding(".gezien");

/// Puts `ending` behind the name of the file, and a number before it where that exists: nothing is written over. The path that it has then.
QString putAside(const QString& path, const QString& ending)
{
    QString other = path + ending;
    for (int i = 2; QFileInfo::exists(other); ++i)
        other = path + QStringLiteral(".%1").arg(i) + ending;
    return QFile::rename(path, other) ? other : path;
}

} // namespace

Journal::Journal(QString directory, Secret key, QObject* parent)
    : QObject(parent), m_directory(std::move(directory)), m_key(std::move(key)), m_worker(new QObject)
{
    m_persistent = !m_key.isEmpty() && QDir().mkpath(m_directory)
        && QFile::setPermissions(m_directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    if (m_persistent) {
        const auto tell = [this](const QString& path) { m_unreadable.push_back({QFileInfo(path).fileName(), QFileInfo(path).lastModified()}); };
        for (const QString& name : QDir(m_directory).entryList({QStringLiteral("*") + asideEnding}, QDir::Files))
            tell(m_directory + QLatin1Char('/') + name);
        for (const QString& name : filesIn(m_directory)) {
            if (const std::optional<JournalEntry> entry = readFile(m_key, m_directory, name)) {
                m_contents.insert(entry->key, entry->content);
                continue;
            }
            const QString path = m_directory + QLatin1Char('/') + name;
            if (QFile(path).open(QIODevice::ReadOnly)) {
                tell(putAside(path, asideEnding));
            } else { // it may be whole
                m_unopened.insert(name);
                tell(path);
            }
        }
    }
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveWithinMs);
    connect(&m_timer, &QTimer::timeout, this, &Journal::writeWaiting);
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryMs);
    connect(&m_retry, &QTimer::timeout, this, &Journal::writeWaiting);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

Journal::~Journal()
{
    flush();
    m_thread.quit();
    m_thread.wait();
}

bool Journal::holdsWork(const QString& directory, const Secret& key)
{
    const QStringList names = filesIn(directory);
    return std::any_of(names.begin(), names.end(), [&](const QString& name) { return readFile(key, directory, name).has_value(); });
}

bool Journal::isOf(const UnreadableFile& file, const QString& key) const
{
    return file.name.startsWith(fileName(m_key, key));
}

void Journal::unreadableSeen()
{
    for (const UnreadableFile& file : m_unreadable) {
        if (file.name.endsWith(asideEnding))
            putAside(m_directory + QLatin1Char('/') + file.name, seenEnding);
    }
    m_unreadable.clear();
}

void Journal::save(const QString& key, const QByteArray& content, BewaardAntwoord klaar)
{
    const bool fresh = !m_contents.contains(key);
    m_contents.insert(key, content);
    m_answers.remove(key);
    if (!m_persistent && klaar)
        QMetaObject::invokeMethod(this, [klaar = std::move(klaar)] { klaar(Bewaard::InGeheugen); }, Qt::QueuedConnection);
    else if (klaar)
        m_answers.insert(key, std::move(klaar));
    put(key, content.isNull() ? QByteArrayLiteral("") : content);
    if (fresh)
        Q_EMIT keysChanged();
}

void Journal::remove(const QString& key)
{
    m_answers.remove(key);
    const bool known = m_contents.remove(key) > 0;
    put(key, QByteArray());
    if (known)
        Q_EMIT keysChanged();
}

void Journal::put(const QString& key, const QByteArray& content)
{
    m_waiting.insert(key, content);
    ++m_numbers[key];
    if (m_persistent && !m_timer.isActive())
        m_timer.start();
}

std::vector<JournalEntry> Journal::entries(const QString& prefix) const
{
    std::vector<JournalEntry> found;
    for (auto it = m_contents.begin(); it != m_contents.end(); ++it) {
        if (it.key().startsWith(prefix))
            found.push_back({it.key(), it.value()});
    }
    std::sort(found.begin(), found.end(), [](const JournalEntry& a, const JournalEntry& b) { return a.key < b.key; });
    return found;
}

void Journal::flush()
{
    m_timer.stop();
    writeWaiting();
    if (m_persistent)
        QMetaObject::invokeMethod(m_worker, [] {}, Qt::BlockingQueuedConnection);
}

void Journal::writeWaiting()
{
    if (!m_persistent || m_waiting.isEmpty())
        return;
    std::vector<Task> tasks;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it)
        tasks.push_back({it.key(), it.value(), m_numbers.value(it.key())});
    m_waiting.clear();
    QMetaObject::invokeMethod(m_worker, [this, tasks] { write(tasks); });
}

void Journal::write(const std::vector<Task>& tasks)
{
    std::vector<Task> done, left;
    QString reason;
    for (const Task& task : tasks) {
        const std::optional<QString> wrong = writeOne(task);
        (wrong ? left : done).push_back(task);
        reason = wrong.value_or(reason);
    }
    QMetaObject::invokeMethod(this, [this, done, left, reason] {
        written(done);
        if (!left.empty())
            failed(left, reason);
        else if (m_waiting.isEmpty())
            Q_EMIT saved();
    });
}

std::optional<QString> Journal::writeOne(const Task& task)
{
    const QString name = fileName(m_key, task.key), path = m_directory + QLatin1Char('/') + name;
    if (m_unopened.contains(name) && QFileInfo::exists(path)) {
        const QString aside = putAside(path, asideEnding);
        if (aside == path)
            return path;
        QMetaObject::invokeMethod(this, [this, name, now = QFileInfo(aside).fileName()] {
            for (UnreadableFile& file : m_unreadable) {
                if (file.name == name)
                    file.name = now;
            }
        });
    }
    m_unopened.remove(name);
    if (task.content.isNull()) {
        QFile::remove(path);
        return std::nullopt;
    }
    QSaveFile file(path);
    const QByteArray sealed = seal(m_key, label(), pack(task.key, task.content));
    const bool onDisk = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(sealed) == sealed.size() && file.commit();
    return onDisk ? std::nullopt : std::optional(file.errorString());
}

void Journal::written(const std::vector<Task>& tasks)
{
    for (const Task& task : tasks) {
        if (m_numbers.value(task.key) != task.number)
            continue; // newer content is on its way and answers for this
        m_numbers.remove(task.key);
        if (const BewaardAntwoord klaar = m_answers.take(task.key))
            klaar(Bewaard::OpSchijf);
    }
}

void Journal::failed(const std::vector<Task>& left, const QString& reason)
{
    for (const Task& task : left) {
        if (m_numbers.value(task.key) != task.number)
            continue;
        m_waiting.insert(task.key, task.content);
        if (const BewaardAntwoord klaar = m_answers.value(task.key))
            klaar(Bewaard::Mislukt);
    }
    m_retry.start();
    Q_EMIT saveFailed(reason);
}

} // namespace pgb::state
