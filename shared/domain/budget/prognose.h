#pragma once
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"
#include <utility>

namespace pgb {

/// The days of the period on which the agreement runs; not valid when there are none.
Periode looptijdBinnen(const ZorgovereenkomstInhoud& inhoud, const Periode& periode);

/// An amount a month over these days: a whole calendar month counts in full, a part of one by its days.
Bedrag maandbedragOver(Bedrag perMaand, const Periode& looptijd);

/// The hours a week are on days that were agreed.
bool heeftVasteDagen(const ZorgovereenkomstInhoud& inhoud);

/// The agreed quantity of a line of this content over these days, in minutes or hundredths. What is agreed a week falls on the fixed days, by
/// their hours, or else on every day alike; the unit Maand is agreed a month (domain 5.2).
qint64 verwachtAantal(const ZorgovereenkomstInhoud& inhoud, const Werkafspraak& werk, const Periode& looptijd);

/// What the agreement is expected to cost in the period, per function of one toekenning (domain 6.1 step 2, ZC-043): the expected quantity
/// times the rate, rounded per werkafspraak. A maandloon goes by months and stands on the first werkafspraak, so on its toekenning only.
/// Without what comes on top (loonkosten) and travel. What is not filled in yet counts as nothing.
std::vector<std::pair<QString, Bedrag>> verwachtPerFunctie(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, ToekenningId toekenning);

/// Travel over these days by the agreed kilometers and days, or the fixed amount (ZC-043): it is paid from the same budget, that of the first
/// werkafspraak. Nothing = there is none, or it cannot be known beforehand (public transport).
std::optional<Bedrag> verwachteReiskosten(const ZorgovereenkomstInhoud& inhoud, const Periode& looptijd);

} // namespace pgb
