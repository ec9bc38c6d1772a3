#pragma once
#include "shared/domain/declaratie/controles/regels.h"

namespace pgb::dc {

/// What the declaratie asks of one toekenning, per function.
struct Vraag {
    const Toekenning* toekenning = nullptr;
    std::vector<std::pair<QString, Bedrag>> perFunctie;
    Bedrag totaal;
};

/// Linear in the lines: the groups are as few as the known functions; a line of an unknown one is refused by DC-019 and DC-029.
/// The toekenningen must be known.
std::vector<Vraag> vragen(const DeclaratieFeiten& f);

} // namespace pgb::dc
