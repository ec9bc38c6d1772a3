#include "server/app/bulk_dubbel.h"
#include "shared/base/iso_dag.h"
#include <algorithm>
#include <map>

namespace pgb::app {
namespace {

bool zelfdeHoeveelheid(const Bulkregel& een, const Bulkregel& ander) { return een.eenheid == ander.eenheid && een.aantal == ander.aantal; }

bool zelfdeKenmerk(const Bulkregel& een, const Bulkregel& ander) { return een.kenmerk == ander.kenmerk && een.factuurnummer == ander.factuurnummer; }

/// Day and evening of one function on one day (domain 5.2).
bool anderTarief(const Bulkregel& een, const Bulkregel& ander) { return een.tarief && ander.tarief && *een.tarief != *ander.tarief; }

bool anderUur(const Bulkregel& een, const Bulkregel& ander) { return een.begin && ander.begin && *een.begin != *ander.begin; }

Bulkgelijkenis gelijkenis(const Bulkregel& regel, const BulkEerdere& eerdere, BulkId bulk)
{
    const Bulkregel& ander = eerdere.regel;
    if (anderUur(regel, ander))
        return Bulkgelijkenis::Geen;
    const bool eigen = eerdere.bulk == bulk;
    const bool evenveel = zelfdeHoeveelheid(regel, ander);
    if (eigen ? isDubbel(regel, ander) : !regel.kenmerk.isEmpty() && zelfdeKenmerk(regel, ander))
        return evenveel ? Bulkgelijkenis::Zelfde : Bulkgelijkenis::AnderAantal;
    const bool zonderKenmerk = regel.kenmerk.isEmpty() && ander.kenmerk.isEmpty();
    if (eigen)
        return Bulkgelijkenis::Geen;
    if (!evenveel) // of a whole day, or from the same time, it is the same care, counted anew
        return zonderKenmerk && regel.begin == ander.begin ? Bulkgelijkenis::AnderAantal : Bulkgelijkenis::Twijfel;
    if (zonderKenmerk && regel.begin == ander.begin)
        return Bulkgelijkenis::Zelfde;
    // An own number and times that the earlier one did not have may be those of a visit of its own.
    const bool tweedeBezoek = regel.begin && !ander.begin && !regel.kenmerk.isEmpty() && !ander.kenmerk.isEmpty() && regel.kenmerk != ander.kenmerk;
    return tweedeBezoek ? Bulkgelijkenis::Twijfel : Bulkgelijkenis::AnderKenmerk;
}

/// Whether the lines in doubt are together as much as what nobody counted of other batches.
bool isEvenveel(BulkId bulk, std::span<const Bulkregel* const> regels, const std::vector<BulkGelijk>& gelijk, std::span<const BulkEerdere> eerder, const std::vector<bool>& geteld)
{
    std::map<Eenheid, qint64> over;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (gelijk[i].hoe == Bulkgelijkenis::Twijfel)
            over[regels[i]->eenheid] += regels[i]->aantal;
    }
    for (size_t j = 0; j < eerder.size(); ++j) {
        if (!geteld[j] && eerder[j].bulk != bulk)
            over[eerder[j].regel.eenheid] -= eerder[j].regel.aantal;
    }
    return std::all_of(over.begin(), over.end(), [](const auto& som) { return som.second == 0; });
}

} // namespace

QString bulkPlaats(ZorgovereenkomstId zorgovereenkomst, const Bulkregel& regel, const QString& functieCode)
{
    const QString tot = regel.isPeriodetotaal() ? u'_' + isoDag(regel.tot) : QString();
    return QString::number(zorgovereenkomst.waarde) + u'/' + isoDag(regel.datum) + tot + u'/' + functieCode;
}

bool isDubbel(const Bulkregel& een, const Bulkregel& ander)
{
    if (anderUur(een, ander))
        return false;
    const bool zelfdeZorg = een.begin == ander.begin && zelfdeHoeveelheid(een, ander) && !anderTarief(een, ander);
    if (een.factuurnummer != ander.factuurnummer)
        return zelfdeZorg;
    return een.kenmerk.isEmpty() && ander.kenmerk.isEmpty() ? zelfdeZorg : een.kenmerk == ander.kenmerk;
}

std::vector<BulkGelijk> vergelijkMetEerdere(BulkId bulk, std::span<const Bulkregel* const> regels, std::span<const BulkEerdere> eerder)
{
    std::vector<BulkGelijk> uit(regels.size());
    std::vector<bool> geteld(eerder.size());
    const auto zoek = [&](Bulkgelijkenis hoe) {
        for (size_t i = 0; i < regels.size(); ++i) {
            for (size_t j = 0; j < eerder.size() && uit[i].hoe == Bulkgelijkenis::Geen; ++j) {
                if (geteld[j] || gelijkenis(*regels[i], eerder[j], bulk) != hoe)
                    continue;
                uit[i] = {hoe, &eerder[j]};
                geteld[j] = hoe == Bulkgelijkenis::Zelfde;
            }
        }
    };
    zoek(Bulkgelijkenis::Zelfde);
    zoek(Bulkgelijkenis::AnderAantal);
    zoek(Bulkgelijkenis::AnderKenmerk);
    zoek(Bulkgelijkenis::Twijfel);
    const bool evenveel = isEvenveel(bulk, regels, uit, eerder, geteld);
    for (BulkGelijk& een : uit)
        een.evenveel = evenveel && een.hoe == Bulkgelijkenis::Twijfel;
    return uit;
}

void herkenHeruitvoer(std::span<std::vector<BulkGelijk>* const> plaatsen)
{
    const auto met = [&](auto past) { return std::count_if(plaatsen.begin(), plaatsen.end(), [&](const std::vector<BulkGelijk>* p) { return std::any_of(p->begin(), p->end(), past); }); };
    const auto evenveel = met([](const BulkGelijk& g) { return g.evenveel; });
    const auto twijfel = met([](const BulkGelijk& g) { return g.hoe == Bulkgelijkenis::Twijfel; });
    if (evenveel < 2 || 2 * evenveel <= twijfel)
        return;
    for (std::vector<BulkGelijk>* plaats : plaatsen) {
        for (BulkGelijk& een : *plaats)
            een.hoe = een.evenveel ? Bulkgelijkenis::AnderKenmerk : een.hoe;
    }
}

} // namespace pgb::app
