#include "shared/domain/controle/parameter_memo.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/nieuw_tarief.h"
#include <algorithm>
#include <array>
#include <numeric>

namespace pgb::dc {

namespace {

bool heeftSoort(const ZorgovereenkomstInhoud& inhoud, DeclaratieSoort soort)
{
    switch (soort) {
    case DeclaratieSoort::Maandloon: return inhoud.loonsoort == Loonsoort::Maandloon;
    case DeclaratieSoort::Reiskosten: return inhoud.reiskosten != ReiskostenSoort::Geen;
    case DeclaratieSoort::ZiekteUren: return inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst;
    default: return true;
    }
}

Uitslag soortAfgesproken(const DeclaratieFeiten& f)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    bool eenVersie = false;
    const auto past = [&](QDate dag) {
        const ZorgovereenkomstVersie* versie = versies.at(dag);
        eenVersie = eenVersie || versie;
        return versie && heeftSoort(versie->inhoud, f.declaratie.soort);
    };
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    const bool goed = past(f.declaratie.periode.tot) || past(f.declaratie.periode.van)
        || std::any_of(regels.begin(), regels.end(), [&](const Declaratieregel& r) { return past(r.datum); });
    if (goed)
        return Uitslag::goed();
    // Without any version in force DC-014 and its neighbours speak.
    if (!eenVersie)
        return Uitslag::nietVanToepassing();
    return Uitslag::van({bevinding("DC-018"_L1, Ernst::Weigeren, u"soort"_s, {waarde::code("declaratieSoortCode"_L1, f.declaratie.soort)})});
}

enum class Verschil { Geen, Functie, Eenheid, Tarief };

/// What of the line was not agreed, and the afspraak that comes nearest. A function may stand in several afspraken (two budget years,
/// two units): one that fits is enough.
Verschil vergelijk(const ZorgovereenkomstInhoud& inhoud, const Declaratieregel& regel, const Werkafspraak*& naaste)
{
    Verschil verschil = Verschil::Functie;
    for (const Werkafspraak& afspraak : inhoud.werkafspraken) {
        if (afspraak.functieCode != regel.functieCode)
            continue;
        const bool eenheid = afspraak.eenheid == regel.eenheid;
        if (eenheid && isAfgesproken(afspraak, regel.dagen(), regel.tarief))
            return Verschil::Geen;
        if (verschil == Verschil::Functie || (eenheid && verschil == Verschil::Eenheid)) {
            verschil = eenheid ? Verschil::Tarief : Verschil::Eenheid;
            naaste = &afspraak;
        }
    }
    return verschil;
}

/// A monthly wage has no rate a line could differ from, and is no quantity of the agreed work: of hours DC-022 speaks.
bool verschilt(const ZorgovereenkomstVersie* versie, const Declaratieregel& regel, Verschil soort, const Werkafspraak*& naaste)
{
    const bool loon = versie && versie->inhoud.loonsoort == Loonsoort::Maandloon;
    if (!versie || (loon && (soort == Verschil::Tarief || (soort == Verschil::Eenheid && regel.eenheid == Eenheid::Maand))))
        return false;
    return vergelijk(versie->inhoud, regel, naaste) == soort;
}

/// One bevinding for each care line that differs in this way from what was agreed on its day, or on an end of a total.
template<class Maak>
Uitslag perVerschil(const DeclaratieFeiten& f, Verschil soort, Maak&& maak)
{
    if (!opOvereenkomst(f.declaratie.soort))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool kijk = !isReis(regels[i]) && !teruggenomen(f.declaratie, regels[i]);
        if (!kijk)
            continue;
        const Werkafspraak* naaste = nullptr;
        bool anders = false;
        perEind(regels[i], [&](QDate dag) { anders = anders || verschilt(versies.at(dag), regels[i], soort, naaste); });
        if (anders && !(soort == Verschil::Tarief && klopteBijIndienen(f.declaratie, *f.zorgovereenkomst, regels[i])))
            uit.push_back(maak(i, regels[i], naaste));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag functieAfgesproken(const DeclaratieFeiten& f)
{
    if (opOvereenkomst(f.declaratie.soort) && !f.zorgverlener)
        return Uitslag::nogNiet({"zorgverlener"_L1});
    return perVerschil(f, Verschil::Functie, [&](size_t i, const Declaratieregel& regel, const Werkafspraak*) {
        return bevinding("DC-019"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "functieCode"_L1),
                         {waarde::tekst("functieCode"_L1, regel.functieCode), waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam),
                          waarde::datum("datum"_L1, regel.datum)});
    });
}

Bevinding andereEenheid(size_t i, const Declaratieregel& regel, Eenheid afgesproken)
{
    return bevinding("DC-020"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "eenheid"_L1),
                     {waarde::code("eenheidCode"_L1, regel.eenheid), waarde::code("afgesprokenEenheidCode"_L1, afgesproken),
                      waarde::tekst("functieCode"_L1, regel.functieCode)});
}

