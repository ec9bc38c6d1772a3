#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// Works out from the database how the caller stands to a record, and asks domain/toegang.

/// To the dossier of a budgethouder.
Outcome<Relatie> relatieTotDossier(Werk& werk, BudgethouderId budgethouder);
Outcome<Relatie> relatieTot(Werk& werk, const Toekenning& toekenning);
Outcome<Relatie> relatieTot(Werk& werk, const Zorgovereenkomst& zorgovereenkomst);
/// With its lines, for the budget that pays them makes the verstrekker. None to what is private to another side.
Outcome<Relatie> relatieTot(Werk& werk, const Declaratie& declaratie);
/// To a zorgverlener: himself, its organisation, or through a zorgovereenkomst that the caller may see.
Outcome<Relatie> relatieTotZorgverlener(Werk& werk, const Zorgverlener& zorgverlener);

bool magNu(const Werk& werk, const Relatie& relatie, Handeling handeling);
/// NietGevonden when the record may not even be seen, NietToegestaan when it may be seen but the act is not allowed.
Outcome<void> eis(const Werk& werk, const Relatie& relatie, Handeling zien, Handeling doen);
/// NietGevonden when it may not be seen.
Outcome<void> eisZien(const Werk& werk, const Relatie& relatie, Handeling zien);
/// For acts that belong to a role and to no record; NietToegestaan.
Outcome<void> eisRol(const Werk& werk, Handeling handeling);

/// A record with its relation, when it may be seen.
Outcome<std::pair<Zorgovereenkomst, Relatie>> zichtbareZorgovereenkomst(Werk& werk, ZorgovereenkomstId id);
Outcome<std::pair<Declaratie, Relatie>> zichtbareDeclaratie(Werk& werk, DeclaratieId id);

/// The same for a caller who is shown the record: the look is in the trail (NEN 7513; Werk::bekeken).
Outcome<std::pair<Zorgovereenkomst, Relatie>> bekijkZorgovereenkomst(Werk& werk, ZorgovereenkomstId id);
Outcome<std::pair<Declaratie, Relatie>> bekijkDeclaratie(Werk& werk, DeclaratieId id);
/// A look at one person's dossier as a whole: `handeling` says at what of it ("budget.bekijken").
Outcome<void> bekijkDossier(Werk& werk, const QString& handeling, BudgethouderId budgethouder);

/// True when the vertegenwoordiger may draw up an agreement in one dossier at least.
Outcome<bool> steltErgensOp(Werk& werk);

/// Empties what the caller may not see (domain 1.2): for a zorgverlener all but name and address of care.
Budgethouder zichtbaar(const Werk& werk, const Relatie& relatie, Budgethouder record);
/// Of a zorgverlener that the caller may see: its BSN and account are its own business and that of who pays. `record` is the caller's own
/// when he is a zorgverlener.
Zorgverlener zichtbaar(const Werk& werk, Zorgverlener record);
/// The same of one whom the caller may see by an agreement. Of who stands only in what the budgethouder's side drew up itself the person is not
/// shown until he signed: naming somebody whose number was counted up must open nothing (zorgverleners.cpp).
Outcome<Zorgverlener> zichtbaarUitOvereenkomst(Werk& werk, Zorgverlener record);
/// Without numbers of a person: for lists and look-ups.
Budgethouder zonderNummers(Budgethouder record);
Zorgverlener zonderNummers(Zorgverlener record);
/// Drafts are seen by their own side only; SVB staff does not see the zorgbeschrijving, and a verstrekker sees the versions that it pays or
/// judges, with what is written about the care that it pays.
Outcome<Zorgovereenkomst> zichtbaar(Werk& werk, const Relatie& relatie, Zorgovereenkomst record);
/// A zorgverlener never sees the budget or what is left of it: what holds its declaratie is said without amounts.
Declaratie zichtbaar(const Werk& werk, Declaratie record);
/// What the controles say of a draft: for a zorgverlener nothing of the budget, for by trying amounts he would find what is left.
std::vector<Bevinding> zichtbaar(const Werk& werk, std::vector<Bevinding> bevindingen);

} // namespace pgb::app
