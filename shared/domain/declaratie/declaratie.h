#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/partij/partij.h"
#include "shared/domain/wet.h"
#include <QDateTime>
#include <QTime>
#include <optional>
#include <vector>

namespace pgb {

/// Kinds of domain 7.1.
enum class DeclaratieSoort {
    GeleverdeZorg, Maandloon, Reiskosten, BijkomendeZorgkosten, EigenVervoerskosten, EenmaligeUitkering, Feestdagenuitkering,
    Eindejaarsuitkering, VerantwoordingsvrijBedrag, ZiekteUren, TegemoetkomingSociaalNetwerk, Factuur, Correctie
};

/// States of domain 7.7.
enum class DeclaratieStatus {
    Concept, TerBeoordeling, AfgekeurdDoorBudgethouder, Ingediend, Geweigerd, Geparkeerd, HandmatigeControle, Betaalbaar, Ingepland,
    Uitbetaald, DeelsUitbetaald, Teruggekomen, Ingetrokken, Gecorrigeerd
};

/// The side that typed a declaratie; SVB types what came on signed paper (domain 1.2, 7.1).
enum class Invoerkant { Budgethouder, Zorgverlener, Svb };

/// One day, one zorgfunctie (domain 7.3). Kilometers are lines with Eenheid::Kilometer and functieCode "REISKOSTEN".
struct Declaratieregel {
    QDate datum;
    QString functieCode;
    ToekenningId toekenning; ///< 0 = not chosen (DC-028)
    Eenheid eenheid = Eenheid::Uur;
    /// Minutes for Uur, hundredths for other units.
    qint64 aantal = 0;
    Tarief tarief;
    Bedrag bedrag; ///< rounded per line (domain 7.4)
    std::optional<QTime> begin;
    std::optional<QTime> eind;
    bool afgeleid = false; ///< computed by a split, not typed
    bool operator==(const Declaratieregel&) const = default;
};

/// "REISKOSTEN": the function code of travel lines.
QString reiskostenFunctie();
/// The amount of a line from its unit, quantity and rate.
Bedrag regelBedrag(const Declaratieregel& regel);

/// A claim for payment of care given (domain 7).
struct Declaratie {
    DeclaratieId id;
    qint64 rijversie = 0;
    QString nummer; ///< "2025-0412", given on first submit
    ZorgovereenkomstId zorgovereenkomst;
    BudgethouderId budgethouder;
    ZorgverlenerId zorgverlener;
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg;
    Periode periode;
    DeclaratieStatus status = DeclaratieStatus::Concept;
    QString factuurnummer;
    std::optional<QDate> factuurdatum;
    std::vector<Declaratieregel> regels;
    Bedrag totaal;
    Bedrag betaald;
    DeclaratieId oorspronkelijke; ///< for Correctie
    GebruikerId ingevoerdDoor;
    Invoerkant invoerkant = Invoerkant::Budgethouder;
    QDateTime aangebodenOp; ///< UTC: first laid before the budgethouder or submitted; invalid = never. Not on the wire.
    GebruikerId goedgekeurdDoor; ///< who gave the order to pay: budgethouder, vertegenwoordiger, or SVB for signed paper
    QDateTime ingediendOp;  ///< UTC; invalid = not yet
    QDateTime statusSinds;  ///< UTC
    QString statusReden;    ///< typed text of a rejection or question
    QDate verwachteBetaaldatum;
    std::vector<Bevinding> bevindingen; ///< of the last check with authority
};

Bedrag totaalVan(const std::vector<Declaratieregel>& regels);

/// The side on which an account of this role types declaraties; nothing for roles that type none.
std::optional<Invoerkant> invoerkantVan(Rol rol);
/// Nobody's business but its own side's: a draft, also one taken back to be edited, and a draft that was deleted before it was shown
/// to anyone (domain 7.7).
bool isPrive(const Declaratie& declaratie);
/// False when it is private to a side that is not this role's. Says nothing of the dossier: that is for domain/toegang.
bool isVoorKant(const Declaratie& declaratie, Rol rol);

template<> std::span<const Code<DeclaratieSoort>> codeTable<DeclaratieSoort>();
template<> std::span<const Code<DeclaratieStatus>> codeTable<DeclaratieStatus>();
template<> std::span<const Code<Invoerkant>> codeTable<Invoerkant>();

} // namespace pgb
