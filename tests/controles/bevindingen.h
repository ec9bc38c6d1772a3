#pragma once
#include "shared/domain/controle/evaluator.h"

namespace pgb::test {

/// The findings of one controle.
inline std::vector<Bevinding> van(const ZorgovereenkomstFeiten& feiten, const QString& id)
{
    std::vector<Bevinding> uit;
    for (const Bevinding& b : evaluate(feiten).bevindingen) {
        if (b.controle == id)
            uit.push_back(b);
    }
    return uit;
}

/// Empty when there is none of that name.
inline QString param(const Bevinding& b, const QString& key)
{
    for (const auto& [naam, waarde] : b.params) {
        if (naam == key)
            return waarde;
    }
    return {};
}

} // namespace pgb::test
