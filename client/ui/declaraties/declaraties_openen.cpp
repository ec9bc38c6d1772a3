// Where the list of declaraties leads to: each kind has a page of its own.
#include "client/ui/budget/budget_page.h"
#include "client/ui/clienten/toestemmingen_page.h"
#include "client/ui/declaratie/correctie_page.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/declaraties/declaraties_page.h"
#include "client/ui/declaraties/factuur_page.h"
#include "client/ui/declaraties/invullen.h"
#include "client/ui/declaraties/kosten_page.h"
#include "client/ui/declaraties/maandronde_page.h"
#include "client/ui/declaraties/reden_paneel.h"
#include "client/ui/shell/commands.h"
#include "shared/domain/declaratie/correctie.h"
#include <QPushButton>
#include <algorithm>

namespace pgb::ui {

void DeclaratiesPage::maakKnoppen()
{
    const auto knop = [this](const QString& tekst, const Address& naar) {
        auto* nieuw = new QPushButton(tekst);
        connect(nieuw, &QPushButton::clicked, this, [this, naar] { context().navigator.open(naar); });
        kader()->voegToe(nieuw);
    };
    if (vultUrenIn(gateway().bevoegd()))
        knop(tr("Vergeten uren…"), maandrondeAdres());
    context().commands.add({QStringLiteral("declaraties.corrigeren"), tr("Deze declaratie corrigeren"), {}, [this] { corrigeer(huidig()); },
                            [this] { return huidig() >= 0 && kanCorrigeren(m_rijen[size_t(huidig())].declaratie, gateway().bevoegd()); }, tr("correctie terugbetalen nabetaling fout uren")}, this);
    const std::optional<Invoerkant> kant = invoerkantVan(gateway().gebruiker().rol);
    if (!address().budgethouder || !kant || !gateway().bevoegd().mag(Handeling::DeclaratieInvoeren, address().budgethouder))
        return;
    if (vultUrenIn(gateway().bevoegd(), address().budgethouder))
        m_invullen = [this] { vulUrenIn(*this, context().navigator, gateway(), address().budgethouder); };
    knop(tr("Kosten declareren…"), kostenAdres(address().budgethouder));
    if (kanInvoeren(DeclaratieSoort::Factuur, *kant))
        knop(tr("Factuur declareren…"), factuurAdres(address().budgethouder));
}

void DeclaratiesPage::open(int record)
{
    const Declaratie& d = m_rijen[size_t(record)].declaratie;
    Navigator& navigator = context().navigator;
    switch (bladSoort(d, gateway().bevoegd())) {
    case BladSoort::Uren: return navigator.open(adresVan(DeclaratieAdres{d.budgethouder, d.zorgovereenkomst, d.periode.van, opentDeMaand(d) ? DeclaratieId() : d.id}));
    case BladSoort::Bedrag: return navigator.open(kostenAdres(d.budgethouder, d.id));
    case BladSoort::Factuur: return navigator.open(factuurAdres(d.budgethouder, d.zorgovereenkomst, d.periode.van, d.id));
    case BladSoort::Correctie: return navigator.open(correctieAdres(d.budgethouder, d.oorspronkelijke));
    case BladSoort::Geen: return klap(record);
    }
}

void DeclaratiesPage::corrigeer(int record)
{
    if (record < 0)
        return;
    const Declaratie& d = m_rijen[size_t(record)].declaratie;
    context().navigator.open(correctieAdres(d.budgethouder, d.id));
}

bool DeclaratiesPage::opentDeMaand(const Declaratie& d) const
{
    return d.status != DeclaratieStatus::Ingetrokken && std::none_of(m_rijen.begin(), m_rijen.end(), [&d](const DeclaratieRij& rij) {
        const Declaratie& a = rij.declaratie;
        return a.budgethouder == d.budgethouder && a.zorgovereenkomst == d.zorgovereenkomst && a.periode == d.periode && a.soort == DeclaratieSoort::GeleverdeZorg
            && a.status != DeclaratieStatus::Ingetrokken && maandRang(a.status, a.id) > maandRang(d.status, d.id);
    });
}

Uitweg DeclaratiesPage::uitweg(int record) const
{
    if (record < 0 || record >= records())
        return Uitweg::Geen;
    const DeclaratieRij& r = m_rijen[size_t(record)];
    return uitwegVan(r.declaratie, r.u, gateway().bevoegd(), magLaat());
}

bool DeclaratiesPage::magLaat() const { return m_geld && gateway().bevoegd().magErgens(Handeling::BlokkadeBeheren); }

void DeclaratiesPage::losOp(int record)
{
    if (const Uitweg weg = uitweg(record); weg != Uitweg::Geen)
        ga(record, weg);
}

void DeclaratiesPage::ga(int record, Uitweg weg)
{
    const Declaratie& d = m_rijen[size_t(record)].declaratie;
    switch (weg) {
    case Uitweg::Geen: return;
    case Uitweg::Beoordelen: // looked at first; A and R do the rest
    case Uitweg::Afhandelen: // what came in is typed there
        kies(record);
        klap(record);
        return;
    case Uitweg::Herstellen:
    case Uitweg::Verder: return open(record);
    case Uitweg::Overeenkomst: return context().navigator.open({Section::Overeenkomsten, d.budgethouder, QStringLiteral("overeenkomst/%1").arg(d.zorgovereenkomst.waarde)});
    case Uitweg::Toestemming: {
        const std::optional<ToestemmingSoort> soort = gevraagdeToestemming(d);
        return context().navigator.open(soort ? toestemmingAdres(d.budgethouder, {*soort, d.zorgovereenkomst, d.periode.van}) : toestemmingenAdres(d.budgethouder));
    }
    case Uitweg::Storten: return context().navigator.open(stortAdres(d.budgethouder, d.id));
    case Uitweg::Budget: return context().navigator.open(budgetAdres(d.budgethouder, d.periode.van.year()));
    }
}

void DeclaratiesPage::leegActie()
{
    if (m_invullen)
        return m_invullen();
    context().navigator.open({Section::Overeenkomsten, address().budgethouder, {}});
}

} // namespace pgb::ui
