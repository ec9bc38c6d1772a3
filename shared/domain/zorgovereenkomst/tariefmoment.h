#pragma once
#include "shared/base/periode.h"
#include "shared/domain/zorgovereenkomst/zorgovereenkomst.h"

namespace pgb {

// Deviating rates of a werkafspraak (domain 5.2, W83). What is a holiday or a weekend the calendar says; when evening or night begins no law and no
// agreement says, so there the one who declares chooses. See shared/docs/agreed-rate.md.

/// Nothing = the usual rate.
using Moment = std::optional<Tariefmoment>;

/// Evening and night: chosen for a line, never found by the date.
bool isKeuze(Moment moment);
/// What was agreed for this moment; nothing = no rate, or none of its own.
std::optional<Tarief> tariefBij(const Werkafspraak& werk, Moment moment);
/// Under which moment the day falls by itself: Feestdag on a holiday when that has a rate, else Weekend likewise, else the usual rate.
Moment dagmoment(const Werkafspraak& werk, QDate dag);
/// The rate that holds by the date on all of these days; nothing = none was agreed, or not one for all.
std::optional<Tarief> tariefOp(const Werkafspraak& werk, const Periode& dagen);
/// Of which agreed moments a line of these days at this rate can be: those of the dates first, then evening and night. Of more days every one that one of
/// the days has: a total is of those hours within it that have its rate.
std::vector<Moment> momentenVan(const Werkafspraak& werk, const Periode& dagen, Tarief tarief);
/// May be declared on these days: momentenVan() has one.
bool isAfgesproken(const Werkafspraak& werk, const Periode& dagen, Tarief tarief);

/// When the version was approved for the last time; of one from before the steps were kept, when it came in its state.
QDateTime goedgekeurdOp(const ZorgovereenkomstVersie& versie);
/// It had been approved by then, also when another took its place since.
bool wasGoedgekeurdOp(const ZorgovereenkomstVersie& versie, const QDateTime& moment);

} // namespace pgb
