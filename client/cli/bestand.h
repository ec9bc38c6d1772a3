#pragma once
#include "client/cli/verbinding.h"
#include "client/import/kolommen.h"
#include "client/import/lezer_proces.h"
#include "shared/domain/bulk/bulk.h"
#include <functional>

namespace pgb::cli {

/// A file with what its columns are taken for.
struct Bestand {
    QString pad;
    QByteArray hash; ///< SHA-256
    BronKenmerken kenmerken;
    BestandVoorstel voorstel;
    QString profiel; ///< name of the profile that fits; empty = none
};

/// How dates ("dag-maand", "maand-dag") and numbers ("komma", "punt") are written, as a person says; empty = not said; false = another word.
bool kiesWijze(BestandVoorstel& voorstel, const QString& datums, const QString& getallen);

/// The first rows, and the profile of that name, or else the first that fits.
Outcome<Bestand> openBestand(const QString& pad, const std::vector<BulkprofielTekst>& profielen, const QString& profiel);
/// Lines in blocks of at most 500 rows; `blok` answers false to stop.
Outcome<void> leesBlokken(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok);

} // namespace pgb::cli
