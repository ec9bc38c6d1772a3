#pragma once
#include "client/state/declaratie_blad.h"
#include "shared/domain/controle/feiten.h"
#include "shared/domain/declaratie/totalen.h"

namespace pgb {

/// One line of "Zo is het bedrag opgebouwd": a row at one rate, of one moment. `bedrag` is the sum of the rounded lines (domain 7.4), which may differ some cents
/// from quantity x rate.
struct Opbouwregel {
    int rij = 0; ///< -1 = lines that have no row
    Tarief tarief;
    qint64 aantal = 0;
    Bedrag bedrag;
    std::optional<Tariefmoment> moment = {}; ///< whose rate that is; nothing = the usual one
};

/// All sums of a sheet, computed once for each change.
struct DeclaratieSommen {
    std::vector<qint64> perRij; ///< with its part of what was typed for all functions together
    /// Of each cell, by row and then by day, its part of the day's total that was typed once; empty without such a row.
    std::vector<qint64> verdeeld;
    qint64 verdeeldIn(CelPlaats p, int dagen) const
    {
        const size_t i = size_t(p.rij) * size_t(dagen) + size_t(p.dag) - 1;
        return i < verdeeld.size() ? verdeeld[i] : 0;
    }
    std::vector<qint64> minutenPerDag; ///< [0] is day 1; rows in hours only
    std::vector<WeekTotaal> weken;
    std::vector<Opbouwregel> opbouw;
    qint64 minuten = 0;
    Bedrag totaal;
    /// Agreed minutes in the period of all rows in hours; 0 = none agreed.
    qint64 afgesprokenMinuten = 0;
    bool afspraakGemiddeld = false; ///< it is an average
    int onleesbaar = 0; ///< cells that do not count
    bool leeg() const { return opbouw.empty() && onleesbaar == 0; }
};
DeclaratieSommen sommenVan(const DeclaratieBlad& blad, const std::vector<BladRij>& rijen, const BladRegels& regels, const Zorgovereenkomst& zorgovereenkomst);

/// What the budget box says of one toekenning that the sheet is paid from: its root level.
struct BudgetBeeld {
    ToekenningId toekenning;
    QString toekenningsnummer;
    Wet wet = Wet::Wlz;
    int jaar = 0;
    Bedrag budget; ///< with deposits
    Bedrag betaald;
    Bedrag gepland; ///< planned and reserved
    Bedrag ditBlad;
    Bedrag rest; ///< after this sheet; may be negative
};
/// The toekenningen that the agreement names for the rows on the days of the period, in the order of the rows; each once.
std::vector<ToekenningId> bladToekenningen(const Zorgovereenkomst& zorgovereenkomst, const std::vector<BladRij>& rijen, const Periode& periode);
/// One for each of these toekenningen and those of the lines that runs in the period and has an amount: those that fall short first, then
/// those that pay most. Empty when the budget is not known here.
std::vector<BudgetBeeld> budgetBeelden(const DeclaratieFeiten& feiten, std::vector<ToekenningId> toekenningen,
                                       const std::vector<Declaratieregel>& regels, const Periode& periode);

} // namespace pgb
