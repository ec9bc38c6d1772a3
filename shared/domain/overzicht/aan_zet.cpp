#include "shared/domain/overzicht/aan_zet.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/overzicht/oplossing.h"
#include <algorithm>

namespace pgb {
namespace {

using ZS = ZorgovereenkomstStatus;
using DS = DeclaratieStatus;

constexpr Code<AanZet> codes[] = {
    {AanZet::Niemand, QLatin1String("niemand")},         {AanZet::Budgethouder, QLatin1String("budgethouder")},
    {AanZet::Zorgverlener, QLatin1String("zorgverlener")}, {AanZet::Verstrekker, QLatin1String("verstrekker")},
    {AanZet::Svb, QLatin1String("svb")},                 {AanZet::VerstrekkerEnSvb, QLatin1String("verstrekkerEnSvb")},
};

struct Wacht {
    QLatin1String controle;
    AanZet op;
};

/// What holds a declaratie and is not for the budgethouder to solve (domain 7.10: the sentence of the controle says who does).
constexpr Wacht wachten[] = {
    {QLatin1String("DC-006"), AanZet::Verstrekker},  {QLatin1String("DC-009"), AanZet::Verstrekker}, {QLatin1String("DC-010"), AanZet::Verstrekker},
    {QLatin1String("DC-011"), AanZet::Verstrekker},  {QLatin1String("DC-012"), AanZet::Verstrekker}, {QLatin1String("DC-015"), AanZet::Verstrekker},
    {QLatin1String("DC-017"), AanZet::Verstrekker},  {QLatin1String("DC-030"), AanZet::Verstrekker}, {QLatin1String("DC-037"), AanZet::Verstrekker},
    {QLatin1String("DC-039"), AanZet::Verstrekker},  {QLatin1String("DC-040"), AanZet::Svb},         {QLatin1String("DC-050"), AanZet::Verstrekker},
    {QLatin1String("DC-074"), AanZet::Verstrekker},  {QLatin1String("DC-075"), AanZet::Verstrekker}, {QLatin1String("DC-080"), AanZet::Verstrekker},
    {QLatin1String("DC-095"), AanZet::Svb},          {QLatin1String("DC-098"), AanZet::Zorgverlener}, {QLatin1String("DC-099"), AanZet::Niemand}, // time goes by
    {QLatin1String("DC-100"), AanZet::Svb},          {QLatin1String("DC-101"), AanZet::Svb},         {QLatin1String("DC-104"), AanZet::Svb},
    {QLatin1String("DC-105"), AanZet::Svb},
};

AanZet wieLostOp(const Declaratie& declaratie)
{
    const Bevinding* zwaarste = zwaarsteBevinding(declaratie);
    // Held for what only SVB and the verstrekker are told (DC-104), or by a question that SVB typed.
    if (!zwaarste || zwaarste->ernst < Ernst::Parkeren)
        return declaratie.statusReden.isEmpty() || maaktSysteem(declaratie.soort) ? AanZet::Svb : AanZet::Budgethouder;
    // Nobody typed a wage, so nobody has a sheet to mend: SVB finds out who has to, unless it waits for money.
    const bool geld = oplossingVan(zwaarste->controle) == Oplossing::Budget && zwaarste->ernst == Ernst::Parkeren;
    if (!onbekendeParameter(*zwaarste).isEmpty()) // the beheerder enters it, also what a verstrekker allows; of travel each gemeente says so itself
        return zwaarste->controle == QLatin1String("DC-066") ? AanZet::Verstrekker : AanZet::Svb;
    if (wachtOpZiekmelding(*zwaarste))
        return AanZet::Budgethouder;
    const auto wacht = std::find_if(std::begin(wachten), std::end(wachten), [&](const Wacht& w) { return zwaarste->controle == w.controle; });
    if (wacht == std::end(wachten))
        return maaktSysteem(declaratie.soort) && !geld ? AanZet::Svb : AanZet::Budgethouder;
    return wacht->op;
}

AanZet vanKant(Invoerkant kant)
{
    return kant == Invoerkant::Zorgverlener ? AanZet::Zorgverlener : kant == Invoerkant::Svb ? AanZet::Svb : AanZet::Budgethouder;
}

AanZet beoordelaars(const ZorgovereenkomstVersie& versie)
{
    const auto open = [&](DeelbeoordelingSoort soort) {
        return std::any_of(versie.beoordelingen.begin(), versie.beoordelingen.end(), [soort](const Deelbeoordeling& d) {
            return d.soort == soort && d.status == DeelbeoordelingStatus::Open;
        });
    };
    if (!open(DeelbeoordelingSoort::SvbArbeidsrecht))
        return AanZet::Verstrekker;
    return open(DeelbeoordelingSoort::Verstrekker) ? AanZet::VerstrekkerEnSvb : AanZet::Svb;
}

} // namespace

template<> std::span<const Code<AanZet>> codeTable<AanZet>() { return codes; }

bool wachtOpZiekmelding(const Bevinding& bevinding)
{
    return bevinding.controle == QLatin1String("DC-095")
        && std::any_of(bevinding.params.begin(), bevinding.params.end(), [](const auto& param) { return param.first == QLatin1String("variant") && param.second == QLatin1String("nietGemeld"); });
}

AanZet aanZet(const ZorgovereenkomstVersie& versie)
{
    switch (versie.status) {
    case ZS::Concept: return versie.opgesteldDoor == Partijrol::Zorgverlener ? AanZet::Zorgverlener : AanZet::Budgethouder;
    case ZS::Gedeeld: return AanZet::Zorgverlener;
    case ZS::Teruggestuurd:
    case ZS::GetekendZorgverlener:
    case ZS::AanvullingGevraagd:
    case ZS::Afgekeurd: return AanZet::Budgethouder;
    case ZS::InBeoordeling: return beoordelaars(versie);
    case ZS::GetekendBudgethouder:
    case ZS::Goedgekeurd:
    case ZS::Lopend:
    case ZS::Ingetrokken:
    case ZS::Vervangen:
    case ZS::Opgezegd:
    case ZS::Beeindigd:
    case ZS::Vervallen: break;
    }
    return AanZet::Niemand;
}

AanZet aanZet(const Declaratie& declaratie)
{
    switch (declaratie.status) {
    case DS::Concept:
    case DS::Geweigerd:
        // A wage was refused by a person of SVB: nobody can hand it in again.
        return isKlaargezet(declaratie) || maaktSysteem(declaratie.soort) ? AanZet::Niemand : vanKant(declaratie.invoerkant);
    case DS::TerBeoordeling: return bevestigtZorgverlener(declaratie) ? AanZet::Zorgverlener : AanZet::Budgethouder;
    case DS::DeelsUitbetaald: return AanZet::Budgethouder;
    case DS::Geparkeerd: return wieLostOp(declaratie);
    case DS::AfgekeurdDoorBudgethouder:
    case DS::Teruggekomen: return AanZet::Zorgverlener;
    case DS::Ingediend:
    case DS::HandmatigeControle: return AanZet::Svb;
    case DS::Uitbetaald: return declaratie.terugvordering && !declaratie.terugvordering->afgedaanOp ? AanZet::Svb : AanZet::Niemand;
    case DS::Betaalbaar:
    case DS::Ingepland:
    case DS::Ingetrokken:
    case DS::Gecorrigeerd: break;
    }
    return AanZet::Niemand;
}

bool isAanZet(AanZet wie, Rol lezer)
{
    switch (lezer) {
    case Rol::Budgethouder:
    case Rol::Vertegenwoordiger: return wie == AanZet::Budgethouder;
    case Rol::Zorgverlener:
    case Rol::MedewerkerOrganisatie: return wie == AanZet::Zorgverlener;
    case Rol::Svb: return wie == AanZet::Svb || wie == AanZet::VerstrekkerEnSvb;
    case Rol::MedewerkerVerstrekker:
    case Rol::Beheerder: break;
    }
    return false;
}

Handeling nodigVoor(const ZorgovereenkomstVersie& versie)
{
    return versie.status == ZS::GetekendZorgverlener ? Handeling::ZorgovereenkomstOndertekenenBudgethouder : Handeling::ZorgovereenkomstOpstellen;
}

Handeling nodigVoorBewerken(const Declaratie& declaratie)
{
    const bool opdracht = declaratie.status == DS::TerBeoordeling || declaratie.status == DS::Betaalbaar || declaratie.status == DS::Geparkeerd;
    return opdracht && declaratie.invoerkant != Invoerkant::Zorgverlener ? Handeling::DeclaratieIndienen : Handeling::DeclaratieInvoeren;
}

Handeling nodigVoor(const Declaratie& declaratie)
{
    if (declaratie.status == DS::TerBeoordeling)
        return Handeling::DeclaratieGoedkeuren;
    if (declaratie.status == DS::DeelsUitbetaald) // a deposit
        return Handeling::DeclaratieIndienen;
    if (declaratie.status != DS::Geparkeerd)
        return Handeling::DeclaratieInvoeren;
    switch (oplossingVan(declaratie).value_or(Oplossing::Uren)) {
    case Oplossing::Budget: return Handeling::DeclaratieIndienen;
    case Oplossing::Overeenkomst: return Handeling::ZorgovereenkomstOpstellen;
    case Oplossing::Uren: return nodigVoorBewerken(declaratie);
    case Oplossing::Wachten: break;
    }
    return Handeling::DeclaratieInvoeren;
}

bool isAanZet(const ZorgovereenkomstVersie& versie, BudgethouderId budgethouder, const Bevoegd& lezer)
{
    const AanZet wie = aanZet(versie);
    return isAanZet(wie, lezer.rol()) && (wie != AanZet::Budgethouder || lezer.mag(nodigVoor(versie), budgethouder));
}

bool isAanZet(const Declaratie& declaratie, const Bevoegd& lezer)
{
    const AanZet wie = aanZet(declaratie);
    return isAanZet(wie, lezer.rol()) && (wie != AanZet::Budgethouder || lezer.mag(nodigVoor(declaratie), declaratie.budgethouder));
}

QStringList wieKan(const Bevoegd& lezer, Handeling handeling, BudgethouderId budgethouder, const QString& naam)
{
    const QStringList anderen = lezer.wieKan(handeling, budgethouder);
    return anderen.isEmpty() ? QStringList{naam} : anderen;
}

} // namespace pgb
