#pragma once
#include "server/app/werk.h"
#include "shared/domain/overzicht/vandaag.h"
#include "shared/domain/toegang/bevoegd.h"

namespace pgb::app {

/// One toekenning and how its first niveau stands.
struct ToekenningSom {
    Toekenning toekenning;
    NiveauStand stand;
};

// Use cases around a dossier: parties, toekenningen, budget (domain 1, 3).

Outcome<Lijst<Budgethouder>> listBudgethouders(Werk& werk, const QString& zoek, Bladzijde bladzijde);
/// One profile, as far as the caller may see it.
Outcome<Budgethouder> showBudgethouder(Werk& werk, BudgethouderId id);
/// By an employee of a verstrekker; Conflict "bestaatAl" when the BSN is known.
Outcome<Budgethouder> createBudgethouder(Werk& werk, Budgethouder record);
/// By BSN, for employees of a verstrekker and SVB: id, name and birth date only; audited.
Outcome<Budgethouder> findBudgethouder(Werk& werk, const Bsn& bsn);

Outcome<std::vector<Vertegenwoordiging>> listVertegenwoordigingen(Werk& werk, BudgethouderId id);
/// Who acts for the budgethouder today beside the caller, a vertegenwoordiger who sees the dossier.
Outcome<std::vector<Medevertegenwoordiger>> medevertegenwoordigers(Werk& werk, BudgethouderId id);
// vertegenwoordigingen.cpp: by the verstrekker (domain 3.6)
/// One person, own rights, own end date. OngeldigeInvoer: gebruikerOnbekend, periodeOngeldig, gewaarborgdeHulpAfgeschaft, rechtenZonderZien;
/// Conflict "vertegenwoordigingOverlapt" when the person is registered already for one of these days.
Outcome<Vertegenwoordiging> createVertegenwoordiging(Werk& werk, Vertegenwoordiging record);
/// Takes over `rechten`, `tot` and what is known of the person; who, kind and first day are fixed (veldVast). What was in force yesterday
/// stays so: OngeldigeInvoer "eindeInVerleden" for an earlier last day, Conflict "vertegenwoordigingVoorbij" when it had ended already.
Outcome<Vertegenwoordiging> changeVertegenwoordiging(Werk& werk, BudgethouderId budgethouder, qint64 id, qint64 rijversie, Vertegenwoordiging record);
/// One that begins today or later; Conflict "vertegenwoordigingBegonnen" for an earlier one, which can be ended.
Outcome<void> removeVertegenwoordiging(Werk& werk, BudgethouderId budgethouder, qint64 id, qint64 rijversie);

Outcome<Lijst<Zorgverlener>> listZorgverleners(Werk& werk, Bladzijde bladzijde);
Outcome<Zorgverlener> showZorgverlener(Werk& werk, ZorgverlenerId id);
/// By the budgethouder's side or an employee. A known BSN is a Conflict "bestaatAl".
Outcome<Zorgverlener> createZorgverlener(Werk& werk, Zorgverlener record);
/// Exactly one of the two numbers; without numbers of a person in the answer.
Outcome<std::vector<Zorgverlener>> findZorgverleners(Werk& werk, const std::optional<Bsn>& bsn, const std::optional<AgbCode>& agb);

Outcome<Lijst<Toekenning>> listToekenningen(Werk& werk, BudgethouderId budgethouder, Bladzijde bladzijde);
/// How the first niveau of each toekenning of the year stands, in the scope of the caller: a list over many people, which is no look into a dossier.
Outcome<Lijst<ToekenningSom>> listToekenningSommen(Werk& werk, int jaar, Bladzijde bladzijde);
/// Whose they are, each once: a dossier may have a toekenning under each law.
std::vector<BudgethouderId> budgethoudersVan(const std::vector<Toekenning>& toekenningen);
Outcome<Toekenning> showToekenning(Werk& werk, ToekenningId id);
/// By an employee of the verstrekker, for his own verstrekker. OngeldigeInvoer when the tree of niveaus does not hold together.
/// Whoever has no toekenning in the dossier yet names the BSN too; without the right one the dossier does not exist for him.
Outcome<Toekenning> enterToekenning(Werk& werk, Toekenning record, const std::optional<Bsn>& bsn);
/// The full situation again (OP501); held declaraties are checked again.
Outcome<Toekenning> changeToekenning(Werk& werk, ToekenningId id, qint64 rijversie, Toekenning record);
/// Codes: niveausLeeg, eersteNiveauTotaal, bovenliggendOnbekend, functieOnbekend, bedragNegatief, periodeOngeldig, eindeBuitenJaar.
Outcome<void> validateToekenning(const Toekenning& record);

Outcome<BudgetOverzicht> budgetOverzicht(Werk& werk, BudgethouderId id, int jaar);
Outcome<Vandaag> vandaagOverzicht(Werk& werk);
Outcome<Lijst<AuditRegel>> listAudit(Werk& werk, AuditVraag vraag, Bladzijde bladzijde);

} // namespace pgb::app
