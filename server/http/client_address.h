#pragma once
#include "server/http/headers.h"
#include <QHostAddress>
#include <QString>
#include <vector>

namespace pgb::http {

/// An IPv4 address wrapped in IPv6 becomes plain IPv4; a scope id is dropped.
QHostAddress normalAddress(const QHostAddress& address);

/// The network that counts as one client: an IPv4 address, or the /64 of an IPv6 address (one household or office).
QString addressGroup(const QHostAddress& address);

/// The client behind a trusted proxy (the last X-Forwarded-For entry that is no trusted proxy); the peer itself if it
/// is not trusted or the entry is no address.
QHostAddress clientAddress(const QHostAddress& peer, const Headers& headers, const std::vector<QHostAddress>& trustedProxies);

} // namespace pgb::http
