#pragma once
#include <QCoreApplication>
#include <QString>

namespace pgb {

/// One value and its Dutch words, marked for translation.
template<class E>
struct Woord {
    E waarde;
    const char* tekst;
};

/// The translated words of a value; empty for a value outside its enumeration.
template<class Woorden, class E>
QString woordVoor(const Woorden& woorden, E waarde, const char* context)
{
    for (const Woord<E>& woord : woorden) {
        if (woord.waarde == waarde)
            return QCoreApplication::translate(context, woord.tekst);
    }
    return {};
}

} // namespace pgb
