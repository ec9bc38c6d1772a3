#include "server/app/bulk_dubbel.h"
#include "server/app/bulk_maand.h"
#include "server/app/toegang_service.h"
#include "shared/domain/bulk/bulk_bevinding.h"
#include <algorithm>

namespace pgb::app {
namespace {

std::map<QString, std::vector<Beurt*>> perPlaats(std::vector<Beurt>& beurten)
{
    std::map<QString, std::vector<Beurt*>> uit;
    for (Beurt& beurt : beurten) {
        if (!beurt.klaar)
            uit[beurt.uitkomst.plaats].push_back(&beurt);
    }
    return uit;
}

/// Both have what would tell them apart.
bool isGelijk(const Bulkregel& een, const Bulkregel& ander) { return !een.kenmerk.isEmpty() && een.kenmerk == ander.kenmerk && een.begin && een.begin == ander.begin; }

} // namespace

void zoekDubbele(std::vector<Beurt>& beurten)
{
    for (auto& [plaats, lijst] : perPlaats(beurten)) {
        for (size_t i = 1; i < lijst.size(); ++i) {
            const auto eerste = std::find_if(lijst.begin(), lijst.begin() + qsizetype(i), [&](const Beurt* b) { return !b->klaar && isDubbel(*b->regel, *lijst[i]->regel); });
            if (eerste != lijst.begin() + qsizetype(i))
                zeg(*lijst[i], Bulkstand::Fout, bulk::dubbel((*eerste)->regel->nummer, isGelijk(*(*eerste)->regel, *lijst[i]->regel)));
        }
    }
}

namespace {

void zegGelijk(Beurt& beurt, const BulkGelijk& gelijk, const QString& eigenaar)
{
    const auto terugweg = [&gelijk] { return bulk::terugwegVan(gelijk.eerdere->status, gelijk.eerdere->betaald); };
    switch (gelijk.hoe) {
    case Bulkgelijkenis::Geen: return;
    case Bulkgelijkenis::Zelfde: return zeg(beurt, Bulkstand::AlIngediend, bulk::alIngediend(gelijk.eerdere->declaratie));
    case Bulkgelijkenis::AnderKenmerk: return zeg(beurt, Bulkstand::Fout, bulk::alMetAnderKenmerk(gelijk.eerdere->declaratie, terugweg()));
    case Bulkgelijkenis::AnderAantal: return zeg(beurt, Bulkstand::Fout, bulk::alMetAnderAantal(gelijk.eerdere->declaratie, terugweg()));
    case Bulkgelijkenis::Twijfel:
        zeg(beurt, Bulkstand::LetOp, bulk::misschienAnderBezoek(gelijk.eerdere->eigenaar == eigenaar ? gelijk.eerdere->bestand : QString(), gelijk.eerdere->regel.nummer));
        beurt.gevraagd = true;
    }
}

/// Of one client: what of it was handed in before, seen by agreement and period as a whole.
void zegEerdere(BulkId id, Klant& klant, const QHash<QString, std::vector<BulkEerdere>>& opPlaats)
{
    struct Plaats {
        std::vector<Beurt*> beurten;
        std::vector<BulkGelijk> gelijk;
    };
    std::map<std::pair<qint64, QDate>, std::vector<Plaats>> maanden;
    for (auto& [plaats, lijst] : perPlaats(klant.beurten)) {
        const auto daar = opPlaats.constFind(plaats);
        if (daar == opPlaats.constEnd())
            continue;
        std::vector<const Bulkregel*> regels;
        std::transform(lijst.begin(), lijst.end(), std::back_inserter(regels), [](const Beurt* b) { return b->regel; });
        const Bulkuitkomst& eerste = lijst.front()->uitkomst;
        maanden[{eerste.zorgovereenkomst.waarde, eerste.maand}].push_back({std::move(lijst), vergelijkMetEerdere(id, regels, *daar)});
    }
    for (auto& [maand, plaatsen] : maanden) {
        std::vector<std::vector<BulkGelijk>*> samen;
        std::transform(plaatsen.begin(), plaatsen.end(), std::back_inserter(samen), [](Plaats& p) { return &p.gelijk; });
        herkenHeruitvoer(samen);
        for (const Plaats& plaats : plaatsen) {
            for (size_t i = 0; i < plaats.beurten.size(); ++i)
                zegGelijk(*plaats.beurten[i], plaats.gelijk[i], klant.kader.eigenaar);
        }
    }
}

} // namespace

Outcome<void> zoekEerdere(Werk& werk, BulkId id, std::vector<Klant>& klanten)
{
    QStringList plaatsen;
    for (const Klant& klant : klanten) {
        for (const Beurt& beurt : klant.beurten) {
            if (!beurt.klaar)
                plaatsen << beurt.uitkomst.plaats;
        }
    }
    plaatsen.removeDuplicates();
    PGB_TRY(eerder, werk.unit.bulk().eerderIngediend(plaatsen));
    QHash<QString, std::vector<BulkEerdere>> opPlaats;
    for (BulkEerdere& een : eerder)
        opPlaats[een.plaats].push_back(std::move(een));
    for (Klant& klant : klanten)
        zegEerdere(id, klant, opPlaats);
    return {};
}

} // namespace pgb::app
