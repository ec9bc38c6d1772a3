#pragma once
#include "shared/domain/partij/partij.h"
#include "shared/domain/zorgovereenkomst/machine.h"
#include <span>

namespace pgb {

/// What someone wants to do (domain 1.2, one per row and letter that issue A needs).
enum class Handeling {
    ProfielZien, ProfielWijzigen,
    ToekenningZien, ToekenningInvoeren, BudgetZien,
    VertegenwoordigingZien, VertegenwoordigingBeheren,
    ZorgovereenkomstZien, ZorgovereenkomstOpstellen, ZorgovereenkomstOndertekenenBudgethouder, ZorgovereenkomstOndertekenenZorgverlener,
    ZorgovereenkomstBeoordelen, ZorgovereenkomstBeoordelenArbeidsrecht,
    ZorgbeschrijvingZien, IdentiteitsbewijsZien,
    DeclaratieZien, DeclaratieInvoeren, DeclaratieIndienen, DeclaratieGoedkeuren, DeclaratieCorrigerenSvb,
    BlokkadeBeheren, BeleidBeheren,
    BetalingZien, BetaalrunUitvoeren,
    WerktaakZien, WerktaakBehandelen,
    ParameterZien, ParameterBeheren, GebruikersBeheren, AuditlogZien
};

/// How the person stands to the record. The caller works it out from the database; `Geen` = no relation at all.
struct Relatie {
    bool isBudgethouder = false;               ///< own dossier
    std::optional<Rechten> vertegenwoordigt;   ///< registration valid today, with its rights
    bool isZorgverlener = false;               ///< party to the record: own record of the zorgverlener or its organisation
    bool isVerstrekker = false;                ///< the toekenning behind the record is of the employee's verstrekker
    bool alsSvb = false;                       ///< the record is under SVB's task (all that is paid)
    bool beheertAccount = false;               ///< looks after the accounts of his house, and the record is one of them
};

/// On which ground a role may do an act.
enum class Grond { Altijd, EigenDossier, Vertegenwoordiging, Partij, Verstrekker, Svb, Gebruikersbeheer };

/// One row of the permission table. `rechten`: what the registration must hold, for Grond::Vertegenwoordiging.
struct Toegangsregel {
    Rol rol;
    Handeling handeling;
    Grond grond;
    Rechten rechten;
};

/// The whole table of domain 1.2; what is not in it is denied.
std::span<const Toegangsregel> toegangsregels();

/// Deny by default. Pure; tested over the whole space.
bool mag(Rol rol, const Relatie& relatie, Handeling handeling);

/// The act that an event of a version in this state is for the budgethouder's side: what ends an agreement or undoes a signature asks for what
/// signing asks. Nothing = no event of that side.
std::optional<Handeling> handelingVoor(ZorgovereenkomstGebeurtenis gebeurtenis, ZorgovereenkomstStatus van);

/// The roles that Gebruiker::beheertGebruikers can be given to: who works for an organisation, for a verstrekker or for SVB.
bool kanGebruikersBeheren(Rol rol);
/// Whoever has Gebruiker::beheertGebruikers stands in relation to the accounts of his own role at his own organisation, verstrekker or at SVB,
/// his own among them.
Relatie relatieTotAccount(const Gebruiker& wie, const Gebruiker& account);
/// There are accounts that he looks after: all, or those of his own house.
bool magGebruikersBeheren(const Gebruiker& wie);

/// True for who works with other people's dossiers by office: verstrekker, SVB and beheerder sign in with two factors (domain 1.1).
bool eistTweedeFactor(Rol rol);
/// True for a session that may do nothing but couple a second factor, change its password and end.
bool alleenKoppelen(Rol rol, Inlogniveau niveau);

/// The rights that the user has for the budgethouder on the day (first and last day included), over all registrations of the pair;
/// nothing when none is valid then.
std::optional<Rechten> rechtenOp(std::span<const Vertegenwoordiging> registraties, GebruikerId gebruiker, BudgethouderId budgethouder,
                                 QDate dag);

template<> std::span<const Code<Handeling>> codeTable<Handeling>();

} // namespace pgb
