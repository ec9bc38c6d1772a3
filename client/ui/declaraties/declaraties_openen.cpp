// Where the list of declaraties leads to: each kind has a page of its own.
#include "client/ui/declaratie/correctie_page.h"
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
    const std::optional<Invoerkant> kant = invoerkantVan(gateway().gebruiker().rol);
    if (kant && *kant != Invoerkant::Svb)
        knop(tr("Vergeten uren…"), maandrondeAdres());
    if (!address().budgethouder || !kant)
        return;
    if (kanBedragInvoeren(*kant))
        knop(tr("Kosten declareren…"), kostenAdres(address().budgethouder));
    if (kanInvoeren(DeclaratieSoort::Factuur, *kant))
        knop(tr("Factuur insturen…"), factuurAdres(address().budgethouder));
}

void DeclaratiesPage::open(int record)
{
    const Declaratie& d = m_rijen[size_t(record)].declaratie;
    Navigator& navigator = context().navigator;
    switch (bladSoort(d, gateway().gebruiker().rol)) {
    case BladSoort::Uren: return navigator.open(adresVan(DeclaratieAdres{d.budgethouder, d.zorgovereenkomst, d.periode.van}));
    case BladSoort::Bedrag: return navigator.open(kostenAdres(d.budgethouder, d.id));
    case BladSoort::Factuur: return navigator.open(factuurAdres(d.budgethouder, d.zorgovereenkomst, d.periode.van, d.id));
    case BladSoort::Correctie: return navigator.open(correctieAdres(d.budgethouder, d.oorspronkelijke));
    case BladSoort::Geen: return klap(record);
    }
}

void DeclaratiesPage::leegActie()
{
    context().navigator.open({Section::Overeenkomsten, address().budgethouder, {}});
}

} // namespace pgb::ui
