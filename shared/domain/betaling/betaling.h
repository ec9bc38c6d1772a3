#pragma once
#include "shared/base/bedrag.h"
#include "shared/base/id.h"
#include "shared/base/nummers.h"
#include "shared/domain/codes.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/partij/partij.h"
#include <QDateTime>
#include <span>

namespace pgb {

enum class BetaalrunSoort { Kvk, Bsn, Maandloon };
enum class BetaalrunStatus { Ingepland, Uitgevoerd, Gestopt };

/// All payments of one moment (domain 9.1): daily for zorgverleners with KvK, weekly for those with BSN, once a month for monthly wages.
struct Betaalrun {
    BetaalrunId id;
    BetaalrunSoort soort = BetaalrunSoort::Kvk;
    QDate boekdatum;
    BetaalrunStatus status = BetaalrunStatus::Ingepland;
    qint64 aantal = 0;
    Bedrag totaal;
    GebruikerId stopDoor = {}; ///< who of SVB asked to stop it; another has to confirm (issue C 9)
    GebruikerId stopBevestigd = {};
    QString stopReden = {};
    QDateTime stopGevraagdOp = {}; ///< UTC; invalid = nobody asked. Not on the wire.
};

/// One amount to one account in a run; a bundle over declaraties (domain 9.2).
struct Betaling {
    BetalingId id;
    BetaalrunId betaalrun;
    ZorgverlenerId zorgverlener;
    Iban iban;
    Bedrag bedrag;
    QDate boekdatum;
    QString kenmerk;
    std::vector<DeclaratieId> declaraties;
    std::vector<Bedrag> delen = {}; ///< what each of `declaraties` gets, in the same order
    BetaalrunStatus status = BetaalrunStatus::Ingepland; ///< of its run
};

/// Which run pays this zorgverlener.
BetaalrunSoort betaalrunSoort(const Zorgverlener& zorgverlener);
/// The day on which the monthly wages of the month are paid: maandloonDag, or the bank working day before (domain 9.1). In a month without that day its last
/// one. Nothing when the parameter is unknown.
std::optional<QDate> maandloondag(const ParameterTabel& tabel, QDate maand);
/// Monthly wages of before this day are late: nothing holds them until the next maandloondag, they go with the next ordinary run.
QDate maandlonenLaatVoor(const ParameterTabel& tabel, QDate vandaag);
/// Which run that is planned today pays this declaratie: what goes to the budgethouder goes with the persons, a monthly wage that is not late has a run
/// of its own.
BetaalrunSoort betaalrunSoort(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const Declaratie& declaratie, QDate vandaag);
/// First pay date for a declaratie that became Betaalbaar at `lokaal` (Dutch local time). KvK: the next bank working day, or the one after
/// when past the cut-off (a day without a run counts as past it). BSN: the next weekly run day, today when before its cut-off; moved to
/// the next bank working day when the bank is closed then (domain 9.1). Nothing when a parameter is unknown.
std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, BetaalrunSoort soort, const QDateTime& lokaal);

/// First day on which money goes to an account that is this one since `sinds` (DC-099); nothing when the parameter is unknown.
std::optional<QDate> rekeningVrij(const ParameterTabel& tabel, QDate sinds, QDate vandaag);
/// The same pay date, of an account that may have to wait first.
std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, BetaalrunSoort soort, const QDateTime& lokaal, std::optional<QDate> rekeningSinds);
/// Of this declaratie: a monthly wage is paid on the maandloondag, unless it became payable after the cut-off of that day.
std::optional<QDate> verwachteBetaaldatum(const ParameterTabel& tabel, const Zorgverlener& zorgverlener, const Declaratie& declaratie, const QDateTime& lokaal,
                                          std::optional<QDate> rekeningSinds);

/// When a declaratie of this period that is handed in `vandaag` reaches the server, in Dutch local time, for verwachteBetaaldatum(): at the end
/// of today, because a promise must not lean on being in time; before its period is over by the server, in the first minutes of the day after.
QDateTime indienmoment(const Periode& periode, QDate vandaag);

/// The day on which a run is booked that is planned on `dag` (domain 9.1): KvK the next bank working day, BSN the first weekly day that has
/// not passed, moved as above; Maandloon the first maandloondag that has not passed. Nothing when the parameter is unknown.
std::optional<QDate> boekdatum(const ParameterTabel& tabel, BetaalrunSoort soort, QDate dag);

template<> std::span<const Code<BetaalrunSoort>> codeTable<BetaalrunSoort>();
template<> std::span<const Code<BetaalrunStatus>> codeTable<BetaalrunStatus>();

} // namespace pgb
