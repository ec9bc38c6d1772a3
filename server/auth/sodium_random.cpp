#include "server/auth/sodium_random.h"
#include <sodium.h>

namespace pgb::auth {

SodiumRandom::SodiumRandom()
{
    if (sodium_init() < 0)
        qFatal("libsodium cannot start");
}

QByteArray SodiumRandom::bytes(int count)
{
    QByteArray result(qMax(count, 0), '\0');
    randombytes_buf(result.data(), static_cast<size_t>(result.size()));
    return result;
}

} // namespace pgb::auth
