#include "server/app/content_hash.h"
#include "server/app/niet_typen.h"
#include "server/app/toegang_service.h"

namespace pgb::app {
namespace {

Outcome<std::pair<Zorgovereenkomst, ZorgovereenkomstVersie>> zichtbareVersie(Werk& werk, ZorgovereenkomstId id, int volgnummer)
{
    PGB_TRY(seen, zichtbareZorgovereenkomst(werk, id));
    PGB_TRY(versie, versieVan(seen.first, volgnummer));
    if (!isVoorKant(versie, werk.gebruiker().rol))
        return nietGevonden();
    return std::pair(seen.first, versie);
}

} // namespace

Outcome<void> bekijk(Werk& werk, ZorgovereenkomstId id, int volgnummer, const QByteArray& inhoudHash)
{
    PGB_TRY(seen, zichtbareVersie(werk, id, volgnummer));
    const auto& [record, versie] = seen;
    if (contentHash(record, versie) != inhoudHash)
        return Problem{ProblemKind::Conflict, QStringLiteral("inhoudGewijzigd"), {}, {}, {}};
    return werk.unit.bekeken().zet(werk.gebruiker().id, versie.id, inhoudHash, werk.nu);
}

Outcome<VersieAfloop> ondertekenInRonde(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie)
{
    PGB_TRY(seen, zichtbareVersie(werk, id, volgnummer));
    const auto& [record, versie] = seen;
    PGB_TRY(gezien, werk.unit.bekeken().hash(werk.gebruiker().id, versie.id));
    if (gezien != contentHash(record, versie))
        return Problem{ProblemKind::Conflict, QStringLiteral("nietBekeken"), {}, {}, {}};
    const auto gebeurtenis = werk.isZorgverlenerKant() ? ZorgovereenkomstGebeurtenis::OndertekenenZorgverlener : ZorgovereenkomstGebeurtenis::OndertekenenBudgethouder;
    VersieOpdracht opdracht;
    opdracht.gebeurtenis = gebeurtenis;
    return fireVersie(werk, id, volgnummer, rijversie, opdracht);
}

} // namespace pgb::app
