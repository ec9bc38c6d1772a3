#pragma once
#include "client/models/werklijst_velden.h"
#include "client/state/zorgovereenkomst_gateway.h"

namespace pgb {

/// An agreement in force, as a round over many shows it.
struct RondeRij {
    ZorgovereenkomstId id;
    BudgethouderId budgethouder;
    QString client;
    QString zorgverlener;
    QStringList wetten;       ///< "Wlz"
    QStringList verstrekkers; ///< names of who pays; empty for a zorgverlener
    QStringList functies;     ///< codes
    QString tarieven;         ///< "€ 40,00 per uur · € 38,50 per uur"
    QString zoek;             ///< lower case, everything that the filter looks in
};
/// The agreements that run or are going to, in the order of the clients' names.
std::vector<RondeRij> rondeRijen(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen, const std::vector<Verstrekker>& verstrekkers);

/// A choice of rows; empty words and names let everything through.
struct RondeFilter {
    QString tekst;
    QString zorgverlener;
    QString verstrekker;
    QString wet;
    QString functie; ///< code
    bool laatDoor(const RondeRij& rij) const;
};

/// A version that waits for a signature of the side of the user.
struct TekenRij {
    ZorgovereenkomstId id;
    BudgethouderId budgethouder;
    QString nummer;
    int volgnummer = 1;
    qint64 rijversie = 0;
    QString client;
    QString zorgverlener;
    ZorgovereenkomstInhoud inhoud;       ///< as it is shown here
    std::vector<VeldVerschil> verschillen = {}; ///< against what it changes; of a new agreement everything
    bool nieuw = false;
    /// Rate and first day are all that changes, and `wat` says all of it: looking at the row is looking at the change.
    bool inDeRegel = false;
    QString wat = {};  ///< "Begeleiding individueel van € 40,00 naar € 40,01 per uur, vanaf 1 december 2025"
    QString zoek = {}; ///< lower case
    bool operator==(const TekenRij& o) const { return id == o.id && volgnummer == o.volgnummer && rijversie == o.rijversie; }
};
/// What waits for the budgethouder (signed by the zorgverlener, or a change that he need not sign), or for the zorgverlener (shared with him).
/// `toekenningen`: those that are known here, for the budget of a next year. `parameters` and `vandaag`: for the term before which an end is signed
/// by both.
std::vector<TekenRij> tekenRijen(const std::vector<OvereenkomstRij>& lijst, const std::vector<Toekenning>& toekenningen, const ParameterTabel& parameters, QDate vandaag,
                                 bool budgethouderKant);

} // namespace pgb
