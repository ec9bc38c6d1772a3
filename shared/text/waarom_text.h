#pragma once
#include "shared/domain/controle/bevinding.h"
#include <span>

namespace pgb {

/// The rule behind a controle in plain words with its source: "Een periode kunt u pas declareren als die voorbij is. Bron: SVB, ...".
/// Empty for an id that is not in the catalogue.
QString waaromTekst(const QString& controleId);
/// Only the rule.
QString regelTekst(const QString& controleId);
/// A basis of the catalogue ("W19; seed 000") in words.
QString bronTekst(const QString& basis);

/// A controle and its rule in Dutch, context "Waarom".
struct WaaromZin {
    const char* id;
    const char* tekst;
};
std::span<const WaaromZin> waaromZinnen();

} // namespace pgb
