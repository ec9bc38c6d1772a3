#pragma once
#include "client/state/outbox.h"
#include <QPointer>

namespace pgb::state {

/// Puts submissions in the outbox and tells who asked what became of each: once, when the server has answered or when it turns out that
/// there is no connection. What the outbox hears later belongs to whoever shows the record then.
class Submitter final : public QObject {
    Q_OBJECT
public:
    /// Received, Refused, or Waiting: it stands in the outbox and goes by itself.
    using Answer = std::function<void(const Submission&)>;

    explicit Submitter(Outbox& outbox, QObject* parent = nullptr);
    /// `answer` is not called when `context` is gone; a refusal then stays with the outbox until somebody has seen it. So it does with
    /// `telt` false: who hears the answer need not be in view, and takes the refusal when he shows it (Outbox::takeRefused).
    void submit(Submission submission, QObject* context, Answer answer, bool telt = true);

private:
    struct Waiter {
        QPointer<QObject> context;
        Answer answer;
        bool telt = true;
    };
    void updated(const Submission& submission);
    Outbox& m_outbox;
    QHash<QString, Waiter> m_waiters;
};

} // namespace pgb::state
