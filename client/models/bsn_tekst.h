#pragma once
#include <QString>

namespace pgb {

/// What is wrong with a burgerservicenummer as it is typed, naming what was typed; empty when it is good.
QString bsnProbleem(const QString& getypt);

} // namespace pgb
