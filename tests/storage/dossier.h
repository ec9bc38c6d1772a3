#pragma once
#include "server/app/ports/unit_of_work.h"
#include <stdexcept>

/// Records with every field filled, and a dossier to hang them on.
namespace pgb::test {

/// The value, or an exception that ends the unit with the problem's code in its detail.
template<class T>
T need(Outcome<T> outcome)
{
    if (!outcome)
        throw std::runtime_error(qPrintable(outcome.problem().code + QChar(u' ') + outcome.problem().detail));
    return std::move(*outcome);
}
inline void need(Outcome<void> outcome)
{
    if (!outcome)
        throw std::runtime_error(qPrintable(outcome.problem().code + QChar(u' ') + outcome.problem().detail));
}

/// The n-th BSN of the synthetic range 99999xxxx.
Bsn bsn(int n);
/// The n-th IBAN of the bank TEST.
Iban iban(int n);
QDateTime moment(int minute = 0);

Budgethouder budgethouder(int n);
Zorgverlener zorgverlener(int n);
/// A toekenning with three levels; ids only link them.
Toekenning toekenning(BudgethouderId budgethouder, VerstrekkerId verstrekker);
/// 31 lines of 90 minutes at 25,65: 31 x 38,48.
Declaratie declaratie(const Zorgovereenkomst& zorgovereenkomst, ToekenningId toekenning, DeclaratieStatus status);

/// Stored: one budgethouder with one zorgverlener under one toekenning, and an account of each kind.
struct Dossier {
    Organisatie organisatie;
    Verstrekker verstrekker;
    Budgethouder budgethouder;
    Zorgverlener zorgverlener;
    Toekenning toekenning;
    Zorgovereenkomst zorgovereenkomst;
    Gebruiker account(Rol rol) const { return accounts.at(size_t(rol)); }
    std::vector<Gebruiker> accounts; ///< by Rol
};
/// The n-th dossier (n from 1); each has people of its own.
Dossier storeDossier(app::UnitOfWork& unit, int n);

} // namespace pgb::test
