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
    /// The record has a number from now on, and its work is kept under that.
    void verhuis(const DraftKey& naar);

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override { return false; }
    void stuur() override {}

private:
    DeclaratieSession& m_session;
    DossierGateway& m_gateway;
};

} // namespace pgb
