#pragma once
#include "shared/domain/declaratie/declaratie.h"
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/toegang/bevoegd.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// What a correction would do, before anyone decides.
struct Correctievoorbeeld {
    std::vector<Declaratieregel> regels; ///< what is taken back and what comes in its place
    Bedrag totaal;       ///< the difference: nabetaling - verrekenen; below zero = money comes back
    Bedrag verrekenen;   ///< what toekenningen get back, set off against their next payments
    Bedrag nabetaling;   ///< what toekenningen pay
    Bedrag verrekend;    ///< of the nabetaling: goes to claims of the same toekenningen that are open, so it is not paid
    std::optional<QDate> betaaldatum; ///< when what is paid of a nabetaling would be paid
    bool tweedePaarOgen = false; ///< SVB looks at it first
    std::vector<Bevinding> bevindingen; ///< what is said of it when it is handed in
};

/// How a paid declaratie is corrected (domain 7.8): not at all, in the sheet of its days, or a number for each line.
enum class Correctiewijze { Geen, Blad, PerRegel };
/// By its kind and, as far as they are read, its lines: a total over more days has no cell in a sheet. Nobody corrects a correction, what was paid to the
/// budgethouder himself, or what the system makes.
Correctiewijze correctiewijzeVan(const Declaratie& declaratie);
/// The reader can begin to correct it.
bool kanCorrigeren(const Declaratie& declaratie, const Bevoegd& lezer);
/// The lines of a correction (domain 7.8): for every day, function, budget and time of which something changes, what was paid is taken back as it
/// was paid (a negative quantity at its own rate) and what it should have been is put in its place, so that the day is rounded once (bedragen.h) and the
/// sum is the difference to the cent.
std::vector<Declaratieregel> correctieRegels(const std::vector<Declaratieregel>& was, const std::vector<Declaratieregel>& wordt);
/// What stands after these corrections: the lines that were paid, with what every correction took back and put in its place.
std::vector<Declaratieregel> naCorrecties(std::vector<Declaratieregel> was, const std::vector<std::vector<Declaratieregel>>& correcties);
/// Whether every line that a correction takes back stands there.
bool pastOp(std::vector<Declaratieregel> stand, const std::vector<Declaratieregel>& correctie);
/// True when a second person of SVB has to look (7.8): over the amount, or about care that is older than the months. When one of the two limits is
/// not known, always.
bool vraagtTweedePaarOgen(const ParameterTabel& tabel, const Declaratie& declaratie, QDate vandaag);
/// A correction that took money back.
bool isTeruggevorderd(const Declaratie& declaratie);
/// The lines at the rates of the agreement as it is now, for a retroactive change (6.3), each at the rate of the moment that it had (nieuwTarief); one at a rate
/// that no version agreed on takes that of its day, one that fits no afspraak stays as it was. `toen`: when the last of them was handed in.
std::vector<Declaratieregel> metNieuwTarief(std::vector<Declaratieregel> regels, const Zorgovereenkomst& zorgovereenkomst, const QDateTime& toen = {});

} // namespace pgb
