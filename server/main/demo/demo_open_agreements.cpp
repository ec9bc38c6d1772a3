#include "server/main/demo/demo_world.h"

namespace pgb::demo {

namespace {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

/// A zorgverlener who does not work for this budgethouder yet, so that the draft is a new agreement.
AgreementPlan fresh(const World& world, int budgethouder, int first)
{
    for (int i = first;; ++i) {
        const int zorgverlener = 18 + i % 24;
        const bool known = std::any_of(world.agreements.begin(), world.agreements.end(), [&](const Agreement& agreement) {
            return agreement.plan.budgethouder == budgethouder && agreement.plan.zorgverlener == zorgverlener;
        });
        if (known)
            continue;
        AgreementPlan plan;
        plan.budgethouder = budgethouder;
        plan.zorgverlener = zorgverlener;
        const Wet wet = budgethouderPlan(budgethouder).wet;
        const QString functie = wet == Wet::Wlz ? QStringLiteral("WLZ-BI") : wet == Wet::Wmo ? QStringLiteral("WMO-02") : QStringLiteral("JW-45");
        plan.werk = {{functie, {0, 90, 0, 0, 90, 0, 0}, Tarief::fromCenten(4750)}};
        return plan;
    }
}

Outcome<void> stopped(World& world)
{
    const QDate begin(jaar, 12, 1);
    const struct {
        S tot;
        int budgethouder;
    } plain[] = {{S::Concept, 1}, {S::Concept, 12}, {S::Gedeeld, 2}, {S::Gedeeld, 15}, {S::GetekendZorgverlener, 3}, {S::GetekendZorgverlener, 20},
                 {S::InBeoordeling, 4}, {S::InBeoordeling, 6}, {S::InBeoordeling, 9}, {S::InBeoordeling, 16}, {S::InBeoordeling, 21}, {S::Goedgekeurd, 7}};
    int first = 0;
    for (const auto& row : plain)
        PGB_CHECK(carryAgreement(world, fresh(world, row.budgethouder, first++), begin, row.tot));
    return {};
}

/// Carries a new agreement to `tot` and fires one more event.
Outcome<void> andThen(World& world, int budgethouder, S tot, bool asZorgverlener, const app::VersieOpdracht& opdracht)
{
    const AgreementPlan plan = fresh(world, budgethouder, 5 + budgethouder);
    PGB_TRY(record, carryAgreement(world, plan, QDate(jaar, 12, 1), tot));
    const bool review = opdracht.gebeurtenis == G::Afkeuren || opdracht.gebeurtenis == G::AanvullingVragen;
    const Gebruiker& who = review ? world.beoordelaars.at(size_t(budgethouderPlan(budgethouder).verstrekker))
                           : asZorgverlener ? world.zorgverlenerKant(plan.zorgverlener) : world.vertegenwoordiger(budgethouder);
    return fireNewest(world, who, record.id, opdracht);
}

/// Whether the newest version waits for a reviewer; a raise within the bandwidth of the practice set does not.
Outcome<bool> waits(World& world, const Gebruiker& who, ZorgovereenkomstId id)
{
    return world.as<bool>(who, [&](app::Werk& werk) -> Outcome<bool> {
        PGB_TRY(record, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
        return record.versies.back().status == ZorgovereenkomstStatus::InBeoordeling;
    });
}

/// A raise of the rate from the first of November, signed and approved, by itself or by the reviewers: the old version is replaced.
Outcome<void> amended(World& world, const Agreement& agreement)
{
    const Gebruiker& vertegenwoordiger = world.vertegenwoordiger(agreement.plan.budgethouder);
    PGB_CHECK(world.as<void>(vertegenwoordiger, [&](app::Werk& werk) -> Outcome<void> {
        PGB_TRY(versie, app::amendZorgovereenkomst(werk, agreement.id));
        ZorgovereenkomstInhoud inhoud = versie.inhoud;
        for (Werkafspraak& afspraak : inhoud.werkafspraken)
            afspraak.tarief = Tarief{afspraak.tarief->honderdduizendsten + 50'000};
        PGB_TRY(record, app::gevonden(werk.unit.zorgovereenkomsten().find(agreement.id)));
        PGB_CHECK(app::saveVersie(werk, agreement.id, versie.volgnummer, versie.rijversie, record.zorgverlener, inhoud));
        return {};
    }));
    PGB_CHECK(fireNewest(world, vertegenwoordiger, agreement.id, {G::Delen, {}, {}, {}}));
    PGB_CHECK(fireNewest(world, world.zorgverlenerKant(agreement.plan.zorgverlener), agreement.id, {G::OndertekenenZorgverlener, {}, {}, {}}));
    PGB_CHECK(fireNewest(world, vertegenwoordiger, agreement.id, {G::OndertekenenBudgethouder, {}, {}, {}}));
    PGB_TRY(open, waits(world, vertegenwoordiger, agreement.id));
    if (!open)
        return {};
    const BudgethouderPlan plan = budgethouderPlan(agreement.plan.budgethouder);
    PGB_CHECK(fireNewest(world, world.beoordelaars.at(size_t(plan.verstrekker)), agreement.id, {G::Goedkeuren, {}, {}, {}}));
    if (plan.wet != Wet::Wlz)
        PGB_CHECK(fireNewest(world, world.svb, agreement.id, {G::Goedkeuren, {}, {}, {}}));
    return {};
}

/// Last day in the past or near: notice by the budgethouder, and one that is over.
Outcome<void> ended(World& world)
{
    const auto notice = [&](size_t index, QDate laatste) {
        const Agreement& agreement = world.agreements.at(index);
        return fireNewest(world, world.vertegenwoordiger(agreement.plan.budgethouder), agreement.id,
                          {G::Opzeggen, QStringLiteral("De zorg is niet meer nodig."), {}, laatste});
    };
    world.clock.set(QDate(jaar, 9, 15), QTime(11, 0));
    PGB_CHECK(notice(5, QDate(jaar, 10, 31)));
    world.clock.set(QDate(jaar, 10, 20), QTime(11, 0));
    return notice(8, QDate(jaar, 12, 31));
}

/// A draft that nobody touched for ninety days (parameter conceptVervaltNaDagen).
Outcome<void> expired(World& world)
{
    world.clock.set(QDate(jaar, 7, 1), QTime(10, 0));
    PGB_TRY(record, carryAgreement(world, fresh(world, 13, 9), QDate(jaar, 8, 1), S::Concept));
    ZorgovereenkomstVersie versie = record.versies.back();
    const ZorgovereenkomstOvergang* stap = findOvergang(versie.status, G::Vervallen, ZorgovereenkomstActor::Systeem, QLatin1String("termijnVoorbij"));
    if (!stap)
        return {};
    world.clock.set(QDate(jaar, 9, 30), QTime(0, 5));
    versie.status = stap->naar;
    versie.statusSinds = world.clock.nuUtc();
    return world.storage.write<void>([&](app::UnitOfWork& unit) -> Outcome<void> {
        PGB_CHECK(unit.zorgovereenkomsten().updateVersie(versie));
        return {};
    });
}

} // namespace

Outcome<void> seedOpenAgreements(World& world)
{
    PGB_CHECK(expired(world));
    PGB_CHECK(ended(world));
    world.clock.set(QDate(jaar, 10, 22), QTime(10, 0));
    PGB_CHECK(amended(world, world.agreements.at(2)));
    PGB_CHECK(amended(world, world.agreements.at(11)));
    PGB_CHECK(stopped(world));
    const auto text = [](G gebeurtenis, const QString& reden, const QString& redenCode = {}) {
        return app::VersieOpdracht{gebeurtenis, reden, redenCode, {}};
    };
    PGB_CHECK(andThen(world, 10, S::Gedeeld, true, text(G::Terugsturen, QStringLiteral("Kunnen we dinsdag in plaats van vrijdag afspreken?"))));
    PGB_CHECK(andThen(world, 17, S::Gedeeld, true, text(G::Terugsturen, QStringLiteral("Mijn uurtarief is per december 48,50."))));
    PGB_CHECK(andThen(world, 18, S::InBeoordeling, false, text(G::Afkeuren, QStringLiteral("De zorgbeschrijving zegt niet hoe vaak er zorg is."), QStringLiteral("zorgbeschrijvingOnduidelijk"))));
    PGB_CHECK(andThen(world, 0, S::InBeoordeling, false, text(G::Afkeuren, QStringLiteral("De einddatum ontbreekt."), QStringLiteral("datumsOnjuist"))));
    PGB_CHECK(andThen(world, 22, S::InBeoordeling, false, text(G::AanvullingVragen, QStringLiteral("Wilt u de opleiding van de zorgverlener toelichten?"))));
    PGB_CHECK(andThen(world, 25, S::InBeoordeling, false, text(G::Intrekken, {})));
    world.clock.set(QDate(jaar, 11, 1), QTime(0, 5));
    const auto started = world.as<int>(world.svb, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); });
    return started ? Outcome<void>() : Outcome<void>(started.problem());
}

} // namespace pgb::demo
