#include "server/storage/crypto/column_cipher.h"
#include "server/storage/sql_error.h"
#include <QMessageAuthenticationCode>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace pgb::storage {

namespace {

constexpr char formatVersion = 1;
constexpr int nonceBytes = 12;
constexpr int tagBytes = 16;
constexpr int overhead = 1 + nonceBytes + tagBytes;

struct FreeCipherContext {
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
};
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, FreeCipherContext>;

const unsigned char* bytes(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}
unsigned char* bytes(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

SqlError cipherFailed()
{
    return SqlError({ProblemKind::Intern, QStringLiteral("versleutelingMislukt"), {}, {}, {}});
}

/// Column names hold no zero byte, so no two places share a form.
QByteArray place(QLatin1String column, const QByteArray& rowKey)
{
    return QByteArray(1, formatVersion) + QByteArray(column.data(), column.size()) + QByteArray(1, '\0') + rowKey;
}

} // namespace

ColumnCipher::ColumnCipher(Keys keys) : m_keys(std::move(keys)) {}

QByteArray ColumnCipher::seal(QLatin1String column, const QByteArray& rowKey, const QByteArray& plain) const
{
    if (plain.isEmpty())
        return {};
    QByteArray sealed(plain.size() + overhead, Qt::Uninitialized);
    sealed[0] = formatVersion;
    unsigned char* nonce = bytes(sealed) + 1;
    unsigned char* text = nonce + nonceBytes;
    const QByteArray where = place(column, rowKey);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    if (!context || RAND_bytes(nonce, nonceBytes) != 1
        || EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_keys.versleuteling.bytes()), nonce) != 1
        || EVP_EncryptUpdate(context.get(), nullptr, &size, bytes(where), int(where.size())) != 1
        || EVP_EncryptUpdate(context.get(), text, &size, bytes(plain), int(plain.size())) != 1
        || EVP_EncryptFinal_ex(context.get(), text + size, &rest) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagBytes, text + plain.size()) != 1)
        throw cipherFailed();
    return sealed;
}

QByteArray ColumnCipher::open(QLatin1String column, const QByteArray& rowKey, const QByteArray& sealed) const
{
    if (sealed.isEmpty())
        return {};
    if (sealed.size() <= overhead || sealed[0] != formatVersion)
        throw beschadigd(QStringLiteral("sealed ") + column);
    const unsigned char* nonce = bytes(sealed) + 1;
    const unsigned char* text = nonce + nonceBytes;
    const int length = int(sealed.size()) - overhead;
    QByteArray tag = sealed.right(tagBytes);
    QByteArray plain(length, Qt::Uninitialized);
    const QByteArray where = place(column, rowKey);
    const CipherContext context(EVP_CIPHER_CTX_new());
    int size = 0;
    int rest = 0;
    if (!context || EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(m_keys.versleuteling.bytes()), nonce) != 1
        || EVP_DecryptUpdate(context.get(), nullptr, &size, bytes(where), int(where.size())) != 1
        || EVP_DecryptUpdate(context.get(), bytes(plain), &size, text, length) != 1
        || EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagBytes, tag.data()) != 1)
        throw cipherFailed();
    if (EVP_DecryptFinal_ex(context.get(), bytes(plain) + size, &rest) != 1)
        throw beschadigd(QStringLiteral("sealed ") + column);
    return plain;
}

QByteArray ColumnCipher::seal(QLatin1String column, qint64 rowKey, const QString& plain) const
{
    return seal(column, QByteArray::number(rowKey), plain.toUtf8());
}

QString ColumnCipher::openText(QLatin1String column, qint64 rowKey, const QByteArray& sealed) const
{
    return QString::fromUtf8(open(column, QByteArray::number(rowKey), sealed));
}

QByteArray ColumnCipher::lookup(QLatin1String purpose, const QString& plain) const
{
    const QByteArray key = derived(purpose.data());
    return QMessageAuthenticationCode::hash(plain.toUtf8(), key, QCryptographicHash::Sha256);
}

QByteArray ColumnCipher::auditKey() const
{
    return derived("audit-keten");
}

QByteArray ColumnCipher::fingerprint() const
{
    return QMessageAuthenticationCode::hash(m_keys.versleuteling.bytes(), derived("sleutelcontrole"), QCryptographicHash::Sha256);
}

QByteArray ColumnCipher::derived(const char* purpose) const
{
    return QMessageAuthenticationCode::hash(QByteArray("pgb/") + purpose, m_keys.hash.bytes(), QCryptographicHash::Sha256);
}

} // namespace pgb::storage
