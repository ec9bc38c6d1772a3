#include "server/http/connection.h"
#include "server/http/client_address.h"
#include "server/http/metrics.h"
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslSocket>
#include <chrono>

namespace pgb::http {
namespace {

/// What a client sent before it could know of the end has come in by then.
constexpr std::chrono::milliseconds UnderWay{300};
constexpr qint64 ReadSlice = 64 * 1024;
constexpr qint64 SocketReadBuffer = 256 * 1024;
constexpr qint64 LingerBytes = 8 * 1024 * 1024;

qint64 steadyMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

QByteArray newRequestId()
{
    return QByteArray::number(QRandomGenerator::system()->generate64(), 16).rightJustified(16, '0');
}

} // namespace

qint64 steadyMilliseconds()
{
    return steadyMicroseconds() / 1000;
}

Connection::Connection(quint64 id, ServerContext& context, std::shared_ptr<Mailbox> mailbox, QObject* parent)
    : QObject(parent), m_id(id), m_context(context), m_mailbox(std::move(mailbox)), m_reader(context.reader)
{
    if (m_context.metrics)
        m_context.metrics->connectionOpened();
}

Connection::~Connection()
{
    if (m_gone)
        m_gone->store(true);
    if (!m_group.isEmpty())
        m_context.book.leaveGroup(m_group);
    m_context.book.leave();
    if (m_context.metrics)
        m_context.metrics->connectionClosed();
}

bool Connection::adopt(qintptr descriptor)
{
    if (m_context.tls)
        m_socket = m_tls = new QSslSocket(this);
    else
        m_socket = new QTcpSocket(this);
    if (!m_socket->setSocketDescriptor(descriptor))
        return false;
    m_peer = normalAddress(m_socket->peerAddress());
    if (!m_context.isTrustedProxy(m_peer)) {
        const QString group = addressGroup(m_peer);
        if (!m_context.book.enterGroup(group))
            return false;
        m_group = group;
    }
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setReadBufferSize(SocketReadBuffer);
    m_output = std::make_unique<OutputPump>(*m_socket, m_context.config.limits.writeBuffer);
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    connect(m_socket, &QTcpSocket::disconnected, this, &Connection::onDisconnected);
    if (!m_tls) {
        enter(Stage::Idle);
        return true;
    }
    connect(m_tls, &QSslSocket::encrypted, this, &Connection::onEncrypted);
    connect(m_tls, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    m_tls->setSslConfiguration(*m_context.tls);
    enter(Stage::Handshake);
    m_tls->startServerEncryption();
    return true;
}

void Connection::onEncrypted()
{
    const QSslCertificate certificate = m_tls->peerCertificate();
    if (!certificate.isNull()) {
        m_fingerprint = certificate.digest(QCryptographicHash::Sha256);
        m_peerFrom = certificate.effectiveDate();
        m_peerUntil = certificate.expiryDate();
    }
    if (m_context.draining->load()) {
        closeGracefully();
        return;
    }
    enter(Stage::Idle);
    readRequests();
}

void Connection::enter(Stage stage)
{
    const ServerTimeouts& timeouts = m_context.config.timeouts;
    std::chrono::milliseconds limit{0};
    switch (stage) {
    case Stage::Handshake: limit = timeouts.handshake; break;
    case Stage::Idle: limit = timeouts.idle; break;
    case Stage::Head: limit = timeouts.head; break;
    case Stage::Body: limit = timeouts.body; break;
    case Stage::Writing:
    case Stage::Closing: limit = timeouts.write; break;
    case Stage::Lingering: limit = timeouts.linger; break;
    case Stage::Handling:
    case Stage::Closed: break;
    }
    m_stage = stage;
    m_deadline = limit.count() > 0 ? steadyMilliseconds() + limit.count() : 0;
    m_windowStart = m_moved;
}

void Connection::sweep(qint64 now)
{
    if (m_deadline != 0 && now >= m_deadline)
        onDeadline(now);
}

void Connection::onDeadline(qint64 now)
{
    const bool progress = m_moved - m_windowStart >= m_context.config.limits.minimumProgress;
    const ServerTimeouts& timeouts = m_context.config.timeouts;
    if (progress && (m_stage == Stage::Body || m_stage == Stage::Writing)) {
        m_windowStart = m_moved;
        m_deadline = now + (m_stage == Stage::Body ? timeouts.body : timeouts.write).count();
    } else if (m_stage == Stage::Head || m_stage == Stage::Body) {
        refuse(408, false);
    } else if (m_stage == Stage::Idle || m_stage == Stage::Lingering) {
        closeGracefully();
    } else {
        abort();
    }
}

void Connection::drain()
{
    if (m_stage == Stage::Handshake)
        abort();
    else if (m_stage == Stage::Idle && (m_deadline == 0 || m_deadline > steadyMilliseconds() + UnderWay.count()))
        m_deadline = steadyMilliseconds() + UnderWay.count();
}

void Connection::abort()
{
    if (m_stage == Stage::Closed)
        return;
    m_socket->abort();
    onDisconnected();
}

void Connection::closeGracefully()
{
    enter(Stage::Closing);
    m_socket->disconnectFromHost();
}

void Connection::onDisconnected()
{
    if (m_stage == Stage::Closed)
        return;
    enter(Stage::Closed);
    if (m_gone)
        m_gone->store(true);
    Q_EMIT closed(m_id);
}

void Connection::onReadyRead()
{
    if (isReading()) {
        readRequests();
    } else if (m_stage == Stage::Lingering) {
        m_discarded += m_socket->skip(m_socket->bytesAvailable());
        if (m_discarded > LingerBytes)
            abort();
    }
}

void Connection::readRequests()
{
    while (isReading()) {
        const RequestReader::State state = m_reader.read(m_in);
        if (m_reader.takeContinue())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        if (state == RequestReader::State::Complete) {
            dispatch();
        } else if (state == RequestReader::State::Refused) {
            refuse(m_reader.refusal(), m_reader.hasUnreadInput());
        } else {
            const qint64 available = m_socket->bytesAvailable();
            if (available <= 0)
                break;
            const QByteArray bytes = m_socket->read(std::min(available, ReadSlice));
            if (bytes.isEmpty())
                break;
            m_moved += bytes.size();
            m_in += bytes;
        }
    }
    updateReadingStage();
}

void Connection::updateReadingStage()
{
    if (!isReading())
        return;
    const Stage idleOrHead = m_in.isEmpty() ? Stage::Idle : Stage::Head;
    const Stage stage = m_reader.state() == RequestReader::State::Body ? Stage::Body : idleOrHead;
    // Only a change of stage starts a new deadline: a byte now and then does not keep a slow head alive.
    if (stage != m_stage)
        enter(stage);
}

void Connection::dispatch()
{
    Incoming& incoming = m_reader.incoming();
    const bool keepAlive = incoming.framing.keepAlive && !m_context.draining->load();
    if (incoming.match.status != 200) {
        const int status = incoming.match.status;
        Response response = status == 204 ? Response::noContent() : refusalResponse(status, {});
        if (!incoming.match.allow.isEmpty())
            response.headers.add("Allow", incoming.match.allow);
        answerAtOnce(std::move(response), keepAlive);
        return;
    }
    Request& request = incoming.request;
    request.requestId = newRequestId();
    request.receivedAt = QDateTime::currentDateTimeUtc();
    request.clientAddress = clientAddress(m_peer, request.headers, m_context.config.trustedProxies);
    request.tls = m_tls != nullptr;
    request.peerFingerprint = m_fingerprint;
    request.peerInTime = !m_fingerprint.isEmpty() && m_peerFrom <= request.receivedAt && request.receivedAt <= m_peerUntil;
    AccessLogEntry entry;
    entry.method = incoming.headOnly ? QByteArray("HEAD") : request.method;
    entry.routePattern = request.routePattern;
    entry.requestBytes = request.bodyFile ? request.bodyFile->size() : request.body.size();
    entry.requestId = request.requestId;
    const AnswerContext answer{request.requestId, request.tls, incoming.headOnly, incoming.framing.keepAlive,
                               incoming.framing.acceptsGzip};
    enter(Stage::Handling);
    runHandler(std::move(request), incoming.match, answer, std::move(entry));
}

void Connection::runHandler(Request request, const RouteMatch& match, const AnswerContext& answer, AccessLogEntry entry)
{
    m_gone = std::make_shared<std::atomic<bool>>(false);
    auto sink = [mailbox = m_mailbox, draining = m_context.draining, gone = m_gone, id = m_id, sequence = ++m_sequence,
                 started = steadyMicroseconds(), answer, entry = std::move(entry)](Response response) mutable {
        AnswerContext context = answer;
        context.keepAlive = answer.keepAlive && !draining->load();
        Delivery delivery{id, sequence, buildAnswer(std::move(response), context), std::move(entry)};
        delivery.entry.status = delivery.answer.status;
        delivery.entry.responseBytes = delivery.answer.body.size();
        delivery.entry.microseconds = steadyMicroseconds() - started;
        delivery.entry.clientGone = gone->load();
        mailbox->post(std::move(delivery));
    };
    if (m_context.metrics)
        m_context.metrics->requestStarted();
    m_context.handlers.start(
        [route = match.route, request = std::move(request), responder = Responder(std::move(sink), m_gone)] {
            try {
                route->handler(request, responder);
            } catch (...) {
                qCritical("request %s: the handler threw", request.requestId.constData());
                responder.send(refusalResponse(500, request.requestId));
            }
        });
}

void Connection::answerAtOnce(Response response, bool keepAlive)
{
    const Incoming& incoming = m_reader.incoming();
    AccessLogEntry entry;
    entry.requestId = newRequestId();
    entry.method = incoming.request.method.isEmpty() ? QByteArray("-") : incoming.request.method;
    entry.routePattern = incoming.match.route ? incoming.match.route->pattern : QStringLiteral("-");
    if (response.headers.value("Content-Type") == "application/problem+json")
        response.body = refusalResponse(response.status, entry.requestId).body;
    Answer answer = buildAnswer(std::move(response), {entry.requestId, m_tls != nullptr, incoming.headOnly, keepAlive, false});
    entry.status = answer.status;
    entry.responseBytes = answer.body.size();
    m_context.record(entry);
    write(std::move(answer));
}

void Connection::refuse(int status, bool linger)
{
    m_linger = linger;
    answerAtOnce(refusalResponse(status, {}), false);
}

void Connection::deliver(quint64 sequence, Answer answer)
{
    if (m_stage != Stage::Handling || sequence != m_sequence)
        return;
    m_gone.reset();
    write(std::move(answer));
    readRequests();
}

void Connection::write(Answer answer)
{
    m_keepAlive = answer.keepAlive;
    enter(Stage::Writing);
    m_output->start(std::move(answer));
    continueWriting();
}

void Connection::continueWriting()
{
    if (m_stage != Stage::Writing || !m_output->pump() || m_stage != Stage::Writing)
        return;
    m_reader.reset();
    if (m_linger) {
        m_in.clear();
        enter(Stage::Lingering);
        onReadyRead();
    } else if (!m_keepAlive || m_context.draining->load()) {
        closeGracefully();
    } else {
        enter(Stage::Idle);
    }
}

void Connection::onBytesWritten(qint64 bytes)
{
    m_moved += bytes;
    if (m_stage != Stage::Writing)
        return;
    continueWriting();
    readRequests();
}

} // namespace pgb::http
