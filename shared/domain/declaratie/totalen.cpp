#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb {

std::vector<FunctieTotaal> totalenPerFunctie(const std::vector<Declaratieregel>& regels)
{
    std::vector<FunctieTotaal> result;
    for (const Declaratieregel& regel : regels) {
        auto found = std::find_if(result.begin(), result.end(), [&](const FunctieTotaal& t) {
            return t.functieCode == regel.functieCode && t.toekenning == regel.toekenning && t.eenheid == regel.eenheid;
        });
        if (found == result.end())
            found = result.insert(found, {regel.functieCode, regel.toekenning, regel.eenheid, 0, {}});
        found->aantal = detail::saturatedSum(found->aantal, regel.aantal);
        found->bedrag += regel.bedrag;
    }
    return result;
}

std::vector<WeekTotaal> totalenPerWeek(const std::vector<Declaratieregel>& regels, const Periode& periode)
{
    std::vector<WeekTotaal> result;
    for (const Periode& week : wekenVan(periode)) {
        WeekTotaal totaal{week.van.weekNumber(), week, 0, {}};
        for (const Declaratieregel& regel : regels) {
            if (!week.contains(regel.dagen())) // of a total over more weeks nobody knows how much is of which
                continue;
            if (regel.eenheid == Eenheid::Uur)
                totaal.minuten = detail::saturatedSum(totaal.minuten, regel.aantal);
            totaal.bedrag += regel.bedrag;
        }
        result.push_back(totaal);
    }
    return result;
}

qint64 minutenOp(const std::vector<Declaratieregel>& regels, QDate dag)
{
    qint64 minuten = 0;
    for (const Declaratieregel& regel : regels) {
        if (regel.eenheid == Eenheid::Uur && regel.datum == dag && !regel.isPeriodetotaal())
            minuten = detail::saturatedSum(minuten, regel.aantal);
    }
    return minuten;
}

qint64 minutenVan(const std::vector<Declaratieregel>& regels)
{
    qint64 minuten = 0;
    for (const Declaratieregel& regel : regels) {
        if (regel.eenheid == Eenheid::Uur)
            minuten = detail::saturatedSum(minuten, regel.aantal);
    }
    return minuten;
}

std::vector<std::pair<QString, Bedrag>> bedragPerFunctie(const std::vector<Declaratieregel>& regels, ToekenningId toekenning)
{
    std::vector<std::pair<QString, Bedrag>> result;
    for (const Declaratieregel& regel : regels) {
        if (regel.toekenning != toekenning)
            continue;
        auto found = std::find_if(result.begin(), result.end(), [&](const auto& pair) { return pair.first == regel.functieCode; });
        if (found == result.end())
            found = result.insert(found, {regel.functieCode, {}});
        found->second += regel.bedrag;
    }
    return result;
}

std::vector<std::pair<ToekenningId, Bedrag>> bedragPerToekenning(const std::vector<Declaratieregel>& regels)
{
    std::vector<std::pair<ToekenningId, Bedrag>> result;
    for (const Declaratieregel& regel : regels) {
        auto found = std::find_if(result.begin(), result.end(), [&](const auto& pair) { return pair.first == regel.toekenning; });
        if (found == result.end())
            found = result.insert(found, {regel.toekenning, {}});
        found->second += regel.bedrag;
    }
    return result;
}

BetaaldEnTerug betaaldEnTerug(const std::vector<Declaratieregel>& regels)
{
    BetaaldEnTerug som;
    for (const auto& [toekenning, bedrag] : bedragPerToekenning(regels)) {
        if (bedrag > Bedrag{})
            som.betaald += bedrag;
        else
            som.terug -= bedrag;
    }
    return som;
}

std::vector<Periode> wekenVan(const Periode& periode)
{
    constexpr int tienJaar = 3660;
    std::vector<Periode> weken;
    if (!periode.valid() || periode.dagen() > tienJaar)
        return weken;
    for (QDate van = periode.van; van <= periode.tot;) {
        const QDate zondag = van.addDays(7 - van.dayOfWeek());
        weken.push_back({van, std::min(zondag, periode.tot)});
        van = zondag.addDays(1);
    }
    return weken;
}

} // namespace pgb
