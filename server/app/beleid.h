#pragma once
#include "server/app/werk.h"

namespace pgb::app {

// What a verstrekker lets pass without looking (domain 6.3) and how fine it wants to know care (14.5), by its own employees.

/// Of the caller's verstrekker, oldest first, also what does not hold yet.
Outcome<std::vector<Verstrekkersbeleid>> listBeleid(Werk& werk);
/// From a day on; earlier rows stay, for approvals name them. OngeldigeInvoer "datumOngeldig" before today, "wetOnbekend" for a law that the
/// verstrekker does not grant, "reiskostenVolgensWet" for travel where the law says otherwise, "veldOntbreekt" when nothing is set.
Outcome<Verstrekkersbeleid> enterBeleid(Werk& werk, Verstrekkersbeleid beleid);

} // namespace pgb::app
