#include "server/http/tls_setup.h"
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>

namespace pgb::http {
namespace {

QSslKey readKey(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray pem = file.readAll();
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa}) {
        const QSslKey key(pem, algorithm);
        if (!key.isNull())
            return key;
    }
    return {};
}

/// Both encodings of a private key (RSA and EC) hold the public key, and a public key's encoding ends with it.
bool belongTogether(const QSslCertificate& certificate, const QSslKey& key)
{
    constexpr qsizetype Tail = 60;
    return key.toDer().contains(certificate.publicKey().toDer().right(Tail));
}

Problem unreadable(const QString& code, const QString& path)
{
    return Problem{ProblemKind::Intern, code, {{QStringLiteral("pad"), path}}, {}, {}};
}

Outcome<void> validAt(const QList<QSslCertificate>& chain, const QDateTime& now, const QString& path)
{
    for (const QSslCertificate& certificate : chain) {
        const bool early = now < certificate.effectiveDate();
        if (!early && now <= certificate.expiryDate())
            continue;
        Problem problem = unreadable(early ? QStringLiteral("certificateNotYetValid") : QStringLiteral("certificateExpired"), path);
        const QDateTime limit = early ? certificate.effectiveDate() : certificate.expiryDate();
        problem.params.push_back({QStringLiteral("datum"), limit.date().toString(Qt::ISODate)});
        return problem;
    }
    return {};
}

} // namespace

Outcome<QSslConfiguration> loadTls(const ServerConfig& config, const QDateTime& now)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromPath(config.certificateFile, QSsl::Pem);
    if (chain.isEmpty() || chain.front().isNull())
        return unreadable(QStringLiteral("certificateUnreadable"), config.certificateFile);
    const QSslKey key = readKey(config.keyFile);
    if (key.isNull())
        return unreadable(QStringLiteral("keyUnreadable"), config.keyFile);
    if (!belongTogether(chain.front(), key))
        return unreadable(QStringLiteral("keyDoesNotFitCertificate"), config.keyFile);
    if (const auto valid = validAt(chain, now, config.certificateFile); !valid)
        return valid.problem();
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(config.requestClientCertificate ? QSslSocket::QueryPeer : QSslSocket::VerifyNone);
    return tls;
}

QDateTime validUntil(const QSslConfiguration& tls)
{
    QDateTime first;
    for (const QSslCertificate& certificate : tls.localCertificateChain()) {
        if (!first.isValid() || certificate.expiryDate() < first)
            first = certificate.expiryDate();
    }
    return first;
}

} // namespace pgb::http
