#pragma once
#include "client/models/clienten_namen.h"
#include "shared/domain/declaratie/declaratie.h"
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
    ToekenningId toekenning; ///< whose budget is shown: the first that holds today
    QString zoek;         ///< lower case: name, numbers, birth date in the ways people type it
};

/// By family name.
std::vector<ClientRij> clientRijen(const std::vector<Budgethouder>& budgethouders, const std::vector<Toekenning>& toekenningen,
                                   const std::vector<Zorgovereenkomst>& overeenkomsten, const std::vector<Verstrekker>& verstrekkers, QDate vandaag);

/// The month that asks to be declared now: the last ended month when it has no declaratie yet, else the running one.
QDate declaratieMaand(ZorgovereenkomstId overeenkomst, const std::vector<Declaratie>& declaraties, QDate vandaag);
/// The version to show for an agreement: the one in force today, else the newest; null without versions.
const ZorgovereenkomstVersie* versieNu(const Zorgovereenkomst& overeenkomst, QDate vandaag);

} // namespace pgb
