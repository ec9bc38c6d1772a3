#include "shared/domain/declaratie/declaratie.h"
#include <algorithm>
#include <limits>

namespace pgb {

QString reiskostenFunctie() { return QStringLiteral("REISKOSTEN"); }

bool isKaartje(QStringView functieCode, Eenheid eenheid) { return functieCode == reiskostenFunctie() && eenheid == Eenheid::Stuk; }
QString kostenFunctie() { return QStringLiteral("KOSTEN"); }

Bedrag regelBedrag(const Declaratieregel& regel)
{
    if (regel.eenheid != Eenheid::Uur)
        return regelBedrag(regel.aantal, regel.tarief);
    constexpr qint64 max = std::numeric_limits<qint32>::max();
    return regelBedrag(Duur{qint32(std::clamp(regel.aantal, -max, max))}, regel.tarief);
}

bool isKlaargezet(const Declaratie& declaratie)
{
    return declaratie.status == DeclaratieStatus::Concept && declaratie.klaargezetOp.isValid();
}

QDate verzenddag(const Periode& periode)
{
    return periode.tot.addDays(1);
}

bool bevestigtZorgverlener(const Declaratie& declaratie)
{
    return declaratie.soort == DeclaratieSoort::Correctie && declaratie.invoerkant == Invoerkant::Budgethouder;
}

bool isNietBevestigd(const Declaratie& declaratie)
{
    return declaratie.status == DeclaratieStatus::Geweigerd && bevestigtZorgverlener(declaratie) && !declaratie.ingediendOp.isValid();
}

Bedrag totaalVan(const std::vector<Declaratieregel>& regels)
{
    Bedrag totaal;
    for (const Declaratieregel& regel : regels)
        totaal += regel.bedrag;
    return totaal;
}

std::optional<Invoerkant> invoerkantVan(Rol rol)
{
    switch (rol) {
    case Rol::Budgethouder:
    case Rol::Vertegenwoordiger: return Invoerkant::Budgethouder;
    case Rol::Zorgverlener:
    case Rol::MedewerkerOrganisatie: return Invoerkant::Zorgverlener;
    case Rol::Svb: return Invoerkant::Svb;
    case Rol::MedewerkerVerstrekker:
    case Rol::Beheerder: break;
    }
    return std::nullopt;
}

bool isBedragsoort(DeclaratieSoort soort)
{
    switch (soort) {
    case DeclaratieSoort::BijkomendeZorgkosten:
    case DeclaratieSoort::EigenVervoerskosten:
    case DeclaratieSoort::EenmaligeUitkering:
    case DeclaratieSoort::Feestdagenuitkering:
    case DeclaratieSoort::Eindejaarsuitkering:
    case DeclaratieSoort::VerantwoordingsvrijBedrag:
    case DeclaratieSoort::TegemoetkomingSociaalNetwerk: return true;
    default: return false;
    }
}

bool isPerDag(DeclaratieSoort soort) { return soort == DeclaratieSoort::ZiekteUren || soort == DeclaratieSoort::Reiskosten; }

bool isBedragOfPerDag(DeclaratieSoort soort) { return isBedragsoort(soort) || isPerDag(soort); }

bool maaktSysteem(DeclaratieSoort soort) { return soort == DeclaratieSoort::Maandloon || soort == DeclaratieSoort::TegemoetkomingSociaalNetwerk; }

bool kanInvoeren(DeclaratieSoort soort, Invoerkant kant)
{
    if (maaktSysteem(soort))
        return false;
    switch (soort) {
    case DeclaratieSoort::GeleverdeZorg:
    case DeclaratieSoort::Reiskosten:
    case DeclaratieSoort::Factuur: return true;
    case DeclaratieSoort::Correctie: return false;
    default: return kant != Invoerkant::Zorgverlener;
    }
}

bool vraagtLaatVerzoek(const std::vector<Bevinding>& bevindingen)
{
    return std::any_of(bevindingen.begin(), bevindingen.end(), [](const Bevinding& b) { return b.controle == QLatin1String("DC-050"); });
}

bool isLaatVerzoek(const Declaratie& declaratie)
{
    return declaratie.status == DeclaratieStatus::Geparkeerd && vraagtLaatVerzoek(declaratie.bevindingen);
}

bool isTeCorrigeren(DeclaratieStatus status, Bedrag betaald)
{
    using enum DeclaratieStatus;
    if (status == Uitbetaald || status == DeelsUitbetaald || status == Gecorrigeerd)
        return true;
    return betaald > Bedrag{} && (status == Geparkeerd || status == Geweigerd);
}

bool naarBudgethouder(DeclaratieSoort soort)
{
    return soort == DeclaratieSoort::EigenVervoerskosten || soort == DeclaratieSoort::VerantwoordingsvrijBedrag;
}

bool isPrive(const Declaratie& declaratie)
{
    const bool verwijderd = declaratie.status == DeclaratieStatus::Ingetrokken && !declaratie.aangebodenOp.isValid();
    return declaratie.status == DeclaratieStatus::Concept || verwijderd;
}

bool isVoorKant(const Declaratie& declaratie, Rol rol) { return !isPrive(declaratie) || invoerkantVan(rol) == declaratie.invoerkant; }

} // namespace pgb
