#pragma once
#include "shared/domain/toegang/toegang.h"

namespace pgb {

/// "U kunt dit bekijken, maar niet tekenen. Mevrouw De Vries kan dat wel." (ui.md 5.6). `wie`: names with a comma between them.
QString geenRechtTekst(Handeling handeling, const QString& wie);
/// For who may type but not hand in.
QString nietIndienenTekst(const QString& wie);

} // namespace pgb
