#pragma once
#include "client/state/dossier_index.h"
#include "client/state/work_status.h"
#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace pgb {

/// What stands on this computer and not on the server, in words: for the moments in which no screen can be built around it, because the
/// server that has the record is away.
class UnsentWork final : public QObject {
    Q_OBJECT
public:
    UnsentWork(state::Journal& journal, const state::Outbox& outbox, const state::WorkStatus& work, const state::DossierIndex& index,
               QObject* parent = nullptr);
    /// One sentence for each draft that no screen has open and for each submission that waits.
    QStringList sentences() const;
    /// What does not open any more, by what it was and when it was saved; not what only helped to name it.
    QStringList unreadable() const;

private:
    /// The clients of the drafts that are here, without whom a number says nothing while the server is away; and what each file is, for when it
    /// does not open any more.
    void keepNames();
    QJsonObject names() const;
    QString about(const DraftKey& draft, const QJsonObject& names) const;
    QString contentOf(const DraftKey& draft) const;

    state::Journal& m_journal;
    const state::Outbox& m_outbox;
    const state::WorkStatus& m_work;
    const state::DossierIndex& m_index;
};

} // namespace pgb
