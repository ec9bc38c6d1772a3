#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/modelversie.h"
#include <array>

namespace pgb::zc {

namespace {

/// A draft is put on the newest model when it is shared, so there it is only said; once shared the text may not be another.
Uitslag opHuidigModel(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const bool ontwerp = f.versie.status == ZorgovereenkomstStatus::Concept || f.versie.status == ZorgovereenkomstStatus::Teruggestuurd;
    if (wasGoedgekeurd(f.versie.status) || (ontwerp && inhoud.modelversie.isEmpty()))
        return Uitslag::nietVanToepassing(); // was signed on the model of that day, or gets its first
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    std::vector<Wet> wetten;
    for (const Toekenning* t : gekozen(f))
        wetten.push_back(t->wet);
    const Modelversie model = huidigModel(inhoud.soort, wetten, f.vandaag);
    // Which clauses it has follows from the model and the laws, and those may still change in a draft.
    if (isOpModel(inhoud, model) || (ontwerp && inhoud.modelversie == model.versie))
        return Uitslag::goed();
    CodeParams params{waarde::tekst("modelTekst"_L1, model.versie)};
    if (ontwerp)
        params.push_back(waarde::variant("concept"_L1));
    return Uitslag::van({bevinding("ZC-065"_L1, ontwerp ? Ernst::Waarschuwen : Ernst::Weigeren, u"inhoud/modelversie"_s, std::move(params))});
}

} // namespace

std::span<const ZorgovereenkomstControle> model()
{
    static const std::array rijen{
        controle("ZC-065"_L1, Ernst::Weigeren, 4, {"inhoud/modelversie"_L1, "inhoud/modelHash"_L1, "inhoud/soort"_L1, "inhoud/toekenningen"_L1, "status"_L1},
                 {"toekenningen"_L1, "vandaag"_L1}, "W55"_L1, opHuidigModel),
    };
    return rijen;
}

} // namespace pgb::zc
