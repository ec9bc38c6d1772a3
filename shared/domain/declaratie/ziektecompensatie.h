#pragma once
#include "shared/domain/controle/feiten.h"

namespace pgb {

/// What SVB refills of each function of a budget for the hours of illness in these lines (domain 3.3, 10.3): of an employee, from the day on which the
/// illness was reported, and not above the maximum rate. Where that is not known nothing is refilled. What a correction takes back is taken back here too.
/// Asks for the agreement, the zorgverlener, the toekenningen and the absences.
std::vector<Boeking> ziektecompensatie(const DeclaratieFeiten& feiten);
/// What is left to book of it, beside what is booked already; below zero = that was too much.
std::vector<Boeking> nogTeBoeken(std::vector<Boeking> totaal, const std::vector<Boeking>& geboekt);

} // namespace pgb
