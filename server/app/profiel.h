#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What a person's record must hold, and who may correct which part of it (domain 1.2). The same rules when it is entered and later.

/// OngeldigeInvoer: veldOntbreekt (bsn), naamLeeg, datumOngeldig, oefenRekening, emailOngeldig, telefoonOngeldig.
Outcome<void> checkBudgethouder(const Werk& werk, const Budgethouder& record);
/// OngeldigeInvoer: naamLeeg, kvkNummerNodig, veldOntbreekt (bsn), datumOngeldig, oefenRekening, emailOngeldig, telefoonOngeldig.
Outcome<void> checkZorgverlener(const Werk& werk, const Zorgverlener& record);

/// Who may put right what (domain 1.2). The budgethouder's side: how to reach and pay the person. The verstrekker: the address for letters.
/// SVB: all but the BSN, with a reason that goes into the trail (OngeldigeInvoer "redenVerplicht"). Who entered the record, for as long as no
/// agreement was shared: all of it, the BSN too (others: Conflict "bsnVast"). Codes: those of checkBudgethouder, NietToegestaan
/// "veldNietVanU", Conflict "bestaatAl" (bsn).
Outcome<Budgethouder> changeBudgethouder(Werk& werk, BudgethouderId id, qint64 rijversie, Budgethouder record, const QString& reden = {});

/// The zorgverlener himself and his organisation: how to reach and pay him; SVB: all but the BSN; who entered the record: all of it, for as
/// long as no agreement with this zorgverlener was shared and no account is his (NietToegestaan "zorgverlenerGedeeld", for others "zorgverlenerVanAnder"). A number that the
/// caller is not shown and does not send stays as it is.
Outcome<Zorgverlener> changeZorgverlener(Werk& werk, ZorgverlenerId id, qint64 rijversie, Zorgverlener record);

/// Whether the caller entered the record and nobody else builds on it yet: then it is his to see and to put right.
Outcome<bool> isEigenInvoer(Werk& werk, BudgethouderId id);
Outcome<bool> isEigenInvoer(Werk& werk, const Zorgverlener& record);
/// The caller entered him, whoever builds on the record since.
Outcome<bool> voerdeIn(Werk& werk, ZorgverlenerId id);
/// The caller may put particulars of this zorgverlener right.
Outcome<bool> magWijzigen(Werk& werk, const Zorgverlener& record);
/// Payments that were held for what was wrong in the record may go on.
Outcome<void> hercontroleerMet(Werk& werk, ZorgverlenerId id);

} // namespace pgb::app
