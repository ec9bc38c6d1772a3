#pragma once
#include "client/state/autosave.h"
#include "client/state/declaratie_session.h"
#include "client/state/dossier_gateway.h"

namespace pgb {

/// Keeps a sheet on this computer under its own key; the server gets it by the button.
class BladBewaarder final : public Autosave {
    Q_OBJECT
public:
    BladBewaarder(DeclaratieSession& session, DossierGateway& gateway, QObject* parent = nullptr);
    /// The server has it: nothing of it is kept any more.
    void vergeet();

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override { return false; }
    void stuur() override {}

private:
    DeclaratieSession& m_session;
    DossierGateway& m_gateway;
    bool m_vergeten = false;
};

} // namespace pgb
