#include "shared/domain/zorgovereenkomst/spoor.h"
#include "shared/base/nl_dag.h"
#include <algorithm>

namespace pgb {
namespace {

using S = ZorgovereenkomstStatus;

/// The place where a version of this state is; nothing = it went off the track.
std::optional<Spoorpunt> puntVan(S status)
{
    switch (status) {
    case S::Concept:
    case S::Teruggestuurd: return Spoorpunt::Opstellen;
    case S::Gedeeld: return Spoorpunt::Zorgverlener;
    case S::GetekendZorgverlener:
    case S::GetekendBudgethouder: return Spoorpunt::Budgethouder;
    case S::InBeoordeling:
    case S::AanvullingGevraagd: return Spoorpunt::Beoordeling;
    case S::Goedgekeurd:
    case S::Lopend:
    case S::Vervangen:
    case S::Opgezegd:
    case S::Beeindigd: return Spoorpunt::Geldig;
    case S::Afgekeurd:
    case S::Ingetrokken:
    case S::Vervallen: break;
    }
    return std::nullopt;
}

/// When it last came to this place from another one.
QDateTime gekomen(const ZorgovereenkomstVersie& versie, Spoorpunt punt)
{
    QDateTime uit;
    bool hier = false;
    for (const Spoorstap& stap : versie.stappen) {
        const bool nu = puntVan(stap.status) == punt;
        if (nu && !hier)
            uit = stap.sinds;
        hier = nu;
    }
    if (!uit.isValid() && versie.stappen.empty() && puntVan(versie.status) == punt)
        return versie.statusSinds;
    return uit;
}

/// How far it got: the furthest place of its life, for a version that went off the track.
Spoorpunt verste(const ZorgovereenkomstVersie& versie)
{
    Spoorpunt uit = versie.status == S::Afgekeurd ? Spoorpunt::Beoordeling : Spoorpunt::Opstellen;
    if (!versie.stappen.empty() && versie.status != S::Afgekeurd) {
        for (auto stap = versie.stappen.rbegin(); stap != versie.stappen.rend(); ++stap) {
            if (const auto punt = puntVan(stap->status))
                return *punt;
        }
    }
    return uit;
}

Spoorstand standVan(const Deelbeoordeling& deel)
{
    switch (deel.status) {
    case DeelbeoordelingStatus::Open: return Spoorstand::Nu;
    case DeelbeoordelingStatus::Goedgekeurd: return Spoorstand::Gedaan;
    case DeelbeoordelingStatus::Afgekeurd:
    case DeelbeoordelingStatus::Gesloten: break;
    }
    return Spoorstand::Afgebroken;
}

void voegBeoordeling(Spoor& spoor, const ZorgovereenkomstVersie& versie, Spoorstand stand)
{
    if (versie.beoordelingen.empty()) {
        // Nothing was to be approved: there is no such place on its way.
        if (stand != Spoorstand::Gedaan)
            spoor.stations.push_back({Spoorpunt::Beoordeling, stand, gekomen(versie, Spoorpunt::Beoordeling), {}, {}});
        return;
    }
    for (const Deelbeoordeling& deel : versie.beoordelingen) {
        const QDateTime sinds = deel.sinds.isValid() ? deel.sinds : gekomen(versie, Spoorpunt::Beoordeling);
        const Spoorstand eigen = stand == Spoorstand::Nu || versie.status == S::Afgekeurd || stand == Spoorstand::Gedaan ? standVan(deel) : stand;
        spoor.stations.push_back({Spoorpunt::Beoordeling, eigen, sinds, Goedkeurder{deel.soort, deel.verstrekker, deel.wet}, deel.normdatum});
    }
}

void zetNorm(Spoor& spoor, const ZorgovereenkomstVersie& versie, const ParameterTabel& tabel)
{
    if (puntVan(versie.status) == Spoorpunt::Beoordeling) {
        for (const Deelbeoordeling& deel : versie.beoordelingen) {
            const bool telt = deel.status == DeelbeoordelingStatus::Open && deel.normdatum.isValid();
            if (telt && (!spoor.normdatum.isValid() || deel.normdatum < spoor.normdatum))
                spoor.normdatum = deel.normdatum;
        }
        if (spoor.normdatum.isValid())
            spoor.regel = QLatin1String("11.5");
    } else if (const std::optional<QDate> dag = vervaltNa(versie, tabel)) {
        spoor.normdatum = *dag;
        spoor.regel = QLatin1String("conceptVervaltNaDagen");
    } else if (versie.status == S::Opgezegd && versie.einde) {
        spoor.normdatum = versie.einde->laatsteDag;
        spoor.regel = QLatin1String("L05");
    }
}

} // namespace

bool wasBij(const ZorgovereenkomstVersie& versie, Spoorpunt punt)
{
    const auto stap = [punt](const Spoorstap& s) { return puntVan(s.status) == punt; };
    if (puntVan(versie.status) == punt || std::any_of(versie.stappen.begin(), versie.stappen.end(), stap))
        return true;
    return std::any_of(versie.handtekeningen.begin(), versie.handtekeningen.end(), [punt](const Handtekening& h) {
        return punt == (h.partij == Partijrol::Zorgverlener ? Spoorpunt::Zorgverlener : Spoorpunt::Budgethouder);
    });
}

std::optional<QDate> vervaltNa(const ZorgovereenkomstVersie& versie, const ParameterTabel& tabel)
{
    constexpr qint64 tienJaar = 3653;
    const bool kan = versie.status == S::Concept || versie.status == S::Gedeeld || versie.status == S::Teruggestuurd;
    if (!kan || !versie.statusSinds.isValid())
        return std::nullopt;
    const QDate begin = nlDag(std::max(versie.statusSinds, versie.bewaardOp.isValid() ? versie.bewaardOp : versie.statusSinds));
    const std::optional<qint64> dagen = tabel.getal(u"conceptVervaltNaDagen", std::nullopt, {}, begin);
    return dagen && *dagen > 0 && *dagen <= tienJaar ? std::optional(begin.addDays(*dagen)) : std::nullopt;
}

Spoor spoorVan(const ZorgovereenkomstVersie& versie, const ParameterTabel& tabel)
{
    Spoor spoor;
    spoor.aanZet = aanZet(versie);
    spoor.sinds = versie.statusSinds;
    spoor.klokStil = openVraag(versie) != nullptr && versie.status == S::AanvullingGevraagd;
    const std::optional<Spoorpunt> hier = puntVan(versie.status);
    const Spoorpunt tot = hier.value_or(verste(versie));
    for (const Spoorpunt punt : {Spoorpunt::Opstellen, Spoorpunt::Zorgverlener, Spoorpunt::Budgethouder, Spoorpunt::Beoordeling, Spoorpunt::Geldig}) {
        const Spoorstand stand = punt < tot ? Spoorstand::Gedaan : punt > tot ? Spoorstand::Straks : hier ? Spoorstand::Nu : Spoorstand::Afgebroken;
        if (punt == Spoorpunt::Beoordeling)
            voegBeoordeling(spoor, versie, stand);
        else if (stand != Spoorstand::Gedaan || versie.stappen.empty() || wasBij(versie, punt)) // who need not sign a change was never asked
            spoor.stations.push_back({punt, stand, gekomen(versie, punt), {}, {}});
    }
    zetNorm(spoor, versie, tabel);
    return spoor;
}

} // namespace pgb
