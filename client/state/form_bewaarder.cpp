#include "client/state/form_bewaarder.h"

namespace pgb {

FormBewaarder::FormBewaarder(EditSessionBase& session, const DraftKey& key, DossierGateway& gateway, QObject* parent)
    : Autosave(session, Tijden(), parent), m_session(session), m_key(key), m_gateway(gateway)
{
}

void FormBewaarder::schrijfJournaal(BewaardAntwoord klaar)
{
    m_gateway.keepJournal(m_key, m_session.dirty() ? m_session.snapshot() : QByteArray(), std::move(klaar));
}

} // namespace pgb
