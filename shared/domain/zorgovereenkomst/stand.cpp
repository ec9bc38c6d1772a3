#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb {
namespace {

bool ligtOnder(const FieldPath& boven, const FieldPath& pad) { return pad == boven || pad.startsWith(boven + QChar(u'/')); }

} // namespace

std::vector<FieldPath> openVelden(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    std::vector<FieldPath> uit;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (versie.herstelVan == 0 || v.volgnummer != versie.herstelVan)
            continue;
        for (const Deelbeoordeling& deel : v.beoordelingen) {
            if (deel.status != DeelbeoordelingStatus::Afgekeurd)
                continue;
            for (const Veldopmerking& o : deel.opmerkingen) {
                if (std::find(uit.begin(), uit.end(), o.veld) == uit.end())
                    uit.push_back(o.veld);
            }
        }
    }
    return uit;
}

bool isOpenVeld(const std::vector<FieldPath>& open, const FieldPath& pad)
{
    // A difference that is told of a whole (a list of rates) is open with a field in it; lines of work come and go only when the list itself is.
    const bool heleLijst = pad == QLatin1String("inhoud/werkafspraken");
    return open.empty() || std::any_of(open.begin(), open.end(), [&](const FieldPath& veld) {
        return ligtOnder(veld, pad) || (ligtOnder(pad, veld) && !heleLijst);
    });
}

const ZorgovereenkomstVersie* gewijzigdeVersie(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    using enum ZorgovereenkomstStatus;
    const ZorgovereenkomstVersie* uit = nullptr;
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (gaatVooraf(v, versie) && (v.status == Lopend || v.status == Goedgekeurd))
            uit = &v;
    }
    return uit;
}

QString vervangenNummer(const std::vector<Zorgovereenkomst>& andere, ZorgverlenerId zorgverlener)
{
    QString uit;
    bool gold = false;
    for (const Zorgovereenkomst& z : andere) {
        const bool geldt = std::any_of(z.versies.begin(), z.versies.end(), [](const ZorgovereenkomstVersie& v) { return wasGoedgekeurd(v.status); });
        if (z.zorgverlener != zorgverlener || (gold && !geldt))
            continue;
        uit = z.nummer;
        gold = geldt;
    }
    return uit;
}

} // namespace pgb
