#include "shared/domain/zorgovereenkomst/stand.h"
#include "shared/domain/controle/geldigheid.h"
#include "shared/domain/controle/veldpad.h"
#include "shared/domain/zorgovereenkomst/afwijsreden.h"
#include "shared/domain/zorgovereenkomst/huidige_versie.h"
#include <algorithm>

namespace pgb {
namespace {

bool ligtOnder(const FieldPath& boven, const FieldPath& pad) { return pad == boven || pad.startsWith(boven + QChar(u'/')); }

/// The fields that the reason itself names; none when a remark says already where in them it is.
std::vector<FieldPath> veldenVan(const afwijsreden::Reden& reden, const Deelbeoordeling& deel, const ZorgovereenkomstInhoud& inhoud)
{
    std::vector<FieldPath> uit;
    for (const QLatin1String veld : reden.velden) {
        const auto raakt = [&](const Veldopmerking& o) { return padRaakt(veld, o.veld); };
        if (!veld.isEmpty() && std::any_of(deel.opmerkingen.begin(), deel.opmerkingen.end(), raakt))
            return {};
        if (!veld.contains(QLatin1Char('*'))) {
            if (!veld.isEmpty())
                uit.push_back(QString(veld));
            continue;
        }
        for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i)
            uit.push_back(QString(veld).replace(QLatin1Char('*'), QString::number(i)));
    }
    return uit;
}

} // namespace

std::vector<FieldPath> openVelden(const Zorgovereenkomst& zorgovereenkomst, const ZorgovereenkomstVersie& versie)
{
    std::vector<FieldPath> uit;
    const auto open = [&uit](const FieldPath& pad) {
        if (std::find(uit.begin(), uit.end(), pad) == uit.end())
            uit.push_back(pad);
    };
    for (const ZorgovereenkomstVersie& v : zorgovereenkomst.versies) {
        if (versie.herstelVan == 0 || v.volgnummer != versie.herstelVan)
            continue;
        for (const Deelbeoordeling& deel : v.beoordelingen) {
            if (deel.status != DeelbeoordelingStatus::Afgekeurd)
                continue;
            const afwijsreden::Reden* reden = afwijsreden::vind(deel.redenCode);
            if (reden && reden->overGeheel && deel.opmerkingen.empty())
                return {};
            for (const Veldopmerking& o : deel.opmerkingen)
                open(o.veld);
            for (const FieldPath& pad : reden ? veldenVan(*reden, deel, v.inhoud) : std::vector<FieldPath>())
                open(pad);
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
