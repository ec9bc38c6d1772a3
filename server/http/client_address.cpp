#include "server/http/client_address.h"
#include <algorithm>

namespace pgb::http {

QHostAddress normalAddress(const QHostAddress& address)
{
    bool isV4 = false;
    const quint32 v4 = address.toIPv4Address(&isV4);
    if (isV4 && address.protocol() == QAbstractSocket::IPv6Protocol && address != QHostAddress::AnyIPv6)
        return QHostAddress(v4);
    QHostAddress plain = address;
    plain.setScopeId({});
    return plain;
}

QString addressGroup(const QHostAddress& address)
{
    QHostAddress plain = normalAddress(address);
    if (plain.protocol() != QAbstractSocket::IPv6Protocol)
        return plain.toString();
    Q_IPV6ADDR bytes = plain.toIPv6Address();
    std::fill(bytes.c + 8, bytes.c + 16, quint8{0});
    return QHostAddress(bytes).toString() + QStringLiteral("/64");
}

QHostAddress clientAddress(const QHostAddress& peer, const Headers& headers, const std::vector<QHostAddress>& trustedProxies)
{
    const auto trusted = [&trustedProxies](const QHostAddress& address) {
        return std::find(trustedProxies.begin(), trustedProxies.end(), address) != trustedProxies.end();
    };
    if (!trusted(peer))
        return peer;
    QList<QByteArray> hops;
    for (const Headers::Line& line : headers.lines()) {
        if (qstricmp(line.first.constData(), "X-Forwarded-For") == 0)
            hops += line.second.split(',');
    }
    // From the right: what lies left of the last hop that our own proxy wrote can be made up by the client.
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        QHostAddress address;
        if (!address.setAddress(QString::fromLatin1(hop->trimmed())))
            return peer;
        address = normalAddress(address);
        if (!trusted(address))
            return address;
    }
    return peer;
}

} // namespace pgb::http
