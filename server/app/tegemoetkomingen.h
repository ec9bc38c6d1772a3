#pragma once
#include "server/app/werk.h"

namespace pgb::app {

/// One part of the agreements with an allowance for the own network.
struct Tegemoetkomingen {
    ZorgovereenkomstId laatste; ///< to go on after; 0 = these were the last
    int gemaakt = 0;
    int bijgewerkt = 0;  ///< made before, not paid, and another amount by now
    int ingetrokken = 0; ///< made before, not paid, and not permitted any more
    int onbekend = 0;    ///< months that were not made: nothing says how much, or the agreement names more budgets
};
/// Makes the declaratie of each month that is over and for which the college permitted it (domain 7.1, DC-082): a permission for this agreement that holds the
/// whole month, a version in force at its end, and the Wmo or the Jeugdwet. The amount is that of the permission, else of the parameters. At most `limiet`
/// agreements after `na`. One for each agreement and month: run again it makes nothing.
Outcome<Tegemoetkomingen> maakTegemoetkomingen(Werk& werk, ZorgovereenkomstId na, int limiet);

} // namespace pgb::app
