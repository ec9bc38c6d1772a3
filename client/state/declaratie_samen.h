#pragma once
#include "client/state/declaratie_blad.h"

namespace pgb {

/// Two sheets of one month that began from the same one, put together cell by cell.
struct BladSamen {
    /// Mine, with what only the other changed. Cells of `botsingen` hold mine.
    DeclaratieBlad blad;
    std::vector<CelPlaats> vanAnder;
    std::vector<CelPlaats> botsingen;
};
/// All three have the same month and rows. `basis`: what both began with; nothing = not known any more, and then every difference is a
/// clash. Lines without a cell are those of the other: nobody can edit them here.
BladSamen voegSamen(const std::optional<DeclaratieBlad>& basis, const DeclaratieBlad& mijn, const DeclaratieBlad& ander);
/// Cells that hold the same quantity, visits and typed text become those of `ander`, with its rates and amounts.
void neemZelfde(DeclaratieBlad& blad, const DeclaratieBlad& ander);

} // namespace pgb
