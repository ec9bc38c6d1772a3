#pragma once
#include <QStringList>

namespace pgb::cli {

/// How a command ended; the manual page names them.
enum class Einde {
    Goed = 0,
    RegelsFout = 1,     ///< there are lines that cannot be handed in, have to be looked at first, or were not checked or brought yet
    Gebruik = 2,        ///< the command was typed wrongly
    BestandGeweigerd = 3,
    GeenServer = 4,
    GeenToegang = 5,    ///< not signed in, or the token may not do this
    ServerWeigert = 6,
    NietsIngediend = 7  ///< nothing was handed in yet, or there is nothing to hand in
};

/// `argumenten` without the name of the program.
Einde voerUit(const QStringList& argumenten);

} // namespace pgb::cli
