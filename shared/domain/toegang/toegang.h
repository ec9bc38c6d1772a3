#pragma once
#include "shared/domain/partij/partij.h"
#include <span>

namespace pgb {

/// What someone wants to do (domain 1.2, one per row and letter that issue A needs).
enum class Handeling {
    ProfielZien, ProfielWijzigen,
    ToekenningZien, ToekenningInvoeren, BudgetZien,
    VertegenwoordigingZien, VertegenwoordigingBeheren,
    ZorgovereenkomstZien, ZorgovereenkomstOpstellen, ZorgovereenkomstOndertekenenBudgethouder, ZorgovereenkomstOndertekenenZorgverlener,
    ZorgovereenkomstBeoordelen, ZorgovereenkomstBeoordelenArbeidsrecht,
    ZorgbeschrijvingZien,
    DeclaratieZien, DeclaratieInvoeren, DeclaratieIndienen, DeclaratieGoedkeuren, DeclaratieCorrigerenSvb,
    BlokkadeBeheren,
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
};

/// Deny by default. Pure; tested over the whole space.
bool mag(Rol rol, const Relatie& relatie, Handeling handeling);

template<> std::span<const Code<Handeling>> codeTable<Handeling>();

} // namespace pgb
