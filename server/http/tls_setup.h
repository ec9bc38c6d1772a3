#pragma once
#include "server/http/server_config.h"
#include "shared/base/outcome.h"
#include <QDateTime>
#include <QSslConfiguration>

namespace pgb::http {

/// TLS 1.2 or newer with the certificate chain and the key (EC or RSA, unencrypted PEM) of the config.
/// Problems: certificateUnreadable, keyUnreadable, keyDoesNotFitCertificate; certificateExpired and certificateNotYetValid with `datum`, for
/// no client would connect to it at `now`.
Outcome<QSslConfiguration> loadTls(const ServerConfig& config, const QDateTime& now = QDateTime::currentDateTimeUtc());

/// The last moment of the first of its certificates that ends.
QDateTime validUntil(const QSslConfiguration& tls);

} // namespace pgb::http
