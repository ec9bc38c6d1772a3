#include "shared/domain/budget/prognose.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

/// Amounts and quantities are held below this, so that a week times the days of a period fits 64 bits.
constexpr qint64 grootsteWeek = 1'000'000'000'000;

Bedrag perWeek(const Werkafspraak& a)
{
    if (!a.tarief || a.aantalPerWeek <= 0)
        return {};
    constexpr qint64 minutenInWeek = 7 * 24 * 60;
    const Bedrag week = a.eenheid == Eenheid::Uur
        ? regelBedrag(Duur{static_cast<qint32>(std::min(a.aantalPerWeek, minutenInWeek))}, *a.tarief)
        : regelBedrag(std::min(a.aantalPerWeek, qint64(9'999'999)), *a.tarief);
    return {std::clamp(week.centen, qint64(0), grootsteWeek)};
}

/// Expected cost of an inhoud for one toekenning over a period, without the costs of an employer.
Bedrag kostenVan(const ZorgovereenkomstInhoud& inhoud, ToekenningId toekenning, const Periode& periode)
{
    if (!periode.valid() || inhoud.werkafspraken.empty())
        return {};
    if (inhoud.loonsoort == Loonsoort::Maandloon) {
        const bool hier = inhoud.werkafspraken.front().toekenning == toekenning && inhoud.maandloon;
        const qint64 maand = hier ? std::clamp(inhoud.maandloon->centen, qint64(0), grootsteWeek) : 0;
        return naarRato(Bedrag{maand * 12}, periode.dagen(), dagenInJaar(periode.van.year()));
    }
    Bedrag week;
    for (const Werkafspraak& a : inhoud.werkafspraken) {
        if (a.toekenning == toekenning)
            week += perWeek(a);
    }
    return {divideHalfUp(std::min(week.centen, grootsteWeek) * std::min(periode.dagen(), 36600), 7)};
}

/// From a day, or from its begin when that is later, until the version, the toekenning or its own end.
Periode overlapping(const ZorgovereenkomstVersie& versie, const Toekenning& toekenning, QDate vanaf)
{
    const QDate eind = laatsteDag(versie);
    const QDate tot = eind.isValid() ? std::min(eind, toekenning.periode.tot) : toekenning.periode.tot;
    return {std::max({versie.inhoud.ingangsdatum, toekenning.periode.van, vanaf}), tot};
}

/// Travel is paid from the budget of the first line of work; what is not known beforehand counts as nothing.
Bedrag reis(const ZorgovereenkomstInhoud& inhoud, ToekenningId toekenning, const Periode& periode)
{
    const bool hier = !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning;
    const std::optional<Bedrag> kosten = hier ? verwachteReiskosten(inhoud, periode) : std::nullopt;
    return {std::clamp(kosten.value_or(Bedrag()).centen, qint64(0), grootsteWeek)};
}

/// With what an employer pays on top (L11); where the share is not known nothing is added, and ZC-043 says so.
Bedrag metLasten(const ZorgovereenkomstFeiten& f, const ZorgovereenkomstInhoud& inhoud, Bedrag kosten)
{
    const qint64 procent = werkgeverslasten(*f.parameters, inhoud, inhoud.ingangsdatum).value_or(0);
    return kosten + Bedrag{divideHalfUp(std::min(kosten.centen, grootsteWeek) * std::min<qint64>(procent, 10'000), 10'000)};
}

/// Wage with what comes on top, and travel.
Bedrag alles(const ZorgovereenkomstFeiten& f, const ZorgovereenkomstVersie& versie, const Toekenning& toekenning, QDate vanaf)
{
    const Periode periode = overlapping(versie, toekenning, vanaf);
    return metLasten(f, versie.inhoud, kostenVan(versie.inhoud, toekenning.id, periode)) + reis(versie.inhoud, toekenning.id, periode);
}

Bedrag kostenAndere(const ZorgovereenkomstFeiten& f, const Toekenning& toekenning)
{
    Bedrag som;
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool loopt = versie.status == ZorgovereenkomstStatus::Goedgekeurd || versie.status == ZorgovereenkomstStatus::Lopend
                || versie.status == ZorgovereenkomstStatus::Opgezegd;
            if (loopt && andere.id != f.zorgovereenkomst.id && versie.inhoud.ingangsdatum.isValid())
                som += alles(f, versie, toekenning, f.vandaag);
        }
    }
    return som;
}

Uitslag genoegBudget(const ZorgovereenkomstFeiten& f)
{
    if (!f.toekenningen || !f.saldo || !f.andereZorgovereenkomsten)
        return Uitslag::nogNiet({"toekenningen"_L1, "saldo"_L1, "andereZorgovereenkomsten"_L1});
    const ZorgovereenkomstInhoud& inhoud = f.versie.inhoud;
    if (!inhoud.ingangsdatum.isValid())
        return Uitslag::nietVanToepassing();
    // What an amendment replaces has been paid from the same budget until today.
    const QDate vanaf = f.wijziging ? f.vandaag : inhoud.ingangsdatum;
    std::vector<Bevinding> uit;
    for (const Toekenning* toekenning : gekozen(f)) {
        const std::vector<NiveauStand> stand = budgetStand(*toekenning, *f.saldo);
        const std::optional<Bedrag> rest = stand.empty() ? std::nullopt : stand.front().beschikbaar();
        const Bedrag kosten = alles(f, f.versie, *toekenning, vanaf) + kostenAndere(f, *toekenning);
        if (rest && kosten > *rest)
            uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/werkafspraken"_s,
                                    {waarde::centen("tekortCenten"_L1, kosten - *rest), waarde::centen("kostenCenten"_L1, kosten),
                                     waarde::centen("restCenten"_L1, *rest), waarde::code("wetCode"_L1, toekenning->wet),
                                     waarde::datum("totDatum"_L1, toekenning->periode.tot)}));
    }
    if (!werkgeverslasten(*f.parameters, inhoud, inhoud.ingangsdatum))
        uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/salarisadministratie"_s,
                                {waarde::variant("zonderLasten"_L1), waarde::datum("datum"_L1, inhoud.ingangsdatum)}));
    return Uitslag::van(std::move(uit));
}

} // namespace

std::span<const ZorgovereenkomstControle> kosten()
{
    static const std::array rijen{
        controle("ZC-043"_L1, Ernst::Waarschuwen, 2,
                 {"inhoud/ingangsdatum"_L1, "inhoud/einddatum"_L1, "inhoud/toekenningen"_L1, "inhoud/loonsoort"_L1, "inhoud/maandloon"_L1,
                  "inhoud/werkafspraken/*/tarief"_L1, "inhoud/werkafspraken/*/eenheid"_L1, "inhoud/werkafspraken/*/toekenning"_L1,
                  "inhoud/werkafspraken/*/aantalPerWeek"_L1, "inhoud/soort"_L1, "inhoud/looptijd"_L1, "inhoud/vasteUren"_L1,
                  "inhoud/salarisadministratie"_L1, "inhoud/reiskosten"_L1, "inhoud/reiskostenTarief"_L1, "inhoud/reiskostenKilometer"_L1,
                  "inhoud/reiskostenMaandbedrag"_L1, "inhoud/rooster"_L1, "inhoud/dagenPerWeek"_L1, "geldigTot"_L1},
                 {"toekenningen"_L1, "saldo"_L1, "andereZorgovereenkomsten"_L1, "vandaag"_L1, "wijziging"_L1, "parameters"_L1}, "design"_L1,
                 genoegBudget),
    };
    return rijen;
}

} // namespace pgb::zc
