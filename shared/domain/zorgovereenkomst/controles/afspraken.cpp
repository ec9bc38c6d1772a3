#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

Uitslag salarisVerplicht(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst || !inhoud.vasteUren)
        return Uitslag::nietVanToepassing();
    const QDate dag = inhoud.ingangsdatum.isValid() ? inhoud.ingangsdatum : f.vandaag;
    const std::optional<qint64> vanaf = f.parameters->getal(u"salarisadministratieVerplichtVanafDagenPerWeek", std::nullopt, u"arbeidsovereenkomst", dag);
    const FieldPath pad = u"inhoud/salarisadministratie"_s;
    if (!vanaf)
        return Uitslag::van({parameterOnbekend("ZC-048"_L1, pad, "salarisadministratieVerplichtVanafDagenPerWeek"_L1, dag)});
    const auto dagen = std::count_if(inhoud.rooster.begin(), inhoud.rooster.end(), [](int minuten) { return minuten > 0; });
    if (dagen == 0)
        return Uitslag::van({bevinding("ZC-048"_L1, Ernst::Weigeren, u"inhoud/rooster"_s, {waarde::variant("geenDagen"_L1)})});
    if (dagen < *vanaf || inhoud.salarisadministratie)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-048"_L1, Ernst::Weigeren, pad, {waarde::getal("dagenGetal"_L1, dagen), waarde::getal("vanafGetal"_L1, *vanaf)})});
}

Uitslag salarisMogelijk(const ZorgovereenkomstFeiten& f)
{
    if (!f.versie.inhoud.salarisadministratie)
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    const bool ondernemer = f.zorgverlener->soort == ZorgverlenerSoort::Zorginstelling || f.zorgverlener->ibOndernemer
        || f.versie.inhoud.soort == ZorgovereenkomstSoort::Zorginstelling;
    if (!ondernemer)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-049"_L1, Ernst::Weigeren, u"inhoud/salarisadministratie"_s,
                                   {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag zorgbeschreven(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.werkafspraken.empty())
        return Uitslag::nietVanToepassing(); // ZC-030 asks for one
    const QDate dag = inhoud.ingangsdatum.isValid() ? inhoud.ingangsdatum : f.vandaag;
    const std::optional<qint64> minimum = f.parameters->getal(u"zorgbeschrijvingMinimumTekens", std::nullopt, {}, dag);
    if (!minimum)
        return Uitslag::van({parameterOnbekend("ZC-063"_L1, u"inhoud/werkafspraken"_s, "zorgbeschrijvingMinimumTekens"_L1, dag)});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        const qint64 tekens = a.zorgbeschrijving.simplified().size();
        if (tekens >= *minimum)
            continue;
        CodeParams params{waarde::tekst("functieCode"_L1, a.functieCode), waarde::getal("tekensGetal"_L1, tekens),
                          waarde::getal("minimumGetal"_L1, *minimum)};
        if (tekens == 0)
            params.push_back(waarde::variant("leeg"_L1));
        uit.push_back(bevinding("ZC-063"_L1, Ernst::Weigeren, afspraakPad(i, "zorgbeschrijving"_L1), std::move(params)));
    }
    const QString eerste = inhoud.werkafspraken.front().zorgbeschrijving.simplified();
    const bool gelijk = std::all_of(inhoud.werkafspraken.begin() + 1, inhoud.werkafspraken.end(),
                                    [&](const Werkafspraak& a) { return a.zorgbeschrijving.simplified() == eerste; });
    if (uit.empty() && gelijk && inhoud.werkafspraken.size() > 1)
        uit.push_back(bevinding("ZC-063"_L1, Ernst::Weigeren, afspraakPad(1, "zorgbeschrijving"_L1),
                                {waarde::variant("gelijk"_L1), waarde::getal("aantalGetal"_L1, static_cast<qint64>(inhoud.werkafspraken.size()))}));
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const ZorgovereenkomstControle> afspraken()
{
    static const std::array rijen{
        controle("ZC-048"_L1, Ernst::Weigeren, 3,
                 {"inhoud/soort"_L1, "inhoud/vasteUren"_L1, "inhoud/rooster"_L1, "inhoud/salarisadministratie"_L1, "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1}, "W17"_L1, salarisVerplicht),
        controle("ZC-049"_L1, Ernst::Weigeren, 3, {"inhoud/soort"_L1, "inhoud/salarisadministratie"_L1}, {"zorgverlener"_L1}, "W17"_L1, salarisMogelijk),
        controle("ZC-063"_L1, Ernst::Weigeren, 3,
                 {"inhoud/werkafspraken/*/zorgbeschrijving"_L1, "inhoud/werkafspraken/*/functieCode"_L1, "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1}, "seed 004"_L1, zorgbeschreven),
    };
    return rijen;
}

} // namespace pgb::zc
