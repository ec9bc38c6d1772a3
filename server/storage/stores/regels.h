#pragma once
#include "server/storage/unit.h"
#include <map>

namespace pgb::storage {

/// Of a declaratie d: submitted, and not refused or withdrawn; or paid in part before that.
inline constexpr char declaratieTelt[] = "(d.status IN ('ingediend', 'geparkeerd', 'handmatigeControle', 'betaalbaar', 'ingepland', 'uitbetaald', "
                                         "'deelsUitbetaald', 'teruggekomen', 'gecorrigeerd') OR d.betaald_centen > 0)";

/// What asks for the lines of a budgethouder (DeclaratieFeitStore::dossierRegels), and of a zorgverlener (DeclaratieStore::andereRegels), that lie in a period: they must begin with what
/// is not past.
QString dossierRegelsSql();
QString andereRegelsSql(bool alleenEigen);

/// The lines of declaraties, and with them their sums per function of a toekenning (table declaratiesom). Throws SqlError.

/// Fills the lines of these declaraties, in their order.
void leesRegels(Context& context, std::vector<Declaratie>& declaraties);
/// The sums of these.
std::map<qint64, std::vector<GevraagdeZorg>> leesSommen(Context& context, const std::vector<DeclaratieId>& ids);
void schrijfRegels(Context& context, DeclaratieId declaratie, const std::vector<Declaratieregel>& regels);
/// Rewrites them only when they differ from what is stored: most updates change a state.
void vervangRegels(Context& context, DeclaratieId declaratie, const std::vector<Declaratieregel>& regels);

} // namespace pgb::storage
