#pragma once
#include <QLatin1String>
#include <QString>
#include <optional>
#include <span>

namespace pgb {

/// One row of an enumeration's code table.
template<class E>
struct Code {
    E waarde;
    QLatin1String code;
};

/// Specialised once per enumeration next to its declaration (in a .cpp): all values in the order of domain 15.3.
/// The code is the lower camel word that JSON and the database hold.
template<class E>
std::span<const Code<E>> codeTable();

template<class E>
QString code(E waarde)
{
    for (const Code<E>& rij : codeTable<E>()) {
        if (rij.waarde == waarde)
            return QString(rij.code);
    }
    return {};
}

template<class E>
std::optional<E> fromCode(QStringView tekst)
{
    for (const Code<E>& rij : codeTable<E>()) {
        if (tekst == rij.code)
            return rij.waarde;
    }
    return std::nullopt;
}

} // namespace pgb
