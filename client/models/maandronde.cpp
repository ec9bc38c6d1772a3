#include "client/models/maandronde.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/declaratie/totalen.h"
#include <algorithm>

namespace pgb {
namespace {

/// The agreement asks for hours in the month: a version is in force on one of its days, work is agreed, and it is no monthly wage.
bool vraagtUren(const Zorgovereenkomst& overeenkomst, const Periode& maand)
{
    for (QDate dag = maand.van; dag <= maand.tot; dag = dag.addDays(1)) {
        const ZorgovereenkomstVersie* versie = versieOp(overeenkomst, dag);
        if (versie && versie->inhoud.loonsoort != Loonsoort::Maandloon && !versie->inhoud.werkafspraken.empty())
            return true;
    }
    return false;
}

/// Hours of care; those of illness leave the care of the other days to be asked.
bool overZorg(const Declaratie& d) { return d.soort == DeclaratieSoort::GeleverdeZorg || d.soort == DeclaratieSoort::Factuur; }

/// Every day of the agreement in the month stands on one of the invoices.
bool allesGefactureerd(const Zorgovereenkomst& overeenkomst, const Periode& maand, const std::vector<Periode>& facturen)
{
    for (QDate dag = maand.van; !facturen.empty() && dag <= maand.tot; dag = dag.addDays(1)) {
        if (versieOp(overeenkomst, dag) && std::none_of(facturen.begin(), facturen.end(), [dag](const Periode& p) { return p.contains(dag); }))
            return false;
    }
    return !facturen.empty();
}

/// Still with who enters it: it holds hours maybe, and is not handed in.
bool nogBijInvoer(DeclaratieStatus status)
{
    return status == DeclaratieStatus::Concept;
}

/// Nothing when the hours of the month were handed in, refused or sent back: those stand in lists of their own.
std::optional<AfgesprokenMaand> openMaand(const Zorgovereenkomst& overeenkomst, const Periode& maand, const std::vector<const Declaratie*>& declaraties)
{
    AfgesprokenMaand uit{overeenkomst.budgethouder, overeenkomst.zorgverlener, overeenkomst.id, overeenkomst.nummer, maand, {}, {}, {}};
    std::vector<Periode> facturen;
    for (const Declaratie* d : declaraties) {
        if (!overZorg(*d) || d->status == DeclaratieStatus::Ingetrokken || !d->periode.overlaps(maand))
            continue;
        if (!nogBijInvoer(d->status)) {
            if (d->soort == DeclaratieSoort::GeleverdeZorg)
                return std::nullopt;
            facturen.push_back(d->periode);
            continue;
        }
        uit.declaratie = d->id;
        uit.status = d->status;
        uit.totaal = d->totaal;
    }
    return allesGefactureerd(overeenkomst, maand, facturen) ? std::nullopt : std::optional(uit);
}

std::vector<AfgesprokenMaand> openMaanden(const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, const Periode& bereik, QDate uiterlijk)
{
    std::vector<const Declaratie*> opOvereenkomst;
    for (const Declaratie& d : declaraties)
        opOvereenkomst.push_back(&d);
    const auto eerder = [](const Declaratie* a, ZorgovereenkomstId b) { return a->zorgovereenkomst < b; };
    std::stable_sort(opOvereenkomst.begin(), opOvereenkomst.end(), [](const Declaratie* a, const Declaratie* b) { return a->zorgovereenkomst < b->zorgovereenkomst; });
    std::vector<AfgesprokenMaand> uit;
    for (const Zorgovereenkomst& overeenkomst : overeenkomsten) {
        const auto begin = std::lower_bound(opOvereenkomst.begin(), opOvereenkomst.end(), overeenkomst.id, eerder);
        std::vector<const Declaratie*> eigen;
        for (auto d = begin; d != opOvereenkomst.end() && (*d)->zorgovereenkomst == overeenkomst.id; ++d)
            eigen.push_back(*d);
        for (const Periode& periode : declaratiePeriodes(overeenkomst, parameters, bereik)) {
            if (periode.tot > uiterlijk || !vraagtUren(overeenkomst, periode))
                continue;
            if (auto open = openMaand(overeenkomst, periode, eigen))
                uit.push_back(std::move(*open));
        }
    }
    std::stable_sort(uit.begin(), uit.end(), [](const AfgesprokenMaand& a, const AfgesprokenMaand& b) { return a.maand.van < b.maand.van; });
    return uit;
}

} // namespace

std::vector<AfgesprokenMaand> vergetenMaanden(const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    const QDate laatste = vandaag.addDays(-1);
    const QDate eerste(vandaag < QDate(vandaag.year(), 4, 1) ? vandaag.year() - 1 : vandaag.year(), 1, 1);
    if (laatste < eerste)
        return {};
    return openMaanden(overeenkomsten, declaraties, parameters, {eerste, laatste}, laatste);
}

std::vector<AfgesprokenMaand> lopendeMaanden(const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag)
{
    return openMaanden(overeenkomsten, declaraties, parameters, {vandaag, vandaag}, Periode::maandVan(vandaag).tot);
}

Proefkeuring proefkeuring(const DeclaratieSession& session)
{
    const bool leeg = session.sommen().leeg();
    return {leeg, session.declaratie().totaal, leeg ? std::vector<RoosterPunt>() : RoosterPunten::van(session)};
}

} // namespace pgb
