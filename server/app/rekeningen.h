#pragma once
#include "server/app/werk.h"
#include "shared/domain/partij/rekeningwijziging.h"

namespace pgb::app {

// Where the money goes is changed by two (DC-099). An account that a beheerder gave out (made, new password, second factor cleared) is not
// proven to be of the person: a beheerder could have kept it. The first account number that such an account asks for waits until a second,
// proven person says so: SVB after asking by telephone, or another account of the same person. From then on the account is proven.

/// True when a changed account number of this caller waits.
Outcome<bool> rekeningMoetWachten(Werk& werk);
/// Keeps what was asked, and tells all who may decide.
Outcome<void> stelRekeningVoor(Werk& werk, Rekeningwijziging record);
/// A beheerder gave out this account or its means. On the server's own command line nothing changes: who sits there is trusted.
Outcome<void> toegangUitgegeven(Werk& werk, GebruikerId gebruiker);

/// The caller is another person than each of these: NietToegestaan "tweedePersoonNodig" when he is one of them, and also when one of the two gave
/// out the other's account or its means (made it, set its password, cleared its second factor), for one person could be behind both.
Outcome<void> eisTweedePersoon(Werk& werk, const std::vector<GebruikerId>& eersten);

/// What waits and the caller may see: SVB all, others of the persons that they are or act for. Without the look in the trail: for a page that
/// tells that something waits, and shows no number.
Outcome<std::vector<Rekeningwijziging>> wachtendeRekeningen(Werk& werk);
/// The same for a caller who is shown the numbers.
Outcome<std::vector<Rekeningwijziging>> listRekeningwijzigingen(Werk& werk);
/// Conflict "rekeningAlBesloten"; NietToegestaan "eigenRekening" (who asked cannot confirm), "accountNietBewezen", "accountZelfUitgegeven", "codeNodigVoorRekening";
/// OngeldigeInvoer "redenVerplicht" for a refusal by another. Who asked may take it back.
Outcome<Rekeningwijziging> beslisRekening(Werk& werk, qint64 id, bool bevestigd, const QString& reden);

} // namespace pgb::app
