#include "shared/domain/declaratie/ziektecompensatie.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/loongrenzen.h"
#include "shared/domain/declaratie/controles/hulp.h"
#include <algorithm>

namespace pgb {
namespace {

bool isGemeld(const DeclaratieFeiten& f, QDate dag)
{
    return std::any_of(f.verzuim->begin(), f.verzuim->end(), [dag](const Verzuim& v) {
        return v.soort == VerzuimSoort::Ziekte && isAfwezigOp(v, dag) && v.gemeldOp.isValid() && nlDag(v.gemeldOp) <= dag;
    });
}

/// The rate that is refilled at most; nothing = there is no maximum.
std::optional<Tarief> hoogste(const DeclaratieFeiten& f, const ZorgovereenkomstInhoud& inhoud, const Toekenning& toekenning, const Declaratieregel& regel)
{
    if (toekenning.wet != Wet::Wlz)
        return niveauMaximum(toekenning, regel.functieCode, tariefcategorie(*f.zorgverlener, inhoud.relatie, true));
    const WlzMaximum maximum = wlzMaximum(*f.parameters, *f.zorgverlener, inhoud.relatie, regel.eenheid, regel.datum);
    return maximum.bestaat ? std::optional(maximum.tarief.value_or(Tarief())) : std::nullopt;
}

/// The one of the same function of the same budget.
Boeking& plekVoor(std::vector<Boeking>& boekingen, ToekenningId toekenning, const QString& functieCode)
{
    const auto hier = [&](const Boeking& b) { return b.toekenning == toekenning && b.functieCode == functieCode; };
    const auto boeking = std::find_if(boekingen.begin(), boekingen.end(), hier);
    return boeking != boekingen.end() ? *boeking : *boekingen.insert(boekingen.end(), Boeking{toekenning, functieCode, {}, {}, {}});
}

bool isNiets(const Boeking& boeking) { return boeking.ziektecompensatie == Bedrag{}; }

} // namespace

std::vector<Boeking> ziektecompensatie(const DeclaratieFeiten& f)
{
    dc::VersieMemo versies(*f.zorgovereenkomst);
    std::vector<Boeking> uit;
    for (Declaratieregel regel : f.declaratie.regels) {
        const Toekenning* toekenning = vindToekenning(*f.toekenningen, regel.toekenning);
        const ZorgovereenkomstVersie* versie = dc::isZorg(regel) ? versies.at(regel.datum) : nullptr;
        const bool werknemer = versie && versie->inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst;
        if (!toekenning || !werknemer || !isGemeld(f, regel.datum))
            continue;
        if (const std::optional<Tarief> maximum = hoogste(f, versie->inhoud, *toekenning, regel); maximum && *maximum < regel.tarief)
            regel.tarief = *maximum;
        plekVoor(uit, regel.toekenning, regel.functieCode).ziektecompensatie += regelBedrag(regel);
    }
    std::erase_if(uit, isNiets);
    return uit;
}

std::vector<Boeking> nogTeBoeken(std::vector<Boeking> totaal, const std::vector<Boeking>& geboekt)
{
    for (const Boeking& al : geboekt)
        plekVoor(totaal, al.toekenning, al.functieCode).ziektecompensatie -= al.ziektecompensatie;
    std::erase_if(totaal, isNiets);
    return totaal;
}

} // namespace pgb
