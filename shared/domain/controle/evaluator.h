#pragma once
#include "shared/domain/controle/catalogus.h"

namespace pgb {

/// All bevindingen of a run, in the order of the catalogue, and the ids that could not be judged yet.
struct Rapport {
    std::vector<Bevinding> bevindingen;
    std::vector<QLatin1String> nogNiet;
    /// The heaviest severity, or nothing when there is no bevinding.
    std::optional<Ernst> zwaarste() const;
    bool weigert() const { return zwaarste() == Ernst::Weigeren; }
};

/// Runs every controle of the phase; Indienen also runs those of Invoer, because no client is trusted. For the server a non-empty `nogNiet` is a programming error.
Rapport evaluate(const DeclaratieFeiten& feiten, Fase fase);
/// Runs every ZC whose step is at most `totStap` (5 = all), not those of a phase of their own.
Rapport evaluate(const ZorgovereenkomstFeiten& feiten, int totStap = 5);
/// Runs the ZC of a phase of their own: Herhaling or Einde.
Rapport evaluate(const ZorgovereenkomstFeiten& feiten, Fase fase);

/// Re-runs only the controles that read one of the changed paths, and keeps the other results of `vorig`.
/// A path may also be the name of a fact ("saldo", "vandaag"): the controles that need it run again.
/// Property (tested): equals a full run.
Rapport evaluateChanged(const DeclaratieFeiten& feiten, Fase fase, const std::vector<FieldPath>& gewijzigd, const Rapport& vorig);
Rapport evaluateChanged(const ZorgovereenkomstFeiten& feiten, const std::vector<FieldPath>& gewijzigd, const Rapport& vorig);

} // namespace pgb
