#include "server/app/correctie_stand.h"
#include "server/app/declaratie_taken.h"
#include "server/app/declaraties.h"
#include "server/app/ter_betaling.h"
#include "server/app/verzuim.h"
#include "shared/domain/budget/geboekt.h"
#include <algorithm>

namespace pgb::app {
namespace {

using S = DeclaratieStatus;

/// A controle on absence that would hold it if it were handed in today.
bool houdtVerzuim(const std::vector<Bevinding>& bevindingen)
{
    return std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) {
        const bool verzuim = b.controle == QLatin1String("DC-092") || b.controle == QLatin1String("DC-094") || b.controle == QLatin1String("DC-095");
        return verzuim && b.ernst != Ernst::Waarschuwen;
    });
}

Outcome<void> volg(Werk& werk, Declaratie declaratie)
{
    const bool ziekte = declaratie.soort == DeclaratieSoort::ZiekteUren;
    if (isTeCorrigeren(declaratie.status, declaratie.betaald)) { // what was taken back since needs no look
        PGB_TRY(stand, standVan(werk, declaratie));
        declaratie.regels = std::move(stand.regels);
    }
    PGB_TRY(feiten, gatherFeiten(werk, declaratie, true));
    PGB_TRY(bevindingen, judge(feiten, Fase::Indienen));
    PGB_TRY(nu, gevonden(werk.unit.declaraties().find(declaratie.id)));
    const bool wacht = nu.status == S::Betaalbaar || nu.status == S::Ingepland;
    if (ziekte && wacht && houdtVerzuim(bevindingen))
        return houdTegen(werk, nu, bevindingen);
    if (ziekte)
        PGB_CHECK(herboekZiektecompensatie(werk, nu));
    return houdtVerzuim(bevindingen) ? vraagNakijken(werk, nu) : Outcome<void>();
}

} // namespace

Outcome<void> volgVerzuimfeiten(Werk& werk, ZorgovereenkomstId id, QDate van, std::optional<QDate> tot)
{
    PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(id));
    for (const BestaandeDeclaratie& b : bestaande) {
        const bool uren = b.soort == DeclaratieSoort::GeleverdeZorg || b.soort == DeclaratieSoort::Factuur || b.soort == DeclaratieSoort::ZiekteUren;
        const bool geraakt = b.periode.tot >= van && (!tot || b.periode.van <= *tot);
        if (!uren || !geraakt || !(staatOpBudget(b.status) || b.betaald > Bedrag{}))
            continue;
        PGB_TRY(declaratie, gevonden(werk.unit.declaraties().find(b.id)));
        PGB_CHECK(volg(werk, std::move(declaratie)));
    }
    return {};
}

} // namespace pgb::app
