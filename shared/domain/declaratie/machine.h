#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include <span>

namespace pgb {

/// Events of domain 7.7.
enum class DeclaratieGebeurtenis {
    Voorleggen,      ///< zorgverlener gives it to the budgethouder
    Goedkeuren,      ///< budgethouder approves what the zorgverlener entered
    Afkeuren,        ///< budgethouder rejects with a reason
    Bewerken,        ///< back to Concept to edit
    Indienen, ControleGoed, ControleWeigert, ControleParkeert, ControleHandmatig, Hercontrole,
    Plannen, Betalen, DeelsBetalen, BetalingTerug, Intrekken, Corrigeren, Verwijderen,
    Klaarzetten, ///< finished before its period is over: the server sends it on the first day that it can
    Terughalen   ///< takes that back
};

enum class DeclaratieActor { Indiener, Zorgverlener, Budgethouder, Svb, Systeem };

struct DeclaratieOvergang {
    DeclaratieStatus van;
    DeclaratieGebeurtenis gebeurtenis;
    DeclaratieActor actor;
    QLatin1String guard;
    DeclaratieStatus naar;
};

/// The whole machine; what is not in it is refused. Verwijderen of a Concept ends in Ingetrokken.
std::span<const DeclaratieOvergang> declaratieOvergangen();
const DeclaratieOvergang* findOvergang(DeclaratieStatus van, DeclaratieGebeurtenis gebeurtenis, DeclaratieActor actor);

/// Who is of this side may type in it now: a concept of his own, or what came back and is his to open again (domain 7.7). What was paid in part is
/// corrected instead.
bool isTeBewerken(const Declaratie& declaratie, Invoerkant kant);

template<> std::span<const Code<DeclaratieGebeurtenis>> codeTable<DeclaratieGebeurtenis>();
template<> std::span<const Code<DeclaratieActor>> codeTable<DeclaratieActor>();

} // namespace pgb
