#pragma once
#include "server/storage/crypto/column_cipher.h"
#include "server/storage/database.h"

namespace pgb::storage {

/// The keys that belong to this open database. A key file is made when the database is empty and there is none.
Outcome<Keys> keysFor(Database& database, const QString& keyFile);
/// True when the keys are those that the database was made with, or when it does not say yet. Throws SqlError.
bool keysFit(Database& database, const ColumnCipher& cipher);
/// Notes in the database which keys belong to it, unless that stands there already. Throws SqlError.
void noteKeys(Database& database, const ColumnCipher& cipher);
/// "sleutelbestandPastNiet".
Problem keysDoNotFit();

} // namespace pgb::storage
