#include "server/app/bulk_bezoeken.h"
#include "shared/domain/bulk/bulk_bevinding.h"

namespace pgb::app {
namespace {

/// For all lines of which it is asked, page by page.
Outcome<QString> bezoekenIn(BulkStore& store, BulkId id)
{
    QStringList sleutels;
    for (const QString& oorzaak : bulk::oorzakenVanAnderBezoek()) {
        for (std::optional<qint64> na = 0; na;) {
            PGB_TRY(blad, store.regels(id, {Bulkstand::LetOp, oorzaak}, {200, *na}));
            for (const BulkregelUitkomst& u : blad.items)
                sleutels << bulk::bezoekSleutel(u.regel, u.bevinding.value_or(Bevinding()));
            na = blad.volgende;
        }
    }
    return bulk::bezoekenCode(sleutels);
}

} // namespace

Outcome<std::vector<BulkOorzaak>> bulkOorzaken(Werk& werk, BulkId id)
{
    PGB_CHECK(vindBulk(werk, id));
    PGB_TRY(oorzaken, werk.unit.bulk().oorzaken(id));
    QString alle;
    for (BulkOorzaak& o : oorzaken) {
        if (o.stand != Bulkstand::LetOp || !bulk::vraagtOfHetEenAnderBezoekIs(o.bevinding))
            continue;
        if (alle.isEmpty()) {
            PGB_TRY(gelezen, bezoekenIn(werk.unit.bulk(), id));
            alle = gelezen;
        }
        o.bezoeken = alle;
    }
    return std::move(oorzaken);
}

Outcome<void> keurBezoeken(Werk& werk, BulkId id, const QString& gezien)
{
    BulkStore& store = werk.unit.bulk();
    PGB_TRY(twijfels, store.teIndienenMet(id, bulk::oorzakenVanAnderBezoek()));
    if (twijfels == 0)
        return {};
    PGB_TRY(eerder, store.bezoekenGezien(id));
    if (!gezien.isEmpty() && gezien == eerder) // at an earlier step, when there were more of them
        return {};
    if (!gezien.isEmpty()) {
        PGB_TRY(gevraagd, bezoekenIn(store, id));
        if (gevraagd == gezien)
            return store.zetBezoekenGezien(id, gezien);
    }
    return Problem{ProblemKind::Conflict, QStringLiteral("bezoekenNietBekeken"), {{QStringLiteral("regelsGetal"), QString::number(twijfels)}}, {}, {}};
}

} // namespace pgb::app
