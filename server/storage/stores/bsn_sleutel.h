#pragma once
#include "server/storage/crypto/column_cipher.h"

namespace pgb::storage {

/// What a budgethouder is looked up by where his BSN is known: a keyed hash of it.
inline QByteArray bsnSleutel(const ColumnCipher& cipher, const QString& bsn) { return cipher.lookup(QLatin1String("bsn"), bsn); }

} // namespace pgb::storage
