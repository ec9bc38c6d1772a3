#include "shared/domain/zorgovereenkomst/machine.h"

namespace pgb {
namespace {

using S = ZorgovereenkomstStatus;
using G = ZorgovereenkomstGebeurtenis;
using A = ZorgovereenkomstActor;

constexpr QLatin1String geenWeigering("geenWeigering");
constexpr QLatin1String sterkAangemeld("sterkAangemeldEnGeenWeigering");
constexpr QLatin1String redenEnTekst("redenEnTekst");
constexpr QLatin1String geenArbeidsovereenkomst("geenArbeidsovereenkomst");
constexpr QLatin1String onaangeraakt("termijnVoorbij");
constexpr QLatin1String dagGekomen("geenArbeidsovereenkomstDagGekomen");
constexpr QLatin1String dagLater("geenArbeidsovereenkomstDagLater");
constexpr QLatin1String eindigt("overeenkomstEindigt");

// Domain 6.2. More than printed there: death also ends a version that waits for its first day or its end of notice (L20); a zorgverlener
// draws up a change too, which goes to the budgethouder, who may say no to it (6.3); a change that the zorgverlener need not sign is signed at
// once (W16); a verstrekker may end on a day that is still to come; what was to follow on an agreement ends with it; a change
// that was approved gives way to a later one for the same day before it begins; and what is approved and has yet to begin can be ended too.
// A replacement that the end of an absence ended goes on when that turns out to last.
constexpr ZorgovereenkomstOvergang rows[] = {
    {S::Concept, G::Delen, A::Budgethouder, geenWeigering, S::Gedeeld},
    {S::Concept, G::Verwijderen, A::Budgethouder, {}, S::Ingetrokken},
    {S::Concept, G::Terugsturen, A::Zorgverlener, geenWeigering, S::Teruggestuurd},
    {S::Concept, G::Verwijderen, A::Zorgverlener, {}, S::Ingetrokken},
    {S::Concept, G::OndertekenenBudgethouder, A::Budgethouder, QLatin1String("zorgverlenerTekentNiet"), S::GetekendBudgethouder},
    {S::Concept, G::Vervallen, A::Systeem, onaangeraakt, S::Vervallen},

    {S::Gedeeld, G::Terugsturen, A::Zorgverlener, {}, S::Teruggestuurd},
    {S::Gedeeld, G::OndertekenenZorgverlener, A::Zorgverlener, sterkAangemeld, S::GetekendZorgverlener},
    {S::Gedeeld, G::Intrekken, A::Budgethouder, {}, S::Concept},
    {S::Gedeeld, G::Vervallen, A::Systeem, onaangeraakt, S::Vervallen},

    {S::Teruggestuurd, G::Overnemen, A::Budgethouder, geenWeigering, S::Gedeeld},
    {S::Teruggestuurd, G::Intrekken, A::Budgethouder, {}, S::Ingetrokken},
    {S::Teruggestuurd, G::Intrekken, A::Zorgverlener, QLatin1String("eigenWijziging"), S::Ingetrokken},
    {S::Teruggestuurd, G::Vervallen, A::Systeem, onaangeraakt, S::Vervallen},

    {S::GetekendZorgverlener, G::Wijzigen, A::Budgethouder, {}, S::Concept},
    {S::GetekendZorgverlener, G::OndertekenenBudgethouder, A::Budgethouder, sterkAangemeld, S::GetekendBudgethouder},
    {S::GetekendZorgverlener, G::Vervallen, A::Systeem, eindigt, S::Vervallen},

    {S::GetekendBudgethouder, G::Route, A::Systeem, QLatin1String("goedkeuringNodig"), S::InBeoordeling},
    {S::GetekendBudgethouder, G::Route, A::Systeem, QLatin1String("geenGoedkeuringNodig"), S::Goedgekeurd},

    {S::InBeoordeling, G::AanvullingVragen, A::Beoordelaar, QLatin1String("tekst"), S::AanvullingGevraagd},
    {S::InBeoordeling, G::Goedkeuren, A::Beoordelaar, QLatin1String("alleGoedgekeurd"), S::Goedgekeurd},
    {S::InBeoordeling, G::Goedkeuren, A::Beoordelaar, QLatin1String("nogOpen"), S::InBeoordeling},
    {S::InBeoordeling, G::Afkeuren, A::Beoordelaar, redenEnTekst, S::Afgekeurd},
    {S::InBeoordeling, G::Intrekken, A::Budgethouder, {}, S::Ingetrokken},
    {S::InBeoordeling, G::Vervallen, A::Systeem, eindigt, S::Vervallen},

    {S::AanvullingGevraagd, G::Aanvullen, A::Budgethouder, {}, S::InBeoordeling},
    {S::AanvullingGevraagd, G::Intrekken, A::Budgethouder, {}, S::Ingetrokken},
    {S::AanvullingGevraagd, G::Vervallen, A::Systeem, eindigt, S::Vervallen},

    {S::Afgekeurd, G::Herstellen, A::Budgethouder, {}, S::Concept},

    {S::Goedgekeurd, G::IngangsdatumBereikt, A::Systeem, QLatin1String("nietOpgezegd"), S::Lopend},
    {S::Goedgekeurd, G::IngangsdatumBereikt, A::Systeem, QLatin1String("opgezegd"), S::Opgezegd},
    {S::Goedgekeurd, G::VervangenDoorWijziging, A::Systeem, {}, S::Vervangen},
    {S::Goedgekeurd, G::EinddatumBereikt, A::Systeem, {}, S::Beeindigd},
    {S::Goedgekeurd, G::Overlijden, A::Systeem, {}, S::Beeindigd},
    {S::Goedgekeurd, G::Opzeggen, A::Budgethouder, QLatin1String("opzegtermijn"), S::Opgezegd},
    {S::Goedgekeurd, G::Opzeggen, A::Zorgverlener, QLatin1String("opzegtermijn"), S::Opgezegd},
    {S::Goedgekeurd, G::Beeindigen, A::Beoordelaar, dagGekomen, S::Beeindigd},
    {S::Goedgekeurd, G::Beeindigen, A::Beoordelaar, dagLater, S::Opgezegd},

    {S::Lopend, G::VervangenDoorWijziging, A::Systeem, {}, S::Vervangen},
    {S::Lopend, G::Opzeggen, A::Budgethouder, QLatin1String("opzegtermijn"), S::Opgezegd},
    {S::Lopend, G::Opzeggen, A::Zorgverlener, QLatin1String("opzegtermijn"), S::Opgezegd},
    {S::Lopend, G::EinddatumBereikt, A::Systeem, {}, S::Beeindigd},
    {S::Lopend, G::Overlijden, A::Systeem, {}, S::Beeindigd},
    {S::Lopend, G::Beeindigen, A::Beoordelaar, dagGekomen, S::Beeindigd},
    {S::Lopend, G::Beeindigen, A::Beoordelaar, dagLater, S::Opgezegd},
    {S::Lopend, G::Beeindigen, A::Systeem, geenArbeidsovereenkomst, S::Beeindigd},

    {S::Opgezegd, G::VervangenDoorWijziging, A::Systeem, {}, S::Vervangen},
    {S::Opgezegd, G::EinddatumBereikt, A::Systeem, {}, S::Beeindigd},
    {S::Opgezegd, G::Overlijden, A::Systeem, {}, S::Beeindigd},

    {S::Beeindigd, G::VerzuimDuurtVoort, A::Systeem, QLatin1String("vervangingDoorVerzuimBeeindigd"), S::Goedgekeurd},
};

} // namespace

std::span<const ZorgovereenkomstOvergang> zorgovereenkomstOvergangen() { return rows; }

const ZorgovereenkomstOvergang* findOvergang(ZorgovereenkomstStatus van, ZorgovereenkomstGebeurtenis gebeurtenis,
                                             ZorgovereenkomstActor actor, QLatin1String guard)
{
    const ZorgovereenkomstOvergang* found = nullptr;
    for (const ZorgovereenkomstOvergang& row : rows) {
        if (row.van != van || row.gebeurtenis != gebeurtenis || row.actor != actor)
            continue;
        if (!guard.isEmpty() && row.guard == guard)
            return &row;
        if (guard.isEmpty() && found)
            return nullptr; // two targets and nobody said which
        if (guard.isEmpty())
            found = &row;
    }
    return found;
}

} // namespace pgb
