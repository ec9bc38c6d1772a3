#include "client/state/edit_session.h"

namespace pgb {

void EditSessionBase::setServerStand(ServerStand stand)
{
    m_server = stand;
    bepaal(m_saveState.sinds);
}

void EditSessionBase::setJournaalStand(Bewaard stand)
{
    m_journaal = stand;
    bepaal(m_saveState.sinds);
}

void EditSessionBase::draftChanged(bool bij)
{
    m_journaal.reset();
    if (m_server != ServerStand::Conflict)
        m_server = bij ? ServerStand::Bij : ServerStand::Achter;
    bepaal(m_saveState.sinds);
}

void EditSessionBase::serverHeeft(bool bij, const QDateTime& wanneer)
{
    m_server = bij ? ServerStand::Bij : ServerStand::Achter;
    bepaal(wanneer);
}

void EditSessionBase::bepaal(const QDateTime& sinds)
{
    const auto toestand = [this] {
        if (m_server == ServerStand::Bij && !alleenHier())
            return SaveToestand::Opgeslagen;
        if (m_journaal == Bewaard::Mislukt)
            return SaveToestand::NietBewaard;
        if (m_journaal == Bewaard::InGeheugen)
            return SaveToestand::InGeheugen;
        if (m_server == ServerStand::Conflict)
            return SaveToestand::Conflict;
        if (m_server == ServerStand::Geweigerd)
            return SaveToestand::Geweigerd;
        if (m_server == ServerStand::InWachtrij)
            return SaveToestand::InWachtrij; // the outbox has written it before it was told
        return m_journaal ? SaveToestand::AlleenHier : SaveToestand::Gewijzigd;
    };
    const SaveState nu{toestand(), sinds};
    if (nu.toestand == m_saveState.toestand && nu.sinds == m_saveState.sinds)
        return;
    m_saveState = nu;
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
