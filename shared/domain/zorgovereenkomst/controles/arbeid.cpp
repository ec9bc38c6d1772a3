#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/controles/contracten.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/proeftijd.h"
#include <array>

namespace pgb::zc {

namespace {

bool isDienst(const ZorgovereenkomstInhoud& inhoud) { return inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst; }

QDate dagVan(const ZorgovereenkomstFeiten& f)
{
    return f.versie.inhoud.ingangsdatum.isValid() ? f.versie.inhoud.ingangsdatum : f.vandaag;
}

/// A term was chosen and its last day is not there yet, so nothing can be said of how long it is.
bool zonderEinde(const ZorgovereenkomstInhoud& inhoud) { return inhoud.looptijd == Looptijd::Bepaald && !inhoud.einddatum; }

/// The agreed week is the average week, so both limits hold for it.
Uitslag arbeidstijd(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!isDienst(inhoud))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/minutenPerWeek"_s;
    const QDate dag = dagVan(f);
    for (const auto& [categorie, variant] : {std::pair{"week"_L1, ""_L1}, std::pair{"gemiddeld16Weken"_L1, "gemiddeld"_L1}}) {
        const std::optional<qint64> uren = f.parameters->getal(u"arbeidstijdMaximumUren", std::nullopt, QString(categorie), dag);
        if (!uren)
            return Uitslag::van({parameterOnbekend("ZC-045"_L1, pad, "arbeidstijdMaximumUren"_L1, dag)});
        if (inhoud.minutenPerWeek / 60 < *uren || inhoud.minutenPerWeek <= *uren * 60)
            continue;
        CodeParams params{waarde::getal("maximumGetal"_L1, *uren), waarde::getal("ingevuldMinuten"_L1, inhoud.minutenPerWeek)};
        if (!variant.isEmpty())
            params.push_back(waarde::variant(variant));
        return Uitslag::van({bevinding("ZC-045"_L1, Ernst::Weigeren, pad, std::move(params))});
    }
    return Uitslag::goed();
}

/// For who reviews only: no other budgethouder is named (domain 1.2).
Uitslag urenOveral(const ZorgovereenkomstFeiten& f)
{
    if (!f.beoordeling)
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (f.zorgverlener->soort == ZorgverlenerSoort::Zorginstelling)
        return Uitslag::nietVanToepassing(); // many people work there
    if (!f.minutenElders)
        return Uitslag::nogNiet({"minutenElders"_L1});
    const QDate dag = dagVan(f);
    const FieldPath pad = u"inhoud/minutenPerWeek"_s;
    const std::optional<qint64> uren = f.parameters->getal(u"urenPerWeekSignaal", std::nullopt, {}, dag);
    if (!uren)
        return Uitslag::van({parameterOnbekend("ZC-047"_L1, pad, "urenPerWeekSignaal"_L1, dag)});
    const qint64 samen = std::min<qint64>(*f.minutenElders, 1'000'000) + f.versie.inhoud.minutenPerWeek;
    if (samen <= *uren * 60)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-047"_L1, Ernst::Waarschuwen, pad,
                                   {waarde::getal("samenMinuten"_L1, samen), waarde::getal("maximumGetal"_L1, *uren),
                                    waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam)})});
}

Uitslag proeftijdMag(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.proeftijdMaanden <= 0 || maaktEinde(f))
        return Uitslag::nietVanToepassing();
    const FieldPath pad = u"inhoud/proeftijdMaanden"_s;
    if (!isDienst(inhoud))
        return Uitslag::van({bevinding("ZC-051"_L1, Ernst::Weigeren, pad, {waarde::variant("geenDienst"_L1)})});
    if (zonderEinde(inhoud))
        return Uitslag::nietVanToepassing(); // ZC-027 asks for it
    const std::optional<qint64> maximum = proeftijdMaximum(*f.parameters, inhoud);
    if (!maximum && inhoud.ingangsdatum.isValid())
        return Uitslag::van({parameterOnbekend("ZC-051"_L1, pad, "proeftijdMaximumMaanden"_L1, inhoud.ingangsdatum)});
    if (!maximum)
        return Uitslag::nietVanToepassing(); // ZC-024 asks for it
    if (inhoud.proeftijdMaanden <= *maximum)
        return Uitslag::goed();
    CodeParams params{waarde::getal("ingevuldGetal"_L1, inhoud.proeftijdMaanden), waarde::getal("maximumGetal"_L1, *maximum)};
    if (*maximum == 0)
        params.push_back(waarde::variant("geen"_L1));
    return Uitslag::van({bevinding("ZC-051"_L1, Ernst::Weigeren, pad, std::move(params))});
}

