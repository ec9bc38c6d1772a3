#pragma once
#include "shared/base/outcome.h"
#include <QByteArray>
#include <QString>
#include <vector>

namespace pgb::bench {

/// A data directory for a real server with many dossiers, and for each month of each one a declaratie to be submitted.
struct SubmitWorld {
    QByteArray token;                ///< session of one vertegenwoordiger of all dossiers
    std::vector<QByteArray> bodies;  ///< of POST /v1/declaraties, one for each submission
    QString klok;                    ///< set day of the practice set
};

/// Fills an empty directory. `dossiers` at most 400; five months each.
Outcome<SubmitWorld> makeSubmitWorld(const QString& directory, int dossiers);

} // namespace pgb::bench
