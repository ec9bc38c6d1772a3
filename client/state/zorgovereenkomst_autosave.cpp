#include "client/state/zorgovereenkomst_autosave.h"

namespace pgb {

ZorgovereenkomstAutosave::ZorgovereenkomstAutosave(ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, const Tijden& tijden,
                                                   QObject* parent)
    : Autosave(session, tijden, parent), m_session(session), m_gateway(gateway)
{
}

VersieBewaren ZorgovereenkomstAutosave::versieVan(const ZorgovereenkomstSession& session)
{
    return {session.feiten().zorgovereenkomst.id, session.versie().volgnummer, session.rijversie(), session.draft().zorgverlener,
            session.versie().inhoud};
}

void ZorgovereenkomstAutosave::schrijfJournaal(BewaardAntwoord klaar)
{
    if (m_session.gesloten())
        return; // what is still in the journal was typed before it closed; the user decides
    const bool nodig = m_session.dirty() || m_session.alleenHier();
    m_gateway.keepJournal(m_session.feiten().zorgovereenkomst.id, m_session.versie().volgnummer, nodig ? m_session.snapshot() : QByteArray(), std::move(klaar));
}

bool ZorgovereenkomstAutosave::teBewaren() const
{
    return m_session.dirty() && m_session.bewerkbaar();
}

void ZorgovereenkomstAutosave::stuur()
{
    const ZorgovereenkomstSession::Stand stand = m_session.stand();
    m_gateway.save(versieVan(m_session), this, [this, stand](const Outcome<VersieStand>& uitkomst) {
        if (!uitkomst)
            return mislukt(uitkomst.problem());
        m_session.opgeslagen(*uitkomst, stand, QDateTime::currentDateTime());
        haalZorgverlener(stand->zorgverlener);
        bewaard();
    });
}

void ZorgovereenkomstAutosave::haalZorgverlener(ZorgverlenerId wie)
{
    if (!m_session.zorgverlenerOnvolledig() || m_session.draft().zorgverlener != wie || m_gehaald == wie)
        return;
    m_gehaald = wie; // once: an organisation may have no address
    m_gateway.zorgverlener(wie, this, [this, wie](const Outcome<Zorgverlener>& heel) {
        if (heel)
            m_session.vulZorgverlenerAan(*heel);
        else
            m_gehaald = {};
    });
}

} // namespace pgb
