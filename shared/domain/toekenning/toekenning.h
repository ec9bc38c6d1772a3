#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include "shared/domain/wet.h"
#include <QDateTime>
#include <optional>
#include <vector>

namespace pgb {

enum class ToekenningStatus { Ontvangen, Gecontroleerd, Actief, Gewijzigd, Afgelopen, InAfsluiting, Afgesloten, Ingetrokken, Heropend };
enum class BudgetniveauSoort { Totaal, Arrangement, Functie };
enum class Grensperiode { Week, Maand, Jaar };

/// The most that may be declared in a period, set by the verstrekker (domain 3.1, DC-024).
struct Aantalsgrens {
    qint64 aantal = 0; ///< minutes for Uur, hundredths for other units
    Eenheid eenheid = Eenheid::Uur;
    Grensperiode periode = Grensperiode::Maand;
    bool operator==(const Aantalsgrens&) const = default;
};
/// The calendar week, month or year of the day.
Periode grensperiodeVan(Grensperiode soort, QDate dag);

/// One node of the budget tree (domain 3.1, 3.2). A node without amount is no limit.
struct Budgetniveau {
    BudgetniveauId id;
    BudgetniveauId bovenliggend; ///< 0 = the root
    BudgetniveauSoort soort = BudgetniveauSoort::Totaal;
    QString functieCode; ///< for Functie; "WLZ-TOT" on a Wlz leaf
    QString naam;
    std::optional<Bedrag> bedrag;
    std::optional<Tarief> maximumtariefFormeel;
    std::optional<Tarief> maximumtariefInformeel;
    std::optional<Aantalsgrens> aantalsgrens = {};
};

/// A toekenningsbeschikking (domain 3.1). A change of one cent is a new row version with the full situation (OP501).
struct Toekenning {
    ToekenningId id;
    qint64 rijversie = 0;
    VerstrekkerId verstrekker;
    BudgethouderId budgethouder;
    Wet wet = Wet::Wlz;
    QString toekenningsnummer;
    QDate beschikkingsdatum;
    Periode periode;
    ToekenningStatus status = ToekenningStatus::Actief;
    std::optional<Bedrag> verantwoordingsvrijBedrag;
    std::vector<Budgetniveau> niveaus; ///< parents before children; the first is the root
};

enum class BlokkadeReikwijdte { Toekenning, Budgetniveau, Zorgovereenkomst, Zorgverlener, Vertegenwoordiger };
enum class BlokkadeWerking { Parkeren, Weigeren };

/// A block (domain 3.7): entry stays possible, submitted declaraties are held or refused. It holds what the verstrekker pays that placed it.
struct Blokkade {
    BlokkadeId id;
    BlokkadeReikwijdte reikwijdte = BlokkadeReikwijdte::Toekenning;
    qint64 reikwijdteId = 0;
    QString redenCode;
    QString interneReden;
    QString publiekeReden;
    QDate van;
    std::optional<QDate> tot;
    BlokkadeWerking werking = BlokkadeWerking::Parkeren;
    qint64 rijversie = 0;
    VerstrekkerId verstrekker = {};
    GebruikerId geplaatstDoor = {};
};

enum class StortingMethode { Ideal, Overboeking };
enum class StortingStatus { Gestart, Betaald, Mislukt, Terugbetaald, Verlopen };

/// A voluntary deposit of own money (domain 3.5).
struct Storting {
    qint64 id = 0;
    ToekenningId toekenning;
    Bedrag bedrag;
    StortingMethode methode = StortingMethode::Ideal;
    StortingStatus status = StortingStatus::Gestart;
    QDateTime tijdstip;
    qint64 rijversie = 1;
    QString transactie = {};         ///< at the payment provider; empty for an Overboeking
    DeclaratieId bestemming = {};    ///< the declaratie that waits for it; 0 = none
    GebruikerId gestartDoor = {};
    QString functieCode = {};        ///< the level that falls short; empty = the budget as a whole
};

enum class BudgetjaarStatus { Open, InAfsluiting, Afgesloten, Heropend };

template<> std::span<const Code<ToekenningStatus>> codeTable<ToekenningStatus>();
template<> std::span<const Code<BudgetniveauSoort>> codeTable<BudgetniveauSoort>();
template<> std::span<const Code<Grensperiode>> codeTable<Grensperiode>();
template<> std::span<const Code<BlokkadeReikwijdte>> codeTable<BlokkadeReikwijdte>();
template<> std::span<const Code<BlokkadeWerking>> codeTable<BlokkadeWerking>();
template<> std::span<const Code<StortingMethode>> codeTable<StortingMethode>();
template<> std::span<const Code<StortingStatus>> codeTable<StortingStatus>();
template<> std::span<const Code<BudgetjaarStatus>> codeTable<BudgetjaarStatus>();

} // namespace pgb
