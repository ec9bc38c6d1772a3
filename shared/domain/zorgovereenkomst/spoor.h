#pragma once
#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

namespace pgb {

/// The places that a version passes, in their order (domain 6.2).
enum class Spoorpunt { Opstellen, Zorgverlener, Budgethouder, Beoordeling, Geldig };
/// Afgebroken: it came to an end here (rejected, withdrawn, expired).
enum class Spoorstand { Gedaan, Nu, Straks, Afgebroken };

struct Spoorstation {
    Spoorpunt punt = Spoorpunt::Opstellen;
    Spoorstand stand = Spoorstand::Straks;
    QDateTime sinds = {};  ///< UTC; when it last came here; invalid = it did not, or nobody kept it
    std::optional<Goedkeurder> beoordelaar = {}; ///< for Beoordeling: one station for each part
    QDate normdatum = {};  ///< last day of the norm here; invalid = none
};

/// Where a version is, since when, who is next and what the norm is: the track line.
struct Spoor {
    std::vector<Spoorstation> stations;
    AanZet aanZet = AanZet::Niemand;
    QDateTime sinds;       ///< UTC; of the state that it is in
    QDate normdatum;       ///< earliest of the parts that are open, or the day on which an untouched draft expires; invalid = none
    QLatin1String regel;   ///< where the norm comes from: "11.5", "conceptVervaltNaDagen", "L05"; empty = no norm
    bool klokStil = false; ///< a question is open
};

Spoor spoorVan(const ZorgovereenkomstVersie& versie, const ParameterTabel& tabel);

/// Its state, a step or a signature says that it was at this place. Of a version of before the steps were kept that is where it is and who signed.
bool wasBij(const ZorgovereenkomstVersie& versie, Spoorpunt punt);

/// The day after which a version that nobody goes on with expires (conceptVervaltNaDagen); nothing = it does not, or the term is not known.
std::optional<QDate> vervaltNa(const ZorgovereenkomstVersie& versie, const ParameterTabel& tabel);

} // namespace pgb
