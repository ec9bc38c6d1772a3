#pragma once
#include "shared/wire/niet_typen.h"
#include <QString>

namespace pgb::ui {

/// Sentences around the chain of contracts of a pair (L03).
class KetenWoorden {
public:
    /// Where the chain stands: "Dit is het 2e contract voor bepaalde tijd in deze reeks, die op 1 januari 2024 begon."
    static QString nu(const wire::KetenOverzicht& keten);
    /// What happens next: "Een volgende overeenkomst voor bepaalde tijd kan nog 1 keer, tot uiterlijk 31 december 2026."
    static QString straks(const wire::KetenOverzicht& keten);
    /// Between two contracts: "sluit aan", "3 maanden en 4 dagen", "loopt door elkaar".
    static QString tussenpoos(QDate einde, QDate begin);
};

} // namespace pgb::ui
