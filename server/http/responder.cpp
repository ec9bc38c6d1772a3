#include "server/http/responder.h"
#include "server/http/problem_json.h"

namespace pgb::http {

struct Responder::State {
    Sink sink;
    std::shared_ptr<const std::atomic<bool>> gone;
    std::atomic<bool> sent{false};

    State(Sink s, std::shared_ptr<const std::atomic<bool>> g) : sink(std::move(s)), gone(std::move(g)) {}
    ~State()
    {
        if (sent.load())
            return;
        const bool left = gone && gone->load(); // then nobody is wrong, and nobody reads it
        sink(left ? problemResponse(499, QStringLiteral("verlaten"), {}) : problemResponse(500, QStringLiteral("intern"), {}));
    }
};

Responder::Responder(Sink sink, std::shared_ptr<const std::atomic<bool>> gone)
    : m_state(std::make_shared<State>(std::move(sink), std::move(gone)))
{
}

bool Responder::send(Response response) const
{
    if (m_state->sent.exchange(true))
        return false;
    m_state->sink(std::move(response));
    return true;
}

bool Responder::clientGone() const
{
    return m_state->gone && m_state->gone->load();
}

} // namespace pgb::http
