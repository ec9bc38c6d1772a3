#pragma once
#include "shared/base/outcome.h"
#include "shared/base/secret.h"
#include <QString>

namespace pgb::storage {

/// The two random keys of an installation, 32 bytes each: one for the encrypted columns, one that the keyed hashes are made from.
struct Keys {
    Secret versleuteling;
    Secret hash;
};

/// Reads a key file. Problems (Conflict): "sleutelbestandOntbreekt", "sleutelbestandOnveilig" (others may read or write it, or it is
/// no plain file of ours), "sleutelbestandOngeldig".
Outcome<Keys> readKeyFile(const QString& path);
/// Makes a key file, mode 0600, durable when this returns; never replaces one. Problem "sleutelbestandNietGemaakt".
Outcome<void> createKeyFile(const QString& path);

} // namespace pgb::storage
