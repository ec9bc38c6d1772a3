#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"

namespace pgb::app {
namespace {

/// Of a zorgverlener with a KvK number who gave none (domain 9.2). One that he gave himself before is passed over.
Outcome<void> geefFactuurnummer(Werk& werk, Declaratie& declaratie)
{
    if (!declaratie.factuurnummer.trimmed().isEmpty() || naarBudgethouder(declaratie.soort))
        return {};
    PGB_TRY(zorgverlener, gevonden(werk.unit.zorgverleners().find(declaratie.zorgverlener)));
    if (!zorgverlener.kvkNummer)
        return {};
    QString gebruiktIn;
    do {
        PGB_TRY(nummer, werk.unit.declaraties().nextFactuurnummer(*zorgverlener.kvkNummer, werk.vandaag().year()));
        PGB_TRY(gebruikt, werk.unit.declaraties().factuurnummerGebruikt(*zorgverlener.kvkNummer, nummer, declaratie.id));
        declaratie.factuurnummer = nummer;
        gebruiktIn = gebruikt;
    } while (!gebruiktIn.isEmpty());
    return {};
}

} // namespace

Outcome<void> geefNummers(Werk& werk, Declaratie& declaratie)
{
    if (declaratie.nummer.isEmpty()) {
        PGB_TRY(nummer, werk.unit.declaraties().nextNummer(werk.vandaag().year()));
        declaratie.nummer = nummer;
    }
    return geefFactuurnummer(werk, declaratie);
}

} // namespace pgb::app
