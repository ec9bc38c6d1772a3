#pragma once
#include "server/http/server_config.h"
#include "shared/base/outcome.h"
#include <QSslConfiguration>

namespace pgb::http {

/// TLS 1.2 or newer with the certificate chain and the key (EC or RSA, unencrypted PEM) of the config.
/// Problems: certificateUnreadable, keyUnreadable, keyDoesNotFitCertificate.
Outcome<QSslConfiguration> loadTls(const ServerConfig& config);

} // namespace pgb::http
