#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include <algorithm>

namespace pgb {

bool vraagtHandtekening(WijzigingGrond grond)
{
    return grond != WijzigingGrond::TariefOmhoog && grond != WijzigingGrond::Verlenging && grond != WijzigingGrond::Stoppen;
}

bool zorgverlenerTekent(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const std::vector<VerstrekkerFeit>& verstrekkers)
{
    const auto vind = [&](ToekenningId id) {
        return std::find_if(verstrekkers.begin(), verstrekkers.end(), [id](const VerstrekkerFeit& v) { return v.toekenning == id; });
    };
    const IsVervolg isVervolg = [&](ToekenningId voor, ToekenningId na) {
        const auto a = vind(voor);
        const auto b = vind(na);
        return a != verstrekkers.end() && b != verstrekkers.end() && a->verstrekker == b->verstrekker && a->wet == b->wet;
    };
    const std::vector<Veldwijziging> velden = veldwijzigingen(oud, nieuw, isVervolg);
    const bool ontslag = oud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && stoptEerder(oud, nieuw);
    return oud.soort != nieuw.soort || velden.empty() || ontslag || std::any_of(velden.begin(), velden.end(), [&](const Veldwijziging& w) {
        return vraagtHandtekening(w.grond);
    });
}

bool stoptVoorTermijn(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, QDate vandaag, QDate inDienstSinds)
{
    if (!stoptEerder(oud, nieuw))
        return false;
    const std::optional<Opzegging> wet = opzegging(tabel, {oud, Partijrol::Budgethouder, vandaag, inDienstSinds});
    return wet && !isOpzegdag(*wet, oud, afgesprokenEinde(nieuw), {});
}

bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstInhoud& oud)
{
    const ZorgovereenkomstInhoud& nieuw = feiten.versie.inhoud;
    return zorgverlenerTekent(oud, nieuw, feiten.verstrekkers)
        || (feiten.parameters && stoptVoorTermijn(*feiten.parameters, oud, nieuw, feiten.vandaag, inDienstSinds(feiten.zorgovereenkomst, feiten.versie)));
}

} // namespace pgb
