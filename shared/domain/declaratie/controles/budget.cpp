#include "shared/domain/declaratie/controles/budget_vraag.h"
#include "shared/domain/declaratie/controles/onderwerpen.h"
#include "shared/domain/declaratie/controles/regels.h"
#include <algorithm>
#include <array>

namespace pgb::dc {

namespace {

Bevinding tekortBevinding(QLatin1String id, const Toekenning& toekenning, const Tekort& tekort, const QString& verstrekkerNaam)
{
    CodeParams params{waarde::centen("restCenten"_L1, tekort.rest), waarde::centen("bedragCenten"_L1, tekort.gevraagd),
                      waarde::centen("tekortCenten"_L1, tekort.gevraagd - tekort.rest), waarde::code("wetCode"_L1, toekenning.wet)};
    if (tekort.soort != BudgetniveauSoort::Totaal)
        params.push_back(waarde::tekst("niveauNaam"_L1, tekort.naam));
    params.push_back(waarde::tekst("verstrekkerNaam"_L1, verstrekkerNaam));
    return bevinding(id, Ernst::Parkeren, u"totaal"_s, std::move(params));
}

template<class Past>
Uitslag perTekort(const DeclaratieFeiten& f, QLatin1String id, bool eenPerToekenning, Past&& past)
{
    if (!f.toekenningen || !f.saldo)
        return Uitslag::nogNiet({"toekenningen"_L1, "saldo"_L1});
    std::vector<Bevinding> uit;
    for (const Vraag& vraag : vragen(f)) {
        for (const Tekort& tekort : tekorten(*vraag.toekenning, *f.saldo, vraag.perFunctie)) {
            if (!past(*vraag.toekenning, tekort))
                continue;
            uit.push_back(tekortBevinding(id, *vraag.toekenning, tekort, verstrekkerVan(f.verstrekkers, vraag.toekenning->id)));
            if (eenPerToekenning)
                break;
        }
    }
    return Uitslag::van(std::move(uit));
}

Uitslag genoegTotaal(const DeclaratieFeiten& f)
{
    return perTekort(f, "DC-031"_L1, true, [](const Toekenning& t, const Tekort& tekort) { return isTotaalTekort(t, tekort); });
}

Uitslag genoegArrangement(const DeclaratieFeiten& f)
{
    return perTekort(f, "DC-032"_L1, false, [](const Toekenning&, const Tekort& t) { return t.soort == BudgetniveauSoort::Arrangement; });
}

Uitslag genoegFunctie(const DeclaratieFeiten& f)
{
    return perTekort(f, "DC-033"_L1, false, [](const Toekenning& toekenning, const Tekort& t) {
        return t.soort == BudgetniveauSoort::Functie && !isTotaalTekort(toekenning, t);
    });
}

/// Amounts above this are left to DC-031: the products below stay inside 64 bits.
constexpr qint64 grootsteTempoBedrag = 1'000'000'000'000;

std::optional<Bevinding> tempo(const DeclaratieFeiten& f, const Vraag& vraag)
{
    const Toekenning& t = *vraag.toekenning;
    const std::vector<NiveauStand> stand = budgetStand(t, *f.saldo);
    // What is spent is spent until today, also when the month is an older one.
    const QDate tot = std::min(std::max(f.declaratie.periode.tot, f.vandaag), t.periode.tot);
    const qint64 verstreken = t.periode.van.daysTo(tot) + 1;
    if (stand.empty() || !stand.front().bedrag || verstreken <= 0)
        return std::nullopt;
    const qint64 budget = (*stand.front().bedrag + stand.front().erbij()).centen;
    const qint64 besteed = (stand.front().uitbetaald + stand.front().ingepland + vraag.totaal).centen;
    if (besteed <= 0 || besteed >= budget || budget > grootsteTempoBedrag)
        return std::nullopt;
    const std::optional<qint64> grens = f.parameters->honderdsten(u"bestedingstempoMaximumPercentage", t.wet, {}, tot);
    if (!grens || *grens <= 0 || *grens > 20000 || besteed * t.periode.dagen() * 10000 <= budget * verstreken * *grens)
        return std::nullopt;
    return bevinding("DC-036"_L1, Ernst::Waarschuwen, u"totaal"_s,
                     {waarde::datum("opDatum"_L1, t.periode.van.addDays(budget * verstreken / besteed)), waarde::code("wetCode"_L1, t.wet),
                      waarde::getal("besteedCenten"_L1, besteed), waarde::getal("budgetCenten"_L1, budget)});
}

Uitslag bestedingstempo(const DeclaratieFeiten& f)
{
    if (!f.toekenningen || !f.saldo)
        return Uitslag::nogNiet({"toekenningen"_L1, "saldo"_L1});
    std::vector<Bevinding> uit;
    for (const Vraag& vraag : vragen(f)) {
        if (std::optional<Bevinding> b = tempo(f, vraag))
            uit.push_back(std::move(*b));
    }
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const DeclaratieControle> budget()
{
    static const std::vector<QLatin1String> leest{"regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/bedrag"_L1};
    static const std::vector<QLatin1String> nodig{"toekenningen"_L1, "saldo"_L1, "verstrekkers"_L1};
    static const std::array rijen{
        controle("DC-031"_L1, Ernst::Parkeren, {E, S, B}, leest, nodig, "W19; seed 000"_L1, genoegTotaal),
        controle("DC-032"_L1, Ernst::Parkeren, {E, S, B}, leest, nodig, "seed 004"_L1, genoegArrangement),
        controle("DC-033"_L1, Ernst::Parkeren, {E, S, B}, leest, nodig, "seed 004"_L1, genoegFunctie),
        controle("DC-036"_L1, Ernst::Waarschuwen, {E}, {"regels/*/toekenning"_L1, "regels/*/functieCode"_L1, "regels/*/bedrag"_L1, "periode"_L1},
                 {"toekenningen"_L1, "saldo"_L1, "parameters"_L1, "vandaag"_L1}, "design"_L1, bestedingstempo),
    };
    return rijen;
}

} // namespace pgb::dc
