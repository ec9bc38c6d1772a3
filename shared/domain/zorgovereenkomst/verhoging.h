#pragma once
#include "shared/domain/zorgovereenkomst/inhoud.h"

namespace pgb {

/// One raise (or lowering) over many agreements: a percentage or an amount per unit; exactly one of the two (ui.md C-16, centenronde).
struct Verhoging {
    std::optional<qint64> honderdsten; ///< hundredths of a percent, -10 000..10 000
    std::optional<Bedrag> bedrag;      ///< cents per unit
    QString functieCode = {};          ///< only this zorgfunctie; empty = all
};

/// Exactly one of the two is set, and within its range.
bool isGeldig(const Verhoging& verhoging);
/// The new rate, rounded half up to the cent; never below zero.
Tarief verhoogd(Tarief tarief, const Verhoging& verhoging);
/// The content is paid a monthly wage that a raise of this function would touch: it is agreed for the whole, so for all of the work or not at all.
bool raaktMaandloon(const ZorgovereenkomstInhoud& inhoud, const QString& functieCode);
/// The content with the rates it touches raised: of the lines of work and their deviating rates, and a monthly wage by a percentage; cents per
/// unit say nothing of a month. Returns the indexes of the lines that changed.
std::vector<size_t> verhoog(ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging);
/// False when a rate or the monthly wage comes to nothing: the lowering is greater than the rate.
bool laatTariefOver(const ZorgovereenkomstInhoud& inhoud, const Verhoging& verhoging);

} // namespace pgb
