#include "client/state/seal.h"
#include <QMessageAuthenticationCode>
#include <memory>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace pgb::state {

namespace {

constexpr int keySize = 32;
constexpr int nonceSize = 12;
constexpr int tagSize = 16;
constexpr char version = 1;

using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

const unsigned char* bytes(const QByteArray& data)
{
    return reinterpret_cast<const unsigned char*>(data.constData());
}

unsigned char* bytes(QByteArray& data)
{
    return reinterpret_cast<unsigned char*>(data.data());
}

} // namespace

QByteArray seal(const Secret& key, const QByteArray& label, const QByteArray& plain)
{
    if (key.bytes().size() != keySize)
        return {};
    QByteArray nonce(nonceSize, '\0');
    if (RAND_bytes(bytes(nonce), nonceSize) != 1)
        return {};
    Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray cipher(plain.size(), '\0');
    QByteArray tag(tagSize, '\0');
    int length = 0;
    const bool ok = context
        && EVP_EncryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.bytes()), bytes(nonce)) == 1
        && EVP_EncryptUpdate(context.get(), nullptr, &length, bytes(label), int(label.size())) == 1
        && EVP_EncryptUpdate(context.get(), bytes(cipher), &length, bytes(plain), int(plain.size())) == 1
        && EVP_EncryptFinal_ex(context.get(), bytes(tag), &length) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_GET_TAG, tagSize, tag.data()) == 1;
    if (!ok)
        return {};
    return QByteArray(1, version) + nonce + tag + cipher;
}

std::optional<QByteArray> unseal(const Secret& key, const QByteArray& label, const QByteArray& sealed)
{
    if (key.bytes().size() != keySize || sealed.size() < 1 + nonceSize + tagSize || sealed.at(0) != version)
        return std::nullopt;
    const QByteArray nonce = sealed.mid(1, nonceSize);
    QByteArray tag = sealed.mid(1 + nonceSize, tagSize);
    const QByteArray cipher = sealed.mid(1 + nonceSize + tagSize);
    Context context(EVP_CIPHER_CTX_new(), &EVP_CIPHER_CTX_free);
    QByteArray plain(cipher.size() + tagSize, '\0');
    int length = 0;
    int last = 0;
    const bool ok = context
        && EVP_DecryptInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, bytes(key.bytes()), bytes(nonce)) == 1
        && EVP_DecryptUpdate(context.get(), nullptr, &length, bytes(label), int(label.size())) == 1
        && EVP_DecryptUpdate(context.get(), bytes(plain), &length, bytes(cipher), int(cipher.size())) == 1
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_GCM_SET_TAG, tagSize, tag.data()) == 1
        && EVP_DecryptFinal_ex(context.get(), bytes(plain) + length, &last) == 1;
    if (!ok)
        return std::nullopt;
    plain.resize(length + last);
    return plain;
}

Secret makeSealKey()
{
    QByteArray key(keySize, '\0');
    if (RAND_bytes(bytes(key), keySize) != 1)
        return {};
    return Secret(std::move(key));
}

QByteArray sealedName(const Secret& key, const QByteArray& label)
{
    return QMessageAuthenticationCode::hash(label, key.bytes(), QCryptographicHash::Sha256).toHex();
}

} // namespace pgb::state
