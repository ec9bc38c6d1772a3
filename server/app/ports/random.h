#pragma once
#include <QByteArray>

namespace pgb::app {

/// Cryptographically strong random bytes.
class Random {
public:
    virtual ~Random() = default;
    virtual QByteArray bytes(int count) = 0;
};

} // namespace pgb::app
