#include "client/net/change_feed.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb::net {

namespace {
constexpr int waitSeconds = 25;
constexpr int maxPauseMs = 4'000;
constexpr int probeTimeoutMs = 5'000;
} // namespace

ChangeFeed::ChangeFeed(ApiClient& client, QObject* parent) : QObject(parent), m_client(client)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ChangeFeed::poll);
    // Another call has reached the server, because the user did something: no need to wait.
    connect(&client, &ApiClient::onlineChanged, this, [this](bool online) {
        if (online && m_pause.isActive())
            m_pause.start(0);
    });
}

void ChangeFeed::start()
{
    if (std::exchange(m_active, true))
        return;
    ++m_run;
    poll();
}

void ChangeFeed::stop()
{
    m_active = false;
    ++m_run;
    m_pause.stop();
}

void ChangeFeed::poll()
{
    ApiRequest request;
    request.path = QStringLiteral("/v1/wijzigingen");
    if (m_since >= 0) {
        request.query.addQueryItem(QStringLiteral("sinds"), QString::number(m_since));
        // After a break the answer tells that the server is there: it is not to wait for something to happen first.
        request.query.addQueryItem(QStringLiteral("wacht"), QString::number(m_pauseMs == 0 ? waitSeconds : 0));
    }
    // Nothing is waited for then either: a network that swallows a request must not keep "no connection" up after it is mended.
    request.timeoutMs = m_pauseMs == 0 ? (waitSeconds + 15) * 1000 : probeTimeoutMs;
    m_client.send(request, this, [this, run = m_run](const ApiReply& reply) {
        if (m_active && run == m_run)
            handle(reply);
    });
}

void ChangeFeed::handle(const ApiReply& reply)
{
    const QJsonObject object = QJsonDocument::fromJson(reply.body).object();
    if (!reply.ok() || !object.contains(QLatin1String("laatste"))) {
        m_pauseMs = m_pauseMs == 0 ? 1000 : std::min(m_pauseMs * 2, maxPauseMs);
        m_pause.start(m_pauseMs);
        return;
    }
    const bool wasAway = std::exchange(m_pauseMs, 0) != 0;
    std::vector<Change> changes;
    const QJsonArray items = object.value(QLatin1String("items")).toArray();
    for (const QJsonValue& item : items) {
        Change change;
        change.volgnummer = item[QLatin1String("volgnummer")].toInteger();
        change.soort = item[QLatin1String("soort")].toString();
        change.recordId = item[QLatin1String("recordId")].toInteger();
        change.budgethouder = item[QLatin1String("budgethouder")].toInteger();
        changes.push_back(change);
    }
    m_since = object.value(QLatin1String("laatste")).toInteger();
    if (wasAway)
        Q_EMIT resumed();
    if (!changes.empty())
        Q_EMIT changed(changes);
    if (m_active)
        m_pause.start(0);
}

} // namespace pgb::net
