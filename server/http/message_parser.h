#pragma once
#include "server/http/headers.h"
#include <functional>
#include <memory>

namespace pgb::http {

/// What a request head says, undecoded.
struct RawHead {
    QByteArray method;
    QByteArray target;
    /// 10 or 11.
    int version = 11;
    Headers headers;
};

/// Boost.Beast's parser behind a wall, so that only one file pays for its headers.
class MessageParser {
public:
    enum class BodyState { More, Done, Malformed, TooLarge, SinkRefused };
    /// Takes decoded body bytes; false stops the parse.
    using Sink = std::function<bool(const char* data, qint64 size)>;

    MessageParser();
    ~MessageParser();

    /// `head` is one complete head; false = malformed.
    bool parseHead(QByteArrayView head, RawHead& out);
    /// `limit`: largest chunk size that is believed, in bytes.
    void setSink(Sink sink, qint64 limit);
    /// True if no body follows the head.
    bool isDone() const;
    /// Takes body bytes from the front of `bytes`; `consumed` tells how many.
    BodyState parseBody(QByteArrayView bytes, qsizetype& consumed);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace pgb::http
