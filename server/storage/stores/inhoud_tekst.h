#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"
#include <QString>

namespace pgb::storage {

// A content that is kept whole beside the versions (what was handed over, a template): nobody searches in it, so it stands there as it travels.

QString inhoudToText(const ZorgovereenkomstInhoud& inhoud);
/// Throws SqlError when it is not what inhoudToText writes.
ZorgovereenkomstInhoud inhoudFromText(const QString& text);

} // namespace pgb::storage
