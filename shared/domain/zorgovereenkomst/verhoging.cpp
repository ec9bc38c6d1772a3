#include "shared/domain/zorgovereenkomst/verhoging.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr qint64 honderdProcent = 10'000;
/// A million euro: above it no product overflows, and no rate reaches.
constexpr qint64 grootste = 100'000'000'000;

} // namespace

bool isGeldig(const Verhoging& v)
{
    if (v.honderdsten.has_value() == v.bedrag.has_value())
        return false;
    return v.honderdsten ? *v.honderdsten >= -honderdProcent && *v.honderdsten <= honderdProcent
                         : v.bedrag->centen >= -1'000'000 && v.bedrag->centen <= 1'000'000;
}

Tarief verhoogd(Tarief tarief, const Verhoging& v)
{
    constexpr qint64 perCent = 1000;
    const qint64 was = std::clamp(tarief.honderdduizendsten, qint64(0), grootste);
    const qint64 erbij = v.honderdsten ? divideHalfUp(was * *v.honderdsten, honderdProcent) : v.bedrag ? v.bedrag->centen * perCent : 0;
    return Tarief::fromCenten(std::max(qint64(0), divideHalfUp(was + erbij, perCent)));
}

bool raaktMaandloon(const ZorgovereenkomstInhoud& inhoud, const QString& functieCode)
{
    const std::vector<Werkafspraak>& werk = inhoud.werkafspraken;
    return inhoud.loonsoort == Loonsoort::Maandloon && inhoud.maandloon
        && (functieCode.isEmpty() || std::all_of(werk.begin(), werk.end(), [&](const Werkafspraak& w) { return w.functieCode == functieCode; }));
}

bool laatTariefOver(const ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging)
{
    ZorgovereenkomstInhoud nieuw = inhoud;
    const std::vector<size_t> geraakt = verhoog(nieuw, verhoging);
    if (inhoud.maandloon && inhoud.maandloon->centen > 0 && nieuw.maandloon->centen == 0)
        return false;
    for (const size_t i : geraakt) {
        const Werkafspraak& was = inhoud.werkafspraken[i];
        const Werkafspraak& wordt = nieuw.werkafspraken[i];
        if (was.tarief && *was.tarief > Tarief() && *wordt.tarief == Tarief())
            return false;
        for (size_t k = 0; k < wordt.afwijkendeTarieven.size(); ++k) {
            if (was.afwijkendeTarieven[k].tarief > Tarief() && wordt.afwijkendeTarieven[k].tarief == Tarief())
                return false;
        }
    }
    return true;
}

std::vector<size_t> verhoog(ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging)
{
    std::vector<size_t> uit;
    if (raaktMaandloon(inhoud, verhoging.functieCode) && verhoging.honderdsten) {
        const qint64 was = std::clamp(inhoud.maandloon->centen, qint64(0), grootste);
        inhoud.maandloon = Bedrag{std::max(qint64(0), was + divideHalfUp(was * *verhoging.honderdsten, honderdProcent))};
    }
    for (size_t i = 0; i < inhoud.werkafspraken.size(); ++i) {
        Werkafspraak& w = inhoud.werkafspraken[i];
        const bool raakt = verhoging.functieCode.isEmpty() || w.functieCode == verhoging.functieCode;
        if (!raakt || inhoud.loonsoort == Loonsoort::Maandloon)
            continue;
        const Werkafspraak was = w;
        if (w.tarief)
            w.tarief = verhoogd(*w.tarief, verhoging);
        for (AfwijkendTarief& a : w.afwijkendeTarieven)
            a.tarief = verhoogd(a.tarief, verhoging);
        if (!(was == w))
            uit.push_back(i);
    }
    return uit;
}

} // namespace pgb
