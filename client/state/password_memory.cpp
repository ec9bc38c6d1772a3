#include "client/state/password_memory.h"
#include <algorithm>
#include <utility>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace pgb::state {

namespace {

constexpr int saltBytes = 16;
constexpr int hashBytes = 32;
constexpr uint64_t cost = 1 << 15;
constexpr uint64_t blockSize = 8;
constexpr uint64_t maxMemory = 64 * 1024 * 1024;
constexpr int freeTries = 2;
constexpr qint64 longestPauseMs = 60'000;

std::optional<Secret> derived(const QString& password, const QByteArray& salt)
{
    QByteArray bytes = password.toUtf8();
    QByteArray hash(hashBytes, '\0');
    const int ok = EVP_PBE_scrypt(bytes.constData(), size_t(bytes.size()), reinterpret_cast<const unsigned char*>(salt.constData()),
                                  size_t(salt.size()), cost, blockSize, 1, maxMemory, reinterpret_cast<unsigned char*>(hash.data()), size_t(hash.size()));
    OPENSSL_cleanse(bytes.data(), size_t(bytes.size()));
    if (ok != 1)
        return std::nullopt;
    return Secret(std::move(hash));
}

} // namespace

std::optional<PasswordMemory> PasswordMemory::of(const QString& password)
{
    PasswordMemory memory;
    memory.m_salt.resize(saltBytes);
    if (password.isEmpty() || RAND_bytes(reinterpret_cast<unsigned char*>(memory.m_salt.data()), saltBytes) != 1)
        return std::nullopt;
    std::optional<Secret> hash = derived(password, memory.m_salt);
    if (!hash)
        return std::nullopt;
    memory.m_hash = std::make_shared<const Secret>(std::move(*hash));
    return memory;
}

bool PasswordMemory::matches(const QString& password) const
{
    const std::optional<Secret> hash = derived(password, m_salt);
    return hash && CRYPTO_memcmp(hash->bytes().constData(), m_hash->bytes().constData(), hashBytes) == 0;
}

void TryPause::wrong()
{
    ++m_wrong;
    m_since.start();
}

void TryPause::right()
{
    m_wrong = 0;
}

qint64 TryPause::left() const
{
    if (m_wrong <= freeTries)
        return 0;
    const qint64 pause = std::min(qint64(1000) << std::min(m_wrong - freeTries - 1, 10), longestPauseMs);
    return std::max<qint64>(0, pause - m_since.elapsed());
}

} // namespace pgb::state
