#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/periode.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/verzuim/verzuim.h"
#include <QDateTime>
#include <optional>
#include <vector>

// What a dossier holds beside its declaraties, as far as a controle asks for it (domain 7.10).

namespace pgb {

/// A stay in an institution, or care in kind: no pgb care on those days (DC-041).
struct Opname {
    qint64 id = 0;
    BudgethouderId budgethouder;
    QDate van;
    std::optional<QDate> tot; ///< last day; nothing = still there
    bool operator==(const Opname&) const = default;
};

/// What a verstrekker allowed for one dossier beyond the rule.
enum class ToestemmingSoort {
    Boven40Uur,                   ///< DC-058
    DubbeleBezetting,             ///< two carers at once (DC-062)
    BijkomendeZorgkosten,         ///< DC-075
    EigenVervoerskosten,          ///< DC-075
    EenmaligeUitkering,           ///< at death, Wmo and Jeugdwet (DC-080)
    TegemoetkomingSociaalNetwerk, ///< the verklaring with its month amount (DC-082)
    GedeeldHuishouden,            ///< one account for two of the dossier (DC-100)
    DoorlopendeGoedkeuring        ///< of the budgethouder: hours on which no controle says anything need no look (C-24)
};

struct Toestemming {
    qint64 id = 0;
    BudgethouderId budgethouder;
    ZorgovereenkomstId zorgovereenkomst; ///< 0 = of the whole dossier
    ToestemmingSoort soort = ToestemmingSoort::Boven40Uur;
    QDate van;
    std::optional<QDate> tot;
    std::optional<Bedrag> maximum; ///< for an amount; nothing = the law's own
    GebruikerId door = {};         ///< who gave it
    VerstrekkerId verstrekker = {}; ///< for which house; 0 = of the budgethouder, or put in without a name: of whoever pays
    bool operator==(const Toestemming&) const = default;
};
/// A verstrekker of this law may give it; of DoorlopendeGoedkeuring none may.
bool kanToestaan(ToestemmingSoort soort, Wet wet);
/// It is of this kind, for this agreement, on the day, and of the house that pays: none opens the budget of another.
bool staatToe(const Toestemming& toestemming, ToestemmingSoort soort, ZorgovereenkomstId zorgovereenkomst, QDate dag, VerstrekkerId huis);
/// The first of these; nothing = none.
const Toestemming* vindToestemming(const std::vector<Toestemming>& toestemmingen, ToestemmingSoort soort, ZorgovereenkomstId zorgovereenkomst, QDate dag, VerstrekkerId huis);

/// Opschorting: paid later when the duty is met; Stopzetting: the right lapses (domain 10.4).
enum class LoonstopSoort { Stopzetting, Opschorting };
struct Loonstop {
    qint64 id = 0;
    ZorgovereenkomstId zorgovereenkomst;
    LoonstopSoort soort = LoonstopSoort::Opschorting;
    QDate van;
    std::optional<QDate> tot;
    bool operator==(const Loonstop&) const = default;
};

/// One declaratie of a closed year may still be paid (domain 7.9).
struct Heropening {
    qint64 id = 0;
    ToekenningId toekenning;
    int jaar = 0;
    ZorgovereenkomstId zorgovereenkomst;
    DeclaratieId declaratie;
    Bedrag maximum;
    QDate tot; ///< last day on which it helps
    bool operator==(const Heropening&) const = default;
};

/// What a zorgverlener owes to a toekenning after a negative correction (domain 7.8).
struct Vordering {
    qint64 id = 0;
    qint64 rijversie = 0;
    ZorgverlenerId zorgverlener;
    ToekenningId toekenning;
    DeclaratieId declaratie; ///< the correction
    Bedrag bedrag;
    Bedrag verrekend;
    QDate sinds;
    bool gevorderd = false; ///< not set off in time: claimed by letter
    std::optional<QDate> afgedaanOp = {}; ///< of a claim by letter: came in, or was written off
    QString afschrijfreden = {};          ///< empty = it came in
    Bedrag open() const { return bedrag - verrekend; }
    bool operator==(const Vordering&) const = default;
};

/// A line of another declaratie of the same budgethouder, of whichever zorgverlener.
struct DossierRegel {
    ZorgverlenerId zorgverlener;
    ToekenningId toekenning;
    QDate datum;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0;
    QDate tot = {}; ///< last day of a total over more days; invalid = of one day
    bool operator==(const DossierRegel&) const = default;
};

/// Sums of a calendar year over the dossier, without this declaratie.
struct Jaarfeit {
    int jaar = 0;
    qint64 logeerEtmalen = 0; ///< hundredths (DC-043)
    int dagenBuitenEu = 0;    ///< days with care outside the European Union (DC-044)
    bool operator==(const Jaarfeit&) const = default;
};

/// What of a budget was asked for without account (DC-081), without this declaratie.
struct Opvraagfeit {
    ToekenningId toekenning;
    Bedrag opgevraagd;
    bool zorgBetaald = false; ///< care of that budget was paid
    bool operator==(const Opvraagfeit&) const = default;
};

/// A calendar week of one zorgverlener, without this declaratie.
struct Weekfeit {
    QDate maandag;
    qint64 minuten = 0;
    int dagen = 0; ///< days with care
    bool operator==(const Weekfeit&) const = default;
};

/// What was declared already against a limit of quantity on a niveau (DC-024), without this declaratie.
struct NiveauAantal {
    BudgetniveauId niveau;
    Periode periode;
    qint64 aantal = 0;
    bool operator==(const NiveauAantal&) const = default;
};

/// An amount of a year (DC-077).
struct Jaarbedrag {
    int jaar = 0;
    Bedrag bedrag;
    bool operator==(const Jaarbedrag&) const = default;
};

/// The zorgverlener whom an agreement replaces, and when he was absent (DC-026).
struct Vervanging {
    ZorgverlenerId zorgverlener;
    QString naam;
    std::vector<Verzuim> verzuim;
};

/// The declaratie that a correction points at (DC-102).
struct Correctiefeit {
    ZorgovereenkomstId zorgovereenkomst;
    DeclaratieStatus status = DeclaratieStatus::Concept;
    Bedrag betaald;       ///< of the original
    Bedrag totaal;        ///< of the original: a correction takes back lines as they were declared, also what was not paid of them yet
    Bedrag gecorrigeerd;  ///< sum of the other corrections of it, negative when money went back
    bool verouderd = false; ///< it takes back lines that do not stand there any more
    bool wacht = false;     ///< an earlier correction of the same original is not decided yet
    DeclaratieSoort soort = DeclaratieSoort::GeleverdeZorg; ///< of the original
    std::optional<Kostensoort> kostensoort = {};            ///< idem
    bool operator==(const Correctiefeit&) const = default;
};

/// A file that was sent before with another declaratie (DC-088).
struct EerdereBijlage {
    QByteArray sha256;
    QDate op; ///< invalid = in another dossier, of which nothing is told
    bool operator==(const EerdereBijlage&) const = default;
};

/// Monthly wages of a budget until the end of its period that are still to be paid (DC-035).
struct Maandloonreserve {
    ToekenningId toekenning;
    Bedrag bedrag;
    bool operator==(const Maandloonreserve&) const = default;
};

/// The same for two months in which the same was declared on the same weekdays (DC-065).
QByteArray patroonSleutel(const std::vector<Declaratieregel>& regels);

template<> std::span<const Code<ToestemmingSoort>> codeTable<ToestemmingSoort>();
template<> std::span<const Code<LoonstopSoort>> codeTable<LoonstopSoort>();

} // namespace pgb
