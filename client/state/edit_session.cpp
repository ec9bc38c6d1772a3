#include "client/state/edit_session.h"

namespace pgb {

void EditSessionBase::setSaveState(SaveToestand toestand, const QDateTime& sinds)
{
    if (m_saveState.toestand == toestand && m_saveState.sinds == sinds)
        return;
    m_saveState = {toestand, sinds};
    Q_EMIT saveStateChanged();
}

void EditSessionBase::setRapport(Rapport rapport)
{
    const bool same = rapport.bevindingen == m_rapport.bevindingen && rapport.nogNiet == m_rapport.nogNiet;
    m_rapport = std::move(rapport);
    if (!same)
        Q_EMIT findingsChanged();
}

} // namespace pgb
