#include "server/app/application.h"
#include "server/app/beheer.h"
#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"
#include "shared/domain/parameter/parameter_invoer.h"

namespace pgb::app {

Outcome<ParameterWaarde> enterParameter(Werk& werk, ParameterWaarde waarde)
{
    PGB_CHECK(eisRol(werk, Handeling::ParameterBeheren));
    if (waarde.waarde.trimmed().isEmpty())
        return ongeldig(QStringLiteral("veldOntbreekt"), QStringLiteral("waarde"));
    PGB_CHECK(controleerInvoer(ParameterTabel(ParameterTabel::meegeleverd()), waarde));
    if (waarde.key == QLatin1String("oefenomgeving")) // whether this is a practice set is decided when it is made
        return nietToegestaan();
    waarde.id = 0;
    waarde.oefenwaarde = isOefenomgeving(werk.parameters, werk.vandaag());
    waarde.geverifieerd = !waarde.oefenwaarde;
    PGB_TRY(stored, werk.unit.parameters().insert(std::move(waarde)));
    PGB_CHECK(werk.vastleggen(QStringLiteral("parameter.invoeren"), QStringLiteral("parameter"), stored.id, {},
                              {{QStringLiteral("key"), stored.key}}));
    PGB_TRY(table, buildParameters(werk.unit, ParameterTabel::meegeleverd()));
    Werk fresh{werk.unit, werk.wie, *table, werk.nu, werk.nuLokaal};
    PGB_CHECK(hercontroleer(fresh, {}));
    return stored;
}

} // namespace pgb::app
