#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// Lines of another period on the days of this one.
struct Kopie {
    std::vector<Declaratieregel> regels;
    /// As they stood, with their own date: there is no such day in the period (a fifth Monday), or it is a total over more days.
    std::vector<Declaratieregel> pastNiet;
};

/// Copies by weekday: the first Monday goes to the first Monday (ui.md 5.3). Rate and amount are kept as they were: the caller sets those
/// that hold on the new day. Lines that are `afgeleid` stay so.
Kopie kopieerNaar(const std::vector<Declaratieregel>& regels, const Periode& bron, const Periode& doel);

/// The same place in another period: third Wednesday to third Wednesday; an invalid date when there is none.
QDate zelfdeWeekdagIn(QDate dag, const Periode& bron, const Periode& doel);

} // namespace pgb
