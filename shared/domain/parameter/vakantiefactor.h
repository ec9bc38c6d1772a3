#pragma once
#include "shared/domain/parameter/parameter_tabel.h"

namespace pgb {

/// By which a wage is multiplied, with one rounding at the end: 1.08 for vakantiegeld, 13/12 for vakantie-uren, or both (domain 5.3).
struct Vakantiefactor {
    qint64 teller = 1; ///< at most 2 * 10^7
    qint64 noemer = 1;
};
/// Nothing when a part of it is not known on the day.
std::optional<Vakantiefactor> vakantiefactor(const ParameterTabel& tabel, bool geld, bool uren, QDate dag);

} // namespace pgb
