#pragma once
#include "client/state/autosave.h"
#include "client/state/declaratie_session.h"

namespace pgb {

/// Autosave of one open declaratie through its gateway.
class DeclaratieAutosave final : public Autosave {
    Q_OBJECT
public:
    DeclaratieAutosave(DeclaratieSession& session, DeclaratieGateway& gateway, const Tijden& tijden, QObject* parent = nullptr);

protected:
    void schrijfJournaal(BewaardAntwoord klaar) override;
    bool teBewaren() const override;
    void stuur() override;

private:
    DeclaratieSession& m_session;
    DeclaratieGateway& m_gateway;
};

} // namespace pgb
