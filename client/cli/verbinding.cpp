#include "client/cli/verbinding.h"
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QThread>

namespace pgb::cli {

QString toegangsbestand() { return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/pgb/toegang.json"); }

bool zelfdeServer(const QUrl& een, const QUrl& ander)
{
    const auto poort = [](const QUrl& url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return een.scheme() == ander.scheme() && een.host() == ander.host() && poort(een) == poort(ander);
}

QByteArray vingerafdrukUit(const QString& tekst)
{
    static const QRegularExpression vorm(QStringLiteral("\\A(?:[0-9A-Fa-f]{64}|[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){31})\\z"));
    const QString kaal = tekst.trimmed();
    return vorm.match(kaal).hasMatch() ? QByteArray::fromHex(kaal.toLatin1()) : QByteArray();
}

QUrl serverUitOmgeving() { return QUrl(qEnvironmentVariable("PGB_SERVER")); }

QString vingerafdrukUitOmgeving() { return qEnvironmentVariable("PGB_VINGERAFDRUK"); }

std::optional<Toegang> leesToegang()
{
    Toegang toegang;
    QFile bestand(toegangsbestand());
    if (bestand.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(bestand.read(64 * 1024)).object();
        toegang.server = QUrl(object.value(QLatin1String("server")).toString());
        toegang.token = object.value(QLatin1String("token")).toString().toLatin1();
        toegang.vingerafdruk = vingerafdrukUit(object.value(QLatin1String("vingerafdruk")).toString());
    }
    if (const QUrl ander = serverUitOmgeving(); !ander.isEmpty()) {
        if (!zelfdeServer(ander, toegang.server)) {
            toegang.token.clear();
            toegang.vingerafdruk.clear();
        }
        toegang.server = ander;
    }
    if (const QByteArray token = qgetenv("PGB_TOKEN"); !token.isEmpty())
        toegang.token = token;
    if (const QString afdruk = vingerafdrukUitOmgeving(); !afdruk.isEmpty())
        toegang.vingerafdruk = vingerafdrukUit(afdruk);
    return toegang.server.isValid() && !toegang.server.isEmpty() && !toegang.token.isEmpty() ? std::optional(toegang) : std::nullopt;
}

QString adresFout(const QUrl& server)
{
    if (!server.isValid() || server.scheme().isEmpty())
        return QStringLiteral("Geef het hele adres van de server, met https:// ervoor: pgb login --server https://pgb.voorbeeld.nl, of zo in PGB_SERVER.");
    const QString adres = server.host();
    if (server.scheme() != QLatin1String("https") && adres != QLatin1String("localhost") && adres != QLatin1String("127.0.0.1") && adres != QLatin1String("::1"))
        return QStringLiteral("Het adres moet met https beginnen: uw wachtwoord en token gaan anders leesbaar over het net.");
    return {};
}

Outcome<void> bewaarToegang(const Toegang& toegang)
{
    const QString pad = toegangsbestand();
    const Problem fout{ProblemKind::Intern, QStringLiteral("toegangNietBewaard"), {}, {}, pad};
    if (!QDir().mkpath(QFileInfo(pad).path()))
        return fout;
    QSaveFile bestand(pad);
    if (!bestand.open(QIODevice::WriteOnly) || !bestand.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return fout;
    bestand.write(QJsonDocument(QJsonObject{{QStringLiteral("server"), toegang.server.toString()}, {QStringLiteral("token"), QString::fromLatin1(toegang.token)}, {QStringLiteral("vingerafdruk"), QString::fromLatin1(toegang.vingerafdruk.toHex())}}).toJson());
    return bestand.commit() ? Outcome<void>() : Outcome<void>(fout);
}

Verbinding::Verbinding(const Toegang& toegang) : m_client(toegang.server), m_vertrouwt(!toegang.vingerafdruk.isEmpty())
{
    m_client.setToken(toegang.token.isEmpty() ? QByteArray("-") : toegang.token);
    m_client.setPinnedCertificate(toegang.vingerafdruk);
    QObject::connect(&m_client, &net::ApiClient::certificateProblem, &m_client, [this](const net::CertificateProblem& problem) { m_vreemd = QString::fromLatin1(problem.fingerprint.toHex()); });
}

net::ApiReply Verbinding::stuur(net::ApiRequest request)
{
    // A busy server says so, or is long about a block of a file of a million lines; a command has time.
    request.timeoutMs = 120'000;
    for (int keer = 0;; ++keer) {
        net::ApiReply antwoord;
        bool klaar = false;
        QEventLoop lus;
        // Nobody signs in over a command: an ended token is an answer like any other.
        const auto verlopen = QObject::connect(&m_client, &net::ApiClient::sessionExpired, &lus, [&] { m_client.dropSession(); m_client.setToken("-"); }, Qt::QueuedConnection);
        m_client.send(request, &lus, [&](const net::ApiReply& reply) {
            antwoord = reply;
            klaar = true;
            lus.quit();
        });
        if (!klaar)
            lus.exec();
        QObject::disconnect(verlopen);
        // There is no outer loop that would ever delete what this one put off: a file of a million lines is thousands of calls.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_onbereikbaar = antwoord.result == net::ApiReply::Result::NoServer;
        const bool wachten = antwoord.problem.kind == ProblemKind::TeVeel && !antwoord.ok();
        if (!wachten || keer >= 30)
            return antwoord;
        QThread::sleep(1);
    }
}

QDate Verbinding::vandaag()
{
    const auto over = vraag<wire::Over>(net::getRequest(QStringLiteral("/v1/over")));
    return over && over->klok ? *over->klok : QDate::currentDate();
}

} // namespace pgb::cli
