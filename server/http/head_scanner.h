#pragma once
#include <QByteArrayView>

namespace pgb::http {

/// Finds the end of a request head and refuses early what no parser should see: bare CR or LF, control bytes, folded
/// lines, a first byte that begins no method, too long lines. Keeps its place between calls.
class HeadScanner {
public:
    enum class Verdict { More, Complete, Malformed, LineTooLong, TooLarge };

    HeadScanner(qint64 lineLimit, qint64 headLimit) : m_lineLimit(lineLimit), m_headLimit(headLimit) {}

    /// `buffer` begins with the head and has only grown since the last call.
    Verdict scan(QByteArrayView buffer);
    /// Bytes of the head with its final empty line; only after Complete.
    qsizetype size() const { return m_position; }
    void reset();

private:
    bool accepts(char byte, char previous) const;

    qint64 m_lineLimit;
    qint64 m_headLimit;
    qsizetype m_position = 0;
    qsizetype m_lineStart = 0;
};

} // namespace pgb::http
