#pragma once
#include "server/http/mailbox.h"
#include "server/http/output_pump.h"
#include "server/http/request_reader.h"
#include "server/http/server_context.h"
#include <QObject>

class QSslSocket;
class QTcpSocket;

namespace pgb::http {

/// One client: reads a request, has it handled, writes the answer, in that order and one at a time. Lives in a worker's
/// thread; every stage has a deadline, which the worker's sweep enforces.
class Connection : public QObject {
    Q_OBJECT
public:
    Connection(quint64 id, ServerContext& context, std::shared_ptr<Mailbox> mailbox, QObject* parent);
    ~Connection() override;

    /// Takes over the descriptor; false if it is dead or its network has too many connections.
    bool adopt(qintptr descriptor);
    bool isHandshaking() const { return m_stage == Stage::Handshake; }
    /// Acts if the deadline of the present stage has passed; `now` in steady milliseconds.
    void sweep(qint64 now);
    /// Closes if no request is under way, also none that was sent just before; otherwise the answer will be the last.
    void drain();
    void abort();
    /// Takes the answer to the request with that sequence number.
    void deliver(quint64 sequence, Answer answer);

Q_SIGNALS:
    /// The last signal; the connection may be deleted later.
    void closed(quint64 id);

private:
    enum class Stage { Handshake, Idle, Head, Body, Handling, Writing, Lingering, Closing, Closed };

    bool isReading() const { return m_stage == Stage::Idle || m_stage == Stage::Head || m_stage == Stage::Body; }
    void enter(Stage stage);
    void readRequests();
    void updateReadingStage();
    void onReadyRead();
    void onEncrypted();
    void onBytesWritten(qint64 bytes);
    void onDisconnected();
    void onDeadline(qint64 now);
    void dispatch();
    void runHandler(Request request, const RouteMatch& match, const AnswerContext& answer, AccessLogEntry entry);
    void answerAtOnce(Response response, bool keepAlive);
    void refuse(int status, bool linger);
    void write(Answer answer);
    void continueWriting();
    void closeGracefully();

    const quint64 m_id;
    ServerContext& m_context;
    const std::shared_ptr<Mailbox> m_mailbox;
    QTcpSocket* m_socket = nullptr;
    QSslSocket* m_tls = nullptr;
    std::unique_ptr<OutputPump> m_output;
    RequestReader m_reader;
    QByteArray m_in;
    QString m_group;
    QHostAddress m_peer;
    QByteArray m_fingerprint; ///< of the client's certificate, which holds from and until
    QDateTime m_peerFrom;
    QDateTime m_peerUntil;
    Stage m_stage = Stage::Closed;
    qint64 m_deadline = 0;
    qint64 m_moved = 0;
    qint64 m_windowStart = 0;
    qint64 m_discarded = 0;
    quint64 m_sequence = 0;
    std::shared_ptr<std::atomic<bool>> m_gone;
    bool m_keepAlive = true;
    bool m_linger = false;
};

/// Milliseconds of a clock that never goes back.
qint64 steadyMilliseconds();

} // namespace pgb::http
