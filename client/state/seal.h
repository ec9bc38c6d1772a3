#pragma once
#include "shared/base/secret.h"
#include <QByteArray>
#include <optional>

namespace pgb::state {

/// Encrypts and authenticates (AES-256-GCM, random nonce) what lies on the user's disk. `key` has 32 bytes; `label` is bound to the
/// content, so that one file cannot be passed off as another.
QByteArray seal(const Secret& key, const QByteArray& label, const QByteArray& plain);
/// Nothing when the key, the label or a single bit is wrong.
std::optional<QByteArray> unseal(const Secret& key, const QByteArray& label, const QByteArray& sealed);
/// 32 random bytes.
Secret makeSealKey();
/// HMAC-SHA-256 in hexadecimal: a file name that tells nothing.
QByteArray sealedName(const Secret& key, const QByteArray& label);

} // namespace pgb::state
