#include "client/state/zorgovereenkomst_kosten.h"
#include "shared/domain/budget/prognose.h"
#include <algorithm>

namespace pgb {
namespace {

/// The part of the toekenning that falls in the calendar year of the first day.
Periode jaarVan(const Toekenning& toekenning, QDate eersteDag)
{
    const Periode jaar = Periode::jaar(eersteDag.year());
    return {std::max(jaar.van, toekenning.periode.van), std::min(jaar.tot, toekenning.periode.tot)};
}

void voegRegelsToe(const ZorgovereenkomstInhoud& inhoud, const Periode& looptijd, ToekenningId toekenning, KostenBeeld& beeld)
{
    const bool maandloon = inhoud.loonsoort == Loonsoort::Maandloon;
    // The wage stands on the first werkafspraak, so on its toekenning only.
    if (maandloon && (inhoud.werkafspraken.empty() || inhoud.werkafspraken.front().toekenning != toekenning))
        return;
    ZorgovereenkomstInhoud een = inhoud;
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        if (werk.toekenning != toekenning)
            continue;
        een.werkafspraken = {werk};
        const auto kosten = verwachtPerFunctie(een, looptijd, toekenning);
        KostenRegel regel{werk.functieCode, werk.eenheid, 0, werk.tarief, kosten.empty() ? Bedrag() : kosten.front().second};
        regel.aantal = divideHalfUp(std::clamp<qint64>(werk.aantalPerWeek, 0, 1'000'000'000) * looptijd.dagen(), 7);
        if (maandloon)
            regel.tarief.reset();
        beeld.regels.push_back(regel);
        beeld.totaal += regel.bedrag;
        if (maandloon)
            return;
    }
}

void voegNiveausToe(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning, const Periode& looptijd, KostenBeeld& beeld)
{
    const auto kosten = verwachtPerFunctie(feiten.versie.inhoud, looptijd, toekenning.id);
    const std::vector<NiveauStand> standen = budgetStand(toekenning, *feiten.saldo);
    for (size_t i = 0; i < standen.size() && i < toekenning.niveaus.size(); ++i) {
        const NiveauStand& stand = standen[i];
        const Budgetniveau& niveau = toekenning.niveaus[i];
        Bedrag dit;
        bool raakt = i == 0;
        for (const auto& [functie, bedrag] : kosten) {
            const std::vector<BudgetniveauId> pad = niveauPad(toekenning, functie);
            if (std::find(pad.begin(), pad.end(), stand.niveau) != pad.end()) {
                dit += bedrag;
                raakt = true;
            }
        }
        const std::optional<Bedrag> vrij = stand.beschikbaar();
        // A level with the same amount as the whole says nothing new.
        const bool herhaling = i > 0 && toekenning.niveaus.front().bedrag == niveau.bedrag;
        if (!raakt || !vrij || herhaling)
            continue;
        beeld.niveaus.push_back({toekenning.wet, niveau.naam, i == 0, *stand.bedrag + stand.gestort, stand.uitbetaald,
                                 stand.ingepland + stand.gereserveerd, dit, *vrij - dit});
    }
}

} // namespace

KostenBeeld kostenBeeld(const ZorgovereenkomstFeiten& feiten)
{
    KostenBeeld beeld;
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    if (!inhoud.ingangsdatum.isValid() || !feiten.toekenningen)
        return beeld;
    for (const Toekenning& toekenning : *feiten.toekenningen) {
        const bool gekozen = std::find(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), toekenning.id) != inhoud.toekenningen.end();
        const Periode looptijd = looptijdBinnen(inhoud, jaarVan(toekenning, inhoud.ingangsdatum));
        if (!gekozen || !looptijd.valid())
            continue;
        beeld.periode = beeld.periode.valid() ? Periode{std::min(beeld.periode.van, looptijd.van), std::max(beeld.periode.tot, looptijd.tot)} : looptijd;
        voegRegelsToe(inhoud, looptijd, toekenning.id, beeld);
        if (feiten.saldo)
            voegNiveausToe(feiten, toekenning, looptijd, beeld);
    }
    return beeld;
}

} // namespace pgb
