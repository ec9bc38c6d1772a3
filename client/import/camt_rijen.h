#pragma once
#include "client/import/bron.h"

namespace pgb {

/// The columns of a row of a bank statement; the first row holds their names, "camt" first.
enum CamtKolom { CamtSoort, CamtRekening, CamtBedrag, CamtMunt, CamtRichting, CamtTerug, CamtStatus, CamtBoekdag, CamtValutadag, CamtTegenpartij, CamtKenmerken, CamtOmschrijving,
                 CamtKolommen };

/// By its root element, whatever the file is called.
bool isCamt(QIODevice& bestand);

/// Bank statements and advices, camt.053 and camt.054 of any version: a row for each transaction. An entry of several transactions that are not its
/// amount together, or do not say theirs, is one row with all their references. Amounts are text with a point, as they stood; lists have a
/// line for each; a moment is its day in the Netherlands. What is longer than the standard allows is left out or cut, and its row marked `teLang`.
/// Problems: those of leesBron, and afschriftTeGroot.
Outcome<BronKenmerken> leesCamt(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

/// Statements as a bank packs them, in a zip of any names: the rows of all of them, in its order. What else is in it is counted as sheets that were not read. Together they are held
/// to what one may be. Problems: those of leesCamt, and bestandSoortOnbekend when there is no statement in it.
Outcome<BronKenmerken> leesCamtZip(QIODevice& bestand, const BronGrenzen& grenzen, const RijOntvanger& rij);

/// "1234.5" as cents; nothing when it is no amount, has a sign, or more than whole cents.
std::optional<qint64> camtCenten(QStringView tekst);

} // namespace pgb
