#include "shared/domain/declaratie/maandloon.h"
#include "shared/domain/budget/budget.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/controle/geldigheid.h"
#include <algorithm>
#include <set>

namespace pgb {
namespace {

/// What is agreed over days that follow each other.
struct Stuk {
    Periode periode;
    Bedrag loon;
    Bedrag reis;
    QString functieCode;
    ToekenningId toekenning;
    bool budgetGeldt = false;
    bool zelfde(const Stuk& s) const
    {
        return loon == s.loon && reis == s.reis && functieCode == s.functieCode && toekenning == s.toekenning && budgetGeldt == s.budgetGeldt
            && periode.tot.addDays(1) == s.periode.van;
    }
};

/// Days of the month on which something else may hold than on the day before.
std::set<QDate> wisseldagen(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Periode& maand, const std::vector<Periode>& zonder)
{
    std::set<QDate> uit{maand.van};
    const auto voeg = [&](QDate dag) {
        if (dag.isValid() && maand.contains(dag))
            uit.insert(dag);
    };
    for (const ZorgovereenkomstVersie& versie : zorgovereenkomst.versies) {
        voeg(versie.inhoud.ingangsdatum);
        voeg(laatsteDag(versie).addDays(1));
    }
    for (const Toekenning& toekenning : toekenningen) {
        voeg(toekenning.periode.van);
        voeg(toekenning.periode.tot.addDays(1));
    }
    for (const Periode& dagen : zonder) {
        voeg(dagen.van);
        voeg(dagen.tot.addDays(1));
    }
    return uit;
}

std::optional<Stuk> stukOp(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, const Periode& periode)
{
    const ZorgovereenkomstVersie* versie = versieOp(zorgovereenkomst, periode.van);
    if (!versie || versie->inhoud.loonsoort != Loonsoort::Maandloon || versie->inhoud.werkafspraken.empty())
        return std::nullopt;
    const ZorgovereenkomstInhoud& inhoud = versie->inhoud;
    Stuk uit;
    uit.periode = periode;
    uit.loon = inhoud.maandloon.value_or(Bedrag());
    if (inhoud.reiskosten == ReiskostenSoort::VastPerMaand)
        uit.reis = inhoud.reiskostenMaandbedrag.value_or(Bedrag());
    uit.functieCode = inhoud.werkafspraken.front().functieCode;
    uit.toekenning = inhoud.werkafspraken.front().toekenning;
    if (const Toekenning* budget = budgetOp(toekenningen, uit.toekenning, periode.van)) {
        uit.toekenning = budget->id;
        uit.budgetGeldt = geldtOp(*budget, periode.van);
    }
    return uit.loon > Bedrag{} ? std::optional(uit) : std::nullopt;
}

void voegRegel(std::vector<Declaratieregel>& regels, const Stuk& stuk, const QString& functieCode, Bedrag perMaand)
{
    Declaratieregel regel;
    regel.datum = stuk.periode.tot;
    regel.functieCode = functieCode;
    regel.toekenning = stuk.toekenning;
    regel.eenheid = Eenheid::Maand;
    regel.aantal = 100;
    regel.tarief = Tarief::fromCenten(maandbedragOver(perMaand, stuk.periode).centen);
    regel.bedrag = regelBedrag(regel);
    if (regel.bedrag > Bedrag{})
        regels.push_back(regel);
}

} // namespace

const Toekenning* budgetOp(const std::vector<Toekenning>& toekenningen, ToekenningId afgesproken, QDate dag)
{
    const Toekenning* was = vindToekenning(toekenningen, afgesproken);
    if (!was || geldtOp(*was, dag))
        return was;
    const auto volgt = [&](const Toekenning& t) { return t.verstrekker == was->verstrekker && t.wet == was->wet && geldtOp(t, dag); };
    const auto eerste = std::find_if(toekenningen.begin(), toekenningen.end(), volgt);
    const bool een = eerste != toekenningen.end() && std::none_of(std::next(eerste), toekenningen.end(), volgt);
    return een ? &*eerste : was;
}

bool isLoonUitEenBudget(const ZorgovereenkomstInhoud& inhoud, const std::vector<Toekenning>& toekenningen)
{
    std::optional<std::pair<ToekenningId, std::vector<BudgetniveauId>>> eerste;
    for (const Werkafspraak& a : inhoud.werkafspraken) {
        const Toekenning* toekenning = vindToekenning(toekenningen, a.toekenning);
        if (!toekenning)
            continue; // ZC-031 asks for it
        const std::pair van{a.toekenning, niveauPad(*toekenning, a.functieCode)};
        if (van.second.empty())
            continue;
        if (eerste && *eerste != van)
            return false;
        eerste = van;
    }
    return true;
}

std::optional<Maandloon> maandloonVan(const Zorgovereenkomst& zorgovereenkomst, const std::vector<Toekenning>& toekenningen, QDate maand,
                                      const std::vector<Periode>& zonder)
{
    const Periode heel = Periode::maandVan(maand);
    const std::set<QDate> begin = wisseldagen(zorgovereenkomst, toekenningen, heel, zonder);
    std::vector<Stuk> stukken;
    for (auto van = begin.begin(); van != begin.end(); ++van) {
        const auto volgende = std::next(van);
        const Periode periode{*van, volgende == begin.end() ? heel.tot : volgende->addDays(-1)};
        const bool onbetaald = std::any_of(zonder.begin(), zonder.end(), [&](const Periode& dagen) { return dagen.contains(periode.van); });
        const std::optional<Stuk> stuk = onbetaald ? std::nullopt : stukOp(zorgovereenkomst, toekenningen, periode);
        if (!stuk)
            continue;
        if (!stukken.empty() && stukken.back().zelfde(*stuk))
            stukken.back().periode.tot = periode.tot;
        else
            stukken.push_back(*stuk);
    }
    Maandloon uit;
    for (const Stuk& stuk : stukken) {
        voegRegel(uit.regels, stuk, stuk.functieCode, stuk.loon);
        voegRegel(uit.regels, stuk, reiskostenFunctie(), stuk.reis);
    }
    uit.heleMaand = stukken.size() == 1 && stukken.front().periode == heel;
    return uit.regels.empty() ? std::nullopt : std::optional(uit);
}

} // namespace pgb
