#pragma once
#include "server/app/bulk_maand.h"

namespace pgb::app {

/// Lines over more days are taken where the verstrekker takes them (domain 14.5). OngeldigeInvoer "periodetotaalNietMogelijk" with the first that is not;
/// what a correction takes back stood there already.
Outcome<void> checkPeriodetotalen(Werk& werk, const Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst);
/// The same of one that was saved before.
Outcome<void> checkPeriodetotalen(Werk& werk, const Declaratie& declaratie);
bool isGeenPeriodetotaal(const Problem& problem);
/// The same of what a correction leaves: a total beside other lines of its care (DC-049 looks at no correction).
Outcome<void> checkDubbeleTotalen(const std::vector<Declaratieregel>& regels);
/// Of the lines of a batch that are not done with: those that cannot be a total are wrong.
Outcome<void> keurPeriodetotalen(Werk& werk, std::vector<Klant>& klanten);

} // namespace pgb::app
