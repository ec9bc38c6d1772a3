#include "server/app/bulk_bekeken.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include <algorithm>

namespace pgb::app {
namespace {

Outcome<QString> bekijkcodeVan(BulkStore& store, BulkId id)
{
    bulk::Bekijkcode code;
    PGB_CHECK(store.elkeMet(id, bulk::oorzakenOmTeBekijken(), [&code](const Bulkregel& regel, const QString& bevinding) { code.neem(regel, bevinding); }));
    return code.tekst();
}

} // namespace

Outcome<std::vector<BulkOorzaak>> bulkOorzaken(Werk& werk, BulkId id)
{
    PGB_CHECK(vindBulk(werk, id));
    PGB_TRY(oorzaken, werk.unit.bulk().oorzaken(id));
    if (std::none_of(oorzaken.begin(), oorzaken.end(), bulk::moetBekeken))
        return std::move(oorzaken);
    PGB_TRY(code, bekijkcodeVan(werk.unit.bulk(), id));
    for (BulkOorzaak& o : oorzaken) {
        if (bulk::moetBekeken(o))
            o.bekijkcode = code;
    }
    return std::move(oorzaken);
}

Outcome<void> keurBekeken(Werk& werk, BulkId id, const QString& bekeken)
{
    BulkStore& store = werk.unit.bulk();
    PGB_TRY(regels, store.teIndienenMet(id, bulk::oorzakenOmTeBekijken()));
    if (regels == 0)
        return {};
    PGB_TRY(eerder, store.bekeken(id));
    if (!bekeken.isEmpty() && bekeken == eerder) // at an earlier step, when there were more of them
        return {};
    if (!bekeken.isEmpty()) {
        PGB_TRY(nu, bekijkcodeVan(store, id));
        if (nu == bekeken)
            return store.zetBekeken(id, bekeken);
    }
    return Problem{ProblemKind::Conflict, QStringLiteral("regelsNietBekeken"), {{QStringLiteral("regelsGetal"), QString::number(regels)}}, {}, {}};
}

} // namespace pgb::app
