#pragma once
#include "client/state/beheer_gateway.h"
#include "client/ui/lijst/rijen_lijst.h"

namespace pgb::ui {

/// An account with the words that it can be found by.
struct GebruikerRij {
    Gebruiker account;
    QString bij; ///< the verstrekker or organisation; empty = none
    QString zoek;
};

/// All accounts of the installation for a beheerder, those of his own house for who looks after these: adding one, locking, and helping who
/// lost a telephone or a password.
class GebruikersPage final : public RijenLijst<GebruikerRij> {
    Q_OBJECT
public:
    GebruikersPage(const Address& address, const PageContext& context, DossierGateway& gateway, BeheerGateway& beheer);
    std::vector<KeyHint> keyHints() const override;

protected:
    void laad() override;
    qint64 sleutel(int record) const override { return at(record).account.id.waarde; }
    std::vector<int> volgorde() const override;
    CellRow rij(int record) const override;
    void open(int record) override;
    void leegActie() override { nieuw(); }
    void beschrijf() override;

private:
    void nieuw();
    bool past(const Gebruiker& account, int tab) const;
    bool alles() const { return gateway().gebruiker().rol == Rol::Beheerder; }
    BeheerGateway& m_beheer;
};

} // namespace pgb::ui
