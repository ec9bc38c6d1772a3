#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include "shared/domain/zorgovereenkomst/vaste_reiskosten.h"
#include <array>

namespace pgb::zc {

namespace {

void belast(const ZorgovereenkomstFeiten& f, std::vector<Bevinding>& uit)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const bool kilometers = inhoud.reiskosten == ReiskostenSoort::PerKilometer || inhoud.reiskosten == ReiskostenSoort::VastPerMaand;
    if (!kilometers || !inhoud.reiskostenTarief)
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
        const std::optional<bool> mag = reiskostenToegestaan(*f.parameters, f.verstrekkers, *toekenning, inhoud.ingangsdatum);
        if (!mag)
            uit.push_back(parameterOnbekend("ZC-060"_L1, pad, "reiskostenToegestaan"_L1, inhoud.ingangsdatum));
        else if (!*mag)
            uit.push_back(bevinding("ZC-060"_L1, Ernst::Weigeren, pad, {waarde::code("wetCode"_L1, toekenning->wet)}));
    }
    belast(f, uit);
    return Uitslag::van(std::move(uit));
}

Uitslag vastBedrag(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.reiskosten != ReiskostenSoort::VastPerMaand || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/reiskostenMaandbedrag"_s;
    const bool ingevuld = inhoud.reiskostenTarief && inhoud.reiskostenKilometer > 0 && inhoud.reiskostenDagenPerWeek > 0 && inhoud.reiskostenMaandbedrag;
    if (!ingevuld)
        return Uitslag::van({bevinding("ZC-061"_L1, Ernst::Weigeren, pad, {waarde::variant("leeg"_L1)})});
    // The days of the formula are working days: nobody travels on more of them than he works.
    const int gewerkt = werkdagenPerWeek(inhoud);
    if (gewerkt > 0 && inhoud.reiskostenDagenPerWeek > gewerkt)
        return Uitslag::van({bevinding("ZC-061"_L1, Ernst::Weigeren, u"inhoud/reiskostenDagenPerWeek"_s,
                                       {waarde::variant("dagen"_L1), waarde::getal("reisdagenGetal"_L1, inhoud.reiskostenDagenPerWeek),
                                        waarde::getal("dagenGetal"_L1, gewerkt)})});
    const std::optional<VasteReiskosten> vast = vasteReiskosten(*f.parameters, inhoud, inhoud.ingangsdatum);
    if (!vast)
        return Uitslag::van({parameterOnbekend("ZC-061"_L1, pad, "reiskostenVastDagenPerJaar"_L1, inhoud.ingangsdatum)});
    if (vast->teVer)
        return Uitslag::van({bevinding("ZC-061"_L1, Ernst::Weigeren, u"inhoud/reiskostenKilometer"_s,
                                       {waarde::variant("teVer"_L1), waarde::getal("kilometerGetal"_L1, inhoud.reiskostenKilometer)})});
    if (*inhoud.reiskostenMaandbedrag <= vast->maximum)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-061"_L1, Ernst::Weigeren, pad,
                                   {waarde::centen("ingevuldCenten"_L1, *inhoud.reiskostenMaandbedrag), waarde::centen("maximumCenten"_L1, vast->maximum)})});
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
        controle("ZC-061"_L1, Ernst::Weigeren, 2,
                 {"inhoud/reiskosten"_L1, "inhoud/reiskostenTarief"_L1, "inhoud/reiskostenKilometer"_L1, "inhoud/reiskostenDagenPerWeek"_L1,
                  "inhoud/reiskostenMaandbedrag"_L1, "inhoud/ingangsdatum"_L1, "inhoud/vasteUren"_L1, "inhoud/rooster"_L1, "inhoud/dagenPerWeek"_L1},
                 {"parameters"_L1}, "W77"_L1, vastBedrag),
        controle("ZC-062"_L1, Ernst::Weigeren, 2, {"inhoud/reiskosten"_L1, "inhoud/soort"_L1}, {}, "W09"_L1, instellingZonderReis),
    };
    return rijen;
}

} // namespace pgb::zc
