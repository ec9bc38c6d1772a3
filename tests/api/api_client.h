#pragma once
#include "shared/wire/codec.h"
#include "shared/wire/json_text.h"
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>
#include <optional>

namespace pgb::test {

/// One answer of the real server.
struct Answer {
    int status = 0;
    QByteArray body;
    QByteArray etag;
    QByteArray contentType;
    QByteArray requestId;

    QJsonObject json() const;
    QString code() const { return json().value(QLatin1String("code")).toString(); }
    template<class T>
    Outcome<T> as() const
    {
        return wire::decode<T>(json());
    }
    /// For the message of a failed test.
    QByteArray text() const { return QByteArray::number(status) + ' ' + body.left(2000); }
};

/// Blocking calls over QNetworkAccessManager, as one signed-in person or as nobody.
class ApiClient {
public:
    explicit ApiClient(QUrl server) : m_server(std::move(server)) {}
    void setServer(QUrl server) { m_server = std::move(server); }

    struct Extra {
        QByteArray ifMatch;
        QByteArray idempotencyKey; ///< "-" = leave it out; empty = a new one for each POST
        QByteArray contentType = "application/json";
    };
    Answer send(const QByteArray& method, const QString& path, const QByteArray& body, const Extra& extra);
    Answer send(const QByteArray& method, const QString& path, const QByteArray& body = {}) { return send(method, path, body, Extra()); }
    Answer get(const QString& path) { return send("GET", path); }
    Answer post(const QString& path, const QJsonObject& body) { return send("POST", path, wire::toText(body)); }
    Answer post(const QString& path, const QJsonObject& body, const Extra& extra) { return send("POST", path, wire::toText(body), extra); }
    Answer put(const QString& path, const QJsonObject& body, qint64 rijversie);

    /// Signs in with the practice password and a code that was not used yet.
    Answer signIn(const QString& name);
    QString token;
    std::optional<QSslConfiguration> tls; ///< nothing = that of the program

private:
    QNetworkAccessManager m_network;
    QUrl m_server;
};

} // namespace pgb::test
