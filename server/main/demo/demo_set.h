#pragma once
#include "server/app/ports/credentials.h"
#include "server/app/ports/unit_of_work.h"
#include <functional>

namespace pgb::demo {

/// What was made.
struct DemoReport {
    int budgethouders = 0;
    int zorgverleners = 0;
    int zorgovereenkomsten = 0;
    int declaraties = 0;
    int regels = 0;
};

/// The password of every account of the practice set.
QString oefenWachtwoord();

/// Fills an empty, migrated database with the practice set of issue A: synthetic people over the three laws and three verstrekkers,
/// agreements in every state, and a year of months up to the practice day: November 2024 to October 2025. Every agreement, declaratie and
/// payment goes through the use cases of the server, so the set holds what the rules make of it. Problem Conflict "databaseNietLeeg" when anyone lives there.
/// `soorten`: with the kinds of care that are no hours by the month; what is copied to measure with goes without.
/// `codes` gives each account the second factor; `voortgang` is told what is being made.
Outcome<DemoReport> seedDemo(app::Storage& storage, app::PasswordHashing& hashing, app::OneTimeCodes& codes,
                             const std::function<void(const QString&)>& voortgang, bool soorten = true);

} // namespace pgb::demo
