#include "shared/domain/declaratie/declaratie.h"
#include <algorithm>
#include <limits>

namespace pgb {

QString reiskostenFunctie() { return QStringLiteral("REISKOSTEN"); }

Bedrag regelBedrag(const Declaratieregel& regel)
{
    if (regel.eenheid != Eenheid::Uur)
        return regelBedrag(regel.aantal, regel.tarief);
    constexpr qint64 max = std::numeric_limits<qint32>::max();
    return regelBedrag(Duur{qint32(std::clamp(regel.aantal, -max, max))}, regel.tarief);
}

Bedrag totaalVan(const std::vector<Declaratieregel>& regels)
{
    Bedrag totaal;
    for (const Declaratieregel& regel : regels)
        totaal += regel.bedrag;
    return totaal;
}

} // namespace pgb
