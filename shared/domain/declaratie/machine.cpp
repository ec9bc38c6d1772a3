#include "shared/domain/declaratie/machine.h"

namespace pgb {
namespace {

using S = DeclaratieStatus;
using G = DeclaratieGebeurtenis;
using A = DeclaratieActor;

constexpr QLatin1String reden("reden");
constexpr QLatin1String voorSluittijd("voorSluittijd");
constexpr QLatin1String deelsBetaald("deelsBetaald");
constexpr QLatin1String correctieVanBudgethouder("correctieVanBudgethouder");

// Domain 7.7. Indiener = who gives the order to pay: the budgethouder or vertegenwoordiger, or SVB for what came on signed paper.
constexpr DeclaratieOvergang rows[] = {
    {S::Concept, G::Voorleggen, A::Zorgverlener, QLatin1String("geenWeigering"), S::TerBeoordeling},
    {S::Concept, G::Indienen, A::Indiener, QLatin1String("geenWeigering"), S::Ingediend},
    {S::Concept, G::Verwijderen, A::Indiener, {}, S::Ingetrokken},
    {S::Concept, G::Verwijderen, A::Zorgverlener, {}, S::Ingetrokken},
    // Finished before its period is over: still its own side's, and sent by the server (ui.md 5.3).
    {S::Concept, G::Klaarzetten, A::Indiener, QLatin1String("geenWeigering"), S::Concept},
    {S::Concept, G::Klaarzetten, A::Zorgverlener, QLatin1String("geenWeigering"), S::Concept},
    {S::Concept, G::Terughalen, A::Indiener, {}, S::Concept},
    {S::Concept, G::Terughalen, A::Zorgverlener, {}, S::Concept},
    {S::TerBeoordeling, G::Goedkeuren, A::Systeem, QLatin1String("doorlopendeGoedkeuring"), S::Ingediend},

    {S::TerBeoordeling, G::Goedkeuren, A::Budgethouder, {}, S::Ingediend},
    {S::TerBeoordeling, G::Afkeuren, A::Budgethouder, reden, S::AfgekeurdDoorBudgethouder},
    {S::TerBeoordeling, G::Bewerken, A::Zorgverlener, {}, S::Concept},
    {S::TerBeoordeling, G::Intrekken, A::Zorgverlener, {}, S::Ingetrokken},

    // What the budgethouder's side corrects goes the other way round: the zorgverlener confirms it (domain 7.8).
    {S::Concept, G::Voorleggen, A::Indiener, correctieVanBudgethouder, S::TerBeoordeling},
    {S::TerBeoordeling, G::Goedkeuren, A::Zorgverlener, correctieVanBudgethouder, S::Ingediend},
    {S::TerBeoordeling, G::Afkeuren, A::Zorgverlener, reden, S::Geweigerd},
    {S::TerBeoordeling, G::Bewerken, A::Indiener, correctieVanBudgethouder, S::Concept},
    {S::TerBeoordeling, G::Intrekken, A::Indiener, correctieVanBudgethouder, S::Ingetrokken},

    {S::AfgekeurdDoorBudgethouder, G::Bewerken, A::Zorgverlener, {}, S::Concept},
    {S::AfgekeurdDoorBudgethouder, G::Intrekken, A::Zorgverlener, {}, S::Ingetrokken},

    {S::Ingediend, G::ControleGoed, A::Systeem, {}, S::Betaalbaar},
    {S::Ingediend, G::ControleWeigert, A::Systeem, {}, S::Geweigerd},
    {S::Ingediend, G::ControleParkeert, A::Systeem, {}, S::Geparkeerd},
    {S::Ingediend, G::ControleHandmatig, A::Systeem, {}, S::HandmatigeControle},

    {S::Geweigerd, G::Bewerken, A::Indiener, {}, S::Concept},
    {S::Geweigerd, G::Bewerken, A::Zorgverlener, {}, S::Concept},
    {S::Geweigerd, G::Intrekken, A::Indiener, {}, S::Ingetrokken},
    {S::Geweigerd, G::Intrekken, A::Zorgverlener, {}, S::Ingetrokken},

    {S::Geparkeerd, G::Hercontrole, A::Systeem, {}, S::Ingediend},
    {S::Geparkeerd, G::ControleWeigert, A::Systeem, QLatin1String("verzoekAfgewezen"), S::Geweigerd},
    {S::Geparkeerd, G::Bewerken, A::Indiener, {}, S::Concept},
    {S::Geparkeerd, G::Intrekken, A::Indiener, {}, S::Ingetrokken},
    {S::Geparkeerd, G::Bewerken, A::Zorgverlener, {}, S::Concept},
    {S::Geparkeerd, G::Intrekken, A::Zorgverlener, {}, S::Ingetrokken},

    {S::HandmatigeControle, G::ControleGoed, A::Svb, {}, S::Betaalbaar},
    {S::HandmatigeControle, G::ControleWeigert, A::Svb, reden, S::Geweigerd},
    {S::HandmatigeControle, G::ControleParkeert, A::Svb, reden, S::Geparkeerd},
    {S::HandmatigeControle, G::Intrekken, A::Indiener, {}, S::Ingetrokken},
    {S::HandmatigeControle, G::Intrekken, A::Zorgverlener, {}, S::Ingetrokken},

    // The checks before the payment run (phase B) may still hold or refuse it.
    {S::Betaalbaar, G::ControleParkeert, A::Systeem, {}, S::Geparkeerd},
    {S::Betaalbaar, G::ControleWeigert, A::Systeem, {}, S::Geweigerd},
    {S::Betaalbaar, G::Plannen, A::Systeem, {}, S::Ingepland},
    // Nothing is left to pay: all of it was set off, or it takes money back (domain 7.8).
    {S::Betaalbaar, G::Betalen, A::Systeem, QLatin1String("verrekend"), S::Uitbetaald},
    {S::Betaalbaar, G::Bewerken, A::Indiener, voorSluittijd, S::Concept},
    {S::Betaalbaar, G::Intrekken, A::Indiener, voorSluittijd, S::Ingetrokken},
    {S::Betaalbaar, G::Bewerken, A::Zorgverlener, voorSluittijd, S::Concept},
    {S::Betaalbaar, G::Intrekken, A::Zorgverlener, voorSluittijd, S::Ingetrokken},

    // An agreement that ends before the care stops the order that has not gone to the bank yet (domain 6.2).
    {S::Ingepland, G::ControleParkeert, A::Systeem, QLatin1String("voorUitvoering"), S::Geparkeerd},
    {S::Ingepland, G::ControleWeigert, A::Systeem, QLatin1String("voorUitvoering"), S::Geweigerd},
    // A run that two people of SVB stopped gives back what it held (issue C 9).
    {S::Ingepland, G::Hercontrole, A::Systeem, QLatin1String("runGestopt"), S::Ingediend},
    // What the system made follows the agreement until it is paid: another amount is looked at anew, and none at all is nothing to pay (domain 7.1).
    {S::Betaalbaar, G::Hercontrole, A::Systeem, QLatin1String("loonAnders"), S::Ingediend},
    {S::HandmatigeControle, G::Hercontrole, A::Systeem, QLatin1String("loonAnders"), S::Ingediend},
    {S::Betaalbaar, G::Intrekken, A::Systeem, QLatin1String("geenLoon"), S::Ingetrokken},
    {S::Geparkeerd, G::Intrekken, A::Systeem, QLatin1String("geenLoon"), S::Ingetrokken},
    {S::HandmatigeControle, G::Intrekken, A::Systeem, QLatin1String("geenLoon"), S::Ingetrokken},
    {S::Ingepland, G::Betalen, A::Systeem, {}, S::Uitbetaald},
    {S::Ingepland, G::DeelsBetalen, A::Systeem, {}, S::DeelsUitbetaald},

    {S::DeelsUitbetaald, G::Plannen, A::Systeem, QLatin1String("restPast"), S::Ingepland},
    {S::DeelsUitbetaald, G::BetalingTerug, A::Systeem, {}, S::Teruggekomen},
    {S::Uitbetaald, G::BetalingTerug, A::Systeem, {}, S::Teruggekomen},
    {S::Teruggekomen, G::Plannen, A::Systeem, QLatin1String("ibanBevestigd"), S::Ingepland},

    {S::DeelsUitbetaald, G::Corrigeren, A::Indiener, {}, S::Gecorrigeerd},
    {S::DeelsUitbetaald, G::Corrigeren, A::Zorgverlener, {}, S::Gecorrigeerd},
    {S::DeelsUitbetaald, G::Corrigeren, A::Svb, reden, S::Gecorrigeerd},
    // Held or refused after a part was paid: the correction takes its place when nothing of it is owed any more (domain 7.8).
    {S::Geparkeerd, G::Corrigeren, A::Indiener, deelsBetaald, S::Gecorrigeerd},
    {S::Geparkeerd, G::Corrigeren, A::Zorgverlener, deelsBetaald, S::Gecorrigeerd},
    {S::Geparkeerd, G::Corrigeren, A::Svb, deelsBetaald, S::Gecorrigeerd},
    {S::Geweigerd, G::Corrigeren, A::Indiener, deelsBetaald, S::Gecorrigeerd},
    {S::Geweigerd, G::Corrigeren, A::Zorgverlener, deelsBetaald, S::Gecorrigeerd},
    {S::Geweigerd, G::Corrigeren, A::Svb, deelsBetaald, S::Gecorrigeerd},
    {S::Uitbetaald, G::Corrigeren, A::Indiener, {}, S::Gecorrigeerd},
    {S::Uitbetaald, G::Corrigeren, A::Zorgverlener, {}, S::Gecorrigeerd},
    {S::Uitbetaald, G::Corrigeren, A::Svb, reden, S::Gecorrigeerd},
    {S::Gecorrigeerd, G::Corrigeren, A::Indiener, {}, S::Gecorrigeerd},
    {S::Gecorrigeerd, G::Corrigeren, A::Zorgverlener, {}, S::Gecorrigeerd},
    {S::Gecorrigeerd, G::Corrigeren, A::Svb, reden, S::Gecorrigeerd},
};

} // namespace

std::span<const DeclaratieOvergang> declaratieOvergangen() { return rows; }

const DeclaratieOvergang* findOvergang(DeclaratieStatus van, DeclaratieGebeurtenis gebeurtenis, DeclaratieActor actor)
{
    for (const DeclaratieOvergang& row : rows) {
        if (row.van == van && row.gebeurtenis == gebeurtenis && row.actor == actor)
            return &row;
    }
    return nullptr;
}

bool isTeBewerken(const Declaratie& declaratie, Invoerkant kant)
{
    if (declaratie.invoerkant != kant || maaktSysteem(declaratie.soort))
        return false;
    if (declaratie.status == S::Concept)
        return true;
    const bool terug = declaratie.status == S::Geweigerd || declaratie.status == S::AfgekeurdDoorBudgethouder;
    return terug && declaratie.betaald == Bedrag{} && findOvergang(declaratie.status, G::Bewerken, kant == Invoerkant::Zorgverlener ? A::Zorgverlener : A::Indiener);
}

} // namespace pgb
