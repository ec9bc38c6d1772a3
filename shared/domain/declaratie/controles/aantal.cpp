#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

/// Hundredths in one step of the unit on a day, or nothing when not known; 0 = the unit has no step of its own. Minutes are whole by type.
std::optional<qint64> stap(const ParameterTabel& tabel, Eenheid eenheid, QDate dag)
{
    if (eenheid == Eenheid::Dagdeel)
        return tabel.honderdsten(u"aantalStap", std::nullopt, u"dagdeel", dag);
    if (eenheid == Eenheid::Etmaal)
        return tabel.honderdsten(u"aantalStap", std::nullopt, u"etmaal", dag);
    return 0;
}

Uitslag hoeveelheid(const DeclaratieFeiten& f)
{
    if (f.declaratie.soort == DeclaratieSoort::Correctie)
        return Uitslag::nietVanToepassing(); // a correction holds differences
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    for (size_t i = 0; i < regels.size(); ++i) {
        const Declaratieregel& regel = regels[i];
        if (regel.aantal <= 0) {
            uit.push_back(bevinding("DC-054"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "aantal"_L1), {waarde::datum("datum"_L1, regel.datum)}));
            continue;
        }
        const std::optional<qint64> per = stap(*f.parameters, regel.eenheid, regel.datum);
        if (!per)
            uit.push_back(parameterOnbekend("DC-054"_L1, veldPad("regels"_L1, i, "aantal"_L1), "aantalStap"_L1, regel.datum));
        else if (*per > 0 && regel.aantal % *per != 0)
            uit.push_back(bevinding("DC-054"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "aantal"_L1),
                                    {waarde::variant("stap"_L1), waarde::getal("ingevuldAantal"_L1, regel.aantal),
                                     waarde::getal("stapAantal"_L1, *per), waarde::code("eenheidCode"_L1, regel.eenheid)}));
    }
    return Uitslag::van(std::move(uit));
}

/// At most so many of the unit a day, over all lines of the day.
Uitslag hoogstensPerDag(const DeclaratieFeiten& f, QLatin1String id, Eenheid eenheid, QLatin1String parameter)
{
    const std::optional<DagSommen> sommen = dagenVan(f, eenheid);
    if (!sommen)
        return Uitslag::nogNiet({"andereRegels"_L1});
    if (sommen->dagen().empty())
        return Uitslag::nietVanToepassing();
    std::vector<Bevinding> uit;
    for (const DagSommen::Dag& dag : sommen->dagen()) {
        const std::optional<qint64> grens = f.parameters->honderdsten(QString(parameter), std::nullopt, {}, dag.datum);
        const FieldPath pad = veldPad("regels"_L1, dag.laatsteRegel, "aantal"_L1);
        if (!grens)
            uit.push_back(parameterOnbekend(id, pad, parameter, dag.datum));
        else if (dag.som > *grens)
            uit.push_back(bevinding(id, Ernst::Weigeren, pad,
                                    {waarde::datum("datum"_L1, dag.datum), waarde::getal("ingevuldAantal"_L1, dag.som),
                                     waarde::getal("maximumAantal"_L1, *grens)}));
    }
    return Uitslag::van(std::move(uit));
}

Uitslag dagdelenPerDag(const DeclaratieFeiten& f) { return hoogstensPerDag(f, "DC-059"_L1, Eenheid::Dagdeel, "dagdeelMaximumPerDag"_L1); }
Uitslag etmalenPerDag(const DeclaratieFeiten& f) { return hoogstensPerDag(f, "DC-060"_L1, Eenheid::Etmaal, "etmaalMaximumPerDag"_L1); }

/// A visit that ends at or before its begin ends at midnight: what is past it stands on the next day (domain 7.5).
int eindMinuut(const Declaratieregel& regel)
{
    return *regel.eind <= *regel.begin ? 24 * 60 : regel.eind->msecsSinceStartOfDay() / 60000;
}

