#include "shared/domain/declaratie/kopie.h"
#include <algorithm>

namespace pgb {

QDate zelfdeWeekdagIn(QDate dag, const Periode& bron, const Periode& doel)
{
    if (!bron.contains(dag) || !doel.valid())
        return {};
    const qint64 rang = bron.van.daysTo(dag) / 7;
    const QDate uit = doel.van.addDays((dag.dayOfWeek() - doel.van.dayOfWeek() + 7) % 7 + rang * 7);
    return doel.contains(uit) ? uit : QDate();
}

Kopie kopieerNaar(const std::vector<Declaratieregel>& regels, const Periode& bron, const Periode& doel)
{
    Kopie kopie;
    for (const Declaratieregel& regel : regels) {
        const QDate dag = zelfdeWeekdagIn(regel.datum, bron, doel);
        if (!dag.isValid() || regel.isPeriodetotaal()) { // of a total nobody knows the days
            kopie.pastNiet.push_back(regel);
            continue;
        }
        kopie.regels.push_back(regel);
        kopie.regels.back().datum = dag;
    }
    std::stable_sort(kopie.regels.begin(), kopie.regels.end(),
                     [](const Declaratieregel& a, const Declaratieregel& b) { return a.datum < b.datum; });
    return kopie;
}

} // namespace pgb
