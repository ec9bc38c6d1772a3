#include "shared/domain/declaratie/budgetkeuze.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

CodeParams zonderBudget(const Declaratieregel& regel, QDate dag, const Toekenning* toekenning)
{
    CodeParams params{waarde::datum("datum"_L1, dag)};
    const Zorgfunctie* functie = toekenning ? nullptr : findZorgfunctie(regel.functieCode);
    if (toekenning || functie)
        params.push_back(waarde::code("wetCode"_L1, toekenning ? toekenning->wet : functie->wet));
    else
        params.push_back(waarde::variant("zonderWet"_L1));
    return params;
}

Uitslag budgetOpDag(const DeclaratieFeiten& f)
{
    if (!f.toekenningen || !f.zorgovereenkomst)
        return Uitslag::nogNiet({"toekenningen"_L1, "zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!regels[i].toekenning || teruggenomen(f.declaratie, regels[i]))
            continue;
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, regels[i].toekenning);
        const ZorgovereenkomstVersie* versie = opOvereenkomst(f.declaratie.soort) ? versies.at(regels[i].datum) : nullptr;
        const QDate buiten = toekenning && geldtOp(*toekenning, regels[i].datum) ? regels[i].dagen().tot : regels[i].datum; // of a total both ends
        if (!toekenning || !geldtOp(*toekenning, buiten))
            uit.push_back(bevinding("DC-027"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "datum"_L1), zonderBudget(regels[i], buiten, toekenning)));
        else if (versie && !isAfgesprokenBudget(*f.toekenningen, versie->inhoud, *toekenning))
            uit.push_back(bevinding("DC-027"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "toekenning"_L1),
                                    {waarde::variant("nietAfgesproken"_L1), waarde::datum("datum"_L1, regels[i].datum),
                                     waarde::code("wetCode"_L1, toekenning->wet)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag budgetGekozen(const DeclaratieFeiten& f)
{
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        if (!regels[i].toekenning)
            uit.push_back(bevinding("DC-028"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "toekenning"_L1), {waarde::datum("datum"_L1, regels[i].datum)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag functieOnderToekenning(const DeclaratieFeiten& f)
{
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    // The few pairs of toekenning and function of a month are each judged once.
    std::vector<const Declaratieregel*> goed;
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        const auto zelfde = [&](const Declaratieregel* g) { return g->toekenning == regel.toekenning && g->functieCode == regel.functieCode; };
        if (isReis(regel) || std::any_of(goed.begin(), goed.end(), zelfde))
            continue;
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, regel.toekenning);
        if (!toekenning)
            continue;
        if (!niveauPad(*toekenning, regel.functieCode).empty())
            goed.push_back(&regel);
        else
            uit.push_back(bevinding("DC-029"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "functieCode"_L1),
                                    {waarde::tekst("functieCode"_L1, regel.functieCode), waarde::code("wetCode"_L1, toekenning->wet)}));
    }
    return Uitslag::van(std::move(uit));
}

/// The first line that the block concerns.
const Declaratieregel* geraakteRegel(const Blokkade& b, const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const auto geraakt = std::find_if(regels.begin(), regels.end(), [&](const Declaratieregel& regel) {
        if (b.reikwijdte == BlokkadeReikwijdte::Toekenning)
            return regel.toekenning.waarde == b.reikwijdteId;
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, regel.toekenning);
        if (!toekenning)
            return false;
        const std::vector<BudgetniveauId> pad = niveauPad(*toekenning, regel.functieCode);
        return std::find(pad.begin(), pad.end(), BudgetniveauId{b.reikwijdteId}) != pad.end();
    });
    return geraakt == regels.end() ? nullptr : &*geraakt;
}

Uitslag nietGeblokkeerd(const DeclaratieFeiten& f)
{
    if (neemtAlleenTerug(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.blokkades || !f.toekenningen)
        return Uitslag::nogNiet({"blokkades"_L1, "toekenningen"_L1});
    std::vector<Bevinding> uit;
    for (const Blokkade& b : *f.blokkades) {
        const bool budget = b.reikwijdte == BlokkadeReikwijdte::Toekenning || b.reikwijdte == BlokkadeReikwijdte::Budgetniveau;
        const Declaratieregel* regel = budget && blokkadeGeldt(b, f.vandaag) ? geraakteRegel(b, f) : nullptr;
        if (regel)
            uit.push_back(blokkadeBevinding("DC-030"_L1, b, verstrekkerVan(f.verstrekkers, regel->toekenning)));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> toekenning()
{
    static const std::array rijen{
        controle("DC-027"_L1, Ernst::Weigeren, {E, S}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/aantal"_L1, "regels/*/toekenning"_L1, "regels/*/functieCode"_L1},
                 {"toekenningen"_L1, "zorgovereenkomst"_L1}, "seed 001"_L1, budgetOpDag),
        controle("DC-028"_L1, Ernst::Weigeren, {E}, {"regels/*/toekenning"_L1, "regels/*/datum"_L1}, {}, "W19; W98b"_L1, budgetGekozen),
        controle("DC-029"_L1, Ernst::Weigeren, {E}, {"regels/*/toekenning"_L1, "regels/*/functieCode"_L1}, {"toekenningen"_L1}, "W46"_L1,
                 functieOnderToekenning),
        controle("DC-030"_L1, Ernst::Parkeren, {S, B}, {"regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/bedrag"_L1, "soort"_L1},
                 {"blokkades"_L1, "toekenningen"_L1, "vandaag"_L1, "verstrekkers"_L1}, "seed 004; W40"_L1, nietGeblokkeerd),
    };
    return rijen;
}

} // namespace pgb::dc
