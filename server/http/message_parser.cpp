#include "server/http/message_parser.h"
#include <boost/asio/buffer.hpp>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>

namespace pgb::http {
namespace {

namespace beast = boost::beast;

/// A Beast body that passes its bytes on instead of keeping them.
struct SinkBody {
    struct value_type {
        MessageParser::Sink sink;
        bool refused = false;
    };
    class reader {
    public:
        template<bool isRequest, class Fields>
        reader(beast::http::header<isRequest, Fields>&, value_type& value) : m_value(value)
        {
        }
        void init(const boost::optional<std::uint64_t>&, beast::error_code& error) { error = {}; }
        template<class Buffers>
        std::size_t put(const Buffers& buffers, beast::error_code& error)
        {
            error = {};
            std::size_t taken = 0;
            for (const boost::asio::const_buffer part : beast::buffers_range_ref(buffers)) {
                if (!m_value.sink || !m_value.sink(static_cast<const char*>(part.data()), static_cast<qint64>(part.size()))) {
                    m_value.refused = true;
                    error = beast::http::error::body_limit;
                    break;
                }
                taken += part.size();
            }
            return taken;
        }
        void finish(beast::error_code& error) { error = {}; }

    private:
        value_type& m_value;
    };
};

QByteArray bytes(beast::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

} // namespace

struct MessageParser::Private {
    beast::http::request_parser<SinkBody> parser;
};

MessageParser::MessageParser() : d(std::make_unique<Private>())
{
    // HeadScanner and RequestReader hold the limits of a head; Beast's own would only hide which one was passed.
    d->parser.header_limit(std::numeric_limits<std::uint32_t>::max());
    d->parser.body_limit(std::numeric_limits<std::uint64_t>::max());
    d->parser.eager(false);
}

MessageParser::~MessageParser() = default;

bool MessageParser::parseHead(QByteArrayView head, RawHead& out)
{
    beast::error_code error;
    std::size_t used = 0;
    const auto size = static_cast<std::size_t>(head.size());
    while (used < size && !d->parser.is_header_done() && !error)
        used += d->parser.put(boost::asio::const_buffer(head.data() + used, size - used), error);
    if (error || !d->parser.is_header_done() || used != size)
        return false;
    const auto& message = d->parser.get();
    out.method = bytes(message.method_string());
    out.target = bytes(message.target());
    out.version = static_cast<int>(message.version());
    for (const auto& field : message)
        out.headers.add(bytes(field.name_string()), bytes(field.value()));
    d->parser.eager(true);
    return true;
}

void MessageParser::setSink(Sink sink, qint64 limit)
{
    d->parser.body_limit(static_cast<std::uint64_t>(limit));
    d->parser.get().body().sink = std::move(sink);
}

bool MessageParser::isDone() const
{
    return d->parser.is_done();
}

MessageParser::BodyState MessageParser::parseBody(QByteArrayView data, qsizetype& consumed)
{
    consumed = 0;
    while (!d->parser.is_done() && consumed < data.size()) {
        beast::error_code error;
        const auto used = d->parser.put(
            boost::asio::const_buffer(data.data() + consumed, static_cast<std::size_t>(data.size() - consumed)), error);
        consumed += static_cast<qsizetype>(used);
        if (d->parser.get().body().refused)
            return BodyState::SinkRefused;
        if (error == beast::http::error::need_more)
            return BodyState::More;
        if (error)
            return error == beast::http::error::body_limit ? BodyState::TooLarge : BodyState::Malformed;
    }
    return d->parser.is_done() ? BodyState::Done : BodyState::More;
}

} // namespace pgb::http
