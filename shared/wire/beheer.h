#pragma once
#include "shared/base/problem.h"
#include <QString>

// Bodies of what a beheerder does.

namespace pgb::wire {

/// A new first password for the account of somebody else.
struct NieuwWachtwoord {
    QString wachtwoord;
};

/// Whom an account can be about: the number to couple it to, and a name to recognise him by.
struct Koppeling {
    qint64 id = 0;
    QString naam;
};

/// How the newest part of the audit trail stands.
struct KetenAntwoord {
    qint64 regels = 0;        ///< in the whole trail
    qint64 gecontroleerd = 0; ///< of those, the newest that were checked for this answer
    QString breuk;            ///< "geen", "gewijzigd", "ontbreekt", "verplaatst", "afgekapt" or "kopOngeldig"
    qint64 breukBij = 0;      ///< first bad line; 0 with "geen"
};

} // namespace pgb::wire
