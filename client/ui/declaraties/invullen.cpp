#include "client/ui/declaraties/invullen.h"
#include "client/models/clienten_lijst.h"
#include "client/models/declaraties_lijst.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/shell/commands.h"
#include "shared/text/probleem_text.h"
#include <QCoreApplication>
#include <iterator>

namespace pgb::ui {
namespace {

struct Invullen {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::Invullen)
};

/// So many agreements are asked about one by one; of more, all that was declared in the last days is read at once.
constexpr size_t meesteVragen = 12;

struct InvulGegevens {
    std::vector<Zorgovereenkomst> overeenkomsten;
    std::vector<Declaratie> declaraties;
    std::shared_ptr<const ParameterTabel> parameters;
};

void openMaand(Navigator& navigator, const Zorgovereenkomst& z, const InvulGegevens& gegevens, QDate vandaag)
{
    navigator.open(adresVan(DeclaratieAdres{z.budgethouder, z.id, declaratieNu(z, gegevens.declaraties, *gegevens.parameters, vandaag).van}));
}

void openEen(Navigator& navigator, const InvulGegevens& gegevens, BudgethouderId budgethouder, QDate vandaag)
{
    const Zorgovereenkomst* een = nullptr;
    int vragen = 0;
    for (const Zorgovereenkomst& z : gegevens.overeenkomsten) {
        if (!vraagtUren(z, gegevens.declaraties, *gegevens.parameters, vandaag))
            continue;
        een = &z;
        ++vragen;
    }
    if (vragen == 1)
        return navigator.open(adresVan(DeclaratieAdres{een->budgethouder, een->id, oudsteOpen(*een, gegevens.declaraties, *gegevens.parameters, vandaag).van}));
    if (vragen > 1)
        return navigator.open({Section::Overeenkomsten, budgethouder, {}}); // Space on one of them opens its month
    navigator.toast(Invullen::tr("Er loopt geen overeenkomst bij deze cliënt. Zonder overeenkomst kunt u geen uren declareren."), {});
    navigator.open({Section::Overeenkomsten, budgethouder, {}});
}

} // namespace

void vulUrenIn(Page& page, Navigator& navigator, DossierGateway& gateway, BudgethouderId budgethouder)
{
    auto nieuw = std::make_shared<InvulGegevens>();
    const auto samen = Samen::maak([nieuw, &navigator, &gateway, budgethouder](const std::optional<Problem>& problem) {
        if (problem)
            return navigator.toast(probleemTekst(*problem), {});
        openEen(navigator, *nieuw, budgethouder, gateway.vandaag());
    });
    gateway.zorgovereenkomsten(budgethouder, std::nullopt, &page, samen->in(nieuw->overeenkomsten));
    gateway.declaraties({budgethouder}, &page, samen->in(nieuw->declaraties));
    gateway.parameters(&page, samen->in(nieuw->parameters));
}

void voegInvullenToe(Page& page, const PageContext& context, DossierGateway& gateway)
{
    const auto kan = [&page, &gateway] {
        const std::optional<PageClient> client = page.client();
        return client && client->id && vultUrenIn(gateway.bevoegd(), client->id);
    };
    const auto doe = [&page, &navigator = context.navigator, &gateway] { vulUrenIn(page, navigator, gateway, page.client()->id); };
    context.commands.add({QStringLiteral("declaraties.invullen"), Invullen::tr("Uren invullen voor deze cliënt"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, doe, kan,
                          Invullen::tr("declaratie maand nieuw beginnen")}, &page);
}

void openMaandVan(const Zorgovereenkomst& overeenkomst, QObject* context, Navigator& navigator, DossierGateway& gateway)
{
    auto nieuw = std::make_shared<InvulGegevens>();
    const auto samen = Samen::maak([nieuw, overeenkomst, &navigator, &gateway](const std::optional<Problem>& problem) {
        if (problem)
            return navigator.toast(probleemTekst(*problem), {});
        openMaand(navigator, overeenkomst, *nieuw, gateway.vandaag());
    });
    gateway.declaraties({.zorgovereenkomst = overeenkomst.id, .periode = laatsteUren(gateway.vandaag())}, context, samen->in(nieuw->declaraties));
    gateway.parameters(context, samen->in(nieuw->parameters));
}

Urenvraag::Urenvraag(DossierGateway& gateway, std::function<void()> gelezen, QObject* parent) : QObject(parent), m_gateway(gateway), m_gelezen(std::move(gelezen)) {}

void Urenvraag::lees(BudgethouderId budgethouder, const std::vector<ZorgovereenkomstId>& overeenkomsten)
{
    struct Gelezen {
        std::vector<std::vector<Declaratie>> per;
        std::shared_ptr<const ParameterTabel> parameters;
    };
    const bool elkApart = overeenkomsten.size() <= meesteVragen;
    auto nieuw = std::make_shared<Gelezen>();
    nieuw->per.resize(elkApart ? overeenkomsten.size() : 1);
    const auto samen = Samen::maak([this, nieuw](const std::optional<Problem>& problem) {
        if (problem)
            return; // what ended is not offered
        m_declaraties.clear();
        for (std::vector<Declaratie>& deel : nieuw->per)
            std::move(deel.begin(), deel.end(), std::back_inserter(m_declaraties));
        m_parameters = nieuw->parameters;
        m_gelezen();
    });
    const Periode wanneer = laatsteUren(m_gateway.vandaag());
    for (size_t i = 0; i < nieuw->per.size(); ++i)
        m_gateway.declaraties({.budgethouder = budgethouder, .zorgovereenkomst = elkApart ? overeenkomsten[i] : ZorgovereenkomstId(), .periode = wanneer}, this, samen->in(nieuw->per[i]));
    m_gateway.parameters(this, samen->in(nieuw->parameters));
}

bool Urenvraag::moetLezen(const Zorgovereenkomst& overeenkomst) const
{
    return kanUrenVragen(overeenkomst, m_gateway.vandaag()) && standNu(overeenkomst, m_gateway.vandaag()) != StandNu::Loopt;
}

bool Urenvraag::vraagt(const Zorgovereenkomst& overeenkomst) const
{
    if (!m_parameters)
        return standNu(overeenkomst, m_gateway.vandaag()) == StandNu::Loopt;
    return vraagtUren(overeenkomst, m_declaraties, *m_parameters, m_gateway.vandaag());
}

} // namespace pgb::ui
