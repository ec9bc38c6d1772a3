#pragma once
#include "client/cli/verbinding.h"
#include "client/import/bestand_kopie.h"
#include "client/import/kolommen.h"
#include "client/import/lezer_proces.h"
#include "shared/domain/bulk/bulk.h"
#include <functional>

namespace pgb::cli {

/// A file with what its columns are taken for.
struct Bestand {
    QString pad;
    std::shared_ptr<const BestandKopie> kopie; ///< as it was looked at
    BronKenmerken kenmerken; ///< as far as was looked
    BestandVoorstel voorstel;
    QString profiel; ///< name of the profile that fits; empty = none
    QDate vandaag = {}; ///< of the server; invalid = not known
};

/// How dates ("dag-maand", "maand-dag"), numbers ("komma", "punt") and quantities of time ("uren", "minuten") are written, as a person says; empty = not
/// said; false = another word.
bool kiesWijze(BestandVoorstel& voorstel, const QString& datums, const QString& getallen, const QString& duur);

/// "Heading=field" (code of Bulkveld; or "3=field" of the third column) as a person says, each as often as needed; with `alleen` no other column is used. How numbers and days are
/// written stays as the profile says, if there is one. What is wrong with it, or "".
QString kiesKolommen(Bestand& bestand, const QStringList& keuzes, bool alleen);

/// The first rows, and the profile that is used for them (kiesProfiel); with a name only those of that name.
Outcome<Bestand> openBestand(const QString& pad, const std::vector<BulkprofielTekst>& profielen, const QString& profiel, QDate vandaag = {});
/// Lines in blocks of at most 500 rows; `blok` answers false to stop. What was seen of the whole file.
Outcome<BronKenmerken> leesBlokken(const Bestand& bestand, const std::function<bool(std::vector<Bulkregel>)>& blok);

} // namespace pgb::cli
