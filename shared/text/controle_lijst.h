#pragma once
#include <QString>
#include <vector>

namespace pgb {

/// One controle of the catalogue as words, for a list or a CSV file.
struct ControleRij {
    QString id;    ///< "DC-031"
    QString ernst; ///< code: weigeren, parkeren, waarschuwen
    QString fase;  ///< DC: "E,S,B" (entering, submit, payment run); ZC: the step "1" to "5", "R" (recurring) or "end"
    QString basis; ///< "W19; seed 000"
    QString regel; ///< the rule in plain words
    QString tekst; ///< the sentence that a user sees, with {values}
};

/// All controles, DC before ZC, in the order of the catalogue.
std::vector<ControleRij> controleLijst();

} // namespace pgb
