#include "client/state/outbox.h"
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <algorithm>

namespace pgb::state {

namespace {

const QLatin1String prefix("outbox/");
const QLatin1String refusedPrefix("geweigerd/");
constexpr int maxPauseMs = 30'000;

/// Sorts by the moment of submitting, so the order survives a restart.
QString journalKey(qint64 order, const QString& key)
{
    return prefix + QStringLiteral("%1/").arg(order, 16, 10, QLatin1Char('0')) + key;
}

QByteArray toBytes(const Submission& submission)
{
    QJsonArray steps;
    for (const SubmissionStep& step : submission.steps) {
        steps.append(QJsonObject{
            {QStringLiteral("method"), QString::fromLatin1(step.method)},
            {QStringLiteral("path"), step.path},
            {QStringLiteral("body"), QString::fromUtf8(step.body)},
            {QStringLiteral("needsVersion"), step.needsVersion},
        });
    }
    const QJsonObject object{
        {QStringLiteral("key"), submission.key},
        {QStringLiteral("steps"), steps},
        {QStringLiteral("about"), submission.about},
        {QStringLiteral("carriesDraft"), submission.carriesDraft},
        {QStringLiteral("recordId"), submission.recordId},
        {QStringLiteral("rijversie"), submission.rijversie},
        {QStringLiteral("wat"), submission.wat},
        {QStringLiteral("gooitWeg"), submission.gooitWeg},
        {QStringLiteral("weggegooid"), QString::fromLatin1(submission.weggegooid)},
        {QStringLiteral("done"), qint64(submission.done)},
        {QStringLiteral("status"), submission.reply.status},
        {QStringLiteral("answer"), QString::fromUtf8(submission.reply.body)},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Submission fromBytes(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    Submission submission;
    submission.key = object.value(QLatin1String("key")).toString();
    const QJsonArray steps = object.value(QLatin1String("steps")).toArray();
    for (const QJsonValue& item : steps) {
        SubmissionStep step;
        step.method = item[QLatin1String("method")].toString().toLatin1();
        step.path = item[QLatin1String("path")].toString();
        step.body = item[QLatin1String("body")].toString().toUtf8();
        step.needsVersion = item[QLatin1String("needsVersion")].toBool();
        submission.steps.push_back(step);
    }
    submission.about = object.value(QLatin1String("about")).toString();
    submission.carriesDraft = object.value(QLatin1String("carriesDraft")).toBool();
    submission.recordId = object.value(QLatin1String("recordId")).toInteger();
    submission.rijversie = object.value(QLatin1String("rijversie")).toInteger();
    submission.wat = object.value(QLatin1String("wat")).toString();
    submission.gooitWeg = object.value(QLatin1String("gooitWeg")).toString();
    submission.weggegooid = object.value(QLatin1String("weggegooid")).toString().toLatin1();
    submission.earlier = true;
    submission.done = size_t(object.value(QLatin1String("done")).toInteger());
    if (const int status = object.value(QLatin1String("status")).toInt(); status != 0)
        submission.reply = net::readProblem(status, object.value(QLatin1String("answer")).toString().toUtf8());
    return submission;
}

/// The id of the record that an answer is about: at the top, or inside the one record it wraps.
qint64 recordIdOf(const QByteArray& body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    if (object.contains(QLatin1String("id")))
        return object.value(QLatin1String("id")).toInteger();
    for (const QJsonValue& value : object) {
        if (value.isObject() && value.toObject().contains(QLatin1String("id")))
            return value[QLatin1String("id")].toInteger();
    }
    return 0;
}

} // namespace

Weigering weigeringVan(const Submission& submission)
{
    return {submission.reply.problem, submission.reply.bevindingen};
}

QByteArray stempel(const QByteArray& inhoud)
{
    return QCryptographicHash::hash(inhoud, QCryptographicHash::Sha256).toHex();
}

Outbox::Outbox(net::ApiClient& client, Journal& journal, QObject* parent)
    : QObject(parent), m_client(client), m_journal(journal)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Outbox::sendNext);
    connect(&client, &net::ApiClient::onlineChanged, this, [this](bool online) {
        if (online)
            retryNow();
    });
    for (const JournalEntry& entry : journal.entries(prefix)) {
        Submission submission = fromBytes(entry.content);
        if (!submission.key.isEmpty() && submission.done < submission.steps.size()) {
            submission.journalKey = entry.key;
            m_pending.push_back(submission);
        }
    }
    for (const JournalEntry& entry : journal.entries(refusedPrefix)) {
        Submission submission = fromBytes(entry.content);
        submission.state = Submission::State::Refused;
        submission.journalKey = entry.key;
        m_refused.push_back(submission);
    }
    if (!m_pending.empty())
        m_pause.start(0);
}

void Outbox::seen(const QString& key)
{
    const auto found = std::find_if(m_refused.begin(), m_refused.end(), [&](const Submission& s) { return s.key == key; });
    if (found == m_refused.end())
        return;
    m_journal.remove(found->journalKey);
    m_refused.erase(found);
    Q_EMIT refusedChanged();
}

std::optional<Submission> Outbox::takeRefused(const QString& about)
{
    std::optional<Submission> newest;
    for (const Submission& submission : m_refused) {
        if (submission.about == about)
            newest = submission;
    }
    const std::vector<Submission> all = m_refused;
    for (const Submission& submission : all) {
        if (submission.about == about)
            seen(submission.key);
    }
    return newest;
}

bool Outbox::waits(const QString& about) const
{
    return std::any_of(m_pending.begin(), m_pending.end(), [&](const Submission& s) { return s.about == about; });
}

QString Outbox::submit(Submission submission)
{
    submission.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    submission.state = Submission::State::Waiting;
    if (!submission.gooitWeg.isEmpty())
        submission.weggegooid = stempel(m_journal.content(submission.gooitWeg));
    const qint64 last = m_pending.empty() ? 0 : m_pending.back().journalKey.section(QLatin1Char('/'), 1, 1).toLongLong();
    submission.journalKey = journalKey(std::max(QDateTime::currentMSecsSinceEpoch(), last + 1), submission.key);
    release(submission.about); // in the order in which they were asked
    m_journal.save(submission.journalKey, toBytes(submission));
    m_journal.flush();
    m_pending.push_back(submission);
    Q_EMIT updated(submission);
    Q_EMIT pendingCountChanged(int(m_pending.size()));
    m_pause.start(0);
    return submission.key;
}

void Outbox::release(const QString& about)
{
    for (Submission& submission : m_pending) {
        if (submission.about == about)
            submission.hold = {};
    }
    if (m_sending.isEmpty() && !m_pending.empty())
        m_pause.start(0);
}

void Outbox::releaseAll()
{
    for (Submission& submission : m_pending)
        submission.hold = {};
    if (m_sending.isEmpty() && !m_pending.empty())
        m_pause.start(0);
}

bool Outbox::takeBack(const QString& about)
{
    const auto found = std::find_if(m_pending.rbegin(), m_pending.rend(), [&](const Submission& s) { return s.about == about; });
    if (found == m_pending.rend() || found->attempts > 0 || found->done > 0 || found->earlier)
        return false;
    const QString key = found->key;
    m_journal.remove(found->journalKey);
    m_journal.flush(); // the next run must not send it
    m_pending.erase(std::next(found).base());
    Q_EMIT takenBack(key);
    Q_EMIT pendingCountChanged(int(m_pending.size()));
    return true;
}

void Outbox::retryNow()
{
    m_pauseMs = 0;
    if (m_sending.isEmpty() && !m_pending.empty())
        m_pause.start(0);
}

Submission& Outbox::current()
{
    return *std::find_if(m_pending.begin(), m_pending.end(), [this](const Submission& s) { return s.key == m_sending; });
}

void Outbox::sendNext()
{
    if (!m_sending.isEmpty() || m_pending.empty())
        return;
    const auto due = std::find_if(m_pending.begin(), m_pending.end(), [](const Submission& s) { return s.hold.hasExpired(); });
    if (due == m_pending.end()) {
        const auto soonest = std::min_element(m_pending.begin(), m_pending.end(), [](const Submission& a, const Submission& b) { return a.hold < b.hold; });
        return m_pause.start(int(soonest->hold.remainingTime()) + 1);
    }
    m_sending = due->key;
    Submission& first = *due;
    first.state = Submission::State::Sending;
    ++first.attempts;
    const SubmissionStep& step = first.steps[first.done];
    net::ApiRequest request;
    request.method = step.method;
    request.path = QString(step.path).replace(QLatin1String("{id}"), QString::number(first.recordId));
    request.body = step.body;
    request.rijversie = step.needsVersion ? first.rijversie : 0;
    // The server takes keys that are UUIDs only, so a later step has one that follows from the first.
    request.idempotencyKey = first.done == 0 ? first.key
                                             : QUuid::createUuidV5(QUuid::fromString(first.key), QByteArray::number(qint64(first.done))).toString(QUuid::WithoutBraces);
    Q_EMIT updated(Submission(first));
    m_client.send(request, this, [this](const net::ApiReply& reply) { handle(reply); });
}

void Outbox::handle(const net::ApiReply& reply)
{
    Submission& first = current();
    first.reply = reply;
    if (reply.ok()) {
        m_pauseMs = 0;
        ++first.done;
        if (const qint64 id = recordIdOf(reply.body); id != 0)
            first.recordId = id;
        first.rijversie = reply.rijversie;
        if (first.done < first.steps.size()) {
            m_journal.save(first.journalKey, toBytes(first));
            m_sending.clear();
            m_pause.start(0);
            return;
        }
        finish(Submission::State::Received, reply);
    } else if (reply.result == net::ApiReply::Result::Refused) {
        finish(Submission::State::Refused, reply);
    } else {
        first.state = Submission::State::Waiting;
        m_sending.clear();
        Q_EMIT updated(Submission(first));
        m_pauseMs = m_pauseMs == 0 ? 1000 : std::min(m_pauseMs * 2, maxPauseMs);
        m_pause.start(m_pauseMs);
    }
}

void Outbox::finish(Submission::State state, const net::ApiReply& reply)
{
    Submission done = current();
    std::erase_if(m_pending, [this](const Submission& s) { return s.key == m_sending; });
    m_sending.clear();
    done.state = state;
    done.reply = reply;
    const QString place = done.journalKey;
    if (state == Submission::State::Refused) {
        // Kept first, so that a crash in between does not swallow it; and counted before the journal tells that it changed.
        done.journalKey = refusedPrefix + place.mid(prefix.size());
        m_refused.push_back(done);
        m_journal.save(done.journalKey, toBytes(done));
        Q_EMIT refusedChanged();
    } else if (done.carriesDraft) {
        m_journal.remove(done.about);
    }
    m_journal.remove(place);
    Q_EMIT updated(done);
    Q_EMIT pendingCountChanged(int(m_pending.size()));
    m_pause.start(0);
}

} // namespace pgb::state
