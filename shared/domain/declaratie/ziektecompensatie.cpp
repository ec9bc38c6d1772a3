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
        const auto hier = [&](const Boeking& b) { return b.toekenning == regel.toekenning && b.functieCode == regel.functieCode; };
        auto boeking = std::find_if(uit.begin(), uit.end(), hier);
        if (boeking == uit.end())
            boeking = uit.insert(uit.end(), Boeking{regel.toekenning, regel.functieCode, {}, {}, {}});
        boeking->ziektecompensatie += regelBedrag(regel);
    }
    std::erase_if(uit, [](const Boeking& b) { return b.ziektecompensatie == Bedrag{}; });
    return uit;
}

} // namespace pgb
