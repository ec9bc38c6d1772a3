#include "server/http/output_pump.h"
#include <QSslSocket>
#include <algorithm>

namespace pgb::http {
namespace {

constexpr qsizetype Slice = 64 * 1024;

} // namespace

qint64 OutputPump::buffered() const
{
    const auto* tls = qobject_cast<const QSslSocket*>(&m_socket);
    return m_socket.bytesToWrite() + (tls ? tls->encryptedBytesToWrite() : 0);
}

void OutputPump::start(Answer answer)
{
    m_offset = 0;
    m_body = std::move(answer.body);
    m_pumping = true;
    // A small answer leaves in one packet and one TLS record.
    if (m_body.size() <= Slice / 4) {
        m_socket.write(answer.head + m_body);
        m_offset = m_body.size();
    } else {
        m_socket.write(answer.head);
    }
    m_pumping = false;
}

bool OutputPump::pump()
{
    if (m_pumping)
        return false;
    m_pumping = true;
    while (m_offset < m_body.size() && buffered() < m_bufferLimit && m_socket.isOpen()) {
        const qsizetype size = std::min(Slice, m_body.size() - m_offset);
        if (m_socket.write(m_body.constData() + m_offset, size) != size)
            break;
        m_offset += size;
    }
    // Only the last slice is pushed out at once: the rest follows the socket's own pace, so that one fast client with a
    // large answer does not hold up the others of this thread.
    if (m_offset == m_body.size())
        m_socket.flush();
    m_pumping = false;
    const bool done = m_offset == m_body.size() && buffered() <= m_bufferLimit;
    if (done) {
        m_body.clear();
        m_offset = 0;
    }
    return done;
}

} // namespace pgb::http
