#pragma once
#include "shared/domain/controle/feiten.h"
#include "shared/wire/levensloop.h"
#include <QCoreApplication>

namespace pgb {

/// Sentences around a notice (L05-L08, domain 6.2).
class OpzegWoorden {
    Q_DECLARE_TR_FUNCTIONS(pgb::OpzegWoorden)
public:
    /// The term, why, and the first possible last day, in one paragraph.
    static QString termijn(const wire::Opzegvoorstel& voorstel, ZorgovereenkomstSoort soort, bool budgethouderKant);
    /// What else the notice brings: an allowance to pay; empty = nothing.
    static QString gevolg(const wire::Opzegvoorstel& voorstel, QDate begin, bool budgethouderKant);
    /// Of an agreement that was to begin on that day and ends before it.
    static QString nooitBegonnen(QDate begin);
    /// Which change that lies with another lapses; empty = none.
    static QString vervalt(const Zorgovereenkomst& zorgovereenkomst);
    /// What happens to what was to be paid.
    static QString betalingen(const wire::Opzegvoorstel& voorstel);
};

} // namespace pgb
