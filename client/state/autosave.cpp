#include "client/state/autosave.h"
#include "client/state/weigering.h"
#include <QPointer>
#include <utility>

namespace pgb {

Autosave::Autosave(EditSessionBase& session, const Tijden& tijden, QObject* parent)
    : QObject(parent), m_session(session), m_tijden(tijden)
{
    m_journaal.setSingleShot(true);
    m_server.setSingleShot(true);
    session.setGaat([self = QPointer(this)] { return self && !self->m_gestopt && self->teBewaren(); });
    connect(&m_journaal, &QTimer::timeout, this, &Autosave::bewaarHier);
    connect(&m_server, &QTimer::timeout, this, &Autosave::bewaarNu);
    connect(&session, &EditSessionBase::changed, this, &Autosave::gewijzigd);
    connect(&session, &EditSessionBase::alleenHierChanged, this, &Autosave::gewijzigdHier);
    if (session.dirty() || session.alleenHier())
        gewijzigd();
    else if (session.journaalAchterhaald())
        gewijzigdHier();
}

void Autosave::gewijzigdHier()
{
    ++m_beurt;
    // Not restarted by each key: steady typing must not put the journal off.
    if (!m_journaal.isActive())
        m_journaal.start(m_tijden.journaal);
}

void Autosave::gewijzigd()
{
    gewijzigdHier();
    m_anders = m_bezig;
    if (!m_gestopt && !m_server.isActive() && m_session.serverStand() != ServerStand::Conflict)
        m_server.start(m_tijden.server);
}

void Autosave::bewaarHier()
{
    m_journaal.stop();
    schrijfJournaal([self = QPointer(this), beurt = ++m_beurt](Bewaard waar) {
        if (self && self->m_beurt == beurt)
            self->m_session.setJournaalStand(waar);
    });
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
    m_daarna.push_back(std::move(daarna));
    if (!m_bezig)
        rust();
}

void Autosave::rust()
{
    for (const auto& daarna : std::exchange(m_daarna, {}))
        daarna();
}

void Autosave::bewaarNu()
{
    m_server.stop();
    if (m_gestopt || m_bezig || !teBewaren())
        return;
    m_bezig = true;
    m_anders = false;
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

void Autosave::mislukt(const Problem& problem)
{
    m_bezig = false;
    const bool botst = problem.kind == ProblemKind::VersieVerouderd || problem.kind == ProblemKind::Conflict;
    const bool weigert = isWeigering(problem.kind) && !m_anders; // what was typed since then may be taken
    m_session.setServerStand(botst ? ServerStand::Conflict : !m_session.dirty() ? ServerStand::Bij : weigert ? ServerStand::Geweigerd : ServerStand::Achter);
    if (!botst && !weigert && !m_gestopt)
        m_server.start(isWeigering(problem.kind) ? m_tijden.server : m_tijden.opnieuw);
    rust();
    if (botst)
        Q_EMIT conflict(problem);
    else if (weigert && !m_gestopt)
        Q_EMIT geweigerd(problem);
}

} // namespace pgb
