#include "tests/api/api_client.h"
#include "tests/support/practice_world.h"
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

namespace pgb::test {

QJsonObject Answer::json() const
{
    const Outcome<QJsonObject> object = wire::parseObject(body);
    return object ? *object : QJsonObject();
}

Answer ApiClient::send(const QByteArray& method, const QString& path, const QByteArray& body, const Extra& extra)
{
    QNetworkRequest request(QUrl(m_server.toString() + path));
    request.setTransferTimeout(60'000);
    if (tls)
        request.setSslConfiguration(*tls);
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    if (!extra.ifMatch.isEmpty())
        request.setRawHeader("If-Match", extra.ifMatch);
    if (method == "POST" && extra.idempotencyKey != "-")
        request.setRawHeader("Idempotency-Key", extra.idempotencyKey.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1()
                                                                               : extra.idempotencyKey);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, extra.contentType);
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(), reply->rawHeader("ETag"),
            reply->rawHeader("Content-Type"), reply->rawHeader("X-Request-Id")};
}

Answer ApiClient::put(const QString& path, const QJsonObject& body, qint64 rijversie)
{
    Extra extra;
    extra.ifMatch = '"' + QByteArray::number(rijversie) + '"';
    return send("PUT", path, wire::toText(body), extra);
}

Answer ApiClient::signIn(const QString& name)
{
    // A code counts once, so a second sign-in of the same person within half a minute takes the next step's code.
    Answer answer;
    for (int ahead = -1; ahead <= 1; ++ahead) {
        answer = send("POST", QStringLiteral("/v1/sessies"),
                      wire::toText(wire::encode(wire::SessieAanvraag{name, practicePassword(), practiceCode(ahead)})));
        if (answer.status == 201)
            break;
    }
    token = answer.json().value(QLatin1String("token")).toString();
    return answer;
}

} // namespace pgb::test
