#pragma once
#include "client/models/clienten_namen.h"
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toekenning/toekenning.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// One client with what the list shows.
struct ClientRij {
    Budgethouder budgethouder;
    QString naam;
    QString wetten;       ///< "Wlz", "Wmo, Jeugdwet"; "Wlz (2025)" when it is not of this year
    QString verstrekkers;
    int lopend = 0;       ///< agreements that hold today
    ToekenningId toekenning; ///< whose budget is shown: the first that holds today, else of the year; empty = there is none yet
    QString zoek;         ///< lower case: name, numbers, birth date in the ways people type it
};

/// By family name. Who has no budget today shows that of the year, and who has none then the law of an earlier one.
std::vector<ClientRij> clientRijen(const std::vector<Budgethouder>& budgethouders, const std::vector<Toekenning>& toekenningen,
                                   const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Verstrekker>& verstrekkers, QDate vandaag, int jaar);

/// The agreement was in force on some day of it.
bool goldIn(const Zorgovereenkomst& overeenkomst, const Periode& periode);
/// The period of the rhythm that asks to be declared now: the last ended one when its hours are not handed in yet, else the running one. When the
/// agreement was in force in one of the two only, that one.
Periode declaratieNu(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);
/// The oldest period of which the hours are not handed in and still can be in time (DC-051); else that of declaratieNu().
Periode oudsteOpen(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);
/// The days of which the last hours of an agreement are asked, and every period of declaratieNu() has one: this month so far and the last one.
Periode laatsteUren(QDate vandaag);
/// It runs, or it was still in force in laatsteUren().
bool kanUrenVragen(const Zorgovereenkomst& overeenkomst, QDate vandaag);
/// It runs, or it is over and the hours of declaratieNu() are not handed in yet.
bool vraagtUren(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);
/// The version to show for an agreement: the one in force today, else the newest; null without versions.
const ZorgovereenkomstVersie* versieNu(const Zorgovereenkomst& overeenkomst, QDate vandaag);

enum class StandNu { Loopt, Straks, Voorbij };
/// Where an agreement stands today: in force, not yet (also a draft), or over.
StandNu standNu(const Zorgovereenkomst& overeenkomst, QDate vandaag);
/// Some version of it was in force once, or will be: care can be paid on it.
bool isAfgesproken(const Zorgovereenkomst& overeenkomst);
/// What runs first, what is over last; else in the order in which they come.
void lopendeEerst(std::vector<Zorgovereenkomst>& overeenkomsten, QDate vandaag);
/// "Zorg Dichtbij · 2025-1187", of one that is over with its last day.
QString overeenkomstNaam(const Zorgovereenkomst& overeenkomst, const QString& zorgverlener, QDate vandaag);

} // namespace pgb
