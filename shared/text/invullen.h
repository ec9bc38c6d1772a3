#pragma once
#include "shared/base/problem.h"
#include "shared/text/formats.h"

namespace pgb {

/// A value as words; the end of its key says what it is (shared/domain/controle/waarden.h). A value that cannot be read stays as it is.
QString waardeTekst(const QString& key, const QString& waarde, Taal taal);

/// Puts the values in place of {key}, and of {key|one|more}: a number with the word that fits it ("1 dag", "3 dagen"). A value at the start of a sentence begins with a capital. A {key} without a value becomes "…".
QString invullen(const QString& zin, const CodeParams& params, Taal taal);

} // namespace pgb
