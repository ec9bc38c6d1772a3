#include "client/platform/key_store.h"
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

namespace pgb {
namespace {

/// Runs `finish` exactly once: with the job when it ends, with nullptr when it takes too long.
void await(QKeychain::Job* job, int timeoutMs, QObject* context, std::function<void(QKeychain::Job*)> finish)
{
    job->setInsecureFallback(false);
    job->setAutoDelete(true);
    auto* timer = new QTimer(context);
    timer->setSingleShot(true);
    const auto once = [timer, done = std::make_shared<bool>(false), finish = std::move(finish)](QKeychain::Job* ended) {
        if (*done)
            return;
        *done = true;
        timer->stop();
        timer->deleteLater();
        finish(ended);
    };
    QObject::connect(job, &QKeychain::Job::finished, timer, once);
    QObject::connect(timer, &QTimer::timeout, timer, [once] { once(nullptr); });
    timer->start(timeoutMs);
    job->start();
}

} // namespace

KeyStore::KeyStore(QString service, int timeoutMs, QObject* parent)
    : QObject(parent), m_service(std::move(service)), m_timeoutMs(timeoutMs)
{
}

void KeyStore::fallBack()
{
    if (!m_kept)
        return;
    m_kept = false;
    Q_EMIT notKept();
}

void KeyStore::enqueue(std::function<void()> start)
{
    m_asked.push_back(std::move(start));
    if (m_asked.size() == 1)
        m_asked.front()();
}

void KeyStore::next()
{
    m_asked.pop_front();
    if (!m_asked.empty())
        m_asked.front()();
}

void KeyStore::later(std::function<void()> answer)
{
    QTimer::singleShot(0, this, [this, answer = std::move(answer)] {
        answer();
        next();
    });
}

void KeyStore::read(const QString& key, QObject* context, Found found)
{
    const QPointer<QObject> receiver(context);
    const auto answer = [receiver, found = std::move(found)](const QByteArray* value) {
        if (!receiver)
            return;
        if (value)
            found(*value);
        else
            found(std::nullopt);
    };
    if (const auto held = m_memory.value(key); held || !m_kept) {
        QTimer::singleShot(0, this, [answer, held] {
            answer(held ? &held->bytes() : nullptr);
        });
        return;
    }
    enqueue([this, key, answer] {
        if (!m_kept)
            return later([answer] { answer(nullptr); });
        auto* job = new QKeychain::ReadPasswordJob(m_service);
        job->setKey(key);
        await(job, m_timeoutMs, this, [this, job, answer](QKeychain::Job* ended) {
            const bool there = ended && ended->error() == QKeychain::NoError;
            const QByteArray value = there ? job->binaryData() : QByteArray();
            if (!there && (!ended || ended->error() != QKeychain::EntryNotFound))
                fallBack();
            answer(there ? &value : nullptr);
            next();
        });
    });
}

void KeyStore::write(const QString& key, const QByteArray& value, QObject* context, Done done)
{
    m_memory.insert(key, std::make_shared<Secret>(value));
    const QPointer<QObject> receiver(context);
    const auto answer = [receiver, done = std::move(done)](bool kept) {
        if (receiver)
            done(kept);
    };
    if (!m_kept) {
        QTimer::singleShot(0, this, [answer] { answer(false); });
        return;
    }
    enqueue([this, key, held = m_memory.value(key), answer] {
        if (!m_kept)
            return later([answer] { answer(false); });
        auto* job = new QKeychain::WritePasswordJob(m_service);
        job->setKey(key);
        job->setBinaryData(held->bytes());
        await(job, m_timeoutMs, this, [this, answer](QKeychain::Job* ended) {
            const bool kept = ended && ended->error() == QKeychain::NoError;
            if (!kept)
                fallBack();
            answer(kept);
            next();
        });
    });
}

void KeyStore::remove(const QString& key)
{
    m_memory.remove(key); // and try the keychain in any case: what it still has must not outlive this
    enqueue([this, key] {
        auto* job = new QKeychain::DeletePasswordJob(m_service);
        job->setKey(key);
        await(job, m_timeoutMs, this, [this](QKeychain::Job*) { next(); });
    });
}

} // namespace pgb
