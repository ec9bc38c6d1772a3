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

/// Public holidays on the fixed days: no care is expected on them, unless the werkafspraak has a rate for holidays, so is worked on them. Every
/// sum of what a period will bring leaves them out: budget page, cost panel, ZC-043, the sheet and its Afspraak. Only what compares one week
/// with another counts every week whole.
enum class Feestdagen { Vrij, Meetellen };

/// The agreed quantity of a line of this content over these days, in minutes or hundredths. What is agreed a week falls on the fixed days, by
/// their hours, or else on every day alike, holidays too: there it is an average. The unit Maand is agreed a month (domain 5.2).
qint64 verwachtAantal(const ZorgovereenkomstInhoud& inhoud, const Werkafspraak& werk, const Periode& looptijd, Feestdagen feestdagen = Feestdagen::Vrij);

/// What the agreement is expected to cost in the period, per function of one toekenning (domain 6.1 step 2, ZC-043): the expected quantity
/// times the rate, rounded per werkafspraak. A maandloon goes by months and stands on the first werkafspraak, so on its toekenning only.
/// Without what comes on top (loonkosten) and travel. What is not filled in yet counts as nothing.
std::vector<std::pair<QString, Bedrag>> verwachtPerFunctie(const ZorgovereenkomstInhoud& inhoud, const Periode& periode, ToekenningId toekenning,
                                                           Feestdagen feestdagen = Feestdagen::Vrij);

/// Travel over these days by the agreed kilometers and the days on which care is expected, or the fixed amount (ZC-043): it is paid from the same budget, that of the first
/// werkafspraak. Nothing = there is none, or it cannot be known beforehand (public transport).
std::optional<Bedrag> verwachteReiskosten(const ZorgovereenkomstInhoud& inhoud, const Periode& looptijd);

} // namespace pgb
