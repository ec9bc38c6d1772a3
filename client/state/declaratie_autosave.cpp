#include "client/state/declaratie_autosave.h"

namespace pgb {

DeclaratieAutosave::DeclaratieAutosave(DeclaratieSession& session, DeclaratieGateway& gateway, const Tijden& tijden,
                                       QObject* parent)
    : QObject(parent), m_session(session), m_gateway(gateway), m_tijden(tijden)
{
    m_journaal.setSingleShot(true);
    m_server.setSingleShot(true);
    connect(&m_journaal, &QTimer::timeout, this, &DeclaratieAutosave::bewaarHier);
    connect(&m_server, &QTimer::timeout, this, &DeclaratieAutosave::bewaarOpServer);
    connect(&session, &EditSessionBase::changed, this, &DeclaratieAutosave::gewijzigd);
    if (session.dirty())
        gewijzigd();
}

void DeclaratieAutosave::gewijzigd()
{
    // Not restarted by each key: steady typing must not put the journal off.
    if (!m_journaal.isActive())
        m_journaal.start(m_tijden.journaal);
    if (!m_gestopt && !m_server.isActive() && m_session.saveState().toestand != SaveToestand::Conflict)
        m_server.start(m_tijden.server);
}

void DeclaratieAutosave::bewaarHier()
{
    m_journaal.stop();
    const Declaratie& d = m_session.declaratie();
    // Text that cannot be read never reaches the server, so the journal keeps it even when the rest is saved.
    const bool nodig = m_session.dirty() || m_session.sommen().onleesbaar > 0;
    m_gateway.keepJournal(d.zorgovereenkomst, d.periode, nodig ? m_session.snapshot() : QByteArray());
}

void DeclaratieAutosave::stop()
{
    m_gestopt = true;
    m_server.stop();
    bewaarHier();
}

void DeclaratieAutosave::hervat()
{
    m_gestopt = false;
    if (m_session.dirty())
        gewijzigd();
}

void DeclaratieAutosave::overschrijf(qint64 rijversie)
{
    m_session.overschrijf(rijversie);
    bewaarOpServer();
}

void DeclaratieAutosave::bewaarOpServer()
{
    m_server.stop();
    if (m_gestopt || m_bezig || !m_session.dirty() || m_session.gesloten())
        return;
    m_bezig = true;
    const DeclaratieSession::Stand stand = m_session.stand();
    Declaratie wat = m_session.declaratie();
    wat.rijversie = m_session.rijversie();
    m_gateway.save(wat, this, [this, stand](const Outcome<Declaratie>& uitkomst) { antwoord(uitkomst, stand); });
}

void DeclaratieAutosave::antwoord(const Outcome<Declaratie>& uitkomst, const DeclaratieSession::Stand& stand)
{
    m_bezig = false;
    if (uitkomst) {
        m_session.opgeslagen(uitkomst.value(), stand, QDateTime::currentDateTime());
        bewaarHier();
        if (m_session.dirty())
            gewijzigd();
        return;
    }
    const ProblemKind soort = uitkomst.problem().kind;
    if (soort == ProblemKind::VersieVerouderd || soort == ProblemKind::Conflict) {
        m_session.setSaveState(SaveToestand::Conflict, m_session.saveState().sinds);
        Q_EMIT conflict();
        return;
    }
    m_session.setSaveState(SaveToestand::AlleenHier, m_session.saveState().sinds);
    if (!m_gestopt)
        m_server.start(m_tijden.opnieuw);
}

} // namespace pgb