Uitslag proeftijdBijVervolg(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (inhoud.proeftijdMaanden <= 0 || !isDienst(inhoud) || zonderEinde(inhoud) || maaktEinde(f))
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.andereZorgovereenkomsten)
        return Uitslag::nogNiet({"andereZorgovereenkomsten"_L1});
    const std::optional<QDate> eerder = werkteAlSinds(f);
    if (!eerder)
        return Uitslag::goed();
    return Uitslag::van({bevinding("ZC-052"_L1, Ernst::Weigeren, u"inhoud/proeftijdMaanden"_s,
                                   {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("sindsDatum"_L1, *eerder)})});
}

/// Warned of, once both said that they want it: without that it is no choice (W57a, seed 004).
Uitslag ketenregeling(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!isDienst(inhoud) || inhoud.looptijd == Looptijd::Onbepaald || zonderEinde(inhoud) || !inhoud.ingangsdatum.isValid() || maaktEinde(f))
        return Uitslag::nietVanToepassing();
    if (std::optional<Uitslag> klaar = zonderZorgverlener(f))
        return std::move(*klaar);
    if (!f.andereZorgovereenkomsten)
        return Uitslag::nogNiet({"andereZorgovereenkomsten"_L1});
    const FieldPath pad = u"inhoud/ketenBevestigd"_s;
    const KetenAntwoord antwoord = ketenVan(f);
    if (antwoord.onbekend == "geboortedatum"_L1)
        return zonderLeeftijd(f).value_or(
            Uitslag::van({bevinding("ZC-053"_L1, Ernst::Parkeren, u"zorgverlener/geboortedatum"_s, {waarde::variant("leeftijdOnbekend"_L1)})}));
    if (!antwoord.onbekend.isEmpty())
        return Uitslag::van({parameterOnbekend("ZC-053"_L1, pad, antwoord.onbekend, inhoud.ingangsdatum)});
    using S = KetenUitkomst::Soort;
    const KetenUitkomst& keten = antwoord.uitkomst;
    if (keten.soort == S::Tijdelijk || keten.soort == S::Leeg)
        return Uitslag::goed();
    CodeParams params{waarde::getal("volgGetal"_L1, keten.aantal), waarde::datum("ketenDatum"_L1, keten.begin)};
    if (keten.soort == S::Onbepaald)
        params.push_back(waarde::variant("alVast"_L1));
    else
        params.push_back(waarde::datum("vanafDatum"_L1, keten.onbepaaldVanaf));
    if (keten.soort == S::WordtOnbepaald && !inhoud.ketenBevestigd)
        params.push_back(waarde::variant("keuze"_L1));
    const bool gekozen = keten.soort == S::WordtOnbepaald && inhoud.ketenBevestigd;
    return Uitslag::van({bevinding("ZC-053"_L1, gekozen ? Ernst::Waarschuwen : Ernst::Weigeren, pad, std::move(params))});
}

Uitslag opzegtermijnLangGenoeg(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    const QDate dag = dagVan(f);
    const struct {
        Partijrol partij;
        int maanden;
        QLatin1String pad;
        QLatin1String variant;
    } kanten[] = {{Partijrol::Budgethouder, inhoud.opzegtermijnMaanden, "inhoud/opzegtermijnMaanden"_L1, {}},
                  {Partijrol::Zorgverlener, opzegtermijnZorgverlener(inhoud), "inhoud/opzegtermijnZorgverlenerMaanden"_L1, "zorgverlener"_L1}};
    std::vector<Bevinding> uit;
    for (const auto& kant : kanten) {
        const std::optional<int> wet = wettelijkeOpzegtermijn(*f.parameters, {inhoud, kant.partij, dag, inDienstSinds(f)});
        if (!wet)
            return Uitslag::van({parameterOnbekend("ZC-056"_L1, QString(kant.pad), "opzegtermijnMaanden"_L1, dag)});
        // One number for both sides is said once.
        const bool zelfde = kant.partij == Partijrol::Zorgverlener && !inhoud.opzegtermijnZorgverlenerMaanden;
        if (kant.maanden >= *wet || zelfde)
            continue;
        CodeParams params{waarde::getal("ingevuldGetal"_L1, kant.maanden), waarde::getal("minimumGetal"_L1, *wet)};
        if (!kant.variant.isEmpty())
            params.push_back(waarde::variant(kant.variant));
        uit.push_back(bevinding("ZC-056"_L1, Ernst::Weigeren, QString(kant.pad), std::move(params)));
    }
    return Uitslag::van(std::move(uit));
}

