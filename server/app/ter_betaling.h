#pragma once
#include "server/app/werk.h"
#include "shared/domain/controle/feiten.h"

namespace pgb::app {

/// What loonvraagVan(), dagenZonderLoon() and ziektecompensatie() ask for.
Outcome<DeclaratieFeiten> loonfeiten(Werk& werk, const Declaratie& declaratie);
/// Of hours of illness that are on the budget, after a fact became another one: what SVB refills for them and their corrections together becomes what it
/// is now, and the trail says by how much.
Outcome<void> herboekZiektecompensatie(Werk& werk, const Declaratie& declaratie);
/// Why somebody of SVB has to look at it first because of its kind, also of a correction that pays more of such a one (domain 7.1): a code of loonvraag,
/// empty for every other kind.
Outcome<QString> soortvraag(Werk& werk, const Declaratie& declaratie);
/// After a step: of what is payable by now when it would be paid, and what SVB refills of the budget for hours of illness (domain 3.3). The record is
/// changed, not stored.
Outcome<void> bereidBetalingVoor(Werk& werk, Declaratie& declaratie);

} // namespace pgb::app
