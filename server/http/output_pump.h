#pragma once
#include "server/http/answer.h"
#include <QTcpSocket>

namespace pgb::http {

/// Feeds one answer to a socket in slices, so that a client that does not read holds little of our memory twice.
class OutputPump {
public:
    OutputPump(QTcpSocket& socket, qint64 bufferLimit) : m_socket(socket), m_bufferLimit(bufferLimit) {}

    void start(Answer answer);
    /// True once the whole answer is with the socket and the socket's buffer is within its limit. May be re-entered
    /// through the socket's signals; the inner call then does nothing.
    bool pump();
    /// Bytes that the socket still holds.
    qint64 buffered() const;

private:
    QTcpSocket& m_socket;
    const qint64 m_bufferLimit;
    QByteArray m_body;
    qsizetype m_offset = 0;
    bool m_pumping = false;
};

} // namespace pgb::http
