#include "server/app/bulk_maand.h"
#include "server/app/gather.h"
#include "server/app/toegang_service.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/declaratie/factuur_sleutel.h"
#include <algorithm>
#include <set>

// A declaratie has an invoice number of its own (DC-084): that a file gives one to more of them is said at the check, wherever its blocks begin.

namespace pgb::app {
namespace {

using Plaats = std::pair<qint64, QDate>; ///< agreement and first day of its period

bool isVoluit(const QString& patroon) { return !patroon.isEmpty() && !patroon.contains(QLatin1Char('{')); }

bool heeftEigen(const std::vector<Beurt*>& beurten)
{
    return std::any_of(beurten.begin(), beurten.end(), [](const Beurt* b) { return !b->regel->factuurnummer.isEmpty(); });
}

/// By number the declaraties that would have it; of a number that is typed in full also those of other blocks.
Outcome<std::map<QString, std::set<Plaats>>> perNummer(Werk& werk, BulkId id, const QString& patroon, const QStringList& klanten, const std::map<Plaats, std::vector<Beurt*>>& declaraties)
{
    std::map<QString, std::set<Plaats>> uit;
    bool zonder = false;
    for (const auto& [plaats, beurten] : declaraties) {
        uit[factuurSleutel(beurten.front()->nummer)].insert(plaats);
        zonder = zonder || !heeftEigen(beurten);
    }
    if (!zonder || !id || !isVoluit(patroon))
        return uit;
    std::set<Plaats>& alle = uit[factuurSleutel(patroon)];
    for (const bool goed : {false, true}) {
        PGB_TRY(andere, werk.unit.bulk().delenZonderNummer(id, klanten, goed));
        for (const Bulkdeel& deel : andere)
            alle.insert({deel.zorgovereenkomst.waarde, deel.maand});
        if (alle.size() > 1)
            break;
    }
    return uit;
}

} // namespace

Outcome<void> zoekNummerVoorMeer(Werk& werk, BulkId id, std::vector<Klant>& klanten)
{
    if (klanten.empty())
        return {};
    const QString patroon = klanten.front().kader.factuurpatroon;
    std::map<Plaats, std::vector<Beurt*>> declaraties;
    QStringList namen;
    for (Klant& klant : klanten) {
        namen << klant.tekst;
        for (Beurt& beurt : klant.beurten) {
            if (!beurt.klaar && !beurt.nummer.isEmpty())
                declaraties[{beurt.uitkomst.zorgovereenkomst.waarde, beurt.uitkomst.maand}].push_back(&beurt);
        }
    }
    PGB_TRY(nummers, perNummer(werk, id, patroon, namen, declaraties));
    PGB_TRY(kvk, kvkVan(werk)); // whoever has none may use a number again
    for (auto& [plaats, beurten] : declaraties) {
        const QString nummer = beurten.front()->nummer, sleutel = factuurSleutel(nummer);
        if (nummers[sleutel].size() < 2)
            continue;
        const bool eigen = heeftEigen(beurten);
        for (Beurt* beurt : beurten) {
            if (!eigen && (isVoluit(patroon) || !kvk.isEmpty()))
                zeg(*beurt, Bulkstand::Fout, bulk::nummerVoorMeer(nummer));
            else if (!kvk.isEmpty() && factuurSleutel(beurt->regel->factuurnummer) == sleutel)
                zeg(*beurt, Bulkstand::Fout, bulk::nummerOpRegelsVanMeer());
        }
    }
    return {};
}

Outcome<void> zegNummersInAndereBlokken(Werk& werk, const Bulk& bulk, const QStringList& klanten, const std::vector<Bulkuitkomst>& uitkomsten)
{
    const QString voluit = bulk::oorzaakVan(bulk::nummerVoorMeer({}));
    if (isVoluit(bulk.factuurpatroon) && std::any_of(uitkomsten.begin(), uitkomsten.end(), [&](const Bulkuitkomst& u) { return u.oorzaak == voluit; })) {
        PGB_TRY(goede, werk.unit.bulk().delenZonderNummer(bulk.id, klanten, true));
        for (const Bulkdeel& deel : goede) // was alone with that number until now
            PGB_CHECK(werk.unit.bulk().openDeel(bulk.id, deel));
    }
    PGB_TRY(open, werk.unit.bulk().openGroepen(bulk.id, 1));
    PGB_TRY(kvk, kvkVan(werk));
    if (!open.empty() || kvk.isEmpty())
        return {};
    const Bevinding bevinding = bulk::nummerOpRegelsVanMeer();
    PGB_TRY(nummers, werk.unit.bulk().nummersVanMeer(bulk.id, bulk::oorzaakVan(bevinding)));
    if (nummers.isEmpty())
        return {};
    return werk.unit.bulk().weigerNummers(bulk.id, nummers, bulk::oorzaakVan(bevinding), bevinding);
}

Outcome<void> heropenNummers(Werk& werk, const Bulk& bulk, const QStringList& klanten, const QStringList& nummers)
{
    if (isVoluit(bulk.factuurpatroon)) {
        PGB_TRY(andere, werk.unit.bulk().delenZonderNummer(bulk.id, klanten, false));
        if (andere.size() == 1) // with two of them it is of more declaraties still
            PGB_CHECK(werk.unit.bulk().openDeel(bulk.id, andere.front()));
    }
    if (nummers.isEmpty())
        return {};
    return werk.unit.bulk().openMetNummers(bulk.id, bulk::oorzaakVan(bulk::nummerOpRegelsVanMeer()), nummers);
}

} // namespace pgb::app
