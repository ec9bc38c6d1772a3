#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <array>

namespace pgb::zc {

namespace {

void belast(const ZorgovereenkomstFeiten& f, std::vector<Bevinding>& uit)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.reiskosten != ReiskostenSoort::PerKilometer || !inhoud.reiskostenTarief)
        return;
    const std::optional<Bedrag> onbelast = f.parameters->bedrag(u"onbelasteKilometervergoeding", std::nullopt, {}, inhoud.ingangsdatum);
    if (onbelast && *inhoud.reiskostenTarief > Tarief::fromCenten(onbelast->centen))
        uit.push_back(bevinding("ZC-060"_L1, Ernst::Waarschuwen, u"inhoud/reiskostenTarief"_s,
                                {waarde::variant("belast"_L1), waarde::tarief("tarief"_L1, *inhoud.reiskostenTarief),
                                 waarde::tarief("maximumTarief"_L1, Tarief::fromCenten(onbelast->centen))}));
}

Uitslag reisToegestaan(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.reiskosten == ReiskostenSoort::Geen || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    std::vector<Bevinding> uit;
    const FieldPath pad = u"inhoud/reiskosten"_s;
    for (const Toekenning* toekenning : gekozen(f)) {
        const std::optional<bool> mag = f.parameters->jaNee(u"reiskostenToegestaan", toekenning->wet, {}, inhoud.ingangsdatum);
        if (!mag)
            uit.push_back(parameterOnbekend("ZC-060"_L1, pad, "reiskostenToegestaan"_L1, inhoud.ingangsdatum));
        else if (!*mag)
            uit.push_back(bevinding("ZC-060"_L1, Ernst::Weigeren, pad, {waarde::code("wetCode"_L1, toekenning->wet)}));
    }
    belast(f, uit);
    return Uitslag::van(std::move(uit));
}

Uitslag instellingZonderReis(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.soort != ZorgovereenkomstSoort::Zorginstelling)
        return Uitslag::nietVanToepassing();
    if (inhoud.reiskosten == ReiskostenSoort::Geen)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-062"_L1, Ernst::Weigeren, u"inhoud/reiskosten"_s)});
}

} // namespace

std::span<const ZorgovereenkomstControle> reiskosten()
{
    static const std::array rijen{
        controle("ZC-060"_L1, Ernst::Weigeren, 2,
                 {"inhoud/reiskosten"_L1, "inhoud/reiskostenTarief"_L1, "inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1},
                 {"toekenningen"_L1, "parameters"_L1}, "W09; W58"_L1, reisToegestaan),
        controle("ZC-062"_L1, Ernst::Weigeren, 2, {"inhoud/reiskosten"_L1, "inhoud/soort"_L1}, {}, "W09"_L1, instellingZonderReis),
    };
    return rijen;
}

} // namespace pgb::zc
