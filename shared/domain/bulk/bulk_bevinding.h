#pragma once
#include "shared/domain/bulk/bulkregel.h"

/// What the check of a batch finds that no controle of a declaratie can: the line does not become one yet. Ids BK-001...; sentences in
/// shared/text/bulk_tekst.
namespace pgb::bulk {

Bevinding klantOnbekend(const QString& klant);                        ///< BK-001
Bevinding functieOnbekend(const QString& functie);                    ///< BK-002
Bevinding onleesbaar(Bulkveld veld, const QString& tekst);            ///< BK-003
Bevinding geenOvereenkomst(const QString& klant, bool meer);          ///< BK-004: none, or more than one that it could be
Bevinding dubbel(int eersteRij);                                      ///< BK-005
Bevinding bedragAnders(Bedrag inBestand, Bedrag berekend);            ///< BK-006 (domain 7.4)
Bevinding alIngediend(const QString& nummer);                         ///< BK-007

/// The word by which lines with the same cause are put together: the id and those of its values that are part of the cause (a rate, a
/// unit, an unknown name), without those of the line alone (a day, a quantity). At most 200 characters.
QString oorzaakVan(const Bevinding& bevinding);
/// What may be said of all lines of a cause, by the findings of two of them that differ as much as any: only the values that all have.
Bevinding gezamenlijk(const Bevinding& een, const Bevinding& ander);

} // namespace pgb::bulk