Uitslag tijdenVrij(const DeclaratieFeiten& f)
{
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    std::vector<size_t> bezoeken;
    for (size_t i = 0; i < regels.size(); ++i) {
        // What a correction takes back stands beside what comes in its place.
        const bool tijden = regels[i].aantal >= 0 && regels[i].begin && regels[i].eind && regels[i].begin->isValid() && regels[i].eind->isValid();
        if (tijden && !isReis(regels[i]) && !regels[i].isPeriodetotaal())
            bezoeken.push_back(i);
    }
    if (bezoeken.empty())
        return Uitslag::nietVanToepassing();
    std::sort(bezoeken.begin(), bezoeken.end(), [&](size_t a, size_t b) {
        if (regels[a].datum != regels[b].datum)
            return regels[a].datum < regels[b].datum;
        return regels[a].begin != regels[b].begin ? *regels[a].begin < *regels[b].begin : a < b;
    });
    std::vector<Bevinding> uit;
    size_t langste = bezoeken.front(); // of the visits so far on the day, the one that ends last
    for (size_t k = 1; k < bezoeken.size(); ++k) {
        const Declaratieregel& vorige = regels[langste];
        const Declaratieregel& deze = regels[bezoeken[k]];
        const bool zelfdeDag = vorige.datum == deze.datum;
        if (zelfdeDag && deze.begin->msecsSinceStartOfDay() / 60000 < eindMinuut(vorige))
            uit.push_back(bevinding("DC-061"_L1, Ernst::Weigeren, veldPad("regels"_L1, bezoeken[k], "begin"_L1),
                                    {waarde::datum("datum"_L1, deze.datum), waarde::tekst("eersteTekst"_L1, vorige.begin->toString(u"HH:mm"_s)),
                                     waarde::tekst("tweedeTekst"_L1, deze.begin->toString(u"HH:mm"_s))}));
        if (!zelfdeDag || eindMinuut(deze) > eindMinuut(vorige))
            langste = bezoeken[k];
    }
    return Uitslag::van(std::move(uit));
}

Uitslag totaalKlopt(const DeclaratieFeiten& f)
{
    std::vector<Bevinding> uit;
    const std::vector<Declaratieregel>& regels = f.declaratie.regels;
    std::vector<Declaratieregel> berekend = regels;
    berekenBedragen(berekend);
    Bedrag som;
    for (size_t i = 0; i < regels.size(); ++i) {
        som += regels[i].bedrag;
        // What is taken back is what was paid of a visit, beside others of its day that stay.
        const bool terug = f.declaratie.soort == DeclaratieSoort::Correctie && regels[i].aantal < 0;
        const Bedrag hoort = terug ? regelBedrag(regels[i]) : berekend[i].bedrag;
        if (std::abs((regels[i].bedrag - hoort).centen) > (terug ? 1 : 0))
            uit.push_back(bevinding("DC-063"_L1, Ernst::Weigeren, veldPad("regels"_L1, i, "bedrag"_L1),
                                    {waarde::variant("regel"_L1), waarde::datum("datum"_L1, regels[i].datum),
                                     waarde::centen("bedragCenten"_L1, regels[i].bedrag), waarde::centen("berekendCenten"_L1, hoort)}));
    }
    if (som != f.declaratie.totaal)
        uit.push_back(bevinding("DC-063"_L1, Ernst::Weigeren, u"totaal"_s,
                                {waarde::centen("totaalCenten"_L1, f.declaratie.totaal), waarde::centen("somCenten"_L1, som),
                                 waarde::centen("verschilCenten"_L1, f.declaratie.totaal - som)}));
    return Uitslag::van(std::move(uit));
}

