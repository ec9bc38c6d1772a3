#pragma once
#include "client/net/api_client.h"
#include "client/state/journal.h"
#include "client/state/weigering.h"
#include <QDeadlineTimer>
#include <QTimer>
#include <optional>
#include <vector>

namespace pgb::state {

/// One call of a submission. "{id}" in the path stands for the id in the answer of the step before (or `Submission::recordId`).
struct SubmissionStep {
    QByteArray method = "POST";
    QString path;
    QByteArray body;
    bool needsVersion = false; ///< sends If-Match with the version that the step before answered (or `Submission::rijversie`)
};

/// What the user asked to be done: one or more calls in order, such as "save the draft, then submit it". Each call has an idempotency
/// key that is made before the first try and never changes, so it counts once however often it is sent.
struct Submission {
    enum class State {
        Waiting,  ///< not yet received; will be sent again by itself
        Sending,
        Received, ///< the server has stored it: only now may a screen say "Ingediend"
        Refused   ///< the server looked at it and said no; nothing is sent again by itself
    };
    QString key; ///< UUID; filled by the outbox
    std::vector<SubmissionStep> steps;
    /// The record that it is about: the key of its draft, or another word of the sender's.
    QString about;
    /// The draft under `about` is in it, so the journal forgets that once the server has this.
    bool carriesDraft = false;
    qint64 recordId = 0;
    qint64 rijversie = 0;
    QString wat;           ///< a sentence for the user: what was asked; may be empty
    /// A draft in the journal that is thrown away with this, unless something was typed in it since (WorkStatus).
    QString gooitWeg;
    QByteArray weggegooid; ///< what stood in it, as a hash; filled by the outbox
    /// Not sent before, so that it can be taken back. A next run sends it at its start.
    QDeadlineTimer hold;
    bool earlier = false;  ///< an earlier run put it in the outbox
    State state = State::Waiting;
    int attempts = 0;
    net::ApiReply reply; ///< of the last call
    size_t done = 0;     ///< steps that the server has answered
    QString journalKey;  ///< filled by the outbox
};

/// Why it was refused.
Weigering weigeringVan(const Submission& submission);
/// What stands in a draft, for Submission::weggegooid.
QByteArray stempel(const QByteArray& inhoud);

/// Sends submissions in order, one at a time, those that are held back when their time is over, and keeps each in the journal until the server has answered: a crash, a lock or a lost
/// connection in between sends it again with the same keys.
class Outbox : public QObject {
    Q_OBJECT
public:
    Outbox(net::ApiClient& client, Journal& journal, QObject* parent = nullptr);

    /// Journals the submission and sends it as soon as its turn comes. Returns its key.
    QString submit(Submission submission);
    /// Waiting and sending, in order.
    const std::vector<Submission>& pending() const { return m_pending; }
    /// What the server did not take and nobody has seen yet, oldest first; also after a restart.
    const std::vector<Submission>& refused() const { return m_refused; }
    /// The user was told of this refusal.
    void seen(const QString& key);
    /// The newest refusal about this, for whoever tells the user now; older ones about the same are overtaken by it.
    std::optional<Submission> takeRefused(const QString& about);
    /// Something about this still has to be sent.
    bool waits(const QString& about) const;
    /// Sends what is held about this now.
    void release(const QString& about);
    /// Sends all that is held now: before a lock or an end.
    void releaseAll();
    /// Takes the newest about this out again, as if it had never been asked. False: there is none, or the server may have it.
    bool takeBack(const QString& about);
    /// Tries again at once (the user asked, or the connection is back).
    void retryNow();

Q_SIGNALS:
    /// State or reply changed; `submission` may be finished (Received, Refused) and is then no longer pending.
    void updated(const pgb::state::Submission& submission);
    void pendingCountChanged(int count);
    void refusedChanged();
    /// Nobody hears of this submission any more.
    void takenBack(const QString& key);

private:
    void sendNext();
    void handle(const net::ApiReply& reply);
    void finish(Submission::State state, const net::ApiReply& reply);
    /// The one that is being sent.
    Submission& current();

    net::ApiClient& m_client;
    Journal& m_journal;
    std::vector<Submission> m_pending;
    std::vector<Submission> m_refused;
    QTimer m_pause;
    int m_pauseMs = 0;
    QString m_sending; ///< key of the one that is being sent; empty = none
};

} // namespace pgb::state
