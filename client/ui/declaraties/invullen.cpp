#include "client/ui/declaraties/invullen.h"
#include "client/models/clienten_lijst.h"
#include "client/state/dossier_samen.h"
#include "client/ui/declaratie/declaratie_page.h"
#include "client/ui/shell/commands.h"
#include "shared/text/probleem_text.h"
#include <QCoreApplication>

namespace pgb::ui {
namespace {

struct Invullen {
    Q_DECLARE_TR_FUNCTIONS(pgb::ui::Invullen)
};

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
        return openMaand(navigator, *een, gegevens, vandaag);
    if (vragen > 1)
        return navigator.open({Section::Overeenkomsten, budgethouder, {}}); // Space on one of them opens its month
    navigator.toast(Invullen::tr("Er loopt geen overeenkomst bij deze cliënt. Zonder overeenkomst kunt u geen uren declareren."), {});
    navigator.open({Section::Overeenkomsten, budgethouder, {}});
}

} // namespace

std::function<void()> voegInvullenToe(Page& page, const PageContext& context, DossierGateway& gateway, BudgethouderId budgethouder)
{
    const auto doe = [&page, &navigator = context.navigator, &gateway, budgethouder] {
        auto nieuw = std::make_shared<InvulGegevens>();
        const auto samen = Samen::maak([nieuw, &navigator, &gateway, budgethouder](const std::optional<Problem>& problem) {
            if (problem)
                return navigator.toast(probleemTekst(*problem), {});
            openEen(navigator, *nieuw, budgethouder, gateway.vandaag());
        });
        gateway.zorgovereenkomsten(budgethouder, std::nullopt, &page, samen->in(nieuw->overeenkomsten));
        gateway.declaraties(budgethouder, &page, samen->in(nieuw->declaraties));
        gateway.parameters(&page, samen->in(nieuw->parameters));
    };
    context.commands.add({QStringLiteral("declaraties.invullen"), Invullen::tr("Uren invullen voor deze cliënt"), Qt::CTRL | Qt::SHIFT | Qt::Key_U, doe, {},
                          Invullen::tr("declaratie maand nieuw beginnen")}, &page);
    return doe;
}

void openMaandVan(const Zorgovereenkomst& overeenkomst, QObject* context, Navigator& navigator, DossierGateway& gateway)
{
    auto nieuw = std::make_shared<InvulGegevens>();
    const auto samen = Samen::maak([nieuw, overeenkomst, &navigator, &gateway](const std::optional<Problem>& problem) {
        if (problem)
            return navigator.toast(probleemTekst(*problem), {});
        openMaand(navigator, overeenkomst, *nieuw, gateway.vandaag());
    });
    gateway.declaraties(overeenkomst.budgethouder, context, samen->in(nieuw->declaraties));
    gateway.parameters(context, samen->in(nieuw->parameters));
}

} // namespace pgb::ui
