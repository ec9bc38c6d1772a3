#include "server/app/beheer.h"
#include "server/main/demo/demo_world.h"

namespace pgb::demo {

namespace {

using G = DeclaratieGebeurtenis;

std::vector<Declaratieregel> regels(const Agreement& agreement, const Periode& maand, QDate tot)
{
    std::vector<Declaratieregel> lines;
    const int seed = agreement.plan.budgethouder * 3 + agreement.plan.zorgverlener;
    for (QDate dag = maand.van; dag <= tot; dag = dag.addDays(1)) {
        int total = 0;
        for (const WorkPlan& werk : agreement.plan.werk) {
            const int minuten = minutenOp(werk, seed, dag);
            if (minuten == 0)
                continue;
            Declaratieregel regel;
            regel.datum = dag;
            regel.functieCode = werk.functieCode;
            regel.aantal = minuten;
            lines.push_back(regel);
            total += minuten;
        }
        if (agreement.plan.kilometer > 0 && total > 0) {
            Declaratieregel reis;
            reis.datum = dag;
            reis.functieCode = reiskostenFunctie();
            reis.eenheid = Eenheid::Kilometer;
            reis.aantal = agreement.plan.kilometer * 100;
            lines.push_back(reis);
        }
    }
    return lines;
}

/// How far the newest month is: entered in part, waiting for approval, sent, or nothing yet.
enum class Progress { Niets, Concept, Voorgelegd, Ingediend };

Progress progressOf(size_t index, const AgreementPlan& plan)
{
    switch (index % 5) {
    case 0: return plan.zorgverlenerVoertIn ? Progress::Niets : Progress::Concept;
    case 1: return plan.zorgverlenerVoertIn ? Progress::Voorgelegd : Progress::Concept;
    case 2: return Progress::Ingediend;
    case 3: return plan.zorgverlenerVoertIn ? Progress::Voorgelegd : Progress::Niets;
    default: return Progress::Ingediend;
    }
}

Outcome<void> fire(World& world, const Gebruiker& who, DeclaratieId id, G gebeurtenis)
{
    return world.as<void>(who, [&](app::Werk& werk) -> Outcome<void> {
        PGB_TRY(record, app::gevonden(werk.unit.declaraties().find(id)));
        if (gebeurtenis == G::Goedkeuren)
            PGB_CHECK(app::bekijkVoorBesluit(werk, id, record.rijversie));
        PGB_TRY(afloop, app::fireDeclaratie(werk, id, record.rijversie, gebeurtenis, {}));
        if (afloop.geweigerd) {
            const Bevinding& first = afloop.bevindingen.front();
            return Problem{ProblemKind::Geweigerd, QStringLiteral("controlesWeigeren"), {{QStringLiteral("controle"), first.controle}}, first.path, {}};
        }
        return {};
    });
}

Outcome<void> declare(World& world, const Agreement& agreement, const Periode& maand, Progress progress)
{
    const Gebruiker& vertegenwoordiger = world.vertegenwoordiger(agreement.plan.budgethouder);
    const bool byZorgverlener = agreement.plan.zorgverlenerVoertIn;
    const Gebruiker& typist = byZorgverlener ? world.zorgverlenerKant(agreement.plan.zorgverlener) : vertegenwoordiger;
    app::DeclaratieInhoud inhoud;
    inhoud.periode = maand;
    inhoud.regels = regels(agreement, maand, progress == Progress::Concept ? maand.van.addDays(17) : maand.tot);
    if (inhoud.regels.empty())
        return {};
    if (soortVan(agreement.plan.zorgverlener) != ZorgverlenerSoort::Informeel) {
        inhoud.factuurnummer = QStringLiteral("%1-%2-%3").arg(maand.van.year()).arg(maand.van.month(), 2, 10, QLatin1Char('0')).arg(agreement.id.waarde);
        inhoud.factuurdatum = maand.tot.addDays(1);
    }
    const auto made = world.as<Declaratie>(typist, [&](app::Werk& werk) { return app::createDeclaratie(werk, agreement.id, inhoud); });
    if (!made)
        return made.problem();
    ++world.report.declaraties;
    world.report.regels += int(inhoud.regels.size());
    const DeclaratieId id = made->id;
    if (progress == Progress::Concept)
        return {};
    if (!byZorgverlener)
        return fire(world, vertegenwoordiger, id, G::Indienen);
    PGB_CHECK(fire(world, typist, id, G::Voorleggen));
    return progress == Progress::Voorgelegd ? Outcome<void>() : fire(world, vertegenwoordiger, id, G::Goedkeuren);
}

Outcome<void> pay(World& world, QDate dag)
{
    world.clock.set(dag, QTime(16, 30));
    for (const BetaalrunSoort soort : {BetaalrunSoort::Kvk, BetaalrunSoort::Bsn}) {
        const auto run = world.as<Betaalrun>(world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, soort, dag); });
        if (!run && run.problem().code != QLatin1String("nietsTeBetalen"))
            return run.problem();
    }
    return {};
}

} // namespace

Outcome<void> seedMonth(World& world, const std::vector<Agreement>& agreements, const Periode& maand, bool afgerond)
{
    const QDate eerste = maand.tot.addDays(1);
    for (size_t i = 0; i < agreements.size(); ++i) {
        const Agreement& agreement = agreements[i];
        world.clock.set(eerste.addDays(afgerond ? 1 : 0), QTime(9, 0).addSecs(int(i) * 40));
        PGB_CHECK(declare(world, agreement, maand, afgerond ? Progress::Ingediend : progressOf(i, agreement.plan)));
    }
    if (!afgerond)
        return {};
    QDate betaaldag = eerste.addDays(6);
    while (!isBankwerkdag(betaaldag))
        betaaldag = betaaldag.addDays(1);
    return pay(world, betaaldag);
}

} // namespace pgb::demo
