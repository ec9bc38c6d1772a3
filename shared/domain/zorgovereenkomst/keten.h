#pragma once
#include "shared/domain/parameter/parameter_tabel.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

/// One employment contract between a budgethouder and a zorgverlener, as the chain rule counts it: an extension is a contract of its own (L03).
struct Ketencontract {
    QDate ingangsdatum;
    std::optional<QDate> einddatum; ///< nothing = no calendar end: permanent, or a replacement that still runs
    bool onbepaald = false;
    int minutenPerWeek = 0;
    bool operator==(const Ketencontract&) const = default;
};

/// What the chain rule makes of the last contract (L03, L03b, 7:668a BW).
struct KetenUitkomst {
    enum class Soort {
        Leeg,          ///< there is no contract
        Tijdelijk,     ///< fixed-term, within the limits
        Onbepaald,     ///< agreed as permanent, or made so by an earlier contract of the chain
        WordtOnbepaald ///< the last one makes it permanent, from `onbepaaldVanaf`
    };
    Soort soort = Soort::Leeg;
    int aantal = 0; ///< how many contracts of the chain, the last one counted
    QDate begin;    ///< first day of the chain
    QDate onbepaaldVanaf;
    bool operator==(const KetenUitkomst&) const = default;
};

/// The answer, or the name of the parameter or fact that is not known ("ketenMaximumAantal", "geboortedatum").
struct KetenAntwoord {
    KetenUitkomst uitkomst;
    QLatin1String onbekend;
};

/// Walks the contracts by their first day; a new chain begins after a gap of more than ketenTussenpoosMaanden. Contracts that end before the
/// 18th birthday with few hours do not count; from the AOW age on only the contracts from that age count, under limits of their own.
/// Every limit is that of the first day of the contract it is held against.
KetenAntwoord keten(const ParameterTabel& tabel, std::vector<Ketencontract> contracten, std::optional<QDate> geboortedatum);

/// The employment contracts in the versions of one agreement: those that were approved, and `ook` (the one under test; 0 = none).
/// A version with the same end is the same contract; a later end or none is an extension.
std::vector<Ketencontract> ketencontracten(const Zorgovereenkomst& zorgovereenkomst, int ook);

template<> std::span<const Code<KetenUitkomst::Soort>> codeTable<KetenUitkomst::Soort>();

} // namespace pgb
