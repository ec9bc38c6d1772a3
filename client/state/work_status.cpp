#include "client/state/work_status.h"
#include <algorithm>

namespace pgb::state {

WorkStatus::WorkStatus(Journal& journal, Outbox& outbox, QObject* parent) : QObject(parent), m_journal(journal), m_outbox(outbox)
{
    connect(&journal, &Journal::keysChanged, this, &WorkStatus::judge);
    connect(&journal, &Journal::saveFailed, this, [this] {
        m_diskRefuses = true;
        judge();
    });
    connect(&journal, &Journal::saved, this, [this] {
        m_diskRefuses = false;
        judge();
    });
    connect(&outbox, &Outbox::pendingCountChanged, this, &WorkStatus::judge);
    connect(&outbox, &Outbox::updated, this, &WorkStatus::answered);
    judge();
}

void WorkStatus::follow(EditSessionBase& session)
{
    m_sessions.push_back(&session);
    connect(&session, &EditSessionBase::saveStateChanged, this, &WorkStatus::judge);
    connect(&session, &QObject::destroyed, this, [this, gone = &session] {
        std::erase(m_sessions, gone);
        judge();
    });
    judge();
}

void WorkStatus::serverHas(const QDateTime& when)
{
    if (m_last.isValid() && when <= m_last)
        return;
    m_last = when;
    judge();
}

std::vector<DraftKey> WorkStatus::loose() const
{
    std::vector<DraftKey> uit;
    for (const QString& key : m_journal.keys()) {
        const std::optional<DraftKey> draft = DraftKey::lees(key);
        const auto sent = [&](const Submission& submission) { return submission.about == key; };
        if (draft && !isOpen(key)
            && std::none_of(m_outbox.pending().begin(), m_outbox.pending().end(), sent))
            uit.push_back(*draft);
    }
    return uit;
}

bool WorkStatus::goesByItself() const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [](const EditSessionBase* session) { return session->gaatVanzelf(); });
}

bool WorkStatus::isOpen(const QString& key) const
{
    return std::any_of(m_sessions.begin(), m_sessions.end(), [&](const EditSessionBase* session) { return session->sleutel() == key; });
}

void WorkStatus::answered(const Submission& submission)
{
    const QString& key = submission.gooitWeg;
    const bool gone = submission.state == Submission::State::Received && !key.isEmpty();
    if (gone && !isOpen(key) && stempel(m_journal.content(key)) == submission.weggegooid)
        m_journal.remove(key);
}

void WorkStatus::judge()
{
    SaveState worst;
    const auto count = [&worst](SaveToestand toestand) { worst.toestand = std::max(worst.toestand, toestand); };
    for (const EditSessionBase* session : m_sessions) {
        const SaveState& one = session->saveState();
        count(one.toestand);
        if (one.sinds.isValid() && (!m_last.isValid() || one.sinds > m_last))
            m_last = one.sinds;
    }
    worst.sinds = m_last;
    if (!m_outbox.pending().empty())
        count(m_journal.persistent() ? SaveToestand::InWachtrij : SaveToestand::InGeheugen);
    if (!loose().empty())
        count(m_journal.persistent() ? SaveToestand::AlleenHier : SaveToestand::InGeheugen);
    if (m_diskRefuses && worst.toestand != SaveToestand::Opgeslagen)
        worst.toestand = SaveToestand::NietBewaard;
    if (worst.toestand == m_state.toestand && worst.sinds == m_state.sinds)
        return;
    m_state = worst;
    Q_EMIT changed();
}

} // namespace pgb::state
