#include "client/state/zorgovereenkomst_samen.h"
#include "shared/domain/zorgovereenkomst/verschillen.h"
#include <algorithm>

namespace pgb {
namespace {

const QString werkafspraken = QStringLiteral("inhoud/werkafspraken");

/// Part of the record: what the server has a place for.
bool vanRecord(const QString& pad)
{
    return pad == QLatin1String("zorgverlener") || pad.startsWith(QLatin1String("inhoud/"));
}

/// The fields of the record that differ, and those in which `b` holds text that cannot be read.
QStringList gewijzigd(const ZorgovereenkomstDraft& a, const ZorgovereenkomstDraft& b)
{
    QStringList paden = verschillen(a, b) + b.onleesbaar.keys();
    paden.removeDuplicates();
    paden.removeIf([](const QString& pad) { return !vanRecord(pad); });
    return paden;
}

void vatSamen(QStringList& paden)
{
    paden.removeIf([](const QString& pad) { return pad.startsWith(werkafspraken); });
    paden << werkafspraken;
}

} // namespace

ZorgovereenkomstSamen voegSamen(const std::optional<ZorgovereenkomstDraft>& basis, const ZorgovereenkomstDraft& mijn, const ZorgovereenkomstDraft& ander)
{
    ZorgovereenkomstSamen uit{mijn, {}, {}};
    QStringList nu = gewijzigd(ander, mijn);
    if (!basis) {
        uit.botsingen = nu;
        return uit;
    }
    QStringList ik = gewijzigd(*basis, mijn);
    QStringList zij = gewijzigd(*basis, ander);
    if (ik.contains(werkafspraken) || zij.contains(werkafspraken)) {
        for (QStringList* paden : {&nu, &ik, &zij}) {
            if (std::any_of(paden->begin(), paden->end(), [](const QString& pad) { return pad.startsWith(werkafspraken); }))
                vatSamen(*paden);
        }
    }
    for (const QString& pad : nu) {
        if (ik.contains(pad) && zij.contains(pad))
            uit.botsingen << pad;
        else if (zij.contains(pad))
            uit.vanAnder << pad;
    }
    neemVelden(uit.draft, ander, uit.vanAnder);
    return uit;
}

void neemVelden(ZorgovereenkomstDraft& doel, const ZorgovereenkomstDraft& bron, const QStringList& paden)
{
    neemOver(doel.inhoud, bron.inhoud, {paden.begin(), paden.end()});
    for (const QString& pad : paden) {
        if (pad == QLatin1String("zorgverlener"))
            doel.zorgverlener = bron.zorgverlener;
        const QStringList onleesbaar = doel.onleesbaar.keys();
        for (const QString& key : onleesbaar) {
            if (key == pad || key.startsWith(pad + QLatin1Char('/')))
                doel.onleesbaar.remove(key);
        }
    }
}

} // namespace pgb
