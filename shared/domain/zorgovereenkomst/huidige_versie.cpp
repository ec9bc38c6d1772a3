#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/wml_indexatie.h"

namespace pgb {
namespace {

bool isOpgegeven(const ZorgovereenkomstVersie& v)
{
    return v.status == ZorgovereenkomstStatus::Ingetrokken || v.status == ZorgovereenkomstStatus::Vervallen;
}

bool nogOpen(const ZorgovereenkomstVersie& v)
{
    return isConcept(v.status) || wordtBeoordeeld(v.status) || v.status == ZorgovereenkomstStatus::Afgekeurd;
}

/// Made by the system, with a higher volgnummer than this change, which goes on from it or took over from it.
bool staatOnder(const ZorgovereenkomstVersie& systeem, const ZorgovereenkomstVersie& wijziging)
{
    if (!isSysteemversie(systeem))
        return false;
    const bool gold = !systeem.geldigTot || *systeem.geldigTot >= systeem.inhoud.ingangsdatum;
    const bool volgt = !gold || systeem.inhoud.ingangsdatum < wijziging.inhoud.ingangsdatum;
    return nogOpen(wijziging) || (wasGoedgekeurd(wijziging.status) && volgt);
}

template<class F>
const ZorgovereenkomstVersie* laatste(const Zorgovereenkomst& zorgovereenkomst, F telt)
{
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (telt(v) && (!uit || gaatVooraf(*uit, v)))
            uit = &v;
    }
    return uit;
}

} // namespace

bool gaatVooraf(const ZorgovereenkomstVersie& eerder, const ZorgovereenkomstVersie& versie)
{
    if (eerder.volgnummer < versie.volgnummer)
        return !staatOnder(versie, eerder);
    return eerder.volgnummer > versie.volgnummer && staatOnder(eerder, versie);
}

const ZorgovereenkomstVersie* laatsteVersie(const Zorgovereenkomst& zorgovereenkomst)
{
    return laatste(zorgovereenkomst, [](const ZorgovereenkomstVersie&) { return true; });
}

const ZorgovereenkomstVersie* huidigeVersie(const Zorgovereenkomst& zorgovereenkomst)
{
    const ZorgovereenkomstVersie* staat = laatste(zorgovereenkomst, [](const ZorgovereenkomstVersie& v) { return !isOpgegeven(v); });
    return staat ? staat : laatsteVersie(zorgovereenkomst);
}

const ZorgovereenkomstVersie* staatErnaast(const Zorgovereenkomst& zorgovereenkomst, QDate dag)
{
    const ZorgovereenkomstVersie* nu = versieOp(zorgovereenkomst, dag);
    const ZorgovereenkomstVersie* staat = nu ? nu : laatsteGeldende(zorgovereenkomst);
    return staat && staat != huidigeVersie(zorgovereenkomst) ? staat : nullptr;
}

const ZorgovereenkomstVersie* laatsteGeldende(const Zorgovereenkomst& zorgovereenkomst)
{
    return laatste(zorgovereenkomst, [](const ZorgovereenkomstVersie& v) { return geldt(v.status); });
}

const ZorgovereenkomstVersie* teBeeindigenVersie(const Zorgovereenkomst& zorgovereenkomst)
{
    using enum ZorgovereenkomstStatus;
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        const bool doorPersoon = v.einde && v.einde->door != ZorgovereenkomstActor::Systeem;
        if (v.status == Opgezegd || (v.status == Goedgekeurd && doorPersoon))
            return nullptr;
        const bool vervalt = v.geldigTot && *v.geldigTot < v.inhoud.ingangsdatum;
        if (v.status == Goedgekeurd && !vervalt && (!uit || (uit->status == Goedgekeurd && v.inhoud.ingangsdatum < uit->inhoud.ingangsdatum)))
            uit = &v;
        if (v.status == Lopend)
            uit = &v;
    }
    return uit;
}

const ZorgovereenkomstVersie* verhoogdTijdens(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    if (!nogOpen(versie))
        return nullptr;
    return laatste(zorgovereenkomst, [&](const ZorgovereenkomstVersie& v) { return v.volgnummer > versie.volgnummer && isSysteemversie(v); });
}

} // namespace pgb
