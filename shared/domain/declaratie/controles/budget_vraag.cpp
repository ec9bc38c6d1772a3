#include "shared/domain/declaratie/controles/budget_vraag.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>

namespace pgb::dc {

std::vector<Vraag> vragen(const DeclaratieFeiten& f)
{
    std::vector<Vraag> uit;
    for (const Declaratieregel& regel : f.declaratie.regels) {
        auto vraag = std::find_if(uit.begin(), uit.end(), [&](const Vraag& v) { return v.toekenning->id == regel.toekenning; });
        if (vraag == uit.end()) {
            const Toekenning* toekenning = vindToekenning(*f.toekenningen, regel.toekenning);
            if (!toekenning)
                continue;
            vraag = uit.insert(uit.end(), Vraag{toekenning, {}, {}});
        }
        auto functie = std::find_if(vraag->perFunctie.begin(), vraag->perFunctie.end(),
                                    [&](const auto& paar) { return paar.first == regel.functieCode; });
        if (functie == vraag->perFunctie.end()) {
            if (!isReis(regel) && regel.functieCode != "KOSTEN"_L1 && !findZorgfunctie(regel.functieCode))
                continue;
            functie = vraag->perFunctie.insert(functie, {regel.functieCode, Bedrag{}});
        }
        functie->second += regel.bedrag;
        vraag->totaal += regel.bedrag;
    }
    return uit;
}

} // namespace pgb::dc
