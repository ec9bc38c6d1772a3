#include "client/models/uren_strook_rijen.h"
#include "client/models/maandrooster_tekst.h"
#include "shared/text/bevinding_text.h"
#include "shared/text/formats.h"
#include <algorithm>
#include <map>
#include <set>

namespace pgb {
namespace {
constexpr int meesteDagen = 62;

/// Functions with two rates on one day, as of day and evening: together in one row nobody could see what was asked at which.
std::set<QString> metTweeTarieven(const std::vector<Declaratieregel>& regels)
{
    std::set<QString> uit;
    std::map<std::pair<QString, QDate>, Tarief> tarieven;
    for (const Declaratieregel& r : regels) {
        const bool telt = r.functieCode != reiskostenFunctie() && !r.isPeriodetotaal() && r.aantal > 0;
        if (telt && tarieven.try_emplace({r.functieCode, r.datum}, r.tarief).first->second != r.tarief)
            uit.insert(r.functieCode);
    }
    return uit;
}
}

std::vector<StrookRij> strookRijen(const Declaratie& declaratie)
{
    std::vector<StrookRij> rijen;
    const int dagen = declaratie.periode.valid() ? declaratie.periode.dagen() : 0;
    if (dagen < 1 || dagen > meesteDagen)
        return rijen;
    const std::set<QString> apart = metTweeTarieven(declaratie.regels);
    for (size_t i = 0; i < declaratie.regels.size(); ++i) {
        const Declaratieregel& regel = declaratie.regels[i];
        if (!declaratie.periode.contains(regel.datum))
            continue;
        const bool perTarief = apart.contains(regel.functieCode);
        auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const StrookRij& r) {
            return r.functieCode == regel.functieCode && r.eenheid == regel.eenheid && r.tot == regel.tot && (!perTarief || r.tarief == regel.tarief);
        });
        if (rij == rijen.end()) {
            QString naam = RoosterTekst::rijNaam({regel.functieCode, regel.eenheid, {}});
            if (regel.isPeriodetotaal())
                naam = RoosterTekst::tr("Totaal %1: %2").arg(RoosterTekst::dagenVanTotaal(regel.dagen()), naam);
            if (perTarief)
                naam = RoosterTekst::tr("%1 à %2").arg(naam, euroTekst(regel.tarief, huidigeTaal()));
            rij = rijen.insert(rijen.end(), StrookRij{regel.functieCode, regel.eenheid, naam,
                                                      std::vector<qint64>(size_t(dagen), 0), std::vector<bool>(size_t(dagen), false), std::vector<QString>(size_t(dagen)), 0, regel.tot, regel.tarief});
        }
        const size_t dag = size_t(declaratie.periode.van.daysTo(regel.datum));
        const qint64 aantal = isKaartje(regel) ? regelBedrag(regel).centen : regel.aantal;
        rij->som = detail::saturatedSum(rij->som, aantal);
        if (regel.isPeriodetotaal()) // of no day
            continue;
        rij->perDag[dag] = detail::saturatedSum(rij->perDag[dag], aantal);
        const QString pad = QStringLiteral("regels/%1/").arg(i);
        for (const Bevinding& b : declaratie.bevindingen) {
            if (!(b.path + QLatin1Char('/')).startsWith(pad))
                continue;
            rij->gemerkt[dag] = true;
            if (const QString zin = bevindingTekst(b); !rij->reden[dag].contains(zin))
                rij->reden[dag] += (rij->reden[dag].isEmpty() ? QString() : QStringLiteral(" ")) + zin;
        }
    }
    return rijen;
}

std::optional<StrookCel> buurCel(const std::vector<StrookRij>& rijen, std::optional<StrookCel> van, bool verder)
{
    std::vector<StrookCel> cellen;
    const int dagen = rijen.empty() ? 0 : int(rijen.front().perDag.size());
    for (int dag = 0; dag < dagen; ++dag) {
        for (int rij = 0; rij < int(rijen.size()); ++rij) {
            if (rijen[size_t(rij)].perDag[size_t(dag)] != 0)
                cellen.push_back({rij, dag});
        }
    }
    if (cellen.empty())
        return std::nullopt;
    if (!van)
        return verder ? std::optional(cellen.front()) : std::nullopt;
    const auto plek = std::find(cellen.begin(), cellen.end(), *van);
    if (plek == cellen.end() || (!verder && plek == cellen.begin()))
        return std::nullopt;
    if (verder)
        return plek + 1 == cellen.end() ? *plek : *(plek + 1);
    return *(plek - 1);
}

} // namespace pgb
