#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/controle/parameter_memo.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/controles/regels.h"
#include "shared/domain/zorgfunctie.h"
#include <array>

namespace pgb::dc {

namespace {

using PerEenheid = std::array<WlzMaximum, 2>; // Uur, Dagdeel

/// Calls for each Wlz line whose unit has a maximum, with that maximum on the day.
template<class Doe>
Uitslag perWlzRegel(const DeclaratieFeiten& f, Doe&& doe)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener || !f.toekenningen)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1});
    const Periode dagen = zorgdagen(f.declaratie);
    const bool gelijk = gelijkOverDagen(*f.parameters, {"maximumtariefUur"_L1, "maximumtariefDagdeel"_L1, "familieUitsluitingOnderneming"_L1},
                                        dagen.van, dagen.tot);
    DagMemo<PerEenheid> memo(gelijk, dagen);
    VersieMemo versies(*f.zorgovereenkomst);
    const ZorgovereenkomstVersie* vorige = nullptr;
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        if (isReis(regel) || (regel.eenheid != Eenheid::Uur && regel.eenheid != Eenheid::Dagdeel))
            continue;
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, regel.toekenning);
        const ZorgovereenkomstVersie* versie = toekenning && toekenning->wet == Wet::Wlz ? versies.at(regel.datum) : nullptr;
        if (!versie || versie->inhoud.tariefuitzonderingVerleend)
            continue;
        if (vorige && vorige->inhoud.relatie != versie->inhoud.relatie)
            memo = DagMemo<PerEenheid>(gelijk, dagen);
        vorige = versie;
        const PerEenheid& maxima = memo.at(regel.datum, [&](QDate dag) {
            return PerEenheid{wlzMaximum(*f.parameters, *f.zorgverlener, versie->inhoud.relatie, Eenheid::Uur, dag),
                              wlzMaximum(*f.parameters, *f.zorgverlener, versie->inhoud.relatie, Eenheid::Dagdeel, dag)};
        });
        doe(uit, i, regel, maxima[regel.eenheid == Eenheid::Uur ? 0 : 1]);
    }
    return Uitslag::van(std::move(uit));
}

Uitslag nietBovenMaximum(const DeclaratieFeiten& f)
{
    return perWlzRegel(f, [](std::vector<Bevinding>& uit, size_t i, const Declaratieregel& regel, const WlzMaximum& maximum) {
        if (maximum.tarief && regel.tarief > *maximum.tarief)
            uit.push_back(bevinding("DC-038"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, i, "tarief"_L1),
                                    {waarde::tarief("tarief"_L1, regel.tarief), waarde::tarief("maximumTarief"_L1, *maximum.tarief),
                                     waarde::code("eenheidCode"_L1, regel.eenheid), waarde::code("categorieCode"_L1, maximum.categorie)}));
    });
}

Uitslag maximumBekend(const DeclaratieFeiten& f)
{
    // One bevinding a year says enough: the same value is missing for every line of it.
    int gemeldJaar = 0;
    return perWlzRegel(f, [&](std::vector<Bevinding>& uit, size_t i, const Declaratieregel& regel, const WlzMaximum& maximum) {
        if (maximum.tarief || regel.datum.year() == gemeldJaar)
            return;
        gemeldJaar = regel.datum.year();
        uit.push_back(bevinding("DC-040"_L1, Ernst::Parkeren, veldPad("regels"_L1, i, "tarief"_L1),
                                {waarde::getal("jaarGetal"_L1, gemeldJaar), waarde::code("eenheidCode"_L1, regel.eenheid)}));
    });
}

} // namespace

std::span<const DeclaratieControle> maximumtarief()
{
    static const std::vector<QLatin1String> leest{"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/toekenning"_L1,
                                                  "regels/*/eenheid"_L1, "regels/*/tarief"_L1};
    static const std::vector<QLatin1String> nodig{"zorgovereenkomst"_L1, "zorgverlener"_L1, "toekenningen"_L1, "parameters"_L1};
    static const std::array rijen{
        controle("DC-038"_L1, Ernst::Waarschuwen, {E}, leest, nodig, "seed 004"_L1, nietBovenMaximum),
        controle("DC-040"_L1, Ernst::Parkeren, {S}, leest, nodig, "design"_L1, maximumBekend),
    };
    return rijen;
}

} // namespace pgb::dc
