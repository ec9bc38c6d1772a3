#include "server/http/request_reader.h"

namespace pgb::http {
namespace {

/// Longest chunk header or trailer that may wait for its end.
constexpr qsizetype LongestChunkLine = 16 * 1024;

} // namespace

RequestReader::RequestReader(const ReaderEnvironment& environment)
    : m_environment(environment), m_scanner(environment.limits.requestLine, environment.limits.header)
{
}

RequestReader::State RequestReader::read(QByteArray& buffer)
{
    bool progress = true;
    while (progress && (m_state == State::Head || m_state == State::Body))
        progress = m_state == State::Head ? readHead(buffer) : readBody(buffer);
    return m_state;
}

bool RequestReader::refuse(int status, bool unreadInput)
{
    m_state = State::Refused;
    m_refusal = status;
    m_unreadInput = unreadInput;
    return true;
}

bool RequestReader::readHead(QByteArray& buffer)
{
    switch (m_scanner.scan(buffer)) {
    case HeadScanner::Verdict::More:
        return false;
    case HeadScanner::Verdict::Malformed:
        return refuse(400, false);
    case HeadScanner::Verdict::LineTooLong:
        return refuse(414, true);
    case HeadScanner::Verdict::TooLarge:
        return refuse(431, true);
    case HeadScanner::Verdict::Complete:
        break;
    }
    m_parser = std::make_unique<MessageParser>();
    RawHead head;
    const bool parsed = m_parser->parseHead(QByteArrayView(buffer).first(m_scanner.size()), head);
    buffer.remove(0, m_scanner.size());
    if (!parsed)
        return refuse(400, false);
    int status = acceptHead(head);
    const bool hasBody = m_incoming.framing.hasBody();
    if (status == 0 && hasBody)
        status = prepareBody();
    if (status != 0)
        return refuse(status, hasBody);
    m_state = hasBody ? State::Body : State::Complete;
    return true;
}

int RequestReader::acceptHead(const RawHead& head)
{
    Request& request = m_incoming.request;
    const int status = checkHead(head, m_incoming.framing);
    if (status != 0)
        return status;
    auto target = decodeTarget(head.target, head.headers.value("Host"));
    if (!target)
        return 400;
    m_incoming.match = m_environment.router.match(head.method, target->path);
    m_incoming.headOnly = head.method == "HEAD";
    request.method = m_incoming.headOnly ? QByteArray("GET") : head.method;
    request.path = std::move(target->path);
    request.query = std::move(target->query);
    request.headers = head.headers;
    request.pathParams = m_incoming.match.params;
    request.routePattern = m_incoming.match.route ? m_incoming.match.route->pattern : QStringLiteral("-");
    return 0;
}

int RequestReader::prepareBody()
{
    const Framing& framing = m_incoming.framing;
    const ServerLimits& limits = m_environment.limits;
    const Route* route = m_incoming.match.route.get();
    const bool stream = route && route->options.streamBody;
    m_bodyLimit = stream ? limits.upload : limits.body;
    if (route && route->options.bodyLimit >= 0)
        m_bodyLimit = route->options.bodyLimit;
    if (framing.contentLength > m_bodyLimit)
        return 413;
    // A client that waits for leave to send its body hears at once that nobody wants it.
    if (!route && framing.expectContinue)
        return m_incoming.match.status == 405 ? 405 : 404;
    if (stream) {
        m_incoming.request.bodyFile = std::make_shared<UploadFile>(m_environment.uploadDirectory);
        if (!m_incoming.request.bodyFile->isOpen())
            return 503;
    }
    m_share = BudgetShare(stream ? m_environment.disk : m_environment.memory);
    m_continueDue = framing.expectContinue;
    m_parser->setSink([this](const char* data, qint64 size) { return takeBodyBytes(data, size); }, m_bodyLimit);
    return 0;
}

bool RequestReader::takeBodyBytes(const char* data, qint64 size)
{
    m_bodyBytes += size;
    if (m_bodyBytes > m_bodyLimit)
        return refuse(413, true) && false;
    if (!m_incoming.match.route)
        return true;
    if (!m_share.take(size))
        return refuse(503, true) && false;
    if (m_incoming.request.bodyFile)
        return m_incoming.request.bodyFile->append(data, size) || (refuse(503, true) && false);
    m_incoming.request.body.append(data, size);
    return true;
}

bool RequestReader::readBody(QByteArray& buffer)
{
    qsizetype consumed = 0;
    const MessageParser::BodyState outcome = m_parser->parseBody(buffer, consumed);
    buffer.remove(0, consumed);
    switch (outcome) {
    case MessageParser::BodyState::SinkRefused:
        return true;
    case MessageParser::BodyState::Malformed:
        return refuse(400, true);
    case MessageParser::BodyState::TooLarge:
        return refuse(413, true);
    case MessageParser::BodyState::More:
        return buffer.size() > LongestChunkLine ? refuse(400, true) : false;
    case MessageParser::BodyState::Done:
        break;
    }
    if (m_incoming.request.bodyFile && !m_incoming.request.bodyFile->finish())
        return refuse(503, false);
    m_state = State::Complete;
    return true;
}

bool RequestReader::takeContinue()
{
    return std::exchange(m_continueDue, false);
}

void RequestReader::reset()
{
    m_state = State::Head;
    m_scanner.reset();
    m_parser.reset();
    m_incoming = Incoming();
    m_share = BudgetShare();
    m_bodyBytes = 0;
    m_refusal = 0;
    m_unreadInput = false;
    m_continueDue = false;
}

} // namespace pgb::http
