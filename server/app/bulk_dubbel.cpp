#include "server/app/bulk_dubbel.h"
#include <algorithm>

namespace pgb::app {
namespace {

bool zelfdeHoeveelheid(const Bulkregel& een, const Bulkregel& ander) { return een.eenheid == ander.eenheid && een.aantal == ander.aantal; }

bool zelfdeKenmerk(const Bulkregel& een, const Bulkregel& ander) { return een.kenmerk == ander.kenmerk && een.factuurnummer == ander.factuurnummer; }

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
    if (!evenveel) // of a whole day it is the same care, counted anew
        return zonderKenmerk && !regel.begin && !ander.begin ? Bulkgelijkenis::AnderAantal : Bulkgelijkenis::Geen;
    if (zonderKenmerk && regel.begin == ander.begin)
        return Bulkgelijkenis::Zelfde;
    // An own number and times that the earlier one did not have say that it is a visit of its own.
    const bool tweedeBezoek = regel.begin && !ander.begin && !regel.kenmerk.isEmpty() && !ander.kenmerk.isEmpty() && regel.kenmerk != ander.kenmerk;
    return tweedeBezoek ? Bulkgelijkenis::Geen : Bulkgelijkenis::AnderKenmerk;
}

} // namespace

QString bulkPlaats(ZorgovereenkomstId zorgovereenkomst, QDate datum, const QString& functieCode)
{
    return QString::number(zorgovereenkomst.waarde) + u'/' + datum.toString(Qt::ISODate) + u'/' + functieCode;
}

bool isDubbel(const Bulkregel& een, const Bulkregel& ander)
{
    if (anderUur(een, ander))
        return false;
    const bool zelfdeZorg = een.begin == ander.begin && zelfdeHoeveelheid(een, ander);
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
                uit[i] = {hoe, eerder[j].declaratie};
                geteld[j] = hoe == Bulkgelijkenis::Zelfde;
            }
        }
    };
    zoek(Bulkgelijkenis::Zelfde);
    zoek(Bulkgelijkenis::AnderAantal);
    zoek(Bulkgelijkenis::AnderKenmerk);
    return uit;
}

} // namespace pgb::app
