#pragma once
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// The seven answers to 'Wat wilt u wijzigen?' (domain 6.3).
enum class WijzigingSoort { Tarief, Uren, Zorgfuncties, Einddatum, Gegevens, OverigeAfspraken, Stoppen };

/// The row of the table in 6.3 that a change falls under; one kind may come from several.
enum class WijzigingGrond {
    TariefOmhoog, TariefOmlaag, TariefAnders, Reiskosten, Uren, Zorgfuncties, AndereBeschikking, Verlenging, AndereLooptijd, Stoppen,
    Loonheffing, Familieband, Organisatiegegevens, Gegevens, OverigeAfspraken
};

/// What a verstrekker allows without looking (domain 6.3). Nothing = not set: then there is no bandwidth, a person looks; and no date without
/// the months back.
struct Wijzigingsbeleid {
    Wet wet = Wet::Wlz;
    VerstrekkerId verstrekker;
    std::optional<qint64> bandbreedteHonderdsten; ///< hundredths of a percent, for a higher rate
    std::optional<Bedrag> bandbreedteBedrag;      ///< per unit, for a higher rate
    std::optional<bool> reiskostenToegestaan;
    std::optional<qint64> maximumTerugwerkendeMaanden;
    std::optional<qint64> ingangsdag; ///< day of the month on which a change starts; only the Wlz has one of its own
    BeleidId regel = {}; ///< the policy of the verstrekker itself that it comes from; 0 = the parameter table alone
    bool operator==(const Wijzigingsbeleid&) const = default;
};
/// The policy that stands in the parameter table for a toekenning on a day.
Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const Toekenning& toekenning, QDate dag);

/// How fine an organisation has to say when care was given (domain 14.5).
enum class Detailniveau {
    Dag,
    Periode ///< the total of a period will do
};

/// What a verstrekker set itself for one of its laws, from a day on (domain 6.3: "set by each verstrekker").
struct Verstrekkersbeleid {
    BeleidId id;
    VerstrekkerId verstrekker;
    Wet wet = Wet::Wlz;
    QDate geldigVan;
    std::optional<qint64> bandbreedteHonderdsten; ///< hundredths of a percent
    std::optional<Bedrag> bandbreedteBedrag;
    std::optional<bool> reiskostenToegestaan;
    std::optional<qint64> maximumTerugwerkendeMaanden;
    GebruikerId ingevoerdDoor = {};
    QDateTime ingevoerdOp = {}; ///< UTC
    std::optional<Detailniveau> detailniveau = {}; ///< nothing = Dag
};
/// What one row of such a policy says of travel.
struct Reiskostenbeleid {
    QDate van;
    std::optional<bool> mag; ///< nothing = the row does not say
    bool operator==(const Reiskostenbeleid&) const = default;
};
/// By which laws the gemeente says whether travel may be paid; of the others the law does (domain 5.4, L14).
bool beslistGemeenteOverReis(Wet wet);
/// The rows for this toekenning, oldest first.
std::vector<Reiskostenbeleid> reiskostenbeleid(const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning);
/// Whether travel may be paid on the day: the one source of DC-066, ZC-060 and the approval of changes (6.3). `vanHuis` oldest first. Nothing = nobody said.
std::optional<bool> reiskostenToegestaan(const ParameterTabel& tabel, const std::vector<Reiskostenbeleid>& vanHuis, Wet wet, QDate dag);
/// The newest policy that holds for the toekenning on the day; nullptr = none.
const Verstrekkersbeleid* geldendBeleid(const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate dag);
/// What holds for the toekenning on the day: the parameter table, and over it the newest policy that the verstrekker set for that law.
Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate dag);
/// What holds for a change that is made today and starts on `ingang`. Today's policy says how far back it may reach, or the day typed would choose
/// its own limit; the bandwidth is that of the first day, of a day that is past that of today.
Wijzigingsbeleid wijzigingsbeleid(const ParameterTabel& tabel, const std::vector<Verstrekkersbeleid>& eigen, const Toekenning& toekenning, QDate vandaag, QDate ingang);
/// The first day that this policy allows today; nothing = its term is not known.
std::optional<QDate> verstTerug(const Wijzigingsbeleid& beleid, QDate vandaag);

