#include "shared/domain/budget/budget.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/zorgfunctie.h"
#include <algorithm>

namespace pgb {
namespace {

constexpr int none = -1;

bool isTotaal(const Budgetniveau& niveau)
{
    return niveau.soort == BudgetniveauSoort::Totaal || isTotaalFunctie(niveau.functieCode);
}

int indexOf(const Toekenning& toekenning, BudgetniveauId id)
{
    for (int i = 0; i < int(toekenning.niveaus.size()); ++i) {
        if (toekenning.niveaus[size_t(i)].id == id)
            return i;
    }
    return none;
}

/// The leaf of the function itself, else the leaf that stands for the whole budget of the law.
int leafOf(const Toekenning& toekenning, QStringView functieCode)
{
    int totaal = none;
    for (int i = 0; i < int(toekenning.niveaus.size()); ++i) {
        const Budgetniveau& niveau = toekenning.niveaus[size_t(i)];
        if (niveau.soort != BudgetniveauSoort::Functie)
            continue;
        if (niveau.functieCode == functieCode)
            return i;
        if (totaal == none && isTotaalFunctie(niveau.functieCode))
            totaal = i;
    }
    return totaal;
}

bool hasFunctieLeaf(const Toekenning& toekenning)
{
    return std::any_of(toekenning.niveaus.begin(), toekenning.niveaus.end(),
                       [](const Budgetniveau& n) { return n.soort == BudgetniveauSoort::Functie; });
}

/// Indexes from `from` to the root; ends at a missing parent and after every niveau once, so a loop in the data cannot hang it.
std::vector<int> pathUp(const Toekenning& toekenning, int from)
{
    std::vector<int> path;
    for (int at = from; at != none && path.size() < toekenning.niveaus.size();) {
        if (std::find(path.begin(), path.end(), at) != path.end())
            break;
        path.push_back(at);
        const BudgetniveauId parent = toekenning.niveaus[size_t(at)].bovenliggend;
        at = parent ? indexOf(toekenning, parent) : none;
    }
    return path;
}

/// Where an amount is booked: money that was spent is never lost from the sums, so a function without a leaf counts on the root.
std::vector<int> bookingPath(const Toekenning& toekenning, QStringView functieCode)
{
    if (toekenning.niveaus.empty())
        return {};
    const int leaf = leafOf(toekenning, functieCode);
    return pathUp(toekenning, leaf == none ? 0 : leaf);
}

} // namespace

std::optional<Bedrag> NiveauStand::beschikbaar() const
{
    if (!bedrag)
        return std::nullopt;
    return *bedrag + erbij() - uitbetaald - ingepland - gereserveerd;
}

std::vector<NiveauStand> budgetStand(const Toekenning& toekenning, const BudgetBoekingen& boekingen)
{
    std::vector<NiveauStand> standen;
    standen.reserve(toekenning.niveaus.size());
    for (const Budgetniveau& niveau : toekenning.niveaus)
        standen.push_back({.niveau = niveau.id, .bedrag = niveau.bedrag, .gestort = {}, .uitbetaald = {}, .ingepland = {}, .gereserveerd = {}});
    for (const Boeking& boeking : boekingen.boekingen) {
        if (boeking.toekenning != toekenning.id)
            continue;
        for (int i : bookingPath(toekenning, boeking.functieCode)) {
            NiveauStand& stand = standen[size_t(i)];
            stand.uitbetaald += boeking.uitbetaald;
            stand.ingepland += boeking.ingepland;
            stand.gereserveerd += boeking.gereserveerd;
            stand.ziektecompensatie += boeking.ziektecompensatie;
        }
    }
    for (const Storting& storting : boekingen.stortingen) {
        if (storting.toekenning != toekenning.id || storting.status != StortingStatus::Betaald)
            continue;
        if (!storting.functieCode.isEmpty()) { // what falls short, and all above it
            for (int i : bookingPath(toekenning, storting.functieCode))
                standen[size_t(i)].gestort += storting.bedrag;
            continue;
        }
        for (size_t i = 0; i < standen.size(); ++i) {
            if (i == 0 || isTotaal(toekenning.niveaus[i]))
                standen[i].gestort += storting.bedrag;
        }
    }
    return standen;
}

std::vector<BudgetniveauId> niveauPad(const Toekenning& toekenning, QStringView functieCode)
{
    const bool reiskosten = functieCode == reiskostenFunctie() || functieCode == kostenFunctie();
    const Zorgfunctie* functie = findZorgfunctie(functieCode);
    if (toekenning.niveaus.empty() || (!reiskosten && (!functie || functie->wet != toekenning.wet)))
        return {};
    // Travel and costs are no function of a toekenningsbeschikking: they are paid from the whole.
    if (!reiskosten && leafOf(toekenning, functieCode) == none && hasFunctieLeaf(toekenning))
        return {};
    std::vector<BudgetniveauId> pad;
    for (int i : bookingPath(toekenning, functieCode))
        pad.push_back(toekenning.niveaus[size_t(i)].id);
    return pad;
}

std::vector<Tekort> tekorten(const Toekenning& toekenning, const BudgetBoekingen& boekingen,
                             const std::vector<std::pair<QString, Bedrag>>& perFunctie)
{
    std::vector<Bedrag> wanted(toekenning.niveaus.size());
    for (const auto& [functieCode, bedrag] : perFunctie) {
        for (int i : bookingPath(toekenning, functieCode))
            wanted[size_t(i)] += bedrag;
    }
    std::vector<Tekort> result;
    const std::vector<NiveauStand> standen = budgetStand(toekenning, boekingen);
    for (size_t i = 0; i < standen.size(); ++i) {
        const auto rest = standen[i].beschikbaar();
        if (rest && wanted[i] > Bedrag{} && wanted[i] > *rest) {
            const Budgetniveau& niveau = toekenning.niveaus[i];
            result.push_back({niveau.id, niveau.soort, niveau.naam, wanted[i], *rest});
        }
    }
    return result;
}

bool isTotaalTekort(const Toekenning& toekenning, const Tekort& tekort)
{
    if (tekort.soort != BudgetniveauSoort::Functie)
        return tekort.soort == BudgetniveauSoort::Totaal;
    const int i = indexOf(toekenning, tekort.niveau);
    return i != none && isTotaalFunctie(toekenning.niveaus[size_t(i)].functieCode);
}

std::optional<Bedrag> pastNog(const Toekenning& toekenning, const BudgetBoekingen& boekingen, const std::vector<std::pair<QString, Bedrag>>& perFunctie)
{
    Bedrag gevraagd;
    for (const auto& [functie, bedrag] : perFunctie)
        gevraagd += bedrag;
    Bedrag past = gevraagd;
    for (const Tekort& tekort : tekorten(toekenning, boekingen, perFunctie)) {
        if (!isTotaalTekort(toekenning, tekort))
            return std::nullopt;
        past = std::min(past, tekort.rest);
    }
    return std::max(past, Bedrag{});
}

} // namespace pgb
