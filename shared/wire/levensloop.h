#pragma once
#include "shared/domain/controle/bevinding.h"
#include "shared/domain/verzuim/verzuim.h"
#include "shared/domain/zorgovereenkomst/wijziging.h"

// Bodies around the life of an agreement: notice, absence, signals, policy.

namespace pgb::wire {

/// A declaratie that waits to be paid and has care after the last day.
struct GeraakteBetaling {
    DeclaratieId declaratie;
    QString nummer;
    QDate van;
    QDate tot;
    Bedrag bedrag;
    bool ingepland = false; ///< in a payment run; else only payable
};

/// What a notice of today would mean, before it is given.
struct Opzegvoorstel {
    int volgnummer = 0; ///< of the version in force
    QDate op;
    int maanden = 0;    ///< the term; 0 = in the trial period
    bool proeftijd = false;
    QDate vroegsteDag;  ///< first last day that law and agreement allow
    QDate laatsteDag;   ///< the one asked for, else the first
    std::vector<Bevinding> bevindingen;
    std::vector<GeraakteBetaling> betalingen; ///< judged again, and held or refused, once the notice is given
    bool transitievergoeding = false;         ///< who ends this employment owes one (L22)
    std::vector<GeraakteBetaling> betaald = {}; ///< paid for care after the last day, with the amount of that care: SVB looks at them
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
    std::optional<Detailniveau> detailniveau = {};
};

} // namespace pgb::wire
