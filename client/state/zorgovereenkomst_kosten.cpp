#include "client/state/zorgovereenkomst_kosten.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/zorgovereenkomst/arbeidsrecht.h"
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

/// What an employer pays on top of an amount; 0 while the share is not known.
Bedrag lastenOver(const ZorgovereenkomstFeiten& feiten, Bedrag loon)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const qint64 procent = werkgeverslasten(*feiten.parameters, inhoud, inhoud.ingangsdatum).value_or(0);
    return {divideHalfUp(std::clamp<qint64>(loon.centen, 0, Bedrag::maxCenten / 10'000) * std::clamp<qint64>(procent, 0, 10'000), 10'000)};
}

void voegReisEnLastenToe(const ZorgovereenkomstFeiten& feiten, const Periode& reisPeriode, KostenBeeld& beeld)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    beeld.reiskosten.geldt = inhoud.reiskosten != ReiskostenSoort::Geen;
    if (beeld.reiskosten.geldt && reisPeriode.valid())
        beeld.reiskosten.bedrag = verwachteReiskosten(inhoud, reisPeriode);
    beeld.lasten.geldt = inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.salarisadministratie;
    if (beeld.lasten.geldt && werkgeverslasten(*feiten.parameters, inhoud, inhoud.ingangsdatum))
        beeld.lasten.bedrag = lastenOver(feiten, beeld.totaal);
    beeld.totaal += beeld.reiskosten.bedrag.value_or(Bedrag()) + beeld.lasten.bedrag.value_or(Bedrag());
}

void voegNiveausToe(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning, const Periode& looptijd, KostenBeeld& beeld)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    const auto kosten = verwachtPerFunctie(inhoud, looptijd, toekenning.id);
    const bool eerste = !inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning.id;
    const Bedrag reis = eerste ? verwachteReiskosten(inhoud, looptijd).value_or(Bedrag()) : Bedrag();
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
        dit += lastenOver(feiten, dit);
        if (i == 0)
            dit += reis;
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
    Periode reisPeriode;
    for (const Toekenning& toekenning : *feiten.toekenningen) {
        const bool gekozen = std::find(inhoud.toekenningen.begin(), inhoud.toekenningen.end(), toekenning.id) != inhoud.toekenningen.end();
        const Periode looptijd = looptijdBinnen(inhoud, jaarVan(toekenning, inhoud.ingangsdatum));
        if (!gekozen || !looptijd.valid())
            continue;
        beeld.periode = beeld.periode.valid() ? Periode{std::min(beeld.periode.van, looptijd.van), std::max(beeld.periode.tot, looptijd.tot)} : looptijd;
        voegRegelsToe(inhoud, looptijd, toekenning.id, beeld);
        if (!inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning.id)
            reisPeriode = looptijd;
        if (feiten.saldo)
            voegNiveausToe(feiten, toekenning, looptijd, beeld);
    }
    if (beeld.periode.valid())
        voegReisEnLastenToe(feiten, reisPeriode, beeld);
    return beeld;
}

} // namespace pgb
