#pragma once
#include <QString>

namespace pgb {

/// What a parameter of domain 15.5 is about, in a sentence ("het minimumloon"); another key is given back as it is.
QString parameterTekst(const QString& key);

} // namespace pgb
