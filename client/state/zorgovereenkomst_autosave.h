#pragma once
#include "client/state/autosave.h"
#include "client/state/zorgovereenkomst_session.h"

namespace pgb {

/// Autosave of one open zorgovereenkomst through its gateway.
class ZorgovereenkomstAutosave final : public Autosave {
    Q_OBJECT
public:
    ZorgovereenkomstAutosave(ZorgovereenkomstSession& session, ZorgovereenkomstGateway& gateway, const Tijden& tijden, QObject* parent = nullptr);
    /// The draft as it would be saved now.
    static VersieBewaren versieVan(const ZorgovereenkomstSession& session);

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override;
    void stuur() override;

private:
    void haalZorgverlener(ZorgverlenerId wie);
    ZorgovereenkomstSession& m_session;
    ZorgovereenkomstGateway& m_gateway;
    ZorgverlenerId m_gehaald;
};

} // namespace pgb
