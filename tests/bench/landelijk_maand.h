#pragma once
#include <QString>

namespace pgb::bench {

struct Maandeinde {
    int declaraties = 0;
    int eenheden = 0;    ///< units of work, and so commits
    double seconden = 0; ///< to check, store and make payable
    QString voor;        ///< the database without the month
    QString trouble;
};

/// Takes what became payable of the newest month out of the database in `map`, and hands all of it in again: every declaratie is stored, checked with all
/// 105 controles and made payable, in units of 200 as the server does on the first of the month.
Maandeinde doeMaandeinde(const QString& map);

} // namespace pgb::bench
