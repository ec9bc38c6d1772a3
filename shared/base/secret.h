#pragma once
#include <QByteArray>
#include <utility>

namespace pgb {

/// Bytes that are wiped when they go out of scope; not copyable, never printed.
class Secret {
public:
    Secret() = default;
    explicit Secret(QByteArray bytes) : m_bytes(std::move(bytes)) { m_bytes.detach(); }
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    Secret(Secret&& other) noexcept : m_bytes(std::move(other.m_bytes)) {}
    Secret& operator=(Secret&& other) noexcept;
    ~Secret() { wipe(); }
    /// For use at once; a copy that is kept is not wiped.
    const QByteArray& bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    void wipe();
    QByteArray m_bytes;
};

} // namespace pgb
