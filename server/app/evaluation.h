#pragma once
#include "server/app/werk.h"
#include "shared/domain/controle/evaluator.h"

namespace pgb::app {

/// Who granted these toekenningen.
Outcome<std::vector<VerstrekkerFeit>> verstrekkersVan(Werk& werk, const std::vector<Toekenning>& toekenningen);
/// Every fact of domain 8 about a version, from the database.
Outcome<ZorgovereenkomstFeiten> gatherFeiten(Werk& werk, const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie,
                                             bool opstellerMag);
/// Every fact of domain 7.10 about a declaratie, from the database. `relatie` = of the submitter.
Outcome<DeclaratieFeiten> gatherFeiten(Werk& werk, const Declaratie& declaratie, bool indienerMag);

/// Runs the controles with authority. A controle that says "not yet" is a defect of ours: the ids go to the log, the caller gets Intern.
Outcome<std::vector<Bevinding>> judge(const ZorgovereenkomstFeiten& feiten, Fase fase = Fase::Invoer);
Outcome<std::vector<Bevinding>> judge(const DeclaratieFeiten& feiten, Fase fase);

std::optional<Ernst> zwaarste(const std::vector<Bevinding>& bevindingen);

/// What the caller may see of the facts: a zorgverlener never sees budgets, other contracts or the profile (domain 1.2).
Outcome<ZorgovereenkomstFeiten> zichtbaar(Werk& werk, ZorgovereenkomstFeiten feiten);
DeclaratieFeiten zichtbaar(const Werk& werk, DeclaratieFeiten feiten);

} // namespace pgb::app