/// Of a correction what the period comes to; one that pays nothing more is no reason to ask.
Uitslag nietVeelMeer(const DeclaratieFeiten& f)
{
    const DeclaratieSoort soort = eigenlijkeSoort(f);
    if (soort == DeclaratieSoort::Correctie || isBedragsoort(soort) || (f.declaratie.soort == DeclaratieSoort::Correctie && f.declaratie.totaal <= Bedrag{}))
        return Uitslag::nietVanToepassing();
    if (!f.historie)
        return Uitslag::nogNiet({"historie"_L1});
    constexpr qint64 meestePerioden = 1000;
    const std::optional<qint64> perioden = f.parameters->getal(u"bedragSignaalPerioden", std::nullopt, {}, f.declaratie.periode.tot);
    const std::optional<qint64> grens = f.parameters->getal(u"bedragSignaalPercentage", std::nullopt, {}, f.declaratie.periode.tot);
    // A signal without a threshold is no signal; it holds nothing up.
    const bool bruikbaar = perioden && grens && *perioden > 0 && *perioden <= meestePerioden && *grens > 0 && *grens <= 10000;
    if (!bruikbaar || static_cast<qint64>(f.historie->size()) < *perioden)
        return Uitslag::nietVanToepassing();
    Bedrag som;
    for (qint64 i = 0; i < *perioden; ++i)
        som += (*f.historie)[static_cast<size_t>(i)];
    // A week or four weeks are held against their part of a month.
    const Periode& periode = f.declaratie.periode;
    const qint64 maand = Periode::maandVan(periode.van).dagen();
    const qint64 deel = periode.valid() && maand > 0 ? std::min<qint64>(periode.dagen(), maand) : maand;
    const Bedrag perMaand{divideHalfUp(som.centen, *perioden)};
    const Bedrag gemiddeld{maand > 0 && deel < maand ? divideHalfUp(std::min(perMaand.centen, Bedrag::maxCenten / 31) * deel, maand) : perMaand.centen};
    constexpr qint64 grootste = 100'000'000'000'000; // keeps the products inside 64 bits; more than this is refused elsewhere
    const Bedrag wordt = totaalMetOorspronkelijke(f);
    const qint64 totaal = std::min(wordt.centen, grootste);
    if (som.centen <= 0 || gemiddeld.centen > grootste || totaal * 100 <= gemiddeld.centen * *grens)
        return Uitslag::goed();
    return Uitslag::van({bevinding("DC-064"_L1, Ernst::Waarschuwen, u"totaal"_s,
                                   {waarde::centen("bedragCenten"_L1, wordt), waarde::centen("gemiddeldCenten"_L1, gemiddeld)})});
}

} // namespace

std::span<const DeclaratieControle> aantal()
{
    static const std::vector<QLatin1String> perDag{"soort"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1};
    static const std::array rijen{
        controle("DC-054"_L1, Ernst::Weigeren, {E}, {"soort"_L1, "regels/*/datum"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1},
                 {"parameters"_L1}, "design"_L1, hoeveelheid),
        controle("DC-059"_L1, Ernst::Weigeren, {E}, perDag, {"andereRegels"_L1, "parameters"_L1}, "own"_L1, dagdelenPerDag),
        controle("DC-060"_L1, Ernst::Weigeren, {E}, perDag, {"andereRegels"_L1, "parameters"_L1}, "W32; own"_L1, etmalenPerDag),
        controle("DC-061"_L1, Ernst::Weigeren, {E}, {"regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/begin"_L1, "regels/*/eind"_L1, "regels/*/aantal"_L1}, {},
                 "design"_L1, tijdenVrij),
        controle("DC-063"_L1, Ernst::Weigeren, {S},
                 {"totaal"_L1, "soort"_L1, "regels/*/datum"_L1, "regels/*/functieCode"_L1, "regels/*/toekenning"_L1, "regels/*/eenheid"_L1, "regels/*/aantal"_L1, "regels/*/tarief"_L1,
                  "regels/*/bedrag"_L1}, {},
                 "W98b"_L1, totaalKlopt),
        controle("DC-064"_L1, Ernst::Waarschuwen, {E}, {"totaal"_L1, "periode"_L1, "soort"_L1}, {"historie"_L1, "parameters"_L1, "oorspronkelijkeDeclaratie"_L1}, "design"_L1, nietVeelMeer),
    };
    return rijen;
}

} // namespace pgb::dc
