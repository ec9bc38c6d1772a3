#include "shared/base/secret.h"

namespace pgb {

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
        other.m_bytes.clear();
    }
    return *this;
}

void Secret::wipe()
{
    // A buffer that someone else shares is theirs: writing through data() would wipe a fresh copy of it and nothing else.
    if (m_bytes.isDetached()) {
        volatile char* bytes = m_bytes.data();
        for (qsizetype i = 0, size = m_bytes.size(); i < size; ++i)
            bytes[i] = 0; // volatile: a plain memset before the release is removed by the optimiser
    }
    m_bytes.clear();
}

} // namespace pgb
