#include "server/http/head_scanner.h"

namespace pgb::http {

bool HeadScanner::accepts(char byte, char previous) const
{
    if (m_position == 0)
        return byte >= 'A' && byte <= 'Z';
    if ((previous == '\r') != (byte == '\n'))
        return false;
    const bool folded = m_position == m_lineStart && (byte == ' ' || byte == '\t');
    const auto value = static_cast<unsigned char>(byte);
    const bool control = (value < 0x20 && byte != '\t' && byte != '\r' && byte != '\n') || value == 0x7f;
    return !folded && !control;
}

HeadScanner::Verdict HeadScanner::scan(QByteArrayView buffer)
{
    for (; m_position < buffer.size(); ++m_position) {
        const char byte = buffer[m_position];
        if (!accepts(byte, m_position > 0 ? buffer[m_position - 1] : '\0'))
            return Verdict::Malformed;
        if (m_lineStart == 0 && m_position >= m_lineLimit)
            return Verdict::LineTooLong;
        if (m_position >= m_headLimit)
            return Verdict::TooLarge;
        if (byte != '\n')
            continue;
        const bool emptyLine = m_position - m_lineStart == 1;
        m_lineStart = m_position + 1;
        if (emptyLine) {
            m_position = m_lineStart;
            return Verdict::Complete;
        }
    }
    return Verdict::More;
}

void HeadScanner::reset()
{
    m_position = 0;
    m_lineStart = 0;
}

} // namespace pgb::http
