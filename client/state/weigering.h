#pragma once
#include "shared/base/problem.h"
#include "shared/domain/controle/bevinding.h"
#include <vector>

namespace pgb {

/// The server has looked at it and would say the same again: no lost connection, and no question for the user as a conflict is.
constexpr bool isWeigering(ProblemKind kind)
{
    return kind == ProblemKind::OngeldigeInvoer || kind == ProblemKind::NietToegestaan || kind == ProblemKind::NietGevonden || kind == ProblemKind::Geweigerd;
}

/// Why the server did not take something: the findings, or the problem when it is not about what the record says.
struct Weigering {
    Problem problem;
    std::vector<Bevinding> bevindingen;
    /// Another version was written in between: a question for the user, no fault of the record.
    bool verouderd() const { return bevindingen.empty() && (problem.kind == ProblemKind::VersieVerouderd || problem.kind == ProblemKind::Conflict); }
};

} // namespace pgb