/// Internal: tells the payroll which premium holds, and from what (W27).
Uitslag wwPremie(const ZorgovereenkomstFeiten& f)
{
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!f.beoordeling || !isDienst(inhoud) || !inhoud.salarisadministratie)
        return Uitslag::nietVanToepassing();
    if (lageWwPremie(inhoud))
        return Uitslag::goed();
    CodeParams params;
    if (inhoud.looptijd == Looptijd::Onbepaald)
        params.push_back(waarde::variant("oproep"_L1));
    return Uitslag::van({bevinding("ZC-072"_L1, Ernst::Waarschuwen, inhoud.looptijd == Looptijd::Onbepaald ? u"inhoud/vasteUren"_s : u"inhoud/looptijd"_s,
                                   std::move(params))});
}

} // namespace

std::span<const ZorgovereenkomstControle> arbeid()
{
    static const std::vector<QLatin1String> termijn{"inhoud/soort"_L1, "inhoud/looptijd"_L1, "inhoud/ingangsdatum"_L1, "inhoud/einddatum"_L1};
    static const auto met = [](std::initializer_list<QLatin1String> extra) {
        std::vector<QLatin1String> lijst = termijn;
        lijst.insert(lijst.end(), extra);
        return lijst;
    };
    static const std::array rijen{
        controle("ZC-045"_L1, Ernst::Weigeren, 2, {"inhoud/soort"_L1, "inhoud/minutenPerWeek"_L1, "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1}, "W89"_L1, arbeidstijd),
        controle("ZC-047"_L1, Ernst::Waarschuwen, 5, {"inhoud/minutenPerWeek"_L1, "inhoud/ingangsdatum"_L1},
                 {"beoordeling"_L1, "zorgverlener"_L1, "minutenElders"_L1, "parameters"_L1, "vandaag"_L1}, "design"_L1, urenOveral),
        controle("ZC-051"_L1, Ernst::Weigeren, 2, met({"inhoud/proeftijdMaanden"_L1, "inhoud/ketenBevestigd"_L1}),
                 {"parameters"_L1, "wijziging"_L1, "zorgovereenkomst"_L1}, "W90"_L1, proeftijdMag),
        controle("ZC-052"_L1, Ernst::Weigeren, 2, met({"inhoud/proeftijdMaanden"_L1, "inhoud/ketenBevestigd"_L1}),
                 {"zorgverlener"_L1, "andereZorgovereenkomsten"_L1, "wijziging"_L1, "zorgovereenkomst"_L1}, "W90"_L1, proeftijdBijVervolg),
        controle("ZC-053"_L1, Ernst::Waarschuwen, 2, met({"inhoud/ketenBevestigd"_L1, "inhoud/minutenPerWeek"_L1}),
                 {"zorgverlener"_L1, "andereZorgovereenkomsten"_L1, "wijziging"_L1, "zorgovereenkomst"_L1, "parameters"_L1}, "W57a; seed 004"_L1, ketenregeling),
        controle("ZC-056"_L1, Ernst::Weigeren, 3,
                 {"inhoud/soort"_L1, "inhoud/opzegtermijnMaanden"_L1, "inhoud/opzegtermijnZorgverlenerMaanden"_L1, "inhoud/ingangsdatum"_L1},
                 {"parameters"_L1, "vandaag"_L1, "zorgovereenkomst"_L1}, "W15"_L1, opzegtermijnLangGenoeg),
        controle("ZC-072"_L1, Ernst::Waarschuwen, 4, {"inhoud/soort"_L1, "inhoud/looptijd"_L1, "inhoud/vasteUren"_L1, "inhoud/salarisadministratie"_L1}, {"beoordeling"_L1},
                 "W27; seed 004"_L1, wwPremie),
    };
    return rijen;
}

} // namespace pgb::zc
