#include "tests/tour/oog.h"
#include "tests/tour/hand.h"
#include "tests/tour/mislukt.h"
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QUuid>

namespace pgb::tour {

QJsonObject Oog::verstuur(const QByteArray& methode, const QString& pad, const QByteArray& inhoud, int status, qint64 rijversie)
{
    QNetworkRequest request(QUrl(m_server.toString() + pad));
    request.setTransferTimeout(20'000);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    if (rijversie > 0) {
        request.setRawHeader("If-Match", '"' + QByteArray::number(rijversie) + '"');
        request.setRawHeader("Idempotency-Key", QUuid::createUuid().toByteArray(QUuid::WithoutBraces));
    }
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, methode, inhoud));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    if (!reply->isFinished())
        loop.exec();
    const int got = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QByteArray body = reply->readAll();
    if (got != status)
        throw Mislukt{QStringLiteral("de server antwoordt %1 op %2: %3").arg(got).arg(pad, QString::fromUtf8(body.left(500)))};
    return QJsonDocument::fromJson(body).object();
}

void Oog::meldAan(const QString& gebruiker, const QString& code)
{
    const QJsonObject wie{{QStringLiteral("gebruikersnaam"), gebruiker}, {QStringLiteral("wachtwoord"), QStringLiteral("oefenen met pgb")},
                          {QStringLiteral("code"), code}};
    m_token = verstuur("POST", QStringLiteral("/v1/sessies"), QJsonDocument(wie).toJson(), 201).value(QLatin1String("token")).toString().toLatin1();
}

QJsonObject Oog::lees(const QString& pad)
{
    return verstuur("GET", pad, {}, 200);
}

QJsonArray Oog::lijst(const QString& pad)
{
    QJsonArray all;
    QString na;
    do {
        const QString vraag = pad + (pad.contains(QLatin1Char('?')) ? QLatin1Char('&') : QLatin1Char('?')) + QStringLiteral("limiet=100")
                            + (na.isEmpty() ? QString() : QStringLiteral("&na=") + na);
        const QJsonObject page = lees(vraag);
        for (const QJsonValue& item : page.value(QLatin1String("items")).toArray())
            all.append(item);
        const QJsonValue volgende = page.value(QLatin1String("volgende"));
        na = volgende.isDouble() ? QString::number(volgende.toInteger()) : QString();
    } while (!na.isEmpty());
    return all;
}

void Oog::trekIn(const QJsonObject& declaratie)
{
    verstuur("POST", QStringLiteral("/v1/declaraties/%1/gebeurtenissen").arg(declaratie[QLatin1String("id")].toInteger()), R"({"gebeurtenis":"intrekken"})", 200,
             declaratie[QLatin1String("rijversie")].toInteger());
}

void Oog::eis(const QString& wat, const std::function<bool()>& goed)
{
    hand::wacht(QStringLiteral("op de server: ") + wat, [&] {
        const bool ok = goed();
        if (!ok)
            hand::rust(200);
        return ok;
    }, 20'000); // a decision waits ten seconds to be taken back
}

} // namespace pgb::tour
