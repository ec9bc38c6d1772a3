#include "client/state/blad_bewaarder.h"

namespace pgb {

BladBewaarder::BladBewaarder(DeclaratieSession& session, DossierGateway& gateway, QObject* parent)
    : Autosave(session, Tijden(), parent), m_session(session), m_gateway(gateway)
{
}

void BladBewaarder::verhuis(const DraftKey& naar)
{
    const DraftKey oud = m_session.key();
    m_session.setKey(naar);
    bewaarHier(); // before the other goes
    m_gateway.keepJournal(oud, {}, {});
}

void BladBewaarder::schrijfJournaal(BewaardAntwoord klaar)
{
    const bool nodig = !m_session.isOvergedragen() && (m_session.dirty() || m_session.alleenHier());
    m_gateway.keepJournal(m_session.key(), nodig ? m_session.snapshot() : QByteArray(), std::move(klaar));
}

} // namespace pgb
