#pragma once
#include "shared/base/problem.h"
#include "shared/domain/codes.h"
#include <QString>
#include <vector>

namespace pgb {

/// weigeren: cannot go on; parkeren: accepted and held; waarschuwen: shown, may go on (domain 7.10, 8).
enum class Ernst { Waarschuwen, Parkeren, Weigeren };

/// What a controle says about the data: its id, the field it is about and the values for the sentence in shared/text.
struct Bevinding {
    QString controle; ///< "DC-031"
    Ernst ernst = Ernst::Waarschuwen;
    FieldPath path;   ///< "regels/3/aantal", "inhoud/werkafspraken/0/tarief", "" = the whole record
    CodeParams params;
    bool operator==(const Bevinding&) const = default;
};

template<> std::span<const Code<Ernst>> codeTable<Ernst>();

} // namespace pgb
