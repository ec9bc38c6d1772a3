#pragma once
#include "client/net/typed_call.h"
#include "shared/wire/codecs/declaratie.h"
#include <QUrl>

namespace pgb::state {

/// A scan over a slow line.
constexpr int bestandTimeoutMs = 120'000;

/// A file as it goes up, to whatever it hangs on.
inline net::ApiRequest bestandRequest(const QString& pad, BijlageSoort soort, const QString& naam, const QByteArray& inhoud)
{
    net::ApiRequest request;
    request.method = "POST";
    request.path = pad;
    request.query.addQueryItem(QStringLiteral("soort"), QString(code(soort)));
    request.query.addQueryItem(QStringLiteral("naam"), QString::fromUtf8(QUrl::toPercentEncoding(naam)));
    request.body = inhoud;
    request.contentType = "application/octet-stream";
    request.timeoutMs = bestandTimeoutMs;
    return request;
}

/// The same file away; `pad` is of the files.
inline net::ApiRequest bestandWegRequest(const QString& pad, BijlageId bijlage)
{
    net::ApiRequest request;
    request.method = "DELETE";
    request.path = pad + QLatin1Char('/') + QString::number(bijlage.waarde);
    return request;
}

} // namespace pgb::state
