#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

QDate dagVan(const ZorgovereenkomstFeiten& f)
{
    return f.versie.inhoud.ingangsdatum.isValid() ? f.versie.inhoud.ingangsdatum : f.vandaag;
}

/// The days are filled in (5.2), and with enough of them the payroll of an Arbeidsovereenkomst is compulsory.
Uitslag salarisVerplicht(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!vraagtWerkdagen(inhoud.soort))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/salarisadministratie"_s;
    const int dagen = werkdagenPerWeek(inhoud);
    if (dagen == 0 && !inhoud.vasteUren)
        return Uitslag::nietVanToepassing(); // the question that is open is whether the days are fixed
    if (dagen == 0)
        return Uitslag::van({heeftVasteUren(inhoud) ? bevinding("ZC-048"_L1, Ernst::Weigeren, u"inhoud/rooster"_s, {waarde::variant("geenDagen"_L1)})
                                                    : bevinding("ZC-048"_L1, Ernst::Weigeren, u"inhoud/dagenPerWeek"_s, {waarde::variant("geenAantal"_L1)})});
    if (inhoud.salarisadministratie || inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst)
        return Uitslag::goed();
    const QDate dag = dagVan(f);
    const std::optional<qint64> vanaf = f.parameters->getal(u"salarisadministratieVerplichtVanafDagenPerWeek", std::nullopt, u"arbeidsovereenkomst", dag);
    if (!vanaf)
        return Uitslag::van({parameterOnbekend("ZC-048"_L1, pad, "salarisadministratieVerplichtVanafDagenPerWeek"_L1, dag)});
    const std::optional<bool> verplicht = salarisadministratieVerplicht(*f.parameters, inhoud, dag);
    if (!verplicht)
        return Uitslag::van({parameterOnbekend("ZC-048"_L1, pad, "rdahUitzonderingPgb"_L1, dag)});
    if (!*verplicht)
        return Uitslag::goed();
    CodeParams params{waarde::getal("dagenGetal"_L1, dagen)};
    params.push_back(dagen < *vanaf ? waarde::variant("altijd"_L1) : waarde::getal("vanafGetal"_L1, *vanaf));
    return Uitslag::van({bevinding("ZC-048"_L1, Ernst::Weigeren, pad, std::move(params))});
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

/// What the payroll cannot do without (W01d).
Uitslag salarisStukken(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!inhoud.salarisadministratie)
        return Uitslag::nietVanToepassing();
    const Identiteitsbewijs& bewijs = inhoud.identiteitsbewijs;
    if ((bewijs.voorkant || bewijs.achterkant) && !f.bestanden)
        return Uitslag::nogNiet({"bestanden"_L1});
    const auto meld = [](QLatin1String pad, CodeParams params) { return bevinding("ZC-050"_L1, Ernst::Weigeren, QString(pad), std::move(params)); };
    const auto bewaard = [&](const Bestandsverwijzing& b) { return std::find(f.bestanden->begin(), f.bestanden->end(), b.sha256) != f.bestanden->end(); };
    std::vector<Bevinding> uit;
    if (!bewijs.voorkant)
        uit.push_back(meld("inhoud/identiteitsbewijs/voorkant"_L1, {}));
    else if (!bewaard(*bewijs.voorkant))
        uit.push_back(meld("inhoud/identiteitsbewijs/voorkant"_L1, {waarde::variant("nietBewaard"_L1), waarde::tekst("bestandTekst"_L1, bewijs.voorkant->naam)}));
    if (!bewijs.achterkant)
        uit.push_back(meld("inhoud/identiteitsbewijs/achterkant"_L1, {waarde::variant("achterkant"_L1)}));
    else if (!bewaard(*bewijs.achterkant))
        uit.push_back(meld("inhoud/identiteitsbewijs/achterkant"_L1, {waarde::variant("nietBewaard"_L1), waarde::tekst("bestandTekst"_L1, bewijs.achterkant->naam)}));
    if (!bewijs.geldigTot)
        uit.push_back(meld("inhoud/identiteitsbewijs/geldigTot"_L1, {waarde::variant("geldigTot"_L1)}));
    else if (*bewijs.geldigTot < std::max(dagVan(f), f.vandaag))
        uit.push_back(meld("inhoud/identiteitsbewijs/geldigTot"_L1, {waarde::variant("verlopen"_L1), waarde::datum("geldigTotDatum"_L1, *bewijs.geldigTot)}));
    if (!inhoud.loonheffingskorting)
        uit.push_back(meld("inhoud/loonheffingskorting"_L1, {waarde::variant("korting"_L1)}));
    else if (*inhoud.loonheffingskorting && !inhoud.loonheffingskortingVanaf)
        uit.push_back(meld("inhoud/loonheffingskortingVanaf"_L1, {waarde::variant("kortingVanaf"_L1)}));
    return Uitslag::van(std::move(uit));
}

Uitslag zorgbeschreven(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.werkafspraken.empty())
        return Uitslag::nietVanToepassing(); // ZC-030 asks for one
    const QDate dag = dagVan(f);
    const std::optional<qint64> minimum = f.parameters->getal(u"zorgbeschrijvingMinimumTekens", std::nullopt, {}, dag);
    if (!minimum)
        return Uitslag::van({parameterOnbekend("ZC-063"_L1, u"inhoud/werkafspraken"_s, "zorgbeschrijvingMinimumTekens"_L1, dag)});
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        const qint64 tekens = a.zorgbeschrijving.simplified().size();
        if (tekens >= *minimum || isVerborgen(f.versie, afspraakPad(i, "zorgbeschrijving"_L1)))
            continue;
        CodeParams params{waarde::tekst("functieCode"_L1, a.functieCode), waarde::getal("tekensGetal"_L1, tekens),
                          waarde::getal("minimumGetal"_L1, *minimum)};
        if (tekens == 0)
            params.push_back(waarde::variant("leeg"_L1));
        uit.push_back(bevinding("ZC-063"_L1, Ernst::Weigeren, afspraakPad(i, "zorgbeschrijving"_L1), std::move(params)));
    }
    if (uit.empty() && !f.versie.verborgen.empty())
        return Uitslag::nogNiet({"zorgbeschrijving"_L1});
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
                 {"inhoud/soort"_L1, "inhoud/vasteUren"_L1, "inhoud/rooster"_L1, "inhoud/dagenPerWeek"_L1, "inhoud/salarisadministratie"_L1,
                  "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1}, "W17"_L1, salarisVerplicht),
        controle("ZC-049"_L1, Ernst::Weigeren, 3, {"inhoud/soort"_L1, "inhoud/salarisadministratie"_L1}, {"zorgverlener"_L1}, "W17"_L1, salarisMogelijk),
        controle("ZC-050"_L1, Ernst::Weigeren, 3,
                 {"inhoud/salarisadministratie"_L1, "inhoud/identiteitsbewijs"_L1, "inhoud/loonheffingskorting"_L1,
                  "inhoud/loonheffingskortingVanaf"_L1, "inhoud/ingangsdatum"_L1},
                 {"vandaag"_L1, "bestanden"_L1}, "W01d"_L1, salarisStukken),
        controle("ZC-063"_L1, Ernst::Weigeren, 3,
                 {"inhoud/werkafspraken/*/zorgbeschrijving"_L1, "inhoud/werkafspraken/*/functieCode"_L1, "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1}, "seed 004"_L1, zorgbeschreven),
    };
    return rijen;
}

} // namespace pgb::zc
