#pragma once
#include <QString>

namespace pgb {

/// The source of a parameter in words: the shipped table names it by a code of domain 16 and short notes. What a beheerder typed stays as it is.
QString parameterBronTekst(const QString& bron);

} // namespace pgb
