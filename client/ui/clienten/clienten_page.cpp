#include "client/ui/clienten/clienten_page.h"
#include "client/models/budget_jaar.h"
#include "client/state/dossier_samen.h"
#include "client/ui/budget/budget_rijen.h"
#include "client/ui/clienten/client_page.h"
#include "client/ui/clienten/clienten_pages.h"
#include "shared/text/formats.h"
#include <QPushButton>

namespace pgb::ui {
namespace {

/// Carers see neither toekenningen nor budgets (domain 1.2).
bool zietBudget(Rol rol)
{
    return rol != Rol::Zorgverlener && rol != Rol::MedewerkerOrganisatie && rol != Rol::Beheerder;
}

std::vector<CellColumn> kolommen(Rol rol)
{
    std::vector<CellColumn> uit{{ClientenPage::tr("Naam")}, {ClientenPage::tr("Geboren"), true}, {ClientenPage::tr("Klantnummer")}, {ClientenPage::tr("Profielnummer")},
                                {ClientenPage::tr("Lopend"), true}};
    if (zietBudget(rol))
        uit.insert(uit.end(), {{ClientenPage::tr("Wet")}, {ClientenPage::tr("Verstrekker")}, {ClientenPage::tr("Budget")}});
    return uit;
}

} // namespace

Page* makeClientenPage(const Address& address, const PageContext& context, DossierGateway& gateway)
{
    if (address.budgethouder)
        return new ClientPage(address, context, gateway);
    return new ClientenPage(address, context, gateway);
}

ClientenPage::ClientenPage(const Address& address, const PageContext& context, DossierGateway& gateway)
    : RijenLijst(context, gateway, address,
                       {tr("Cliënten"), QStringLiteral("system-users"), tr("Naam, klantnummer, profielnummer of geboortedatum"), {}, tr("Er zijn nog geen cliënten."),
                        gateway.gebruiker().rol == Rol::MedewerkerVerstrekker ? tr("Toekenning invoeren") : QString()},
                       kolommen(gateway.gebruiker().rol), {QStringLiteral("budgethouder"), QStringLiteral("toekenning"), QStringLiteral("zorgovereenkomst")}),
      m_budgetten(new DossierBudgetten(gateway, this))
{
    tabel()->setStretchColumn(0);
    tabel()->setGivingWay({3, 2, 6});
    connect(m_budgetten, &DossierBudgetten::gelezen, this, [this] {
        model()->forget();
        tabel()->viewport()->update();
    });
    if (gateway.gebruiker().rol == Rol::MedewerkerVerstrekker) {
        auto* knop = new QPushButton(tr("Toekenning invoeren"));
        connect(knop, &QPushButton::clicked, this, &ClientenPage::leegActie);
        kader()->voegToe(knop);
    }
}

void ClientenPage::laad()
{
    struct Gegevens {
        std::vector<Budgethouder> budgethouders;
        std::vector<Toekenning> toekenningen;
        std::vector<Zorgovereenkomst> overeenkomsten;
        std::vector<Verstrekker> verstrekkers;
    };
    auto nieuw = std::make_shared<Gegevens>();
    const bool budget = zietBudget(gateway().gebruiker().rol);
    const auto samen = Samen::maak([this, nieuw, budget](const std::optional<Problem>& problem) {
        if (problem)
            return mislukt(*problem);
        const int jaar = beginJaar(budgetJaren(nieuw->toekenningen), gateway().vandaag().year());
        m_rijen = clientRijen(nieuw->budgethouders, nieuw->toekenningen, nieuw->overeenkomsten, nieuw->verstrekkers, gateway().vandaag(), jaar);
        geladen();
        if (budget)
            m_budgetten->haal(jaar);
    });
    gateway().budgethouders(this, samen->in(nieuw->budgethouders));
    gateway().zorgovereenkomsten({}, std::nullopt, this, samen->in(nieuw->overeenkomsten));
    gateway().verstrekkers(this, samen->in(nieuw->verstrekkers));
    if (budget)
        gateway().toekenningen({}, this, samen->in(nieuw->toekenningen));
}

CellRow ClientenPage::rij(int record) const
{
    const ClientRij& r = at(record);
    CellRow cellen{{.text = r.naam, .bold = true},
                   {.text = datumKort(r.budgethouder.geboortedatum)},
                   {.text = r.budgethouder.klantnummer},
                   {.text = r.budgethouder.profielnummer},
                   {.text = r.lopend == 0 ? QString() : QString::number(r.lopend), .spoken = r.lopend == 1 ? tr("1 overeenkomst loopt") : tr("%1 overeenkomsten lopen").arg(r.lopend)}};
    if (!zietBudget(gateway().gebruiker().rol))
        return cellen;
    const QString nogNiet = !r.toekenning ? tr("nog geen toekenning %1").arg(gateway().vandaag().year()) : m_budgetten->klaar() ? QString() : QStringLiteral("…");
    Cell balk{.text = nogNiet, .tone = Role::Muted};
    if (const NiveauStand* stand = m_budgetten->van(r.toekenning); stand && stand->bedrag)
        balk = {.spoken = budgetWoorden(*stand), .budget = budgetDelen(*stand)};
    else if (stand)
        balk.text.clear();
    cellen.insert(cellen.end(), {{.text = r.wetten}, {.text = r.verstrekkers}, balk});
    return cellen;
}

void ClientenPage::open(int record)
{
    context().navigator.open({Section::Clienten, at(record).budgethouder.id, {}});
}

void ClientenPage::leegActie()
{
    context().navigator.open({Section::Budgetten, {}, QStringLiteral("toekenning/nieuw")});
}

void ClientenPage::beschrijf()
{
    kader()->setOndertitel(m_rijen.size() == 1 ? tr("1 cliënt") : tr("%1 cliënten").arg(m_rijen.size()));
}

} // namespace pgb::ui
