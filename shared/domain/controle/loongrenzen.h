#pragma once
#include "shared/base/problem.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The Wlz maximum rate that holds for a zorgverlener and a unit on a day (domain 4.5).
struct WlzMaximum {
    /// False: no maximum rate exists for this unit (only Uur and Dagdeel have one).
    bool bestaat = false;
    /// Nothing = it exists but is not known for the day: nobody guesses (DC-040).
    std::optional<Tarief> tarief;
    Tariefcategorie categorie = Tariefcategorie::Informeel;
};
WlzMaximum wlzMaximum(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, Familierelatie relatie, Eenheid eenheid, QDate dag);

/// The highest rate that a verstrekker set for a function, on the level of its budget that is nearest to it; nothing = none is on record.
std::optional<Tarief> niveauMaximum(const Toekenning& toekenning, QStringView functieCode, Tariefcategorie categorie);

/// Legal minimum per hour for a zorgverlener and an inhoud on a day (domain 5.3).
struct Minimum {
    /// False: the WML does not apply (undertaking, or younger than the lowest age of the table).
    bool geldt = false;
    bool leeftijdOnbekend = false;
    int leeftijd = 0;
    /// Nothing = not known for the day.
    std::optional<Bedrag> perUur;
    QLatin1String ontbreekt = {}; ///< the parameter for want of which it is not
};
Minimum minimumVoor(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const ZorgovereenkomstInhoud& inhoud, QDate dag);

/// Why nobody can approve a content that begins on `ingang`: nobody knows yet whether the wage is enough (ZC-033, ZC-035).
std::optional<Problem> minimumloonOnbekend(const std::vector<Bevinding>& bevindingen, QDate ingang);

} // namespace pgb
