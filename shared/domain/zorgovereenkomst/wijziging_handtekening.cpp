#include "shared/domain/zorgovereenkomst/wijziging_handtekening.h"
#include "shared/base/nl_dag.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/opzegging.h"
#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/zorgovereenkomst/wijziging_grond.h"
#include <algorithm>

namespace pgb {

namespace {

/// As far as the contents say; also when nothing differs.
bool vraagtHandtekening(const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, const std::vector<VerstrekkerFeit>& verstrekkers)
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

} // namespace

bool vraagtHandtekening(WijzigingGrond grond)
{
    return grond != WijzigingGrond::TariefOmhoog && grond != WijzigingGrond::Verlenging && grond != WijzigingGrond::Stoppen;
}

bool stoptVoorTermijn(const ParameterTabel& tabel, const ZorgovereenkomstInhoud& oud, const ZorgovereenkomstInhoud& nieuw, QDate vandaag, QDate inDienstSinds)
{
    if (!stoptEerder(oud, nieuw))
        return false;
    const std::optional<Opzegging> wet = opzegging(tabel, {oud, Partijrol::Budgethouder, vandaag, inDienstSinds});
    return wet && !isOpzegdag(*wet, oud, afgesprokenEinde(nieuw), {});
}

QDate toetsdag(const ZorgovereenkomstFeiten& feiten)
{
    const std::vector<Handtekening>& gezet = feiten.versie.handtekeningen;
    const QDate dag = gezet.empty() ? QDate() : nlDag(gezet.front().tijdstip);
    return dag.isValid() ? dag : feiten.vandaag;
}

bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten, const ZorgovereenkomstVersie* oud)
{
    const ZorgovereenkomstVersie& versie = feiten.versie;
    if (!oud || versie.opgesteldDoor == Partijrol::Zorgverlener || vraagtHandtekening(oud->inhoud, versie.inhoud, feiten.verstrekkers))
        return true;
    return feiten.parameters && stoptVoorTermijn(*feiten.parameters, oud->inhoud, versie.inhoud, toetsdag(feiten), inDienstSinds(feiten.zorgovereenkomst, versie));
}

bool zorgverlenerTekent(const ZorgovereenkomstFeiten& feiten) { return zorgverlenerTekent(feiten, gewijzigdeVersie(feiten.zorgovereenkomst, feiten.versie)); }

} // namespace pgb
