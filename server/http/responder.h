#pragma once
#include "server/http/response.h"
#include <atomic>
#include <functional>
#include <memory>

namespace pgb::http {

/// The right to answer one request. Copyable, usable from any thread, outlives connection and server safely.
/// The first send() counts, later ones do nothing; when all copies are dropped unsent, 500 is sent, or 499
/// for the log and the metrics when the client has left.
class Responder {
public:
    /// Takes the answer to the transport; called at most once, from the thread that sends. Must be thread-safe.
    using Sink = std::function<void(Response)>;

    /// `gone` is set by the transport when the client leaves; may be null.
    explicit Responder(Sink sink, std::shared_ptr<const std::atomic<bool>> gone = {});

    /// Sends; false if an answer was sent before.
    bool send(Response response) const;
    /// True once the client has left: the work for it may be abandoned (sending stays harmless).
    bool clientGone() const;

private:
    struct State;
    std::shared_ptr<State> m_state;
};

} // namespace pgb::http
