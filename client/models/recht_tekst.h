#pragma once
#include "shared/domain/toegang/toegang.h"
#include <QStringList>

namespace pgb {

/// "U kunt dit bekijken, maar niet tekenen. Mevrouw De Vries kan dat wel." (ui.md 5.6). `wie`: the names of who can.
QString geenRechtTekst(Handeling handeling, const QStringList& wie);
/// For who may type but not hand in.
QString nietIndienenTekst(const QStringList& wie);
/// For who may type but not sign.
QString nietTekenenTekst(const QStringList& wie);

} // namespace pgb
