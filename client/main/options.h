#pragma once
#include "shared/base/outcome.h"
#include <QStringList>

namespace pgb {

/// What may stand on the command line; everything empty means: as chosen before.
struct Options {
    QString server;    ///< --server
    QString gebruiker; ///< --gebruiker
    QString schema;    ///< --schema licht|donker|contrast
    QString taal;      ///< --taal nl|en
    QString dataDir;   ///< --data-dir
    bool help = false;
    bool version = false;
};

/// Reads the arguments (the program's name first). Problem "optieOnbekend" or "optieWaarde" with the params optie, waarde.
Outcome<Options> optionsFrom(const QStringList& arguments);
/// The text of --help.
QString optionsHelp();

} // namespace pgb
