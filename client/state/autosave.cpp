#include "client/state/autosave.h"
#include <utility>

namespace pgb {

Autosave::Autosave(EditSessionBase& session, const Tijden& tijden, QObject* parent)
    : QObject(parent), m_session(session), m_tijden(tijden)
{
    m_journaal.setSingleShot(true);
    m_server.setSingleShot(true);
    connect(&m_journaal, &QTimer::timeout, this, &Autosave::bewaarHier);
    connect(&m_server, &QTimer::timeout, this, &Autosave::bewaarNu);
    connect(&session, &EditSessionBase::changed, this, &Autosave::gewijzigd);
    if (session.dirty())
        gewijzigd();
}

void Autosave::gewijzigd()
{
    // Not restarted by each key: steady typing must not put the journal off.
    if (!m_journaal.isActive())
        m_journaal.start(m_tijden.journaal);
    if (!m_gestopt && !m_server.isActive() && m_session.saveState().toestand != SaveToestand::Conflict)
        m_server.start(m_tijden.server);
}

void Autosave::bewaarHier()
{
    m_journaal.stop();
    schrijfJournaal();
}

void Autosave::stop()
{
    m_gestopt = true;
    m_server.stop();
    bewaarHier();
}

void Autosave::hervat()
{
    m_gestopt = false;
    if (m_session.dirty())
        gewijzigd();
}

void Autosave::alsRustig(std::function<void()> daarna)
{
    m_daarna = std::move(daarna);
    if (!m_bezig)
        rust();
}

void Autosave::rust()
{
    if (const auto daarna = std::exchange(m_daarna, {}))
        daarna();
}

void Autosave::bewaarNu()
{
    m_server.stop();
    if (m_gestopt || m_bezig || !teBewaren())
        return;
    m_bezig = true;
    stuur();
}

void Autosave::bewaard()
{
    m_bezig = false;
    bewaarHier();
    if (m_session.dirty())
        gewijzigd();
    rust();
}

void Autosave::mislukt(ProblemKind soort)
{
    m_bezig = false;
    const bool conflictMet = soort == ProblemKind::VersieVerouderd || soort == ProblemKind::Conflict;
    m_session.setSaveState(conflictMet ? SaveToestand::Conflict : SaveToestand::AlleenHier, m_session.saveState().sinds);
    if (!conflictMet && !m_gestopt)
        m_server.start(m_tijden.opnieuw);
    rust();
    if (conflictMet)
        Q_EMIT conflict();
}

} // namespace pgb
