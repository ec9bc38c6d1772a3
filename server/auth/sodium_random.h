#pragma once
#include "server/app/ports/random.h"

namespace pgb::auth {

/// The operating system's generator, by libsodium.
class SodiumRandom final : public app::Random {
public:
    SodiumRandom();
    QByteArray bytes(int count) override;
};

} // namespace pgb::auth
