#include "client/state/declaratie_autosave.h"

namespace pgb {

DeclaratieAutosave::DeclaratieAutosave(DeclaratieSession& session, DeclaratieGateway& gateway, const Tijden& tijden, QObject* parent)
    : Autosave(session, tijden, parent), m_session(session), m_gateway(gateway)
{
}

void DeclaratieAutosave::overschrijf(qint64 rijversie)
{
    m_session.overschrijf(rijversie);
    bewaarNu();
}

void DeclaratieAutosave::schrijfJournaal()
{
    const Declaratie& d = m_session.declaratie();
    // Text that cannot be read never reaches the server, so the journal keeps it even when the rest is saved.
    const bool nodig = m_session.dirty() || m_session.sommen().onleesbaar > 0;
    m_gateway.keepJournal(d.zorgovereenkomst, d.periode, nodig ? m_session.snapshot() : QByteArray());
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
            return mislukt(uitkomst.problem().kind);
        m_session.opgeslagen(uitkomst.value(), stand, QDateTime::currentDateTime());
        bewaard();
    });
}

} // namespace pgb
