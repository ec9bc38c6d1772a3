#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

bool isKilometers(const Declaratieregel& r) { return isReis(r) && r.eenheid == Eenheid::Kilometer && r.aantal > 0; }

Uitslag kilometersAfgesproken(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    if (std::none_of(regels.begin(), regels.end(), isKilometers) || f.declaratie.soort == DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    const DagSommen gereden(regels, isKilometers);
    // Visits with their times; a day without any counts as one.
    const DagSommen bezoeken(regels, [](const Declaratieregel& r) { return isZorg(r) && r.begin && r.eind; });
    std::vector<Bevinding> uit;
    for (const DagSommen::Dag& dag : gereden.dagen()) {
        const ZorgovereenkomstVersie* versie = versies.at(dag.datum);
        if (!versie || versie->inhoud.reiskostenKilometer <= 0 || versie->inhoud.reiskostenKilometer > 10'000)
            continue;
        const auto keer = std::count_if(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return r.datum == dag.datum && isZorg(r) && r.begin && r.eind; });
        const qint64 afgesproken = qint64(versie->inhoud.reiskostenKilometer) * 100 * (bezoeken.dagen().empty() ? 1 : std::max<qint64>(1, keer));
        if (dag.som > afgesproken)
            uit.push_back(bevinding("DC-070"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, dag.laatsteRegel, "aantal"_L1),
                                    {waarde::datum("datum"_L1, dag.datum), waarde::getal("ingevuldAantal"_L1, dag.som),
                                     waarde::getal("afgesprokenAantal"_L1, afgesproken)}));
    }
    return Uitslag::van(std::move(uit));
}

/// A correction that pays no more for tickets than it takes back has the proof of what it corrects.
Uitslag vervoersbewijs(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const auto kaartje = std::find_if(regels.begin(), regels.end(), [](const Declaratieregel& r) { return isKaartje(r) && r.aantal > 0; });
    if (kaartje == regels.end())
        return Uitslag::nietVanToepassing();
    Bedrag meer;
    for (const Declaratieregel& r : regels)
        meer += isKaartje(r) ? r.bedrag : Bedrag{};
    if (f.declaratie.soort == DeclaratieSoort::Correctie && meer <= Bedrag{})
        return Uitslag::nietVanToepassing();
    if (heeftBijlage(f.declaratie.bijlagen, BijlageSoort::Vervoersbewijs))
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-072"_L1, Ernst::Weigeren, u"bijlagen"_s,
                                   {waarde::datum("datum"_L1, kaartje->datum), waarde::centen("bedragCenten"_L1, kaartje->bedrag)})});
}

} // namespace

std::span<const DeclaratieControle> vervoer()
{
    static const std::vector<QLatin1String> leest{"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1,
                                                  "regels/*/begin"_L1, "regels/*/eind"_L1};
    static const std::array rijen{
        controle("DC-070"_L1, Ernst::Waarschuwen, {E}, leest, {"zorgovereenkomst"_L1}, "W77"_L1, kilometersAfgesproken),
        controle("DC-072"_L1, Ernst::Weigeren, {S}, {"soort"_L1, "bijlagen"_L1, "regels/*/functieCode"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1, "regels/*/datum"_L1,
                                                    "regels/*/bedrag"_L1}, {}, "W10"_L1, vervoersbewijs),
    };
    return rijen;
}

} // namespace pgb::dc
