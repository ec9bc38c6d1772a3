#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb {

QDate afgesprokenEinde(const ZorgovereenkomstInhoud& inhoud)
{
    const bool vast = inhoud.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst && inhoud.ketenBevestigd;
    return inhoud.looptijd == Looptijd::Onbepaald || vast ? QDate() : inhoud.einddatum.value_or(QDate());
}

QDate laatsteDag(const ZorgovereenkomstVersie& versie)
{
    const QDate eind = afgesprokenEinde(versie.inhoud);
    const QDate tot = versie.geldigTot.value_or(QDate());
    if (!eind.isValid() || !tot.isValid())
        return eind.isValid() ? eind : tot;
    return std::min(eind, tot);
}

QDate uiterlijkeDag(const Zorgovereenkomst& zorgovereenkomst)
{
    const ZorgovereenkomstVersie* laatste = laatsteGeldende(zorgovereenkomst);
    return laatste ? laatsteDag(*laatste) : QDate();
}

bool geldt(ZorgovereenkomstStatus status)
{
    return status == ZorgovereenkomstStatus::Goedgekeurd || status == ZorgovereenkomstStatus::Lopend || status == ZorgovereenkomstStatus::Opgezegd;
}

bool wasGoedgekeurd(ZorgovereenkomstStatus status)
{
    switch (status) {
    case ZorgovereenkomstStatus::Goedgekeurd:
    case ZorgovereenkomstStatus::Lopend:
    case ZorgovereenkomstStatus::Vervangen:
    case ZorgovereenkomstStatus::Opgezegd:
    case ZorgovereenkomstStatus::Beeindigd: return true;
    default: return false;
    }
}

QDate inDienstSinds(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    QDate sinds = versie.inhoud.ingangsdatum;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (wasGoedgekeurd(v.status) && v.inhoud.ingangsdatum.isValid() && (!sinds.isValid() || v.inhoud.ingangsdatum < sinds))
            sinds = v.inhoud.ingangsdatum;
    }
    return sinds;
}

bool wordtBeoordeeld(ZorgovereenkomstStatus status)
{
    return status == ZorgovereenkomstStatus::GetekendBudgethouder || status == ZorgovereenkomstStatus::InBeoordeling
        || status == ZorgovereenkomstStatus::AanvullingGevraagd;
}

bool wordtGevraagd(ZorgovereenkomstStatus status)
{
    return wordtBeoordeeld(status) || (isConcept(status) && status != ZorgovereenkomstStatus::Concept);
}

bool isConcept(ZorgovereenkomstStatus status)
{
    return status == ZorgovereenkomstStatus::Concept || status == ZorgovereenkomstStatus::Gedeeld
        || status == ZorgovereenkomstStatus::Teruggestuurd || status == ZorgovereenkomstStatus::GetekendZorgverlener;
}

bool geldtOp(const Toekenning& toekenning, QDate dag)
{
    const bool nooitActief = toekenning.status == ToekenningStatus::Ontvangen || toekenning.status == ToekenningStatus::Gecontroleerd
        || toekenning.status == ToekenningStatus::Ingetrokken;
    return !nooitActief && toekenning.periode.contains(dag);
}

const Toekenning* vindToekenning(const std::vector<Toekenning>& toekenningen, ToekenningId id)
{
    for (const Toekenning& toekenning : toekenningen) {
        if (toekenning.id == id && id)
            return &toekenning;
    }
    return nullptr;
}

} // namespace pgb
