#include "server/app/wie_kan.h"
#include <algorithm>

namespace pgb::app {
namespace {

void voegOpen(std::vector<GebruikerId>& uit, const Gebruiker& account)
{
    if (!account.geblokkeerd && std::find(uit.begin(), uit.end(), account.id) == uit.end())
        uit.push_back(account.id);
}

} // namespace

Outcome<std::vector<GebruikerId>> accountsVan(Werk& werk, BudgethouderId budgethouder, Handeling handeling)
{
    std::vector<GebruikerId> uit;
    PGB_TRY(eigen, werk.unit.gebruikers().vanBudgethouder(budgethouder));
    for (const Gebruiker& account : eigen)
        voegOpen(uit, account);
    PGB_TRY(registraties, werk.unit.budgethouders().vertegenwoordigingen(budgethouder));
    for (const Vertegenwoordiging& v : registraties) {
        Relatie relatie;
        relatie.vertegenwoordigt = rechtenOp({&v, 1}, v.gebruiker, budgethouder, werk.vandaag());
        if (!mag(Rol::Vertegenwoordiger, relatie, handeling))
            continue;
        PGB_TRY(account, gevonden(werk.unit.gebruikers().find(v.gebruiker)));
        voegOpen(uit, account);
    }
    return uit;
}

Outcome<std::vector<GebruikerId>> accountsVan(Werk& werk, ZorgverlenerId zorgverlener)
{
    std::vector<GebruikerId> uit;
    PGB_TRY(accounts, werk.unit.gebruikers().vanZorgverlener(zorgverlener));
    for (const Gebruiker& account : accounts)
        voegOpen(uit, account);
    return uit;
}

} // namespace pgb::app
