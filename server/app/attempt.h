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
#define PGB_CHECK(expression) PGB_CHECK_AS(PGB_JOIN(checked, __COUNTER__), expression)

// A name of its own for every use: one check may hold a lambda with checks of its own.
#define PGB_JOIN(a, b) PGB_JOIN_NOW(a, b)
#define PGB_JOIN_NOW(a, b) a##b
#define PGB_CHECK_AS(name, expression)               \
    do {                                             \
        if (auto name = (expression); !name.ok())    \
            return name.problem();                   \
    } while (false)
