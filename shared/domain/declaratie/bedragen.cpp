#include "shared/domain/declaratie/bedragen.h"
#include <map>

namespace pgb {

Dagsleutel dagsleutelVan(const Declaratieregel& r)
{
    return {r.datum, r.tot, r.functieCode, r.toekenning, r.eenheid, r.tarief, r.aantal < 0};
}

void berekenBedragen(std::vector<Declaratieregel>& regels)
{
    struct TotNu {
        qint64 aantal = 0;
        Bedrag bedrag;
    };
    std::map<Dagsleutel, TotNu> dagen;
    for (Declaratieregel& regel : regels) {
        if (regel.functieCode == kostenFunctie()) {
            regel.bedrag = regelBedrag(regel);
            continue;
        }
        TotNu& dag = dagen[dagsleutelVan(regel)];
        Declaratieregel samen = regel;
        samen.aantal = detail::saturatedSum(dag.aantal, regel.aantal);
        const Bedrag som = regelBedrag(samen);
        regel.bedrag = som - dag.bedrag;
        dag = {samen.aantal, som};
    }
}

} // namespace pgb
