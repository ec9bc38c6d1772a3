#pragma once
#include "shared/domain/betaling/specificatie.h"
#include "shared/domain/declaratie/correctie.h"
#include "shared/domain/toekenning/toekenning.h"

// Bodies around corrections, deposits, closed years and payment runs.

namespace pgb::wire {

/// All lines as they should have been.
struct CorrectieInvoer {
    std::vector<Declaratieregel> regels;
    QString reden; ///< not needed to look at what it would do
};

struct StortingInvoer {
    ToekenningId toekenning;
    Bedrag bedrag;
    DeclaratieId bestemming; ///< that waits for it; may be left out
    QString functieCode = {}; ///< the level that falls short; empty = the budget as a whole
};

struct StortingBegonnen {
    Storting storting;
    QString betaalpagina;
};

/// What the practice bank does.
struct StortingUitkomst {
    StortingStatus status = StortingStatus::Betaald;
};

struct LaatVerzoekBesluit {
    bool toestaan = false;
    QString reden;
};

/// One of the two: the day on which it came in, or why it is asked no longer.
struct TerugvorderingBesluit {
    std::optional<QDate> terugbetaaldOp;
    QString reden;
};

struct RunStop {
    QString reden;
    bool doorgaan = false; ///< the run is not to be stopped after all
};

/// The last day of a stay or permission.
struct Einde {
    QDate tot;
};

struct Betaaldag {
    std::optional<QDate> datum; ///< nothing = not known
};

} // namespace pgb::wire
