#pragma once
#include "shared/base/outcome.h"

// Hands a Problem to the caller at once; without these two, every second line of a use case would be that one `if`.

/// `name` becomes the value of an Outcome, or the function returns its Problem.
#define PGB_TRY(name, expression)            \
    auto name##Outcome = (expression);       \
    if (!name##Outcome.ok())                 \
        return name##Outcome.problem();      \
    auto& name = *name##Outcome

/// Returns the Problem of an Outcome whose value is of no interest.
#define PGB_CHECK(expression)                              \
    do {                                                   \
        if (auto checked = (expression); !checked.ok())    \
            return checked.problem();                      \
    } while (false)
