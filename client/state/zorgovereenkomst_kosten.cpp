#include "client/state/zorgovereenkomst_kosten.h"
#include "shared/domain/budget/loonkosten.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/zorgovereenkomst/budgetbeslag.h"
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
        regel.aantal = verwachtAantal(inhoud, werk, looptijd);
        if (maandloon)
            regel.tarief.reset();
        beeld.regels.push_back(regel);
        beeld.totaal += regel.bedrag;
        if (maandloon)
            return;
    }
}

Loonkosten metBovenop(const ZorgovereenkomstFeiten& feiten, Bedrag loon, QDate eersteDag)
{
    return loonkosten(*feiten.parameters, feiten.versie.inhoud, feiten.zorgverlener ? &*feiten.zorgverlener : nullptr, loon, eersteDag);
}

/// The wage of one toekenning is rounded by itself, as it is paid from it.
void voegBovenopToe(const ZorgovereenkomstFeiten& feiten, Bedrag loon, QDate eersteDag, KostenBeeld& beeld)
{
    const auto tel = [](KostenDeel& deel, bool geldt, const std::optional<Bedrag>& bedrag) {
        const bool bekend = geldt && bedrag && (!deel.geldt || deel.bedrag);
        deel.bedrag = bekend ? std::optional(deel.bedrag.value_or(Bedrag()) + *bedrag) : std::nullopt;
        deel.geldt = geldt;
    };
    const Loonkosten kosten = metBovenop(feiten, loon, eersteDag);
    tel(beeld.vakantie, kosten.vakantieGeldt, kosten.vakantie);
    tel(beeld.lasten, kosten.lastenGelden, kosten.lasten);
}

void voegReisToe(const ZorgovereenkomstFeiten& feiten, const Periode& reisPeriode, KostenBeeld& beeld)
{
    const ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    beeld.reiskosten.geldt = inhoud.reiskosten != ReiskostenSoort::Geen;
    if (beeld.reiskosten.geldt && reisPeriode.valid())
        beeld.reiskosten.bedrag = verwachteReiskosten(inhoud, reisPeriode);
    for (const KostenDeel& deel : {beeld.reiskosten, beeld.vakantie, beeld.lasten})
        beeld.totaal += deel.bedrag.value_or(Bedrag());
}

/// Some of its care is paid from the level.
bool betaaltVan(const Budgetbeslag& deel, const Toekenning& toekenning, BudgetniveauId niveau)
{
    return std::any_of(deel.functies.begin(), deel.functies.end(), [&](const auto& f) {
        const std::vector<BudgetniveauId> pad = niveauPad(toekenning, f.first);
        return std::find(pad.begin(), pad.end(), niveau) != pad.end();
    });
}

void voegNiveausToe(const ZorgovereenkomstFeiten& feiten, const Toekenning& toekenning, KostenBeeld& beeld)
{
    const ParameterTabel& tabel = *feiten.parameters;
    const std::vector<Budgetbeslag> eigen = eigenBeslag(feiten, toekenning);
    std::vector<Budgetbeslag> ervoor = eigen;
    std::erase_if(ervoor, [&](const Budgetbeslag& deel) { return deel.versie == &feiten.versie; });
    const std::vector<AnderBeslag> andere = beslagVanAnderen(feiten, toekenning);
    const std::vector<NiveauStand> standen = budgetStand(toekenning, *feiten.saldo);
    for (size_t i = 0; i < standen.size() && i < toekenning.niveaus.size(); ++i) {
        const NiveauStand& stand = standen[i];
        const Budgetniveau& niveau = toekenning.niveaus[i];
        const bool raakt = i == 0 || std::any_of(eigen.begin(), eigen.end(), [&](const Budgetbeslag& deel) { return betaaltVan(deel, toekenning, stand.niveau); });
        const std::optional<Bedrag> vrij = stand.beschikbaar();
        // A level with the same amount as the whole says nothing new.
        const bool herhaling = i > 0 && toekenning.niveaus.front().bedrag == niveau.bedrag;
        if (!raakt || !vrij || herhaling)
            continue;
        const Bedrag dit = beslagOpNiveau(tabel, eigen, toekenning, stand.niveau);
        Bedrag loopt;
        Bedrag gevraagd;
        for (const AnderBeslag& een : andere)
            (een.gevraagd ? gevraagd : loopt) += beslagOpNiveau(tabel, een, toekenning, stand.niveau);
        beeld.niveaus.push_back({toekenning.wet, niveau.naam, i == 0, toekenning.periode, *stand.bedrag + stand.erbij(), stand.uitbetaald,
                                 stand.ingepland + stand.gereserveerd, dit, loopt, gevraagd, *vrij - dit - loopt - gevraagd,
                                 beslagOpNiveau(tabel, ervoor, toekenning, stand.niveau)});
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
        const Bedrag eerder = beeld.totaal;
        voegRegelsToe(inhoud, looptijd, toekenning.id, beeld);
        voegBovenopToe(feiten, beeld.totaal - eerder, looptijd.van, beeld);
        if (!inhoud.werkafspraken.empty() && inhoud.werkafspraken.front().toekenning == toekenning.id)
            reisPeriode = looptijd;
        if (feiten.saldo)
            voegNiveausToe(feiten, toekenning, beeld);
    }
    if (beeld.periode.valid())
        voegReisToe(feiten, reisPeriode, beeld);
    return beeld;
}

} // namespace pgb
