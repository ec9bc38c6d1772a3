#pragma once
#include "client/state/dossier_gateway.h"
#include "client/state/zorgovereenkomst_gateway.h"
#include "client/ui/clienten/gegevens_dialoog.h"

namespace pgb::ui {

/// True when the reader can put anything right of this budgethouder.
bool magGegevensWijzigen(const Bevoegd& lezer, BudgethouderId budgethouder);

/// DC-099: what the server did with an account number that it did not take over at once.
QString rekeningWacht();

/// Opens the dialog over what this user may put right: who the person is and where he lives for a verstrekker, how to reach and pay him for
/// the others. `zeg` gets a sentence when an account number was not taken over at once. Owned by `parent`.
GegevensDialoog* wijzigBudgethouder(const Budgethouder& record, DossierGateway& gateway, std::function<void(const QString&)> zeg, QWidget* parent);

/// The same of a zorgverlener, by whoever entered him. `record` as the server shows it; a number that stays empty stays as it is.
/// `klaar` gets what the server made of it.
GegevensDialoog* wijzigZorgverlener(const Zorgverlener& record, QDate vandaag, ZorgovereenkomstGateway& gateway,
                                    std::function<void(const Zorgverlener&)> klaar, QWidget* parent);

} // namespace pgb::ui
