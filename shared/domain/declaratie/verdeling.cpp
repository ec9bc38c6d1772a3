#include "shared/domain/declaratie/verdeling.h"
#include "shared/domain/declaratie/bedragen.h"
#include "shared/domain/zorgfunctie.h"
#include "shared/domain/zorgovereenkomst/tariefmoment.h"
#include <algorithm>

namespace pgb {

std::vector<qint64> verdeel(qint64 totaal, const std::vector<qint64>& gewichten)
{
    __extension__ using Wide = __int128;
    std::vector<qint64> weights = gewichten;
    for (qint64& w : weights)
        w = std::max<qint64>(w, 0);
    Wide sum = 0;
    for (qint64 w : weights)
        sum += w;
    if (sum == 0) {
        std::fill(weights.begin(), weights.end(), 1);
        sum = Wide(weights.size());
    }
    std::vector<qint64> parts;
    qint64 left = totaal;
    for (qint64 w : weights) {
        parts.push_back(qint64(Wide(totaal) * w / sum));
        left -= parts.back();
    }
    if (!parts.empty())
        parts[size_t(std::max_element(weights.begin(), weights.end()) - weights.begin())] += left;
    return parts;
}

namespace {

/// At every moment, so that the functions of a day have one rate whatever day it is.
bool zelfdeTarieven(const Werkafspraak& een, const Werkafspraak& ander)
{
    return een.tarief == ander.tarief && een.afwijkendeTarieven.size() == ander.afwijkendeTarieven.size()
        && std::all_of(een.afwijkendeTarieven.begin(), een.afwijkendeTarieven.end(), [&](const AfwijkendTarief& t) { return tariefBij(ander, t.moment) == t.tarief; });
}

} // namespace

bool kanVerdelen(const ZorgovereenkomstInhoud& inhoud)
{
    const auto& werk = inhoud.werkafspraken;
    if (werk.size() < 2 || !werk.front().tarief)
        return false;
    const Zorgfunctie* eerste = findZorgfunctie(werk.front().functieCode);
    return eerste && std::all_of(werk.begin(), werk.end(), [&](const Werkafspraak& w) {
        const Zorgfunctie* functie = findZorgfunctie(w.functieCode);
        return functie && functie->wet == eerste->wet && w.eenheid == werk.front().eenheid && zelfdeTarieven(w, werk.front());
    });
}

std::vector<Declaratieregel> verdeelDag(const ZorgovereenkomstInhoud& inhoud, QDate datum, qint64 totaal)
{
    std::vector<Declaratieregel> regels;
    if (!kanVerdelen(inhoud) || totaal <= 0)
        return regels;
    const bool sleutel = std::any_of(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(),
                                     [](const Werkafspraak& werk) { return werk.verdeelsleutel.has_value(); });
    std::vector<qint64> gewichten;
    for (const Werkafspraak& werk : inhoud.werkafspraken)
        gewichten.push_back(sleutel ? werk.verdeelsleutel.value_or(0) : werk.aantalPerWeek);
    const std::vector<qint64> delen = verdeel(totaal, gewichten);
    for (size_t i = 0; i < delen.size(); ++i) {
        if (delen[i] == 0)
            continue;
        const Werkafspraak& werk = inhoud.werkafspraken[i];
        Declaratieregel regel;
        regel.datum = datum;
        regel.functieCode = werk.functieCode;
        regel.toekenning = werk.toekenning;
        regel.eenheid = werk.eenheid;
        regel.aantal = delen[i];
        regel.tarief = tariefOp(werk, {datum, datum}).value_or(*werk.tarief);
        regel.afgeleid = true;
        regels.push_back(std::move(regel));
    }
    berekenBedragen(regels);
    return regels;
}

} // namespace pgb
