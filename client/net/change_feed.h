#pragma once
#include "client/net/api_client.h"
#include <QTimer>

namespace pgb::net {

/// One change that the server announced: read the record again when it is of interest.
struct Change {
    qint64 volgnummer = 0;
    QString soort;
    qint64 recordId = 0;
    qint64 budgethouder = 0;
};

/// Follows GET /v1/wijzigingen by long poll, with a growing pause while the server is away (1 s to 4 s: the word that there is no
/// connection is gone within five seconds after the server is back).
class ChangeFeed : public QObject {
    Q_OBJECT
public:
    explicit ChangeFeed(ApiClient& client, QObject* parent = nullptr);
    /// Begins at the server's newest change; calling it twice does nothing.
    void start();
    void stop();

Q_SIGNALS:
    void changed(const std::vector<pgb::net::Change>& changes);
    /// The server is reachable again after it was away: everything may have changed.
    void resumed();

private:
    void poll();
    void handle(const ApiReply& reply);

    ApiClient& m_client;
    QTimer m_pause;
    qint64 m_since = -1; ///< -1 = ask only for the newest number
    int m_pauseMs = 0;
    int m_run = 0; ///< an answer of an earlier start is ignored
    bool m_active = false;
};

} // namespace pgb::net
