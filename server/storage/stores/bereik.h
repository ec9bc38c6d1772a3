#pragma once
#include "server/app/ports/lijst.h"
#include "server/storage/values.h"

// Whose records a list may show, as SQL (architecture: scope is narrowed inside the query; deny by default).

namespace pgb::storage {

/// A condition with its values, in brackets.
struct Conditie {
    QString sql;
    Values values;
};

/// Sees the dossiers of a country or a region and not those of his own people: a list begins with what is asked, not with whose it is.
bool zietVelen(const app::Bereik& bereik);
/// A budgethouder or who acts for budgethouders: his lists begin with his dossiers.
bool opDossier(const app::Bereik& bereik);
/// On the table budgethouder, named b.
Conditie bereikBudgethouder(const app::Bereik& bereik);
/// On the table toekenning, named t. A zorgverlener never sees a budget (domain 1.2).
Conditie bereikToekenning(const app::Bereik& bereik);
/// On the table zorgovereenkomst, named o. Only the budgethouder's side sees one that was never shared.
Conditie bereikZorgovereenkomst(const app::Bereik& bereik);
/// On the table declaratie, named d. A verstrekker sees those with a line on its toekenning; drafts are their own side's.
Conditie bereikDeclaratie(const app::Bereik& bereik);
/// On the table betaling, named p: paid to a zorgverlener that the caller is or works for.
Conditie bereikEigenBetaling(const app::Bereik& bereik);
/// On the table werktaak, named w: a verstrekker's own; SVB those without verstrekker; a beheerder reads all.
Conditie bereikWerktaak(const app::Bereik& bereik);
/// On the table gebruiker, named g: those that the caller looks after (pgb::relatieTotAccount); a beheerder all.
Conditie bereikGebruiker(const app::Bereik& bereik);
/// On the table wijziging, named f: changes of records that one of the above shows.
Conditie bereikWijziging(const app::Bereik& bereik);

} // namespace pgb::storage
