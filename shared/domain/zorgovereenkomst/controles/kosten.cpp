#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/zorgovereenkomst/controles/onderwerpen.h"
#include "shared/domain/zorgovereenkomst/controles/versie_feiten.h"
#include <algorithm>
#include <array>

namespace pgb::zc {

namespace {

/// From a day, or from its begin when that is later, until the version, the toekenning or its own end.
Periode overlapping(const ZorgovereenkomstVersie& versie, const Toekenning& toekenning, QDate vanaf)
{
    const QDate eind = laatsteDag(versie);
    const QDate tot = eind.isValid() ? std::min(eind, toekenning.periode.tot) : toekenning.periode.tot;
    return {std::max({versie.inhoud.ingangsdatum, toekenning.periode.van, vanaf}), tot};
}

/// What an inhoud pays for care from one toekenning, with what comes on top; the zorgverlener is nullptr for another agreement.
Loonkosten zorg(const ZorgovereenkomstFeiten& f, const ZorgovereenkomstInhoud& inhoud, const Zorgverlener* zorgverlener, ToekenningId toekenning,
                const Periode& periode)
{
    Bedrag loon;
    for (const auto& [functie, bedrag] : verwachtPerFunctie(inhoud, periode, toekenning))
        loon += bedrag;
    return loonkosten(*f.parameters, inhoud, zorgverlener, loon);
}

/// Travel is paid from the budget of the first line of work; what is not known beforehand counts as nothing.
Bedrag reis(const ZorgovereenkomstInhoud& inhoud, ToekenningId toekenning, const Periode& periode)
{
    const bool hier = !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning;
    return hier ? verwachteReiskosten(inhoud, periode).value_or(Bedrag()) : Bedrag();
}

/// Wage with what comes on top, and travel. What is not known is not added; ZC-043 says so.
Bedrag alles(const ZorgovereenkomstFeiten& f, const ZorgovereenkomstVersie& versie, const Zorgverlener* zorgverlener, const Toekenning& toekenning, QDate vanaf)
{
    const Periode periode = overlapping(versie, toekenning, vanaf);
    return zorg(f, versie.inhoud, zorgverlener, toekenning.id, periode).totaal() + reis(versie.inhoud, toekenning.id, periode);
}

Bedrag kostenAndere(const ZorgovereenkomstFeiten& f, const Toekenning& toekenning)
{
    Bedrag som;
    for (const Zorgovereenkomst& andere : *f.andereZorgovereenkomsten) {
        for (const ZorgovereenkomstVersie& versie : andere.versies) {
            const bool loopt = versie.status == ZorgovereenkomstStatus::Goedgekeurd || versie.status == ZorgovereenkomstStatus::Lopend
                || versie.status == ZorgovereenkomstStatus::Opgezegd;
            if (loopt && andere.id != f.zorgovereenkomst.id && versie.inhoud.ingangsdatum.isValid())
                som += alles(f, versie, nullptr, toekenning, f.vandaag);
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
        const Bedrag kosten = alles(f, f.versie, f.zorgverlener ? &*f.zorgverlener : nullptr, *toekenning, vanaf) + kostenAndere(f, *toekenning);
        if (rest && kosten > *rest)
            uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/werkafspraken"_s,
                                    {waarde::centen("tekortCenten"_L1, kosten - *rest), waarde::centen("kostenCenten"_L1, kosten),
                                     waarde::centen("restCenten"_L1, *rest), waarde::code("wetCode"_L1, toekenning->wet),
                                     waarde::datum("totDatum"_L1, toekenning->periode.tot)}));
    }
    const Loonkosten bovenop = loonkosten(*f.parameters, inhoud, f.zorgverlener ? &*f.zorgverlener : nullptr, Bedrag());
    if (bovenop.vakantieGeldt && !bovenop.vakantie)
        uit.push_back(bevinding("ZC-043"_L1, Ernst::Waarschuwen, u"inhoud/vakantiegeldInbegrepen"_s,
                                {waarde::variant("zonderVakantiegeld"_L1), waarde::datum("datum"_L1, inhoud.ingangsdatum)}));
    if (bovenop.lastenGelden && !bovenop.lasten)
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
                  "inhoud/vakantiegeldInbegrepen"_L1, "inhoud/vakantieUrenInbegrepen"_L1,
                  "inhoud/salarisadministratie"_L1, "inhoud/reiskosten"_L1, "inhoud/reiskostenTarief"_L1, "inhoud/reiskostenKilometer"_L1,
                  "inhoud/reiskostenMaandbedrag"_L1, "inhoud/rooster"_L1, "inhoud/dagenPerWeek"_L1, "geldigTot"_L1},
                 {"toekenningen"_L1, "saldo"_L1, "andereZorgovereenkomsten"_L1, "zorgverlener"_L1, "vandaag"_L1, "wijziging"_L1, "parameters"_L1}, "design"_L1,
                 genoegBudget),
    };
    return rijen;
}

} // namespace pgb::zc
