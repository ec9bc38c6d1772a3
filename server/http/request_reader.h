#pragma once
#include "server/http/byte_budget.h"
#include "server/http/head_scanner.h"
#include "server/http/message_parser.h"
#include "server/http/request_rules.h"
#include "server/http/router.h"
#include "server/http/server_config.h"
#include <optional>

namespace pgb::http {

/// What a reader needs and shares with the others; outlives it.
struct ReaderEnvironment {
    const Router& router;
    ServerLimits limits;
    QString uploadDirectory;
    std::shared_ptr<ByteBudget> memory;
    std::shared_ptr<ByteBudget> disk;
};

/// A request on its way in.
struct Incoming {
    Request request;
    RouteMatch match;
    Framing framing;
    bool headOnly = false;
};

/// Turns bytes into requests, one at a time, with every limit applied; knows no socket.
class RequestReader {
public:
    enum class State { Head, Body, Complete, Refused };

    explicit RequestReader(const ReaderEnvironment& environment);

    /// Takes bytes from the front of `buffer` until a request is complete or refused, or more is needed.
    State read(QByteArray& buffer);
    State state() const { return m_state; }
    /// The request so far; after Complete it may be moved from.
    Incoming& incoming() { return m_incoming; }
    /// The status to refuse with; only after Refused.
    int refusal() const { return m_refusal; }
    /// True if the refused request has bytes that were not read.
    bool hasUnreadInput() const { return m_unreadInput; }
    /// True once if the client waits for "100 Continue" and may have it.
    bool takeContinue();
    /// Begins with the next request.
    void reset();

private:
    bool readHead(QByteArray& buffer);
    bool readBody(QByteArray& buffer);
    int acceptHead(const RawHead& head);
    int prepareBody();
    bool takeBodyBytes(const char* data, qint64 size);
    bool refuse(int status, bool unreadInput);

    const ReaderEnvironment& m_environment;
    State m_state = State::Head;
    HeadScanner m_scanner;
    std::unique_ptr<MessageParser> m_parser;
    Incoming m_incoming;
    BudgetShare m_share;
    qint64 m_bodyLimit = 0;
    qint64 m_bodyBytes = 0;
    int m_refusal = 0;
    bool m_unreadInput = false;
    bool m_continueDue = false;
};

} // namespace pgb::http