/// Everything that decides.
struct Wijzigingsvraag {
    const ZorgovereenkomstInhoud& oud;
    const ZorgovereenkomstInhoud& nieuw;
    const ParameterTabel& parameters;
    const Zorgverlener* zorgverlener = nullptr;
    Partijrol wie = Partijrol::Budgethouder; ///< who makes the change
    QDate vandaag = {};
    QDate inDienstSinds = {};
    std::vector<Toekenning> toekenningen = {}; ///< all that the two contents name
    std::vector<Wijzigingsbeleid> beleid = {}; ///< one for each of them
    std::optional<bool> budgetToereikend = {}; ///< the forecast of every level stays at zero or above
    const ZorgovereenkomstInhoud* beoordeeld = nullptr; ///< what a person approved last: raises count from there; nothing = `oud`
};

/// Who approves: a verstrekker for a law, or SVB on labour law under Wmo and Jeugdwet.
struct Goedkeurder {
    DeelbeoordelingSoort soort = DeelbeoordelingSoort::Verstrekker;
    VerstrekkerId verstrekker;
    Wet wet = Wet::Wlz;
    bool operator==(const Goedkeurder&) const = default;
};

/// One reason why the contents differ, with what it asks.
struct Wijzigingsregel {
    WijzigingSoort soort = WijzigingSoort::Gegevens;
    WijzigingGrond grond = WijzigingGrond::Gegevens;
    bool handtekeningZorgverlener = false;
    Goedkeuring goedkeuring = Goedkeuring::Nodig;
    std::vector<FieldPath> velden; ///< what differs, as verschillen() names it
};

struct Wijzigingsoordeel {
    /// Another model (or another zorgverlener): no change, but a new agreement.
    bool nieuweOvereenkomst = false;
    std::vector<Wijzigingsregel> regels; ///< by soort; empty = nothing differs
    bool handtekeningZorgverlener = false;
    bool handtekeningBudgethouder = false; ///< always, when anything differs: he signs last
    Goedkeuring goedkeuring = Goedkeuring::Geen; ///< the heaviest of the lines
    std::vector<Goedkeurder> goedkeurders; ///< only when Nodig
    /// The weekly cost falls: the reviewers may take the quick lane.
    bool lagereKosten = false;
    QDate eersteDatum; ///< first possible day; invalid = there is none (see `bezwaar`), not known (see `ontbreekt`), or nothing differs
    std::optional<Bevinding> bezwaar = {}; ///< what the checks have against every first day; only beoordeelWijziging over facts looks for it
    std::vector<QString> ontbreekt; ///< names of the facts and parameters that are not known
};

/// First day of a change of the payroll: the payroll of a month that has begun is not made anew (domain 6.3).
QDate eersteLoonperiode(QDate vandaag);

/// Which of the seven kinds of change it is and what it asks (domain 6.3).
Wijzigingsoordeel beoordeelWijziging(const Wijzigingsvraag& vraag);

/// First day on which a change may start: not further back than every verstrekker allows, not before the first day of what it changes, on the
/// day of the month that the law sets. Nothing = a term is not known.
std::optional<QDate> eersteWijzigingsdatum(const std::vector<Wijzigingsbeleid>& beleid, QDate vandaag, QDate ingangOud);

template<> std::span<const Code<WijzigingSoort>> codeTable<WijzigingSoort>();
template<> std::span<const Code<WijzigingGrond>> codeTable<WijzigingGrond>();
template<> std::span<const Code<Detailniveau>> codeTable<Detailniveau>();

} // namespace pgb
