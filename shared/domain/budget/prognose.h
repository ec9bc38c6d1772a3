#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <utility>

namespace pgb {

/// The days of the period on which the agreement runs; not valid when there are none.
Periode looptijdBinnen(const ZorgovereenkomstInhoud& inhoud, const Periode& periode);

/// What the agreement is expected to cost in the period, per function of one toekenning (domain 6.1 step 2, ZC-043): the agreed quantity a
/// week by days, times the rate, rounded per werkafspraak. A maandloon goes by days of the year and stands on the first werkafspraak, so on
/// its toekenning only. Without employer costs and travel. What is not filled in yet counts as nothing.
std::vector<std::pair<QString, Bedrag>> verwachtPerFunctie(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, ToekenningId toekenning);

/// Travel over these days by the agreed kilometers and days, or the fixed amount (ZC-043): it is paid from the same budget, that of the first
/// werkafspraak. Nothing = there is none, or it cannot be known beforehand (public transport).
std::optional<Bedrag> verwachteReiskosten(const ZorgovereenkomstInhoud& inhoud, const Periode& looptijd);

} // namespace pgb
