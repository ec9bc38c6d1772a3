#pragma once
#include "server/app/zorgovereenkomsten.h"
#include "shared/domain/zorgovereenkomst/keten_ruimte.h"
#include "shared/domain/zorgovereenkomst/verhoging.h"

namespace pgb::app {

// What spares typing (issue B, point 6): copy of last year, templates, one raise over many agreements, signing many, dates to watch.

// --- van vorig jaar (kopie.cpp)

struct Kopie {
    Zorgovereenkomst zorgovereenkomst; ///< the one with the new draft
    int volgnummer = 0;                ///< of the draft
    std::vector<FieldPath> verschillen; ///< against what it was copied from
};
/// A draft with the newest approved content, moved to the new first day: a change while that agreement still runs then, else a new agreement.
/// `verhoging` is of the rates as the new day has them. Conflict "geenGeldendeVersie" when nothing was ever approved, "openVersie" when a
/// change is open.
Outcome<Kopie> kopieVanVorigJaar(Werk& werk, ZorgovereenkomstId id, std::optional<QDate> ingangsdatum, const std::optional<Verhoging>& verhoging = {});

/// The draft of a new agreement with a zorgverlener who has one that runs, made into a change of that one: the content goes over, the draft goes
/// away (domain 6.3). Conflict "overeenkomstEindigt" when notice was given of it, "geenGeldendeVersie" when there is none, or the record is no such draft.
Outcome<Kopie> maakWijziging(Werk& werk, ZorgovereenkomstId id);

// --- sjablonen (sjablonen.cpp): of the caller's organisation, else his own

Outcome<std::vector<Sjabloon>> listSjablonen(Werk& werk);
/// OngeldigeInvoer "veldOntbreekt" without a name, Conflict "sjabloonNaamBestaat" with that of another of the same house, in whatever case.
/// What belongs to one budgethouder is taken out.
Outcome<Sjabloon> enterSjabloon(Werk& werk, const QString& naam, const ZorgovereenkomstInhoud& inhoud);
Outcome<Sjabloon> changeSjabloon(Werk& werk, SjabloonId id, qint64 rijversie, const QString& naam, const ZorgovereenkomstInhoud& inhoud);
Outcome<void> removeSjabloon(Werk& werk, SjabloonId id);

// --- centenronde (centenronde.cpp)

/// What the raise makes of one agreement.
struct CentenRegel {
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    QString budgethouder; ///< name
    QString zorgverlener; ///< name
    QDate ingangsdatum;
    struct Tariefregel {
        QString functieCode;
        Eenheid eenheid = Eenheid::Uur;
        Tarief oud;
        Tarief nieuw;
    };
    std::vector<Tariefregel> tarieven;
    std::optional<Bedrag> maandloonOud; ///< of who is paid by the month; nothing = the raise does not touch it
    std::optional<Bedrag> maandloonNieuw;
    Bedrag perJaar; ///< what a year from the first day costs more (or less)
    std::optional<Wijzigingsoordeel> oordeel;
    std::vector<Bevinding> bevindingen; ///< of the version that it would become: minimum, maximum, dates, budget
    QString probleem; ///< code when the row cannot be done at all: "openVersie", "geenGeldendeVersie", "nietsTeWijzigen", "centenNietBijMaandloon", "nietToegestaan"
};
/// One row for an agreement in scope; nothing is written. NietGevonden when it may not be seen.
Outcome<CentenRegel> centenVoorbeeld(Werk& werk, ZorgovereenkomstId id, const Verhoging& verhoging, QDate ingangsdatum);
/// The ids of the caller's agreements in force, for a round over all of them; at most 200.
Outcome<std::vector<ZorgovereenkomstId>> centenBereik(Werk& werk);
/// Makes the change of one agreement, wholly or not at all. A zorgverlener offers it to the budgethouder at once; the budgethouder's side has it
/// as a draft to sign, or shares it at once when the zorgverlener must sign first (a lower rate). Problem with the code of the row when it cannot be done, "geweigerd" when a controle refuses it.
Outcome<ZorgovereenkomstVersie> centenWijziging(Werk& werk, ZorgovereenkomstId id, const Verhoging& verhoging, QDate ingangsdatum);

// --- ondertekenronde (ondertekenronde.cpp)

/// The caller looked at the version as it is now; Conflict "inhoudGewijzigd" when `inhoudHash` is of another content.
Outcome<void> bekijk(Werk& werk, ZorgovereenkomstId id, int volgnummer, const QByteArray& inhoudHash);
/// Signs one version of a round: only what the caller looked at in this form (Conflict "nietBekeken").
Outcome<VersieAfloop> ondertekenInRonde(Werk& werk, ZorgovereenkomstId id, int volgnummer, qint64 rijversie);

// --- keten en einddata (keten_agenda.cpp)

/// One employment contract of the pair.
struct KetenRegel {
    std::optional<Ketencontract> contract; ///< nothing = of an agreement that the caller may not see
    ZorgovereenkomstId zorgovereenkomst;   ///< 0 without contract
    QString nummer;
};

struct KetenOverzicht {
    /// All employment contracts of the pair, by first day; those that the caller may not see are counted, at the end, without anything that
    /// tells of them. Then the outcomes hold no dates either, for these follow from the contracts.
    std::vector<KetenRegel> contracten;
    KetenUitkomst uitkomst;                ///< of the last one
    KetenUitkomst volgende;                ///< what one more fixed-term contract of the same length right after it would be
    KetenRuimte ruimte;                    ///< how many fixed-term contracts more, and until when
    std::optional<QDate> nieuweKetenVanaf; ///< first day on which a contract begins a new chain
    QString onbekend;                      ///< parameter or fact that is not known; then the outcomes say nothing
};
/// Of the pair behind this agreement, for its parties and reviewers.
Outcome<KetenOverzicht> ketenOverzicht(Werk& werk, ZorgovereenkomstId id);

struct EinddatumRegel {
    ZorgovereenkomstId zorgovereenkomst;
    QString nummer;
    BudgethouderId budgethouder;
    QString budgethouderNaam;
    QString zorgverlenerNaam;
    int volgnummer = 0;
    ZorgovereenkomstSoort soort = ZorgovereenkomstSoort::OvereenkomstVanOpdracht;
    QDate einddatum;
    bool opgezegd = false;
    bool vooraf = false;     ///< that it is not continued was agreed in advance
    bool opvolger = false;   ///< a later version goes on after it
    std::optional<QDate> aanzeggenVoor; ///< last day of the written notice; nothing = none is due, or the term is not known
    std::optional<QDate> eersteHerinnering;
    std::optional<QDate> tweedeHerinnering;
};
/// Agreements in scope whose last day lies in the period, by day. OngeldigeInvoer "periodeOngeldig" over more than two years.
Outcome<std::vector<EinddatumRegel>> einddatums(Werk& werk, const Periode& periode);

} // namespace pgb::app
