// Where the list of declaraties leads to: each kind has a page of its own.
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/maandronde_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include <QPushButton>

namespace pgb::ui {

void DeclaratiesPage::maakKnoppen()
{
    const auto knop = [this](const QString& tekst, const Address& naar) {
        auto* nieuw = new QPushButton(tekst);
        connect(nieuw, &QPushButton::clicked, this, [this, naar] { context().navigator.open(naar); });
        kader()->voegToe(nieuw);
    };
    const Rol rol = gateway().gebruiker().rol;
    if (rol != Rol::MedewerkerVerstrekker && rol != Rol::Svb)
        knop(tr("Vergeten uren…"), maandrondeAdres());
    const std::optional<Invoerkant> kant = invoerkantVan(rol);
    if (!address().budgethouder || !kant)
        return;
    if (*kant != Invoerkant::Zorgverlener)
        knop(tr("Kosten declareren…"), kostenAdres(address().budgethouder));
    knop(tr("Factuur insturen…"), factuurAdres(address().budgethouder));
}

void DeclaratiesPage::open(int record)
{
    const Declaratie& d = m_rijen[size_t(record)].declaratie;
    if (isBedragsoort(d.soort) && DeclaratieSession::bewerkbaar(d.status))
        return context().navigator.open(kostenAdres(d.budgethouder, d.id));
    if (d.soort == DeclaratieSoort::Factuur && DeclaratieSession::bewerkbaar(d.status))
        return context().navigator.open(factuurAdres(d.budgethouder, d.zorgovereenkomst, d.periode.van));
    if (isBedragsoort(d.soort) || d.soort == DeclaratieSoort::Correctie || d.soort == DeclaratieSoort::Factuur)
        return klap(record); // no month of hours
    context().navigator.open(adresVan(DeclaratieAdres{d.budgethouder, d.zorgovereenkomst, d.periode.van}));
}

void DeclaratiesPage::leegActie()
{
    context().navigator.open({Section::Overeenkomsten, address().budgethouder, {}});
}

} // namespace pgb::ui
