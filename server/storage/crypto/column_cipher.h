#pragma once
#include "server/storage/crypto/key_file.h"
#include <QByteArray>
#include <QString>

namespace pgb::storage {

/// Encrypts single columns: AES-256-GCM with a random nonce; the name of the column and the key of its row are authenticated with it,
/// so that a value put into another column or row cannot be opened. Thread-safe.
class ColumnCipher {
public:
    explicit ColumnCipher(Keys keys);

    /// One byte format version, 12 bytes nonce, the ciphertext, 16 bytes tag. Empty stays empty: there is nothing to hide.
    QByteArray seal(QLatin1String column, const QByteArray& rowKey, const QByteArray& plain) const;
    /// Throws SqlError ("opslagBeschadigd") when it was not sealed by these keys for this place.
    QByteArray open(QLatin1String column, const QByteArray& rowKey, const QByteArray& sealed) const;
    QByteArray seal(QLatin1String column, qint64 rowKey, const QString& plain) const;
    QString openText(QLatin1String column, qint64 rowKey, const QByteArray& sealed) const;

    /// Keyed hash to look a value up by; each purpose has its own key.
    QByteArray lookup(QLatin1String purpose, const QString& plain) const;
    /// Key of the audit chain.
    QByteArray auditKey() const;
    /// Tells whether a database was made with these keys, without telling the keys.
    QByteArray fingerprint() const;

private:
    QByteArray derived(const char* purpose) const;
    Keys m_keys;
};

} // namespace pgb::storage
