#include "server/app/declaraties.h"
#include "server/app/toegang_service.h"

namespace pgb::app {

std::optional<DeclaratieActor> beslisserVan(const Werk& werk, const Relatie& relatie, const Declaratie& declaratie)
{
    const bool bevestigt = bevestigtZorgverlener(declaratie);
    if (bevestigt && !werk.isZorgverlenerKant())
        return std::nullopt;
    if (!magNu(werk, relatie, bevestigt ? Handeling::DeclaratieInvoeren : Handeling::DeclaratieGoedkeuren))
        return std::nullopt;
    return bevestigt ? DeclaratieActor::Zorgverlener : DeclaratieActor::Budgethouder;
}

Outcome<Declaratie> bekijkVoorBesluit(Werk& werk, DeclaratieId id, qint64 rijversie)
{
    PGB_TRY(seen, zichtbareDeclaratie(werk, id));
    auto& [declaratie, relatie] = seen;
    if (!beslisserVan(werk, relatie, declaratie))
        return nietToegestaan();
    if (declaratie.rijversie != rijversie)
        return versieVerouderd();
    if (declaratie.status != DeclaratieStatus::TerBeoordeling)
        return geenOvergang(code(declaratie.status), QStringLiteral("bekijken"));
    PGB_TRY(eerder, werk.unit.bekeken().rijversie(werk.gebruiker().id, id));
    if (eerder == rijversie)
        return std::move(declaratie);
    PGB_CHECK(werk.unit.bekeken().zet(werk.gebruiker().id, id, rijversie, werk.nu));
    PGB_CHECK(werk.auditen(QStringLiteral("declaratie.bekekenVoorBesluit"), QStringLiteral("declaratie"), id.waarde, declaratie.budgethouder,
                           {{QStringLiteral("rijversie"), QString::number(rijversie)}}));
    return std::move(declaratie);
}

Outcome<void> eisBekeken(Werk& werk, const Declaratie& declaratie)
{
    PGB_TRY(gezien, werk.unit.bekeken().rijversie(werk.gebruiker().id, declaratie.id));
    return gezien == declaratie.rijversie ? Outcome<void>() : Outcome<void>(Problem{ProblemKind::Conflict, QStringLiteral("declaratieNietBekeken"), {}, {}, {}});
}

} // namespace pgb::app
