#include "shared/domain/toegang/toegang.h"
#include <algorithm>

namespace pgb {
namespace {

using H = Handeling;

bool hasGround(const Toegangsregel& regel, const Relatie& relatie)
{
    switch (regel.grond) {
    case Grond::Altijd: return true;
    case Grond::EigenDossier: return relatie.isBudgethouder;
    case Grond::Vertegenwoordiging: return relatie.vertegenwoordigt && (*relatie.vertegenwoordigt & regel.rechten) == regel.rechten;
    case Grond::Partij: return relatie.isZorgverlener;
    case Grond::Verstrekker: return relatie.isVerstrekker;
    case Grond::Svb: return relatie.alsSvb;
    case Grond::Gebruikersbeheer: return relatie.beheertAccount;
    }
    return false;
}

/// Acts that are the budgethouder's own, and the right a vertegenwoordiger needs for them beside Zien.
struct EigenHandeling {
    Handeling handeling;
    Recht recht;
};
constexpr EigenHandeling eigenHandelingen[] = {
    {H::ProfielZien, Recht::Zien},
    {H::ProfielWijzigen, Recht::Invoeren},
    {H::ToekenningZien, Recht::Zien},
    {H::BudgetZien, Recht::Zien},
    {H::VertegenwoordigingZien, Recht::Zien},
    {H::ZorgovereenkomstZien, Recht::Zien},
    {H::ZorgovereenkomstOpstellen, Recht::Invoeren},
    {H::ZorgovereenkomstOndertekenenBudgethouder, Recht::Ondertekenen},
    {H::ZorgbeschrijvingZien, Recht::Zien},
    {H::IdentiteitsbewijsZien, Recht::Invoeren}, // whoever draws up the agreement needs the copy
    {H::DeclaratieZien, Recht::Zien},
    {H::DeclaratieInvoeren, Recht::Invoeren},
    {H::DeclaratieIndienen, Recht::Indienen},
    {H::DeclaratieGoedkeuren, Recht::Indienen},
    {H::BetalingZien, Recht::Zien},
    {H::AuditlogZien, Recht::Zien},
};

/// Never the budget or what is left of it, and never the profile of the budgethouder (domain 1.2).
constexpr Handeling zorgverlenerHandelingen[] = {
    H::ZorgovereenkomstZien, H::ZorgovereenkomstOpstellen, H::ZorgovereenkomstOndertekenenZorgverlener, H::ZorgbeschrijvingZien,
    H::DeclaratieZien,       H::DeclaratieInvoeren,        H::BetalingZien,                             H::AuditlogZien,
    H::IdentiteitsbewijsZien,
};

constexpr Handeling verstrekkerHandelingen[] = {
    H::ProfielZien,           H::ToekenningZien,        H::ToekenningInvoeren,
    H::BudgetZien,            H::VertegenwoordigingZien, H::VertegenwoordigingBeheren,
    H::ZorgovereenkomstZien,  H::ZorgovereenkomstBeoordelen, H::ZorgbeschrijvingZien,
    H::DeclaratieZien,        H::BlokkadeBeheren,       H::BetalingZien,
    H::BeleidBeheren,
    H::WerktaakZien,          H::WerktaakBehandelen,    H::AuditlogZien,
};

/// Not the zorgbeschrijving: payment staff has no need of it (domain 1.2). The identity document is for its payroll (W01d).
constexpr Handeling svbHandelingen[] = {
    H::ProfielZien,          H::ProfielWijzigen,        H::ToekenningZien,
    H::BudgetZien,           H::VertegenwoordigingZien, H::ZorgovereenkomstZien,
    H::ZorgovereenkomstBeoordelenArbeidsrecht,          H::DeclaratieZien,
    H::DeclaratieInvoeren,   H::DeclaratieIndienen,     H::DeclaratieCorrigerenSvb,
    H::BetalingZien,
    H::BetaalrunUitvoeren,   H::WerktaakZien,           H::WerktaakBehandelen,
    H::AuditlogZien,         H::IdentiteitsbewijsZien,
};

constexpr Handeling beheerderHandelingen[] = {H::ParameterBeheren, H::GebruikersBeheren, H::WerktaakZien, H::AuditlogZien};

std::vector<Toegangsregel> buildTable()
{
    std::vector<Toegangsregel> table;
    for (const EigenHandeling& eigen : eigenHandelingen) {
        table.push_back({Rol::Budgethouder, eigen.handeling, Grond::EigenDossier, {}});
        table.push_back({Rol::Vertegenwoordiger, eigen.handeling, Grond::Vertegenwoordiging, Recht::Zien | eigen.recht});
    }
    for (Handeling handeling : zorgverlenerHandelingen) {
        table.push_back({Rol::Zorgverlener, handeling, Grond::Partij, {}});
        table.push_back({Rol::MedewerkerOrganisatie, handeling, Grond::Partij, {}});
    }
    for (Handeling handeling : verstrekkerHandelingen)
        table.push_back({Rol::MedewerkerVerstrekker, handeling, Grond::Verstrekker, {}});
    for (Handeling handeling : svbHandelingen)
        table.push_back({Rol::Svb, handeling, Grond::Svb, {}});
    for (Handeling handeling : beheerderHandelingen)
        table.push_back({Rol::Beheerder, handeling, Grond::Altijd, {}});
    for (const Code<Rol>& rol : codeTable<Rol>()) {
        if (kanGebruikersBeheren(rol.waarde))
            table.push_back({rol.waarde, H::GebruikersBeheren, Grond::Gebruikersbeheer, {}});
    }
    // Parameters are public law; every client needs them to check what is typed.
    for (const Code<Rol>& rol : codeTable<Rol>())
        table.push_back({rol.waarde, H::ParameterZien, Grond::Altijd, {}});
    return table;
}

} // namespace

std::span<const Toegangsregel> toegangsregels()
{
    static const std::vector<Toegangsregel> table = buildTable();
    return table;
}

bool mag(Rol rol, const Relatie& relatie, Handeling handeling)
{
    const auto table = toegangsregels();
    return std::any_of(table.begin(), table.end(), [&](const Toegangsregel& regel) {
        return regel.rol == rol && regel.handeling == handeling && hasGround(regel, relatie);
    });
}

std::optional<Handeling> handelingVoor(ZorgovereenkomstGebeurtenis gebeurtenis, ZorgovereenkomstStatus van)
{
    using enum ZorgovereenkomstGebeurtenis;
    using S = ZorgovereenkomstStatus;
    switch (gebeurtenis) {
    case Opzeggen:
    case OndertekenenBudgethouder: return H::ZorgovereenkomstOndertekenenBudgethouder;
    case Intrekken:
    case Wijzigen: {
        const bool getekend = van == S::GetekendZorgverlener || van == S::GetekendBudgethouder || van == S::InBeoordeling || van == S::AanvullingGevraagd;
        return getekend ? H::ZorgovereenkomstOndertekenenBudgethouder : H::ZorgovereenkomstOpstellen;
    }
    case Delen:
    case Verwijderen:
    case Overnemen:
    case Aanvullen:
    case Herstellen: return H::ZorgovereenkomstOpstellen;
    default: return std::nullopt;
    }
}

bool kanGebruikersBeheren(Rol rol) { return rol == Rol::MedewerkerOrganisatie || rol == Rol::MedewerkerVerstrekker || rol == Rol::Svb; }

Relatie relatieTotAccount(const Gebruiker& wie, const Gebruiker& account)
{
    const auto eigenHuis = [&] {
        switch (wie.rol) {
        case Rol::MedewerkerOrganisatie: return wie.organisatie && wie.organisatie == account.organisatie;
        case Rol::MedewerkerVerstrekker: return wie.verstrekker && wie.verstrekker == account.verstrekker;
        case Rol::Svb: return true;
        default: return false;
        }
    };
    Relatie relatie;
    relatie.beheertAccount = wie.beheertGebruikers && account.rol == wie.rol && eigenHuis();
    return relatie;
}

bool magGebruikersBeheren(const Gebruiker& wie) { return mag(wie.rol, relatieTotAccount(wie, wie), Handeling::GebruikersBeheren); }

bool eistTweedeFactor(Rol rol) { return rol == Rol::MedewerkerVerstrekker || rol == Rol::Svb || rol == Rol::Beheerder; }

bool alleenKoppelen(Rol rol, Inlogniveau niveau) { return eistTweedeFactor(rol) && niveau == Inlogniveau::Wachtwoord; }

std::optional<Rechten> rechtenOp(std::span<const Vertegenwoordiging> registraties, GebruikerId gebruiker, BudgethouderId budgethouder,
                                 QDate dag)
{
    std::optional<Rechten> result;
    for (const Vertegenwoordiging& v : registraties) {
        const bool valid = dag.isValid() && v.van.isValid() && v.van <= dag && (!v.tot || dag <= *v.tot);
        if (valid && gebruiker && v.gebruiker == gebruiker && v.budgethouder == budgethouder)
            result = result.value_or(Rechten()) | v.rechten;
    }
    return result;
}

} // namespace pgb