Uitslag eenheidAfgesproken(const DeclaratieFeiten& f)
{
    Uitslag uitslag = perVerschil(f, Verschil::Eenheid, [](size_t i, const Declaratieregel& regel, const Werkafspraak* afspraak) {
        return andereEenheid(i, regel, afspraak->eenheid);
    });
    if (uitslag.soort == Uitslag::Soort::NogNiet || uitslag.soort == Uitslag::Soort::NietVanToepassing)
        return uitslag;
    // Travel is agreed per kilometer: in another unit no agreed rate would hold it (DC-067).
    VersieMemo versies(*f.zorgovereenkomst);
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool anders = isReis(regels[i]) && regels[i].eenheid != Eenheid::Kilometer && !teruggenomen(f.declaratie, regels[i]);
        const ZorgovereenkomstVersie* versie = anders ? versies.at(regels[i].datum) : nullptr;
        if (versie && versie->inhoud.reiskosten == ReiskostenSoort::PerKilometer)
            uitslag.bevindingen.push_back(andereEenheid(i, regels[i], Eenheid::Kilometer));
    }
    return Uitslag::van(std::move(uitslag.bevindingen));
}

Uitslag tariefAfgesproken(const DeclaratieFeiten& f)
{
    return perVerschil(f, Verschil::Tarief, [](size_t i, const Declaratieregel& regel, const Werkafspraak* afspraak) {
        CodeParams params{waarde::tarief("tarief"_L1, regel.tarief)};
        if (afspraak->tarief)
            params.push_back(waarde::tarief("afgesprokenTarief"_L1, tariefOp(*afspraak, regel.dagen()).value_or(*afspraak->tarief)));
        else
            params.push_back(waarde::variant("geenTarief"_L1));
        return bevinding("DC-021"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "tarief"_L1), std::move(params));
    });
}

Uitslag maandloonGeenUren(const DeclaratieFeiten& f)
{
    const DeclaratieSoort soort = f.declaratie.soort;
    // Also a declaratie of travel: care lines among it would have no rate to be held to.
    if (soort != DeclaratieSoort::GeleverdeZorg && soort != DeclaratieSoort::Factuur && soort != DeclaratieSoort::Reiskosten)
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst || !f.zorgverlener)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1, "zorgverlener"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const ZorgovereenkomstVersie* versie = isReis(regels[i]) ? nullptr : versies.at(regels[i].datum);
        if (versie && versie->inhoud.loonsoort == Loonsoort::Maandloon)
            return Uitslag::van({bevinding("DC-022"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "aantal"_L1),
                                           {waarde::tekst("zorgverlenerNaam"_L1, f.zorgverlener->naam), waarde::datum("datum"_L1, regels[i].datum)})});
    }
    return Uitslag::goed();
}

qint64 minutenPerWeek(const ZorgovereenkomstInhoud& inhoud)
{
    if (inhoud.minutenPerWeek > 0)
        return inhoud.minutenPerWeek;
    return std::accumulate(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), qint64(0), [](qint64 som, const Werkafspraak& a) {
        return a.eenheid == Eenheid::Uur ? detail::saturatedSum(som, a.aantalPerWeek) : som;
    });
}

/// Agreed minutes with the tolerance of the day in hundredths of a percent. As long as no tolerance is set (domain 15.5: empty) the agreed
/// hours themselves are the limit: the warning stops nobody and what it says ("a was entered, b was agreed") is true either way.
bool meerDanAfgesproken(qint64 minuten, qint64 afgesproken, qint64 tolerantieHonderdsten)
{
    return minuten > afgesproken && (minuten - afgesproken) * 10000 > afgesproken * tolerantieHonderdsten;
}

bool isUren(DeclaratieSoort soort) { return soort == DeclaratieSoort::GeleverdeZorg || soort == DeclaratieSoort::Factuur || soort == DeclaratieSoort::ZiekteUren; }

/// Hours that stand in this week already under this agreement: what was handed in, also with another declaratie, and what was corrected of all that.
qint64 alInWeek(const DeclaratieFeiten& f, QDate maandag)
{
    const auto hoortErbij = [&](DeclaratieId id) {
        return std::any_of(f.bestaandeDeclaraties->begin(), f.bestaandeDeclaraties->end(), [&](const BestaandeDeclaratie& b) {
            return b.id == id && (isUren(b.soort) || b.soort == DeclaratieSoort::Correctie);
        });
    };
    qint64 som = 0;
    for (const AndereRegel& a : *f.andereRegels) {
        if (a.datum >= maandag && a.datum < maandag.addDays(7) && a.eenheid == Eenheid::Uur && !a.tot.isValid() && hoortErbij(a.declaratie))
            som = detail::saturatedSum(som, a.aantal);
    }
    return som;
}

