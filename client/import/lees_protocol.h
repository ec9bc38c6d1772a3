#pragma once
#include "client/import/bron.h"
#include <optional>
#include <variant>

/// What the program that reads files says to the one that asked: frames of a length and that many bytes. What comes in is as little trusted as
/// the file itself, for the file may have taken the reader over.
namespace pgb::leesprotocol {

QByteArray frame(const BronRij& rij);
QByteArray frame(const Outcome<BronKenmerken>& einde);

using Bericht = std::variant<BronRij, Outcome<BronKenmerken>>;

/// Puts bytes together into messages.
class Ontvanger {
public:
    void voed(const QByteArray& bytes) { m_bytes += bytes; }
    /// The next whole message; nothing = more bytes are needed, or `kapot`.
    std::optional<Bericht> volgende();
    /// Something came that no reader of ours sends.
    bool kapot() const { return m_kapot; }

private:
    QByteArray m_bytes;
    qsizetype m_plaats = 0;
    bool m_kapot = false;
};

} // namespace pgb::leesprotocol
