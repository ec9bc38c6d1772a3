#include "client/state/submitter.h"

namespace pgb::state {

Submitter::Submitter(Outbox& outbox, QObject* parent) : QObject(parent), m_outbox(outbox)
{
    connect(&outbox, &Outbox::updated, this, &Submitter::updated);
    connect(&outbox, &Outbox::takenBack, this, [this](const QString& key) { m_waiters.remove(key); });
}

void Submitter::submit(Submission submission, QObject* context, Answer answer, bool telt)
{
    m_waiters.insert(m_outbox.submit(std::move(submission)), {context, std::move(answer), telt});
}

void Submitter::updated(const Submission& submission)
{
    const bool waits = submission.state == Submission::State::Waiting && submission.attempts > 0;
    if (!waits && submission.state != Submission::State::Received && submission.state != Submission::State::Refused)
        return;
    const Waiter waiter = m_waiters.take(submission.key);
    if (!waiter.context || !waiter.answer)
        return;
    if (submission.state == Submission::State::Refused && waiter.telt)
        m_outbox.seen(submission.key);
    waiter.answer(submission);
}

} // namespace pgb::state
