#pragma once
#include "shared/domain/controle/evaluator.h"

namespace pgb::test {

/// The findings of one controle, in the phase that is given or the usual one.
template<class Feiten, class... Fasen>
std::vector<Bevinding> van(const Feiten& feiten, const QString& id, Fasen... fase)
{
    std::vector<Bevinding> uit;
    for (const Bevinding& b : evaluate(feiten, fase...).bevindingen) {
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
