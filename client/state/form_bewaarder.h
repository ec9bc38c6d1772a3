#pragma once
#include "client/state/autosave.h"
#include "client/state/dossier_gateway.h"

namespace pgb {

/// Keeps what is typed on a form on this computer; the page sends it.
class FormBewaarder final : public Autosave {
    Q_OBJECT
public:
    FormBewaarder(EditSessionBase& session, const DraftKey& key, DossierGateway& gateway, QObject* parent = nullptr);

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override { return false; }
    void stuur() override {}

private:
    EditSessionBase& m_session;
    DraftKey m_key;
    DossierGateway& m_gateway;
};

} // namespace pgb
