#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>
#include <numeric>

namespace pgb::zc {

namespace {

bool betaald(const Werkafspraak& a) { return a.tarief && a.tarief->honderdduizendsten > 0; }

/// Of two rates for one moment nobody can say which is paid.
void voegDubbeleToe(std::vector<Bevinding>& uit, const Werkafspraak& a, size_t i)
{
    for (size_t k = 0; k < a.afwijkendeTarieven.size(); ++k) {
        const Tariefmoment moment = a.afwijkendeTarieven[k].moment;
        const auto zelfde = [moment](const AfwijkendTarief& t) { return t.moment == moment; };
        if (std::any_of(a.afwijkendeTarieven.begin(), a.afwijkendeTarieven.begin() + qsizetype(k), zelfde))
            uit.push_back(bevinding("ZC-030"_L1, Ernst::Weigeren, afwijkendPad(i, k),
                                    {waarde::variant("tweeTarieven"_L1), waarde::tekst("functieCode"_L1, a.functieCode), waarde::code("tariefmomentCode"_L1, moment)}));
    }
}

Uitslag functieMetTarief(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const FieldPath lijst = u"inhoud/werkafspraken"_s;
    if (inhoud.werkafspraken.empty())
        return Uitslag::van({bevinding("ZC-030"_L1, Ernst::Weigeren, lijst, {})});
    if (inhoud.loonsoort == Loonsoort::Maandloon) {
        if (inhoud.maandloon && inhoud.maandloon->centen > 0)
            return Uitslag::goed();
        return Uitslag::van({bevinding("ZC-030"_L1, Ernst::Weigeren, u"inhoud/maandloon"_s, {waarde::variant("maandloon"_L1)})});
    }
    std::vector<Bevinding> uit;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        voegDubbeleToe(uit, a, i);
        if (betaald(a) || a.functieCode.isEmpty()) // first ZC-031 asks what it is
            continue;
        uit.push_back(bevinding("ZC-030"_L1, Ernst::Weigeren, afspraakPad(i, "tarief"_L1),
                                {waarde::variant("regel"_L1), waarde::tekst("functieCode"_L1, a.functieCode)}));
    }
    return Uitslag::van(std::move(uit));
}

/// An agreement of a driver, of budgets from which no driver can be paid.
bool zonderVervoer(const ZorgovereenkomstFeiten& f)
{
    const std::vector<const Toekenning*> keuze = gekozen(f);
    const auto rijdt = [](const Toekenning* t) {
        return std::any_of(zorgfuncties().begin(), zorgfuncties().end(), [t](const Zorgfunctie& z) { return isVervoerFunctie(z.code) && !niveauPad(*t, z.code).empty(); });
    };
    return f.versie.inhoud.soort == ZorgovereenkomstSoort::Vervoer && !keuze.empty() && std::none_of(keuze.begin(), keuze.end(), rijdt);
}

/// Nothing when the function belongs to its toekenning and that one was chosen.
std::optional<CodeParams> hoortErNietBij(const ZorgovereenkomstFeiten& f, const Werkafspraak& a)
{
    const std::vector<ToekenningId>& keuze = f.versie.inhoud.toekenningen;
    CodeParams params{waarde::tekst("functieCode"_L1, a.functieCode)};
    if (!findZorgfunctie(a.functieCode))
        return CodeParams{waarde::variant(zonderVervoer(f) ? "geenVervoer"_L1 : "geenFunctie"_L1)};
    const Toekenning* toekenning = vindToekenning(*f.toekenningen, a.toekenning);
    if (!toekenning || std::find(keuze.begin(), keuze.end(), a.toekenning) == keuze.end()) {
        params.push_back(waarde::variant("nietGekozen"_L1));
        return params;
    }
    if (!niveauPad(*toekenning, a.functieCode).empty())
        return std::nullopt;
    params.push_back(waarde::code("wetCode"_L1, toekenning->wet));
    return params;
}

Uitslag functieHoortBij(const ZorgovereenkomstFeiten& f)
{
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    std::vector<Bevinding> uit;
    const std::vector<Werkafspraak>& afspraken = f.versie.inhoud.werkafspraken;
    for (size_t i = 0; i < afspraken.size(); ++i) {
        if (std::optional<CodeParams> params = hoortErNietBij(f, afspraken[i]))
            uit.push_back(bevinding("ZC-031"_L1, Ernst::Weigeren, afspraakPad(i, "functieCode"_L1), std::move(*params)));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag eenheidMag(const ZorgovereenkomstFeiten& f)
{
    std::vector<Bevinding> uit;
    const std::vector<Werkafspraak>& afspraken = f.versie.inhoud.werkafspraken;
    for (size_t i = 0; i < afspraken.size(); ++i) {
        const Zorgfunctie* functie = findZorgfunctie(afspraken[i].functieCode);
        if (!functie || std::find(functie->eenheden.begin(), functie->eenheden.end(), afspraken[i].eenheid) != functie->eenheden.end())
            continue;
        CodeParams params{waarde::tekst("functieCode"_L1, afspraken[i].functieCode), waarde::code("eenheidCode"_L1, afspraken[i].eenheid)};
        if (functie->eenheden.empty())
            params.push_back(waarde::variant("geenEenheid"_L1));
        else
            params.push_back(waarde::code("welEenheidCode"_L1, functie->eenheden.front()));
        uit.push_back(bevinding("ZC-032"_L1, Ernst::Weigeren, afspraakPad(i, "eenheid"_L1), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag normUren(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!f.toekenningen)
        return Uitslag::nogNiet({"toekenningen"_L1});
    const std::vector<const Toekenning*> keuze = gekozen(f);
    const bool wlz = std::any_of(keuze.begin(), keuze.end(), [](const Toekenning* t) { return t->wet == Wet::Wlz; });
    const bool persoon = inhoud.soort != ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.soort != ZorgovereenkomstSoort::Zorginstelling;
    if (!wlz || !persoon || !inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    const std::optional<qint64> uren = f.parameters->getal(u"urennormPerWeek", Wet::Wlz, u"geenArbeidsovereenkomst", inhoud.ingangsdatum);
    const FieldPath pad = u"inhoud/minutenPerWeek"_s;
    if (!uren)
        return Uitslag::van({parameterOnbekend("ZC-044"_L1, pad, "urennormPerWeek"_L1, inhoud.ingangsdatum)});
    if (inhoud.minutenPerWeek / 60 < *uren || inhoud.minutenPerWeek <= *uren * 60)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-044"_L1, Ernst::Parkeren, pad,
                                   {waarde::getal("ingevuldMinuten"_L1, inhoud.minutenPerWeek), waarde::getal("normMinuten"_L1, *uren * 60)})});
}

/// Of all functies together; nothing when one of them has no hours of its own.
std::optional<qint64> minutenPerFunctie(const ZorgovereenkomstInhoud& inhoud)
{
    qint64 som = 0;
    for (const Werkafspraak& a : inhoud.werkafspraken) {
        if (a.eenheid != Eenheid::Uur || a.aantalPerWeek <= 0)
            return std::nullopt;
        som += std::min(a.aantalPerWeek, qint64(100'000'000));
    }
    return inhoud.werkafspraken.empty() ? std::nullopt : std::optional(som);
}

Uitslag roosterKlopt(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const QDate dag = inhoud.ingangsdatum.isValid() ? inhoud.ingangsdatum : f.vandaag;
    const std::optional<qint64> uren = f.parameters->getal(u"urenPerDagMaximum", std::nullopt, u"werkafspraak", dag);
    std::vector<Bevinding> uit;
    if (!uren)
        uit.push_back(parameterOnbekend("ZC-046"_L1, u"inhoud/rooster"_s, "urenPerDagMaximum"_L1, dag));
    qint64 som = 0;
    for (size_t i = 0; i < inhoud.rooster.size(); ++i) {
        const int minuten = inhoud.rooster[i];
        som += minuten;
        const bool teVeel = uren && minuten / 60 >= *uren && minuten > *uren * 60;
        if (teVeel || minuten < 0)
            uit.push_back(bevinding("ZC-046"_L1, Ernst::Weigeren, u"inhoud/rooster/"_s + QString::number(i),
                                    {waarde::variant("dag"_L1), waarde::getal("weekdagGetal"_L1, static_cast<qint64>(i) + 1),
                                     waarde::getal("ingevuldMinuten"_L1, minuten)}));
    }
    if (heeftVasteUren(inhoud) && som != inhoud.minutenPerWeek)
        uit.push_back(bevinding("ZC-046"_L1, Ernst::Weigeren, u"inhoud/minutenPerWeek"_s,
                                {waarde::getal("somMinuten"_L1, som), waarde::getal("ingevuldMinuten"_L1, inhoud.minutenPerWeek)}));
    // The paper would say both.
    const std::optional<qint64> functies = minutenPerFunctie(inhoud);
    if (functies && inhoud.minutenPerWeek > 0 && *functies != inhoud.minutenPerWeek)
        uit.push_back(bevinding("ZC-046"_L1, Ernst::Waarschuwen, u"inhoud/minutenPerWeek"_s,
                                {waarde::variant("functies"_L1), waarde::getal("somMinuten"_L1, *functies), waarde::getal("ingevuldMinuten"_L1, inhoud.minutenPerWeek)}));
    return Uitslag::van(std::move(uit));
}

Uitslag logeeropvang(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    constexpr qint64 wekenPerJaar = 52;
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        const Werkafspraak& a = inhoud.werkafspraken[i];
        if (a.functieCode != "WLZ-LO"_L1 || a.eenheid != Eenheid::Etmaal || !inhoud.ingangsdatum.isValid())
            continue;
        const std::optional<qint64> hoogste = f.parameters->honderdsten(u"logeeropvangMaximumEtmalen", Wet::Wlz, {}, inhoud.ingangsdatum);
        // A warning without a threshold is no warning; DC-043 guards the payment.
        if (!hoogste || a.aantalPerWeek <= *hoogste / wekenPerJaar)
            return Uitslag::goed();
        const qint64 perJaar = std::min(a.aantalPerWeek, qint64(100'000'000)) * wekenPerJaar;
        return Uitslag::van({bevinding("ZC-064"_L1, Ernst::Waarschuwen, afspraakPad(i, "aantalPerWeek"_L1),
                                       {waarde::getal("jaarAantal"_L1, perJaar), waarde::getal("maximumAantal"_L1, *hoogste)})});
    }
    return Uitslag::nietVanToepassing();
}

} // namespace

std::span<const ZorgovereenkomstControle> werkafspraken()
{
    static const std::array rijen{
        controle("ZC-030"_L1, Ernst::Weigeren, 2,
                 {"inhoud/werkafspraken/*/tarief"_L1, "inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/afwijkendeTarieven"_L1,
                  "inhoud/loonsoort"_L1, "inhoud/maandloon"_L1},
                 {}, "W83"_L1, functieMetTarief),
        controle("ZC-031"_L1, Ernst::Weigeren, 2,
                 {"inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/toekenning"_L1, "inhoud/toekenningen"_L1, "inhoud/soort"_L1}, {"toekenningen"_L1},
                 "W83"_L1, functieHoortBij),
        controle("ZC-032"_L1, Ernst::Weigeren, 2, {"inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/eenheid"_L1}, {}, "own"_L1, eenheidMag),
        controle("ZC-044"_L1, Ernst::Parkeren, 2,
                 {"inhoud/minutenPerWeek"_L1, "inhoud/soort"_L1, "inhoud/toekenningen"_L1, "inhoud/ingangsdatum"_L1},
                 {"toekenningen"_L1, "parameters"_L1}, "W36"_L1, normUren),
        controle("ZC-046"_L1, Ernst::Weigeren, 2,
                 {"inhoud/rooster"_L1, "inhoud/minutenPerWeek"_L1, "inhoud/vasteUren"_L1, "inhoud/ingangsdatum"_L1, "inhoud/werkafspraken/*/eenheid"_L1,
                  "inhoud/werkafspraken/*/aantalPerWeek"_L1},
                 {"parameters"_L1, "vandaag"_L1},
                 "design"_L1, roosterKlopt),
        controle("ZC-064"_L1, Ernst::Waarschuwen, 2,
                 {"inhoud/werkafspraken/*/functieCode"_L1, "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/werkafspraken/*/aantalPerWeek"_L1,
                  "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1}, "W28"_L1, logeeropvang),
    };
    return rijen;
}

} // namespace pgb::zc