/// Of a correction only the weeks to which it adds, as they become (domain 7.8).
Uitslag nietMeerDanAfgesproken(const DeclaratieFeiten& f)
{
    const bool correctie = f.declaratie.soort == DeclaratieSoort::Correctie;
    if (!isUren(eigenlijkeSoort(f)) || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    if (correctie && (!f.andereRegels || !f.bestaandeDeclaraties))
        return Uitslag::nogNiet({"andereRegels"_L1, "bestaandeDeclaraties"_L1});
    const DagSommen sommen(f.declaratie.regels, [correctie](const Declaratieregel& r) { return r.eenheid == Eenheid::Uur && (correctie || r.aantal > 0); });
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<DagSommen::Dag>& dagen = sommen.dagen();
    for (size_t i = 0; i < dagen.size();) {
        const QDate maandag = dagen[i].datum.addDays(1 - dagen[i].datum.dayOfWeek());
        const ZorgovereenkomstVersie* versie = versies.at(dagen[i].datum);
        qint64 minuten = 0;
        size_t laatste = i;
        for (; i < dagen.size() && dagen[i].datum < maandag.addDays(7); ++i) {
            minuten = std::min(detail::saturatedSum(minuten, dagen[i].som), qint64(1'000'000'000));
            laatste = dagen[i].som > 0 ? i : laatste;
        }
        if (correctie)
            minuten = minuten > 0 ? std::min(detail::saturatedSum(minuten, alInWeek(f, maandag)), qint64(1'000'000'000)) : 0;
        const qint64 afgesproken = versie ? minutenPerWeek(versie->inhoud) : 0;
        if (afgesproken <= 0 || minuten <= afgesproken)
            continue;
        const std::optional<qint64> ingesteld = f.parameters->honderdsten(u"urenTolerantiePercentage", std::nullopt, {}, dagen[laatste].datum);
        const qint64 tolerantie = std::clamp(ingesteld.value_or(0), qint64(0), qint64(1'000'000));
        if (meerDanAfgesproken(minuten, afgesproken, tolerantie))
            uit.push_back(bevinding("DC-023"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, dagen[laatste].laatsteRegel, "aantal"_L1),
                                    {waarde::datum("weekDatum"_L1, maandag), waarde::getal("ingevuldMinuten"_L1, minuten),
                                     waarde::getal("afgesprokenMinuten"_L1, afgesproken)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag afgesprokenWerkdag(const DeclaratieFeiten& f)
{
    if (eigenlijkeSoort(f) != DeclaratieSoort::GeleverdeZorg || zonderDagregels(f.declaratie))
        return Uitslag::nietVanToepassing();
    if (!f.zorgovereenkomst)
        return Uitslag::nogNiet({"zorgovereenkomst"_L1});
    VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const bool vanDag = !isReis(regels[i]) && !regels[i].isPeriodetotaal() && !teruggenomen(f.declaratie, regels[i]);
        const ZorgovereenkomstVersie* versie = vanDag ? versies.at(regels[i].datum) : nullptr;
        if (!versie || !heeftVasteUren(versie->inhoud) || !regels[i].datum.isValid())
            continue;
        const std::array<int, 7>& rooster = versie->inhoud.rooster;
        const bool leeg = std::all_of(rooster.begin(), rooster.end(), [](int minuten) { return minuten == 0; });
        if (!leeg && rooster[static_cast<size_t>(regels[i].datum.dayOfWeek() - 1)] == 0)
            uit.push_back(bevinding("DC-025"_L1, Ernst::Waarschuwen, veldPad("regels"_L1, i, "datum"_L1), {waarde::datum("dagDatum"_L1, regels[i].datum)}));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> afspraken()
{
    static const std::array rijen{
        controle("DC-018"_L1, Ernst::Weigeren, {E}, {"soort"_L1, "periode"_L1, "regels/*/datum"_L1}, {"zorgovereenkomst"_L1}, "seed 001"_L1,
                 soortAfgesproken),
        controle("DC-019"_L1, Ernst::Weigeren, {E}, {"soort"_L1, "regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1}, "seed 001"_L1, functieAfgesproken),
        controle("DC-020"_L1, Ernst::Weigeren, {E},
                 {"soort"_L1, "regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1}, "seed 001"_L1, eenheidAfgesproken),
        controle("DC-021"_L1, Ernst::Weigeren, {E, S},
                 {"soort"_L1, "regels/*/functieCode"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/tarief"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1}, "W19; seed 001"_L1, tariefAfgesproken),
        controle("DC-022"_L1, Ernst::Weigeren, {E}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1},
                 {"zorgovereenkomst"_L1, "zorgverlener"_L1}, "W02"_L1, maandloonGeenUren),
        controle("DC-023"_L1, Ernst::Waarschuwen, {E}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "parameters"_L1, "oorspronkelijkeDeclaratie"_L1, "andereRegels"_L1, "bestaandeDeclaraties"_L1}, "seed 001"_L1, nietMeerDanAfgesproken),
        controle("DC-025"_L1, Ernst::Waarschuwen, {E}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/aantal"_L1},
                 {"zorgovereenkomst"_L1, "oorspronkelijkeDeclaratie"_L1}, "W01c"_L1, afgesprokenWerkdag),
    };
    return rijen;
}

} // namespace pgb::dc
