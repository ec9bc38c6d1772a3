#pragma once
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/verzuim/verzuim.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

// Bodies around the life of an agreement: notice, absence, signals, policy.

namespace pgb::wire {

/// What a notice of today would mean, before it is given.
struct Opzegvoorstel {
    int volgnummer = 0; ///< of the version in force
    QDate op;
    int maanden = 0;    ///< the term; 0 = in the trial period
    bool proeftijd = false;
    QDate vroegsteDag;  ///< first last day that law and agreement allow
    QDate laatsteDag;   ///< the one asked for, else the first
    std::vector<Bevinding> bevindingen;
};

struct VerzuimInvoer {
    VerzuimSoort soort = VerzuimSoort::Ziekte;
    QDate van;
    std::optional<QDate> tot;
    int inzetbaarProcent = 0;
};

/// What a daily controle found, for who must act.
struct Signaal {
    Bevinding bevinding;
    QString wie; ///< "budgethouder", "zorgverlener", "verstrekker"
    std::optional<QDate> uiterlijk;
    QDate gevondenOp;
};

struct BeleidInvoer {
    Wet wet = Wet::Wlz;
    QDate geldigVan;
    std::optional<qint64> bandbreedteHonderdsten;
    std::optional<Bedrag> bandbreedteBedrag;
    std::optional<bool> reiskostenToegestaan;
    std::optional<qint64> maximumTerugwerkendeMaanden;
};

} // namespace pgb::wire
