#pragma once
#include "shared/base/problem.h"
#include <span>

namespace pgb {

/// What went wrong and what to do, for a code of the API or of the client's own network. An unknown code gets an honest general sentence that
/// names the code, so that a helpdesk can find it.
QString probleemTekst(const Problem& problem);

/// A code and its Dutch sentence, context "Probleem"; {veldTekst} is the label of the field it is about.
struct ProbleemZin {
    const char* code;
    const char* tekst;
};
std::span<const ProbleemZin> probleemZinnen();

} // namespace pgb
