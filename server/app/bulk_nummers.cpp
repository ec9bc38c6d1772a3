#include "server/app/bulk_maand.h"
#include "server/app/gather.h"
#include "server/app/toegang_service.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include "shared/domain/declaratie/factuur_sleutel.h"
#include <algorithm>

// A declaratie has an invoice number of its own (DC-084): that a file gives one to more of them is said at the check, wherever its blocks begin.

namespace pgb::app {
namespace {

using Plaats = std::pair<qint64, QDate>; ///< agreement and first day of its period

bool isVoluit(const QString& patroon) { return !patroon.isEmpty() && !patroon.contains(QLatin1Char('{')); }

bool heeftEigen(const std::vector<Beurt*>& beurten)
{
    return std::any_of(beurten.begin(), beurten.end(), [](const Beurt* b) { return !b->regel->factuurnummer.isEmpty(); });
}

/// One number, however it is written.
struct Gebruik {
    size_t declaraties = 0; ///< that would have it
    QStringList goed;       ///< as it stands on lines that can be handed in
    QStringList fout;       ///< and on lines that wait because of it
};

std::map<QString, Gebruik> gebruikVan(const std::vector<BulkNummer>& nummers)
{
    std::map<Plaats, const BulkNummer*> eerste; // gives the declaratie its number
    for (const BulkNummer& n : nummers) {
        const BulkNummer*& van = eerste[{n.deel.zorgovereenkomst.waarde, n.deel.maand}];
        if (!n.wacht && (!van || n.rij < van->rij))
            van = &n;
    }
    std::map<QString, Gebruik> uit;
    for (const BulkNummer& n : nummers) {
        Gebruik& gebruik = uit[factuurSleutel(n.nummer)];
        if (n.goed)
            gebruik.goed << n.nummer;
        if (n.fout)
            gebruik.fout << n.nummer;
        if (eerste[{n.deel.zorgovereenkomst.waarde, n.deel.maand}] == &n)
            ++gebruik.declaraties;
    }
    return uit;
}

/// Of a pattern that is typed in full: the declaraties without a number of their own would all have it.
Outcome<void> keurVoluit(Werk& werk, const Bulk& bulk, Gebruik& gebruik)
{
    PGB_TRY(goede, werk.unit.bulk().delenZonderNummer(bulk.id, true));
    PGB_TRY(foute, werk.unit.bulk().delenZonderNummer(bulk.id, false));
    gebruik.declaraties += goede.size() + foute.size();
    const Bevinding bevinding = bulk::nummerVoorMeer(bulk.factuurpatroon);
    if (gebruik.declaraties > 1 && !goede.empty())
        return werk.unit.bulk().weigerZonderNummer(bulk.id, bulk::oorzaakVan(bevinding), bevinding);
    if (gebruik.declaraties == 1 && !foute.empty())
        return werk.unit.bulk().openDeel(bulk.id, foute.front());
    return {};
}

} // namespace

Outcome<void> zoekNummerVoorMeer(Werk& werk, std::vector<Klant>& klanten, bool alleenDeze)
{
    if (klanten.empty())
        return {};
    const bool voluit = isVoluit(klanten.front().kader.factuurpatroon);
    std::map<Plaats, std::vector<Beurt*>> declaraties;
    for (Klant& klant : klanten) {
        for (Beurt& beurt : klant.beurten) {
            if (!beurt.klaar && !beurt.nummer.isEmpty())
                declaraties[{beurt.uitkomst.zorgovereenkomst.waarde, beurt.uitkomst.maand}].push_back(&beurt);
        }
    }
    std::map<QString, int> perNummer;
    for (const auto& [plaats, beurten] : declaraties)
        ++perNummer[factuurSleutel(beurten.front()->nummer)];
    PGB_TRY(kvk, kvkVan(werk)); // whoever has none may use a number again
    for (auto& [plaats, beurten] : declaraties) {
        const QString nummer = beurten.front()->nummer, sleutel = factuurSleutel(nummer);
        if (perNummer[sleutel] < 2)
            continue;
        const bool eigen = heeftEigen(beurten);
        for (Beurt* beurt : beurten) {
            if (!eigen && (voluit ? alleenDeze : !kvk.isEmpty()))
                zeg(*beurt, Bulkstand::Fout, bulk::nummerVoorMeer(nummer));
            else if (alleenDeze && !kvk.isEmpty() && factuurSleutel(beurt->regel->factuurnummer) == sleutel)
                zeg(*beurt, Bulkstand::Fout, bulk::nummerOpRegelsVanMeer());
        }
    }
    return {};
}

Outcome<void> keurNummers(Werk& werk, const Bulk& bulk)
{
    PGB_TRY(open, werk.unit.bulk().openGroepen(bulk.id, 1));
    if (!open.empty())
        return {};
    const Bevinding bevinding = bulk::nummerOpRegelsVanMeer();
    PGB_TRY(kvk, kvkVan(werk));
    PGB_TRY(nummers, kvk.isEmpty() ? Outcome<std::vector<BulkNummer>>(std::vector<BulkNummer>()) : werk.unit.bulk().nummers(bulk.id, bulk::oorzaakVan(bevinding)));
    std::map<QString, Gebruik> perNummer = gebruikVan(nummers);
    if (isVoluit(bulk.factuurpatroon))
        PGB_CHECK(keurVoluit(werk, bulk, perNummer[factuurSleutel(bulk.factuurpatroon)]));
    QStringList weiger, heropen;
    for (const auto& [nummer, gebruik] : perNummer)
        gebruik.declaraties > 1 ? weiger << gebruik.goed : heropen << gebruik.fout;
    if (!weiger.isEmpty())
        PGB_CHECK(werk.unit.bulk().weigerNummers(bulk.id, weiger, bulk::oorzaakVan(bevinding), bevinding));
    return heropen.isEmpty() ? Outcome<void>() : werk.unit.bulk().openMetNummers(bulk.id, bulk::oorzaakVan(bevinding), heropen);
}

} // namespace pgb::app
