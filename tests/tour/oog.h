#pragma once
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QUrl>
#include <functional>

namespace pgb::tour {

/// Asks the server itself what it holds, over a connection that has nothing to do with the client.
class Oog {
public:
    explicit Oog(QUrl server) : m_server(std::move(server)) {}
    void meldAan(const QString& gebruiker, const QString& code);
    /// The answer of a GET; throws Mislukt for anything but 200.
    QJsonObject lees(const QString& pad);
    /// All items of a list, over its pages.
    QJsonArray lijst(const QString& pad);
    /// A declaratie that waits for the budgethouder goes back: what it was about can be handed in once more.
    void trekIn(const QJsonObject& declaratie);
    /// Asks until `goed` is true or 10 s have passed: what the client still has to send may be under way.
    void eis(const QString& wat, const std::function<bool()>& goed);

private:
    QJsonObject verstuur(const QByteArray& methode, const QString& pad, const QByteArray& inhoud, int status, qint64 rijversie = 0);
    QNetworkAccessManager m_network;
    QUrl m_server;
    QByteArray m_token;
};

} // namespace pgb::tour
