#pragma once
#include "shared/domain/controle/bevinding.h"
#include <functional>
#include <span>
#include <vector>

namespace pgb {

/// What one controle answers: bevindingen (none = pass), "not yet" (a fact is missing), or "not applicable".
struct Uitslag {
    enum class Soort { Goed, Bevindingen, NogNiet, NietVanToepassing };
    Soort soort = Soort::Goed;
    std::vector<Bevinding> bevindingen;
    /// For NogNiet: the names of the facts that are missing (domain 15.4).
    std::vector<QLatin1String> ontbreekt;

    static Uitslag goed() { return {}; }
    static Uitslag nietVanToepassing() { return {Soort::NietVanToepassing, {}, {}}; }
    static Uitslag nogNiet(std::initializer_list<QLatin1String> feiten) { return {Soort::NogNiet, {}, feiten}; }
    /// Goed when the list is empty.
    static Uitslag van(std::vector<Bevinding> bevindingen);
};

/// When a controle runs. DC: while entering, on submit, before the payment run (domain 7.10). ZC: those of a step when an agreement is drawn
/// up; Herhaling every day on one that is in force, Einde on notice (domain 8: R, end).
enum class Fase { Invoer, Indienen, Betaalrun, Herhaling, Einde };

/// A rule as data plus one pure function. `Feiten` is DeclaratieFeiten or ZorgovereenkomstFeiten.
template<class Feiten>
struct Controle {
    QLatin1String id;
    Ernst ernst; ///< the usual severity; policy may lower or raise a bevinding's own
    std::vector<Fase> fasen;
    /// ZC only: the step (1..5) where it is shown first; 0 for a DC, and for a ZC of a phase of its own.
    int stap = 0;
    /// Field paths that it reads, as prefixes with "*" for an index: "regels/*/aantal".
    std::vector<QLatin1String> leest;
    /// Names of the facts it needs beside the record itself: "saldo", "bestaandeDeclaraties".
    std::vector<QLatin1String> nodig;
    QLatin1String basis; ///< law or source: "W19; seed 000"
    Uitslag (*functie)(const Feiten&);
};

} // namespace pgb
