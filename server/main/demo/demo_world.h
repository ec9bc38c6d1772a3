#pragma once
#include "server/app/application.h"
#include "server/app/attempt.h"
#include "server/app/declaraties.h"
#include "server/app/zorgovereenkomsten.h"
#include "server/main/demo/demo_clock.h"
#include "server/main/demo/demo_plan.h"
#include "server/main/demo/demo_set.h"

namespace pgb::demo {

/// An agreement of the plan that lives in the database.
struct Agreement {
    AgreementPlan plan;
    ZorgovereenkomstId id;
};

/// Everyone and everything that the story needs, by their number in the plan.
class World {
public:
    World(app::Storage& storage) : application(storage, clock), storage(storage) {}

    template<class T>
    Outcome<T> as(const Gebruiker& who, const std::function<Outcome<T>(app::Werk&)>& work)
    {
        const app::Aanroeper caller{who, Inlogniveau::TweeFactoren, QStringLiteral("oefenset")};
        return application.write<T>(caller, work);
    }
    /// The one who signs and enters for a zorgverlener: himself, or the employee of the organisation.
    const Gebruiker& zorgverlenerKant(int zorgverlener) const;
    /// The vertegenwoordiger who does the work for this budgethouder.
    const Gebruiker& vertegenwoordiger(int budgethouder) const { return vertegenwoordigers.at(budgethouder < 44 ? 0 : 1); }

    DemoClock clock;
    app::Application application;
    app::Storage& storage;
    std::vector<Verstrekker> verstrekkers;
    std::vector<Budgethouder> budgethouders;
    std::vector<Zorgverlener> zorgverleners;
    std::vector<ToekenningId> toekenningen; ///< per budgethouder
    std::vector<Gebruiker> vertegenwoordigers; ///< Vera, Ruben, and Anouk who may only look
    std::vector<Gebruiker> zorgverlenerAccounts; ///< per person; the organisations have employees
    std::vector<Gebruiker> organisatieAccounts;
    std::vector<Gebruiker> beoordelaars; ///< per verstrekker
    Gebruiker svb;
    Gebruiker beheerder;
    std::vector<Agreement> agreements;
    DemoReport report;
};

/// An agreement of a kind of care that is no hours by the month.
struct Soort {
    Agreement agreement;
    ZorgovereenkomstInhoud inhoud;
};

// The chapters of the story, in order.

/// Verstrekkers, people, accounts, practice values of the parameters, and the toekenningen of 2025.
Outcome<void> seedParties(World& world, app::PasswordHashing& hashing, app::OneTimeCodes& codes);
Outcome<void> seedParameters(World& world);
/// Of one budgethouder for one year.
Toekenning toekenningVan(const World& world, const std::vector<AgreementPlan>& plans, int budgethouder, int toekenningsjaar);
Outcome<void> seedToekenningen(World& world, const std::vector<AgreementPlan>& plans);
/// What was granted for the next year already, for some: their verstrekkers were early.
Outcome<void> seedVolgendJaar(World& world, const std::vector<AgreementPlan>& plans);
/// The agreements of the plan: drafted, shared, signed twice, approved.
Outcome<void> seedAgreements(World& world, const std::vector<AgreementPlan>& plans);
/// One month: declaraties of all agreements, approvals, payment runs. `afgerond` = false for the month that is still being worked on.
Outcome<void> seedMonth(World& world, const std::vector<Agreement>& agreements, const Periode& maand, bool afgerond);
/// The toekenningen and agreements of the end of the year before, so that the set holds a year of months: agreed before November 2024, in
/// force from then to the end of that year.
Outcome<std::vector<Agreement>> seedVorigJaar(World& world, const std::vector<AgreementPlan>& plans);
/// Agreements that stopped somewhere on their way, so that every state is to be seen.
Outcome<void> seedOpenAgreements(World& world);

/// Dagdelen, etmalen, pieces, kilometres, visits with times, one rate for three functions, a week and four weeks as period, a fixed wage, an employee,
/// two laws: each with a budgethouder of its own behind those of the plan, in force from August.
Outcome<std::vector<Soort>> seedSoorten(World& world);
/// Their declaraties of one month; `afgerond` as in seedMonth, which pays them.
Outcome<void> seedSoortenMaand(World& world, const std::vector<Soort>& soorten, const Periode& maand, bool afgerond);
/// The wages of the month, made and paid on their day as the server does it.
Outcome<void> seedMaandlonen(World& world, const Periode& maand);
/// On the practice day: a month that is finished before it is over, and corrections of a paid month that wait for the other side.
Outcome<void> seedSoortenVandaag(World& world, const std::vector<Soort>& soorten, const Periode& betaald);
/// One more, with number i; Ruben represents him.
Outcome<void> seedBudgethouder(World& world, int i);

/// Content of an agreement for the drafting screen.
ZorgovereenkomstInhoud inhoudVan(const World& world, const AgreementPlan& plan, QDate ingangsdatum);
/// Creates a draft and carries it as far as `tot`: Concept, Gedeeld, GetekendZorgverlener, InBeoordeling, Goedgekeurd.
Outcome<Zorgovereenkomst> carryAgreement(World& world, const AgreementPlan& plan, QDate ingangsdatum, ZorgovereenkomstStatus tot);
Outcome<Zorgovereenkomst> carryAgreement(World& world, const AgreementPlan& plan, const ZorgovereenkomstInhoud& inhoud, ZorgovereenkomstStatus tot);
/// Fires one event on the newest version.
Outcome<void> fireNewest(World& world, const Gebruiker& who, ZorgovereenkomstId id, const app::VersieOpdracht& opdracht);

} // namespace pgb::demo
