#pragma once
#include "shared/domain/betaling/betaling.h"

namespace pgb {

/// One row of the specification of a payment (domain 9.2): the lines of one declaratie of one function, unit and rate.
struct Specificatieregel {
    QString klantnummer;
    QString budgethouderNaam; ///< initials and name
    Wet wet = Wet::Wlz;
    QString zorgovereenkomstNummer;
    QString eigenContractnummer; ///< in the books of the zorgverlener
    QString eigenKlantnummer;
    DeclaratieId declaratie;
    QString declaratieNummer;
    QString factuurnummer;
    Periode periode;
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 aantal = 0;
    Tarief tarief;
    Bedrag bedrag;
    DeclaratieId correctieVan; ///< 0 = no correction
    QString vestiging = {};    ///< branch of the zorgverlener; empty = it has none
};

/// What one payment consists of. The sum of the rows less `verrekend` and `nietNu` is the amount at the bank, to the cent.
struct Specificatie {
    Betaling betaling;
    std::vector<Specificatieregel> regels;
    Bedrag verrekend; ///< set off against an earlier payment
    Bedrag nietNu;    ///< of declaraties that are paid in parts: what is paid at another time
};

} // namespace pgb
