#include "client/models/maandrooster_afspraak.h"
#include "shared/domain/budget/prognose.h"
#include "shared/domain/declaratie/verdeling.h"
#include <algorithm>

namespace pgb {
namespace {

/// The row that the hours of a day stand in as a whole; -1 = there is none.
int urenRij(const std::vector<BladRij>& rijen, const ZorgovereenkomstInhoud& inhoud)
{
    if (!rijen.empty() && rijen.front().samen() && rijen.front().uren() && kanVerdelen(inhoud))
        return 0;
    const auto uren = [](const Werkafspraak& w) { return w.eenheid == Eenheid::Uur; };
    if (std::count_if(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), uren) != 1)
        return -1;
    const Werkafspraak& werk = *std::find_if(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(), uren);
    const auto rij = std::find_if(rijen.begin(), rijen.end(), [&](const BladRij& r) { return r.functieCode == werk.functieCode && r.uren(); });
    return rij == rijen.end() ? -1 : int(rij - rijen.begin());
}

bool heeftUren(const DeclaratieSession& session, int dag)
{
    for (int rij = 0; rij < session.draft().rijen; ++rij) {
        if (session.rijen()[size_t(rij)].uren() && !session.draft().cel({rij, dag}).leeg())
            return true;
    }
    return false;
}

/// The agreed kilometers of a day, in their row when nothing stands there yet.
std::optional<CelWijziging> reisVan(const DeclaratieSession& session, const ZorgovereenkomstInhoud& inhoud, int dag)
{
    if (inhoud.reiskosten != ReiskostenSoort::PerKilometer || inhoud.reiskostenKilometer <= 0)
        return std::nullopt;
    const auto rij = std::find_if(session.rijen().begin(), session.rijen().end(), [](const BladRij& r) { return r.reiskosten() && r.eenheid == Eenheid::Kilometer; });
    const CelPlaats plaats{int(rij - session.rijen().begin()), dag};
    if (rij == session.rijen().end() || !session.draft().cel(plaats).leeg())
        return std::nullopt;
    return CelWijziging{plaats, Cel{qint64(inhoud.reiskostenKilometer) * 100, {}, false, {}}};
}

} // namespace

bool mistReis(const DeclaratieSession& session, const std::vector<CelWijziging>& wijzigingen)
{
    const std::optional<Zorgovereenkomst>& overeenkomst = session.feiten().zorgovereenkomst;
    return overeenkomst && std::any_of(wijzigingen.begin(), wijzigingen.end(), [&](const CelWijziging& w) {
        const ZorgovereenkomstVersie* versie = versieOp(*overeenkomst, session.draft().datum(w.plaats.dag));
        return versie && session.rijen()[size_t(w.plaats.rij)].uren() && w.cel.aantal > 0 && reisVan(session, versie->inhoud, w.plaats.dag);
    });
}

std::vector<CelWijziging> zoalsAfgesproken(const DeclaratieSession& session)
{
    std::vector<CelWijziging> uit;
    const std::optional<Zorgovereenkomst>& overeenkomst = session.feiten().zorgovereenkomst;
    for (int dag = 1; overeenkomst && !session.gesloten() && dag <= session.draft().dagen(); ++dag) {
        const QDate datum = session.draft().datum(dag);
        const ZorgovereenkomstVersie* versie = versieOp(*overeenkomst, datum);
        if (!versie || !heeftVasteDagen(versie->inhoud) || !looptijdBinnen(versie->inhoud, {datum, datum}).valid() || heeftUren(session, dag))
            continue;
        const ZorgovereenkomstInhoud& inhoud = versie->inhoud;
        const int rij = urenRij(session.rijen(), inhoud);
        const bool verwacht = std::any_of(inhoud.werkafspraken.begin(), inhoud.werkafspraken.end(),
                                          [&](const Werkafspraak& w) { return w.eenheid == Eenheid::Uur && verwachtAantal(inhoud, w, {datum, datum}) > 0; });
        const int minuten = inhoud.rooster[size_t(datum.dayOfWeek()) - 1];
        if (rij < 0 || !verwacht || minuten <= 0)
            continue;
        uit.push_back({{rij, dag}, Cel{minuten, {}, false, {}}});
        if (const auto reis = reisVan(session, inhoud, dag))
            uit.push_back(*reis);
    }
    return uit;
}

} // namespace pgb
