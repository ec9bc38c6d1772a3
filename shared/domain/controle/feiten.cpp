#include "shared/domain/controle/feiten.h"

namespace pgb {

ZorgverlenerNummers nummersVan(const Zorgverlener& zorgverlener, const Budgethouder& budgethouder)
{
    ZorgverlenerNummers nummers;
    // A Bsn or Iban exists only in its valid form.
    nummers.heeftBsn = zorgverlener.bsn && !zorgverlener.bsn->isEmpty();
    nummers.heeftIban = zorgverlener.iban && !zorgverlener.iban->isEmpty();
    nummers.bicOntbreekt = nummers.heeftIban && bicNodig(*zorgverlener.iban) && (!zorgverlener.bic || zorgverlener.bic->isEmpty());
    nummers.isBudgethouder = nummers.heeftBsn && *zorgverlener.bsn == budgethouder.bsn;
    return nummers;
}

} // namespace pgb
