#include "client/state/declaratie_autosave.h"

namespace pgb {

DeclaratieAutosave::DeclaratieAutosave(DeclaratieSession& session, DeclaratieGateway& gateway, const Tijden& tijden, QObject* parent)
    : Autosave(session, tijden, parent), m_session(session), m_gateway(gateway)
{
}

void DeclaratieAutosave::schrijfJournaal(BewaardAntwoord klaar)
{
    if (m_session.gesloten())
        return; // what is still in the journal was typed before it closed; the outbox or the user decides
    const bool nodig = m_session.dirty() || m_session.alleenHier();
    m_gateway.keepJournal(m_session.key(), nodig ? m_session.snapshot() : QByteArray(), std::move(klaar));
}

bool DeclaratieAutosave::teBewaren() const
{
    return m_session.dirty() && !m_session.gesloten();
}

void DeclaratieAutosave::stuur()
{
    const DeclaratieSession::Stand stand = m_session.stand();
    Declaratie wat = m_session.declaratie();
    wat.rijversie = m_session.rijversie();
    m_gateway.save(wat, this, [this, stand](const Outcome<Declaratie>& uitkomst) {
        if (!uitkomst)
            return mislukt(uitkomst.problem());
        m_session.opgeslagen(uitkomst.value(), stand, QDateTime::currentDateTime());
        bewaard();
    });
}

} // namespace pgb
