#pragma once
#include <QHostAddress>
#include <QString>
#include <chrono>
#include <vector>

namespace pgb::http {

/// Sizes in bytes and counts; each bounds what a hostile client can make the server hold.
struct ServerLimits {
    qint64 requestLine = 8 * 1024;
    qint64 header = 16 * 1024;
    qint64 body = 1024 * 1024;
    /// Default for routes that stream to disk.
    qint64 upload = 64 * 1024 * 1024;
    /// Request bodies held at one time over all connections, in memory and on disk; above it 503.
    qint64 bodiesInMemory = 256 * 1024 * 1024;
    qint64 bodiesOnDisk = 4LL * 1024 * 1024 * 1024;
    /// Bytes of an answer that may wait in a socket's own buffer.
    qint64 writeBuffer = 256 * 1024;
    int connections = 4000;
    /// Per IPv4 address or IPv6 /64; trusted proxies are not counted.
    int connectionsPerAddress = 256;
    /// TLS handshakes under way; above it the oldest gives way.
    int unfinishedHandshakes = 256;
    /// Bytes that a body or an answer must move in each time-out window, unless it finishes.
    qint64 minimumProgress = 64 * 1024;
};

/// Each ends the connection; tests shorten them.
struct ServerTimeouts {
    std::chrono::milliseconds handshake{5000};
    /// From the first byte of a head to its end.
    std::chrono::milliseconds head{10000};
    /// Window in which a body must make progress.
    std::chrono::milliseconds body{15000};
    /// Between requests on a kept connection.
    std::chrono::milliseconds idle{60000};
    /// Window in which a client must take part of its answer.
    std::chrono::milliseconds write{15000};
    /// How long unread input is discarded after a refusal, so that the client can read why.
    std::chrono::milliseconds linger{1000};
};

struct ServerConfig {
    QHostAddress address{QHostAddress::LocalHost};
    /// 0 = any free port.
    quint16 port = 0;
    /// PEM files, chain first certificate = ours; both empty = plain HTTP, allowed on a loopback address only.
    QString certificateFile;
    QString keyFile;
    /// Ask for a client certificate (never require one).
    bool requestClientCertificate = false;
    int workerThreads = 2;
    int handlerThreads = 8;
    /// Where streamed bodies go; empty = the system's temporary directory.
    QString uploadDirectory;
    /// Reverse proxies whose last X-Forwarded-For entry is believed.
    std::vector<QHostAddress> trustedProxies;
    ServerLimits limits;
    ServerTimeouts timeouts;
};

} // namespace pgb::http
