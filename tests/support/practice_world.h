#pragma once
#include "server/app/ports/unit_of_work.h"
#include "shared/domain/declaratie/declaratie.h"

namespace pgb::test {

/// The set day of the practice world.
QDate practiceDay();
/// Everyone's password in the practice world, and the secret of everyone's second factor.
QString practicePassword();
QByteArray practiceSecret();
/// The code of an authenticator app for that secret, `stepsAhead` time steps from now.
QString practiceCode(int stepsAhead = 0);
/// The code of an authenticator app that was given this secret as text.
QString codeOf(const QString& base32);

/// Two dossiers that must never see each other: each with a budgethouder, a zorgverlener and a verstrekker of its own. The first one's
/// budget is a Wlz toekenning with € 60 000, the second one's a Wmo toekenning. No zorgovereenkomst exists yet.
struct PracticeWorld {
    struct Dossier {
        Verstrekker verstrekker;
        Budgethouder budgethouder;
        Zorgverlener zorgverlener;
        Toekenning toekenning;
        QString functie; ///< a zorgfunctie that the toekenning pays
        Gebruiker budgethouderAccount;
        Gebruiker vertegenwoordigerAccount;
        Gebruiker zorgverlenerAccount;
        Gebruiker medewerkerAccount;
    };
    Dossier een;
    Dossier twee;
    Gebruiker svb;
    Gebruiker beheerder;
};

/// Fills an empty, migrated database: practice mark, practice values for what is not known, parties, toekenningen, accounts with
/// password and second factor.
Outcome<PracticeWorld> seedPracticeWorld(app::Storage& storage, const QByteArray& passwordHash);

/// A complete, acceptable agreement of the dossier from 1 October 2025: opdracht, 10 hours a week at € 40,00.
ZorgovereenkomstInhoud acceptableContent(const PracticeWorld::Dossier& dossier);
/// `aantal` working days of the month with 2:00 hours each, as a person types them (no rate, no toekenning).
std::vector<Declaratieregel> typedHours(const PracticeWorld::Dossier& dossier, int jaar, int maand, int aantal);

} // namespace pgb::test
