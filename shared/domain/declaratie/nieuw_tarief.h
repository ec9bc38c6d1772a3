#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"

namespace pgb {

/// The afspraak that a line falls under: of this function and unit, one that fits its rate first, then one of its budget. Nothing = none has a rate.
const Werkafspraak* afspraakVan(const ZorgovereenkomstInhoud& inhoud, const Declaratieregel& regel);

/// Some version that had been approved by then agreed on this rate for the line; of a kilometer, on no less.
bool wasAfgesprokenOp(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel, const QDateTime& moment);
/// Handed in at a rate that was agreed then: a new rate corrects it when it is paid (7.8), and refuses nothing.
bool klopteBijIndienen(const Declaratie& declaratie, const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);

/// What the line is worth by the agreement as it is now: the rate of the same moment (evening stays evening, a day goes by its date). `toen`: when its rate was
/// held against the agreement; invalid = not known. Nothing = it stays: it is right, no version ever agreed on its rate (somebody typed it), or it could
/// be of two moments that differ now.
std::optional<Tarief> nieuwTarief(const Declaratieregel& regel, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen);
/// What was not handed in yet takes what the agreement says now; what somebody typed otherwise stays. False = nothing changed.
bool neemNieuweTarieven(std::vector<Declaratieregel>& regels, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen);
/// At the rate of which agreed moment the line is, that of its day first; nothing = at the usual rate, or at none that was agreed.
std::optional<Tariefmoment> momentVan(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);
/// Evening or night, when the line is at such a rate and not at that of its day.
std::optional<Tariefmoment> gekozenMoment(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);
/// Another day's rate then says nothing of this one.
bool heeftAfwijkendTarief(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);
/// Whether some version that was ever approved agreed on the rate of this line.
bool isOoitAfgesproken(const Zorgovereenkomst& zorgovereenkomst, const Declaratieregel& regel);

} // namespace pgb
