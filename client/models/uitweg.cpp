#include "client/models/uitweg.h"
#include "shared/domain/controle/waarden.h"
#include "shared/domain/overzicht/oplossing.h"
#include "shared/text/bevinding_text.h"
#include <algorithm>

namespace pgb {
namespace {

struct UitwegWoorden {
    Q_DECLARE_TR_FUNCTIONS(Uitweg)
};

} // namespace

bool kijktNa(const Declaratie& declaratie, const Bevoegd& lezer) { return lezer.rol() == Rol::Svb && declaratie.status == DeclaratieStatus::HandmatigeControle; }

bool handeltAf(const Declaratie& declaratie, const Bevoegd& lezer) { return lezer.mag(Handeling::DeclaratieCorrigerenSvb, declaratie.budgethouder) && declaratie.terugvordering && !declaratie.terugvordering->afgedaanOp; }

Uitweg uitwegVan(const Declaratie& d, bool u, const Bevoegd& lezer, bool laat)
{
    using S = DeclaratieStatus;
    const Rol rol = lezer.rol();
    const bool burger = rol == Rol::Budgethouder || rol == Rol::Vertegenwoordiger;
    const bool verlener = rol == Rol::Zorgverlener || rol == Rol::MedewerkerOrganisatie;
    if (kijktNa(d, lezer) || (laat && isLaatVerzoek(d)) || ((burger || verlener) && u && d.status == S::TerBeoordeling))
        return Uitweg::Beoordelen;
    if (handeltAf(d, lezer))
        return Uitweg::Afhandelen;
    const Bevinding* zwaarste = zwaarsteBevinding(d);
    if (rol == Rol::MedewerkerVerstrekker && d.status == S::Geparkeerd && zwaarste && vraagtToestemming(zwaarste->controle) && onbekendeParameter(*zwaarste).isEmpty())
        return Uitweg::Toestemming;
    const std::optional<Oplossing> oplossing = oplossingVan(d);
    const bool vast = d.status == S::Geweigerd || d.status == S::Geparkeerd || d.status == S::DeelsUitbetaald;
    if (vast && oplossing == Oplossing::Overeenkomst && rol != Rol::Svb)
        return Uitweg::Overeenkomst;
    if (!verlener && (d.status == S::DeelsUitbetaald || (d.status == S::Geparkeerd && oplossing == Oplossing::Budget)))
        return burger && u ? Uitweg::Storten : Uitweg::Budget;
    if (!u || bladSoort(d, lezer) == BladSoort::Geen)
        return Uitweg::Geen;
    if (d.status == S::Geweigerd || d.status == S::AfgekeurdDoorBudgethouder)
        return Uitweg::Herstellen;
    return d.status == S::Concept ? Uitweg::Verder : Uitweg::Geen;
}

std::optional<ToestemmingSoort> gevraagdeToestemming(const Declaratie& declaratie)
{
    const Bevinding* waarom = zwaarsteBevinding(declaratie);
    const QString controle = waarom ? waarom->controle : QString();
    if (controle == QLatin1String("DC-058"))
        return ToestemmingSoort::Boven40Uur;
    if (controle == QLatin1String("DC-080"))
        return ToestemmingSoort::EenmaligeUitkering;
    if (controle == QLatin1String("DC-075") && declaratie.soort == DeclaratieSoort::BijkomendeZorgkosten)
        return ToestemmingSoort::BijkomendeZorgkosten;
    if (controle == QLatin1String("DC-075") && declaratie.soort == DeclaratieSoort::EigenVervoerskosten)
        return ToestemmingSoort::EigenVervoerskosten;
    return std::nullopt;
}

RedenDelen redenVoor(const DeclaratieRij& rij, const Declaratie& d, bool laat)
{
    RedenDelen uit = redenDelen(d, {rij.verlener, QString(), rij.u});
    if (!laat || !isLaatVerzoek(d))
        return uit;
    const auto jaar = std::find_if(d.bevindingen.begin(), d.bevindingen.end(), [](const Bevinding& b) { return vraagtLaatVerzoek({b}); });
    uit.bevinding = bevindingTekst(*jaar);
    uit.verder.clear(); // it tells the budgethouder what to do
    uit.zin = UitwegWoorden::tr("Het jaar %1 is afgesloten en er wordt gevraagd om dit alsnog te betalen. Sta het toe, of weiger het met een reden.").arg(d.periode.van.year());
    return uit;
}

QString uitwegTekst(Uitweg uitweg, const Declaratie& d, const Bevoegd& lezer)
{
    switch (uitweg) {
    case Uitweg::Geen: break;
    case Uitweg::Beoordelen: return UitwegWoorden::tr("Beoordelen");
    case Uitweg::Afhandelen: return UitwegWoorden::tr("Afhandelen");
    case Uitweg::Herstellen: return bladSoort(d, lezer) == BladSoort::Correctie ? UitwegWoorden::tr("Opnieuw corrigeren") : UitwegWoorden::tr("Herstellen");
    case Uitweg::Verder: return UitwegWoorden::tr("Verder invullen");
    case Uitweg::Overeenkomst: return UitwegWoorden::tr("Naar de overeenkomst");
    case Uitweg::Toestemming: return UitwegWoorden::tr("Toestemming geven…");
    case Uitweg::Storten: return UitwegWoorden::tr("Geld storten…");
    case Uitweg::Budget: return UitwegWoorden::tr("Bekijk budget");
    }
    return {};
}

} // namespace pgb
