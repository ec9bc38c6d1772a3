#pragma once
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/taak/werktaak.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <QString>

namespace pgb {

/// What a state is called on the screen (domain 6.2, 7.7): a chip, with a capital.
QString statusTekst(DeclaratieStatus waarde);
/// All of it was set off against an earlier payment: nothing went to an account.
bool isHeelVerrekend(const Declaratie& declaratie);
/// A correction that will take money back: nobody is paid for it.
bool gaatTerug(const Declaratie& declaratie);
/// Of a correction that took money back, as the server says it: what is still to be set off.
Bedrag nogTerug(const Declaratie& declaratie);
/// The same, "Klaargezet" for a concept that the server sends (ui.md 5.1), and "Wordt verrekend", "Verwerkt" and "Verrekend" where nothing was paid.
QString statusTekst(const Declaratie& declaratie);
QString statusTekst(ZorgovereenkomstStatus waarde);
QString statusTekst(ToekenningStatus waarde);
QString statusTekst(BudgetjaarStatus waarde);
QString statusTekst(StortingStatus waarde);
QString statusTekst(DeelbeoordelingStatus waarde);
QString statusTekst(WerktaakStatus waarde);
QString statusTekst(BetaalrunStatus waarde);

} // namespace pgb
