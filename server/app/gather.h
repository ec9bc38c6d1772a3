#pragma once
#include "server/app/werk.h"
#include "shared/domain/controle/feiten.h"

namespace pgb::app {

// Parts of gathering facts that both kinds of record need.

/// What the registers say: by the adapter of this installation, in a practice set by the simulator, and else nothing.
Outcome<Registers> raadpleegRegisters(Werk& werk, const Zorgverlener& zorgverlener);
/// Whose account on the budgethouder's side is the zorgverlener's as well (ZC-016, DC-100).
Outcome<std::vector<Partijrol>> rekeningOokVan(Werk& werk, const Budgethouder& budgethouder, const Zorgverlener& zorgverlener);
/// KvK number of who is signed in, when that is an undertaking; else "".
Outcome<QString> kvkVan(Werk& werk);
/// The period widened to whole weeks: limits per week look at the days around a month as well.
Periode heleWeken(const Periode& periode);
/// What the dossier, its year and its weeks say beside this declaratie (domain 7.10). Declaratie, parties, agreement and toekenningen are
/// already in `feiten`.
Outcome<void> voegDossierToe(Werk& werk, DeclaratieFeiten& feiten);
/// The monthly wages that each toekenning still has to pay, from this month until its end, as gereserveerd (domain 3.3): what became a declaratie that
/// counts is booked by that, and what comes on top of it stays. `toekenningen` = all of the budgethouder; `zelf` = a declaratie that asks for the
/// others, or nullptr.
Outcome<std::vector<Boeking>> maandloonBoekingen(Werk& werk, BudgethouderId budgethouder, const std::vector<Toekenning>& toekenningen, const Declaratie* zelf);
/// What is booked and what is set apart for the monthly wages: what a person sees of budgets (domain 3.3).
Outcome<BudgetBoekingen> metReserve(Werk& werk, const std::vector<BudgethouderId>& budgethouders);
/// Money that was paid in for another declaratie is kept for it as gereserveerd, as long as that one still has to be paid (domain 3.5).
Outcome<void> houdBestemdVrij(Werk& werk, BudgetBoekingen& saldo, DeclaratieId zelf);
/// What is asked for before a payment and about corrections.
Outcome<void> voegBetalingToe(Werk& werk, DeclaratieFeiten& feiten);

} // namespace pgb::app
