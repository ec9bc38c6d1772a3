#pragma once
#include "shared/domain/declaratie/declaratie.h"

namespace pgb {

/// Lines of another month on the days of this one.
struct Kopie {
    std::vector<Declaratieregel> regels;
    /// As they stood, with their own date: there is no such day in the month (a fifth Monday).
    std::vector<Declaratieregel> pastNiet;
};

/// Copies by weekday: the first Monday goes to the first Monday (ui.md 5.3). Rate and amount are kept as they were: the caller sets those
/// that hold on the new day. Lines that are `afgeleid` stay so.
Kopie kopieerNaarMaand(const std::vector<Declaratieregel>& regels, const Periode& maand);

/// The same place in another month: third Wednesday to third Wednesday; an invalid date when there is none.
QDate zelfdeWeekdagIn(QDate dag, const Periode& maand);

} // namespace pgb
