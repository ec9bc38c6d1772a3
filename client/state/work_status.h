#pragma once
#include "client/state/edit_session.h"
#include "client/state/outbox.h"

namespace pgb::state {

/// Where the work of this user stands, all of it: every open record, drafts in the journal that no screen has open (of an earlier run),
/// and what waits in the outbox. What it says is the worst of these, so that nobody closes the window on a promise that does not hold.
class WorkStatus final : public QObject {
    Q_OBJECT
public:
    WorkStatus(Journal& journal, Outbox& outbox, QObject* parent = nullptr);
    /// Counts the record until it is destroyed.
    void follow(EditSessionBase& session);

    /// The server has taken something at `when`, also what is no open record, such as a decision.
    void serverHas(const QDateTime& when);

    const SaveState& state() const { return m_state; }
    /// Drafts in the journal of which no record is open and nothing waits in the outbox.
    std::vector<DraftKey> loose() const;
    /// Something of an open record is on its way to the server without a button.
    bool goesByItself() const;

Q_SIGNALS:
    void changed();

private:
    void judge();
    bool isOpen(const QString& key) const;
    /// What was thrown away is forgotten, unless somebody went on with it meanwhile.
    void answered(const Submission& submission);
    Journal& m_journal;
    Outbox& m_outbox;
    std::vector<EditSessionBase*> m_sessions;
    SaveState m_state;
    QDateTime m_last; ///< latest moment at which the server took something; closing its record does not undo that
    bool m_diskRefuses = false;
};

} // namespace pgb::state
