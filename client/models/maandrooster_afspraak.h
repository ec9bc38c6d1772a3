#pragma once
#include "client/state/declaratie_session.h"

namespace pgb {

/// The hours of the agreed fixed days (domain 7.3 item 1) on days that have none yet, with the kilometers when their number is agreed; public holidays only where they are worked on. Empty where no days are
/// agreed, or where it is not agreed which of more functions they are for.
std::vector<CelWijziging> zoalsAfgesproken(const DeclaratieSession& session);
/// Hours come on a day for which kilometers are agreed, and none stand there.
bool mistReis(const DeclaratieSession& session, const std::vector<CelWijziging>& wijzigingen);

} // namespace pgb
