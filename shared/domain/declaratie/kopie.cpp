#include "shared/domain/declaratie/kopie.h"
#include <algorithm>

namespace pgb {

QDate zelfdeWeekdagIn(QDate dag, const Periode& maand)
{
    if (!dag.isValid() || !maand.valid())
        return {};
    const int rang = (dag.day() - 1) / 7;
    const int verder = (dag.dayOfWeek() - maand.van.dayOfWeek() + 7) % 7 + rang * 7;
    const QDate doel = maand.van.addDays(verder);
    return maand.contains(doel) ? doel : QDate();
}

Kopie kopieerNaarMaand(const std::vector<Declaratieregel>& regels, const Periode& maand)
{
    Kopie kopie;
    for (const Declaratieregel& bron : regels) {
        const QDate doel = zelfdeWeekdagIn(bron.datum, maand);
        if (!doel.isValid()) {
            kopie.pastNiet.push_back(bron);
            continue;
        }
        kopie.regels.push_back(bron);
        kopie.regels.back().datum = doel;
    }
    std::stable_sort(kopie.regels.begin(), kopie.regels.end(),
                     [](const Declaratieregel& a, const Declaratieregel& b) { return a.datum < b.datum; });
    return kopie;
}

} // namespace pgb
