#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/declaratie/bijlage.h"
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

/// Where care was given (DC-044).
enum class Zorglocatie { Nederland, BinnenEu, BuitenEu };

/// Sorts of bijkomende zorgkosten that the Wlz allows (W35), and all others.
enum class Kostensoort { Consumptie, Cursus, Toegang, Anders };

/// One day, one zorgfunctie (domain 7.3); with `tot` the total of an organisation over more days (domain 14.5, see periodetotaal.h). Kilometers are lines with Eenheid::Kilometer and functieCode "REISKOSTEN"; an amount that is no
/// care is one Stuk of functieCode "KOSTEN" with the amount as rate.
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
    std::optional<Zorglocatie> locatie = {}; ///< nothing = Nederland
    std::optional<int> ritMinuten = {};      ///< of a ride to or from day care; nothing = not known (DC-074)
    QDate tot = {};                          ///< last day of a total; invalid = of one day
    bool isPeriodetotaal() const { return tot.isValid(); }
    Periode dagen() const { return {datum, tot.isValid() ? tot : datum}; }
    bool operator==(const Declaratieregel&) const = default;
};

/// "REISKOSTEN": the function code of travel lines.
QString reiskostenFunctie();
/// Public transport goes by the ticket: one piece at its price (DC-072).
bool isKaartje(QStringView functieCode, Eenheid eenheid);
inline bool isKaartje(const Declaratieregel& regel) { return isKaartje(regel.functieCode, regel.eenheid); }
/// "KOSTEN": the function code of an amount that is no care: it is paid from the budget as a whole.
QString kostenFunctie();
/// The amount of a line from its unit, quantity and rate.
Bedrag regelBedrag(const Declaratieregel& regel);

/// What recognition of the invoice found (domain 7.6, DC-089); nothing in a field = it could not be read.
struct Factuurherkenning {
    std::optional<bool> budgethouderKlopt;
    std::optional<bool> zorgverlenerKlopt;
    bool operator==(const Factuurherkenning&) const = default;
};

/// What stands on an invoice beside its number and date (domain 7.6).
struct Factuurgegevens {
    std::optional<Bedrag> totaal; ///< VAT included
    std::optional<Bedrag> btw;
    QString btwId;     ///< as typed
    QString kvkNummer; ///< as typed; empty = not taken over from the invoice
    std::optional<Factuurherkenning> herkenning; ///< nothing = not recognised: SVB looks at it
    bool operator==(const Factuurgegevens&) const = default;
};

/// One cell of the sheet, as the wire names it: the row by its zorgfunctie, the column by its day (ui.md 4.4 row 51).
struct Celplek {
    QString functieCode;
    QDate datum;
    bool operator==(const Celplek&) const = default;
};

/// What of a correction could not be set off in time, so that SVB asks it back by letter (domain 7.8).
struct Terugvordering {
    Bedrag bedrag;
    std::optional<QDate> afgedaanOp; ///< nothing = it is still asked for
    QString afschrijfreden;          ///< why it is asked no longer; empty = it came in on `afgedaanOp`
    Bedrag eerder = {};              ///< of letters that were closed at another moment
    bool operator==(const Terugvordering&) const = default;
};

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
    QString statusReden;    ///< typed text of a rejection or question; what the budgethouder asked stands in the draft until it is offered again
    QDate verwachteBetaaldatum;
    std::vector<Bevinding> bevindingen; ///< of the last check with authority
    Factuurgegevens factuur = {};
    std::vector<Bijlage> bijlagen = {};
    std::optional<Kostensoort> kostensoort = {}; ///< for BijkomendeZorgkosten
    QString omschrijving = {};       ///< what the costs are, or why it is corrected
    QDateTime klaargezetOp = {};     ///< UTC: a finished Concept that the server sends on the first day that it can; invalid = no
    GebruikerId klaargezetDoor = {}; ///< in whose name it is sent
    GebruikerId tweedePaarOgen = {}; ///< who of SVB looked at it beside the submitter (7.8, DC-104); 0 = nobody
    Bedrag verrekend = {};           ///< of it, set off against an earlier payment (DC-103)
    std::optional<Celplek> vraagOver = {}; ///< the cell that `statusReden` is about; nothing = the whole
    GebruikerId meegetekendDoor = {}; ///< the other one of SVB who signed for a large payment (DC-104); 0 = nobody
    std::optional<Terugvordering> terugvordering = {}; ///< as it is told, not stored with it
};

Bedrag totaalVan(const std::vector<Declaratieregel>& regels);
/// Finished before its period is over: the server sends it on verzenddag().
bool isKlaargezet(const Declaratie& declaratie);
/// The first day on which a declaratie of this period can be sent (DC-046).
QDate verzenddag(const Periode& periode);

/// A correction that the side of the budgethouder makes is confirmed by the zorgverlener (domain 7.8); whatever else is laid before somebody is for
/// the budgethouder.
bool bevestigtZorgverlener(const Declaratie& declaratie);
/// Such a correction with which the zorgverlener did not agree: nothing of it was handed in, and `statusReden` is what he says of it.
bool isNietBevestigd(const Declaratie& declaratie);

/// The side on which an account of this role types declaraties; nothing for roles that type none.
std::optional<Invoerkant> invoerkantVan(Rol rol);
/// Nobody's business but its own side's: a draft, also one taken back to be edited, and a draft that was deleted before it was shown
/// to anyone (domain 7.7).
bool isPrive(const Declaratie& declaratie);
/// False when it is private to a side that is not this role's. Says nothing of the dossier: that is for domain/toegang.
bool isVoorKant(const Declaratie& declaratie, Rol rol);

template<> std::span<const Code<DeclaratieSoort>> codeTable<DeclaratieSoort>();
template<> std::span<const Code<DeclaratieStatus>> codeTable<DeclaratieStatus>();
/// True for kinds that are one amount (domain 7.1), not care by the day.
bool isBedragsoort(DeclaratieSoort soort);
/// Without a month of visits: one amount, or a number a day of hours of illness or of travel alone (domain 7.1).
bool isBedragOfPerDag(DeclaratieSoort soort);
/// Hours of illness, or travel alone.
bool isPerDag(DeclaratieSoort soort);
/// Made by the system each month (domain 7.1): nobody hands it in, changes it or takes it back.
bool maaktSysteem(DeclaratieSoort soort);
/// Who may type a kind (domain 7.1): some the system makes, a correction has a way of its own, and costs are the budgethouder's.
bool kanInvoeren(DeclaratieSoort soort, Invoerkant kant);
/// The controles ask for the verstrekker's leave: the budget year is closed (DC-050, domain 7.9).
bool vraagtLaatVerzoek(const std::vector<Bevinding>& bevindingen);
/// It waits for that leave.
bool isLaatVerzoek(const Declaratie& declaratie);
/// Money of it reached its receiver, so only a correction can change it (domain 7.8): as a whole, or in part before the rest was held or refused.
bool isTeCorrigeren(DeclaratieStatus status, Bedrag betaald);
/// Paid to the budgethouder's own account instead of the zorgverlener's (domain 7.1).
bool naarBudgethouder(DeclaratieSoort soort);

template<> std::span<const Code<Invoerkant>> codeTable<Invoerkant>();
template<> std::span<const Code<Zorglocatie>> codeTable<Zorglocatie>();
template<> std::span<const Code<Kostensoort>> codeTable<Kostensoort>();

} // namespace pgb
