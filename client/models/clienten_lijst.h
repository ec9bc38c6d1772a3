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
    QString wetten;       ///< "Wlz", "Wmo, Jeugdwet"
    QString verstrekkers;
    int lopend = 0;       ///< agreements that hold today
    ToekenningId toekenning; ///< whose budget is shown: the first that holds today, else of the year
    QString zoek;         ///< lower case: name, numbers, birth date in the ways people type it
};

/// By family name. Who has no budget today shows that of the year.
std::vector<ClientRij> clientRijen(const std::vector<Budgethouder>& budgethouders, const std::vector<Toekenning>& toekenningen,
                                   const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Verstrekker>& verstrekkers, QDate vandaag, int jaar);

/// The period of the rhythm that asks to be declared now: the last ended one when its hours are not handed in yet, else the running one.
Periode declaratieNu(const Zorgovereenkomst& overeenkomst, const std::vector<Declaratie>& declaraties, const ParameterTabel& parameters, QDate vandaag);
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
