// The kinds of care that are no hours by the month: one budgethouder each, beside those of the plan and represented by Ruben.
#include "server/app/beheer.h"
#include "server/app/correcties.h"
#include "server/app/dossiers.h"
#include "server/app/maandlonen.h"
#include "server/main/demo/demo_world.h"
#include "shared/domain/betaling/betaling.h"
#include "shared/domain/declaratie/ritme.h"
#include "shared/domain/declaratie/verdeling.h"
#include "shared/domain/zorgfunctie.h"

namespace pgb::demo {

namespace {

using G = DeclaratieGebeurtenis;

constexpr int organisatie = aantalZorgverleners - 2;
const QDate begin(jaar, 8, 1);

struct Regelplan {
    QString functieCode;
    Eenheid eenheid = Eenheid::Uur;
    qint64 tariefCenten = 0;
    std::array<int, 7> aantal{}; ///< Monday..Sunday: minutes, or hundredths of another unit
};

/// What makes one of them different.
struct Soortplan {
    int zorgverlener = 0;
    std::vector<Regelplan> werk;
    std::optional<Declaratieritme> ritme = {};
    int kilometer = 0;
    bool bezoeken = false;   ///< every day typed as two visits from-to
    bool samen = false;      ///< one rate: a total per day, split over the functions
    bool zelfInvoeren = false; ///< the zorgverlener types
    Bedrag maandloon = {};
    bool dienst = false;           ///< in service of the budgethouder
    std::optional<Wet> ookVan = {}; ///< its second line is paid from a toekenning of this law
};

/// In the order of the budgethouders, from aantalBudgethouders on; the law of each is that of its number (budgethouderPlan).
std::vector<Soortplan> soortplannen()
{
    const auto uur = [](const char* functie, qint64 centen, std::array<int, 7> week) { return Regelplan{QString::fromLatin1(functie), Eenheid::Uur, centen, week}; };
    std::vector<Soortplan> uit(10);
    // Day care by the dagdeel, with a ride there and back.
    uit[0] = {organisatie, {{QStringLiteral("WLZ-BG"), Eenheid::Dagdeel, 6800, {200, 0, 200, 0, 100, 0, 0}}, {QStringLiteral("WLZ-VV"), Eenheid::Stuk, 950, {200, 0, 200, 0, 200, 0, 0}}}};
    // A weekend away, by the etmaal.
    uit[1] = {organisatie + 1, {{QStringLiteral("WLZ-LO"), Eenheid::Etmaal, 21000, {0, 0, 0, 0, 0, 100, 100}}}};
    // Two visits a day with their times, and the kilometres of the zorgverlener.
    uit[2] = {21, {uur("WLZ-PV", 5200, {120, 120, 0, 120, 120, 0, 0})}};
    uit[2].kilometer = 14;
    uit[2].bezoeken = true;
    // A week is a period.
    uit[3] = {24, {uur("WMO-02", 4800, {0, 180, 0, 0, 120, 0, 0})}, Declaratieritme::Week};
    // Three functions of one rate: a total per day.
    uit[4] = {27, {uur("WLZ-BI", 5000, {120, 0, 120, 0, 120, 0, 0}), uur("WLZ-PV", 5000, {60, 0, 60, 0, 60, 0, 0}), uur("WLZ-HH", 5000, {30, 0, 30, 0, 30, 0, 0})}};
    uit[4].samen = true;
    // Four weeks are a period, and the zorgverlener types.
    uit[5] = {30, {uur("JW-45", 5100, {0, 120, 0, 120, 0, 0, 0})}, Declaratieritme::VierWeken};
    uit[5].zelfInvoeren = true;
    // Meals, by the piece.
    uit[6] = {33, {{QStringLiteral("WMO-10"), Eenheid::Stuk, 1450, {100, 100, 100, 100, 100, 0, 0}}}};
    // A fixed wage: nobody declares, it is paid by itself.
    uit[7] = {5, {uur("WLZ-BI", 0, {240, 0, 240, 0, 0, 0, 0})}};
    uit[7].maandloon = Bedrag{62'500};
    // An employee, two days a week.
    uit[8] = {8, {uur("WLZ-BI", 2250, {240, 0, 0, 240, 0, 0, 0})}};
    uit[8].dienst = true;
    // One agreement over two laws, from two budgets.
    uit[9] = {36, {uur("WLZ-BI", 4900, {120, 0, 0, 120, 0, 0, 0}), uur("WMO-01", 4300, {0, 120, 0, 0, 0, 0, 0})}};
    uit[9].ookVan = Wet::Wmo;
    return uit;
}

AgreementPlan alsPlan(const Soortplan& soort, int budgethouder)
{
    AgreementPlan plan;
    plan.budgethouder = budgethouder;
    plan.zorgverlener = soort.zorgverlener;
    plan.kilometer = soort.kilometer;
    plan.zorgverlenerVoertIn = soort.zelfInvoeren;
    if (soort.zorgverlener >= organisatie)
        plan.soort = ZorgovereenkomstSoort::Zorginstelling;
    if (soort.dienst)
        plan.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    for (const Regelplan& r : soort.werk)
        plan.werk.push_back({r.functieCode, r.eenheid == Eenheid::Uur ? r.aantal : std::array<int, 7>{}, Tarief::fromCenten(r.tariefCenten)});
    return plan;
}

/// `tweede`: the toekenning of the other law, when there is one.
ZorgovereenkomstInhoud inhoudVan(const World& world, const Soortplan& soort, int budgethouder, ToekenningId tweede)
{
    ZorgovereenkomstInhoud inhoud = inhoudVan(world, alsPlan(soort, budgethouder), begin);
    inhoud.declaratieritme = soort.ritme;
    if (tweede) {
        inhoud.toekenningen.push_back(tweede);
        inhoud.werkafspraken[1].toekenning = tweede;
    }
    if (soort.dienst) {
        inhoud.antwoorden = {true, true};
        inhoud.proeftijdMaanden = 1;
    }
    for (size_t i = 0; i < soort.werk.size(); ++i) {
        const Regelplan& r = soort.werk[i];
        Werkafspraak& werk = inhoud.werkafspraken[i];
        werk.eenheid = r.eenheid;
        if (r.eenheid == Eenheid::Uur)
            continue;
        werk.aantalPerWeek = 0;
        for (const int aantal : r.aantal)
            werk.aantalPerWeek += aantal;
        werk.zorgdelen.frequentie = QStringLiteral("Op vaste dagen van de week.");
        werk.zorgbeschrijving = r.eenheid == Eenheid::Dagdeel  ? QStringLiteral("Dagbesteding in een kleine groep: samen koken, tuinieren en wandelen, onder begeleiding.")
                                : r.eenheid == Eenheid::Etmaal ? QStringLiteral("Logeert in het weekend met toezicht, hulp bij het wassen en eten, en samen iets doen.")
                                : isVervoerFunctie(r.functieCode) ? QStringLiteral("Rijdt met de taxi van huis naar de dagbesteding en aan het einde van de dag terug.")
                                                                  : QStringLiteral("Brengt op werkdagen een warme maaltijd en kijkt of het goed gaat.");
    }
    if (inhoud.minutenPerWeek == 0) {
        inhoud.vasteUren = false;
        inhoud.minutenPerWeek = alsPlan(soort, budgethouder).soort == ZorgovereenkomstSoort::Zorginstelling ? 0 : 150; // half an hour a working day
        inhoud.dagenPerWeek = int(std::count_if(soort.werk[0].aantal.begin(), soort.werk[0].aantal.end(), [](int aantal) { return aantal > 0; }));
    }
    if (soort.maandloon > Bedrag{}) {
        inhoud.loonsoort = Loonsoort::Maandloon;
        inhoud.maandloon = soort.maandloon;
        for (Werkafspraak& werk : inhoud.werkafspraken)
            werk.tarief.reset();
    }
    return inhoud;
}

/// Two visits that together last this long.
void voegBezoekenToe(std::vector<Declaratieregel>& regels, Declaratieregel regel, int minuten)
{
    for (const auto& [uur, deel] : {std::pair(8, minuten / 2), std::pair(17, minuten - minuten / 2)}) {
        regel.begin = QTime(uur, 30);
        regel.eind = regel.begin->addSecs(deel * 60);
        regel.aantal = deel;
        regels.push_back(regel);
    }
}

std::vector<Declaratieregel> regelsVan(const Soortplan& soort, const ZorgovereenkomstInhoud& inhoud, const Periode& periode)
{
    std::vector<Declaratieregel> regels;
    for (QDate dag = periode.van; dag <= periode.tot; dag = dag.addDays(1)) {
        if (!feestdag(dag).isEmpty())
            continue;
        const size_t weekdag = size_t(dag.dayOfWeek() - 1);
        int samen = 0;
        for (const Regelplan& r : soort.werk) {
            const int aantal = r.aantal[weekdag];
            samen += aantal;
            if (aantal == 0 || soort.samen)
                continue;
            Declaratieregel regel;
            regel.datum = dag;
            regel.functieCode = r.functieCode;
            regel.eenheid = r.eenheid;
            regel.aantal = aantal;
            if (isVervoerFunctie(r.functieCode))
                regel.ritMinuten = 15;
            if (soort.bezoeken)
                voegBezoekenToe(regels, regel, aantal);
            else
                regels.push_back(regel);
        }
        if (soort.samen && samen > 0) {
            for (const Declaratieregel& regel : verdeelDag(inhoud, dag, samen))
                regels.push_back(regel);
        }
        if (soort.kilometer > 0 && samen > 0) {
            Declaratieregel reis;
            reis.datum = dag;
            reis.functieCode = reiskostenFunctie();
            reis.eenheid = Eenheid::Kilometer;
            reis.aantal = soort.kilometer * 100;
            regels.push_back(reis);
        }
    }
    return regels;
}

Outcome<Declaratie> fire(World& world, const Gebruiker& wie, DeclaratieId id, G gebeurtenis)
{
    return world.as<Declaratie>(wie, [&](app::Werk& werk) -> Outcome<Declaratie> {
        PGB_TRY(record, app::gevonden(werk.unit.declaraties().find(id)));
        if (gebeurtenis == G::Goedkeuren)
            PGB_CHECK(app::bekijkVoorBesluit(werk, id, record.rijversie));
        PGB_TRY(afloop, app::fireDeclaratie(werk, id, record.rijversie, gebeurtenis, {}));
        if (afloop.geweigerd)
            return Problem{ProblemKind::Geweigerd, QStringLiteral("controlesWeigeren"), {{QStringLiteral("controle"), afloop.bevindingen.front().controle}}, afloop.bevindingen.front().path, {}};
        return afloop.declaratie;
    });
}

/// One period, as far as `ver` (Concept, TerBeoordeling, Ingediend).
Outcome<DeclaratieId> declareer(World& world, const Soort& soort, const Soortplan& plan, const Periode& periode, DeclaratieStatus ver)
{
    const Gebruiker& ruben = world.vertegenwoordiger(soort.agreement.plan.budgethouder);
    const Gebruiker& typist = plan.zelfInvoeren ? world.zorgverlenerKant(plan.zorgverlener) : ruben;
    app::DeclaratieInhoud inhoud;
    inhoud.periode = periode;
    inhoud.regels = regelsVan(plan, soort.inhoud, periode);
    if (inhoud.regels.empty())
        return DeclaratieId();
    if (soortVan(plan.zorgverlener) != ZorgverlenerSoort::Informeel) {
        inhoud.factuurnummer = QStringLiteral("%1-%2").arg(periode.van.toString(QStringLiteral("yyyyMMdd"))).arg(soort.agreement.id.waarde);
        inhoud.factuurdatum = periode.tot.addDays(1);
    }
    PGB_TRY(made, world.as<Declaratie>(typist, [&](app::Werk& werk) { return app::createDeclaratie(werk, soort.agreement.id, inhoud); }));
    ++world.report.declaraties;
    world.report.regels += int(inhoud.regels.size());
    if (ver == DeclaratieStatus::Concept)
        return made.id;
    PGB_CHECK(fire(world, typist, made.id, plan.zelfInvoeren ? G::Voorleggen : G::Indienen));
    if (plan.zelfInvoeren && ver == DeclaratieStatus::Ingediend)
        PGB_CHECK(fire(world, ruben, made.id, G::Goedkeuren));
    return made.id;
}

/// From August on, for the functions of the plan that are of the law; a second one of the same person has a number of its own.
Outcome<ToekenningId> voerToekenningIn(World& world, int i, const BudgethouderPlan& plan, int volg)
{
    const std::vector<Soortplan> soorten = soortplannen();
    Toekenning record;
    record.verstrekker = world.verstrekkers.at(size_t(plan.verstrekker)).id;
    record.budgethouder = world.budgethouders.at(size_t(i)).id;
    record.wet = plan.wet;
    record.toekenningsnummer = QStringLiteral("%1-%2").arg(jaar).arg(40100 + i * 7 + volg);
    record.beschikkingsdatum = QDate(jaar, 6, 20);
    record.periode = {begin, QDate(jaar, 12, 31)};
    const Bedrag totaal{2'400'000};
    Budgetniveau wortel;
    wortel.id = {1};
    wortel.naam = QStringLiteral("Totaalbudget");
    wortel.bedrag = totaal;
    record.niveaus = {wortel};
    std::vector<QString> functies;
    if (plan.wet == Wet::Wlz)
        functies = {QStringLiteral("WLZ-TOT")};
    else
        for (const Regelplan& r : soorten[size_t(i - aantalBudgethouders)].werk) {
            if (findZorgfunctie(r.functieCode)->wet == plan.wet)
                functies.push_back(r.functieCode);
        }
    for (const QString& functie : functies) {
        Budgetniveau niveau;
        niveau.id = {qint64(record.niveaus.size()) + 1};
        niveau.bovenliggend = {1};
        niveau.soort = BudgetniveauSoort::Functie;
        niveau.functieCode = functie;
        niveau.naam = findZorgfunctie(functie)->naam;
        niveau.bedrag = Bedrag{totaal.centen / qint64(functies.size())};
        record.niveaus.push_back(niveau);
    }
    const Gebruiker& who = world.beoordelaars.at(size_t(plan.verstrekker));
    PGB_TRY(stored, world.as<Toekenning>(who, [&](app::Werk& werk) { return app::enterToekenning(werk, record, world.budgethouders.at(size_t(i)).bsn); }));
    return stored.id;
}

/// As the budgethouder's own verstrekker decides it, and that of the other law; then SVB for labour law.
Outcome<Zorgovereenkomst> sluitOverTweeWetten(World& world, const AgreementPlan& plan, const ZorgovereenkomstInhoud& inhoud, const BudgethouderPlan& ander)
{
    PGB_TRY(record, carryAgreement(world, plan, inhoud, ZorgovereenkomstStatus::InBeoordeling));
    const int eigen = budgethouderPlan(plan.budgethouder).verstrekker;
    for (const Gebruiker* wie : {&world.beoordelaars.at(size_t(eigen)), &world.beoordelaars.at(size_t(ander.verstrekker)), &world.svb})
        PGB_CHECK(fireNewest(world, *wie, record.id, {ZorgovereenkomstGebeurtenis::Goedkeuren, {}, {}, {}}));
    return record;
}

} // namespace

Outcome<std::vector<Soort>> seedSoorten(World& world)
{
    std::vector<Soort> uit;
    const std::vector<Soortplan> plannen = soortplannen();
    for (size_t k = 0; k < plannen.size(); ++k) {
        const int i = aantalBudgethouders + int(k);
        world.clock.set(QDate(jaar, 7, 7), QTime(9, 0).addSecs(int(k) * 600));
        PGB_CHECK(seedBudgethouder(world, i));
        PGB_TRY(toekenning, voerToekenningIn(world, i, budgethouderPlan(i), 0));
        world.toekenningen.push_back(toekenning);
        const BudgethouderPlan ander{plannen[k].ookVan.value_or(Wet::Wmo), 1, 130};
        PGB_TRY(tweede, plannen[k].ookVan ? voerToekenningIn(world, i, ander, 3) : Outcome<ToekenningId>(ToekenningId()));
        const AgreementPlan plan = alsPlan(plannen[k], i);
        const ZorgovereenkomstInhoud inhoud = inhoudVan(world, plannen[k], i, tweede);
        PGB_TRY(record, tweede ? sluitOverTweeWetten(world, plan, inhoud, ander) : carryAgreement(world, plan, inhoud, ZorgovereenkomstStatus::Goedgekeurd));
        uit.push_back({{plan, record.id}, inhoud});
    }
    world.clock.set(begin, QTime(0, 5));
    const auto started = world.as<int>(world.svb, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); });
    if (!started)
        return started.problem();
    return uit;
}

Outcome<void> seedSoortenMaand(World& world, const std::vector<Soort>& soorten, const Periode& maand, bool afgerond)
{
    const std::vector<Soortplan> plannen = soortplannen();
    for (size_t k = 0; k < soorten.size(); ++k) {
        if (plannen[k].maandloon > Bedrag{})
            continue;
        world.clock.set(maand.tot.addDays(2), QTime(8, 0).addSecs(int(k) * 60));
        const std::vector<Periode> perioden = plannen[k].ritme ? ritmePeriodes(*plannen[k].ritme, maand) : std::vector<Periode>{maand};
        for (const Periode& periode : perioden) {
            const bool open = !afgerond && periode.tot == maand.tot;
            const DeclaratieStatus ver = !open ? DeclaratieStatus::Ingediend : plannen[k].zelfInvoeren ? DeclaratieStatus::TerBeoordeling : k % 2 == 0 ? DeclaratieStatus::Ingediend : DeclaratieStatus::Concept;
            PGB_CHECK(declareer(world, soorten[k], plannen[k], periode, ver));
        }
    }
    return {};
}

Outcome<void> seedMaandlonen(World& world, const Periode& maand)
{
    world.clock.set(maand.van, QTime(9, 0));
    const app::Aanroeper systeem;
    PGB_TRY(dag, world.application.write<QDate>(systeem, [&](app::Werk& werk) { return Outcome<QDate>(maandloondag(werk.parameters, maand.van).value_or(maand.tot)); }));
    world.clock.set(dag, QTime(0, 5));
    PGB_TRY(lonen, world.application.write<app::Lonen>(systeem, [](app::Werk& werk) { return app::maakMaandlonen(werk, {}, 100); }));
    world.report.declaraties += lonen.gemaakt;
    world.clock.set(dag, QTime(16, 30));
    const auto run = world.as<Betaalrun>(world.svb, [&](app::Werk& werk) { return app::runBetaalrunNow(werk, BetaalrunSoort::Maandloon, dag); });
    return run ? Outcome<void>() : Outcome<void>(run.problem());
}

Outcome<void> seedSoortenVandaag(World& world, const std::vector<Soort>& soorten, const Periode& betaald)
{
    const std::vector<Soortplan> plannen = soortplannen();
    world.clock.set(demoDag(), QTime(8, 30));
    // November is finished before it is over: the server sends it on the first of December.
    const size_t klaar = 4;
    PGB_TRY(id, declareer(world, soorten[klaar], plannen[klaar], Periode::maand(jaar, 11), DeclaratieStatus::Concept));
    PGB_CHECK(fire(world, world.vertegenwoordiger(soorten[klaar].agreement.plan.budgethouder), id, G::Klaarzetten));
    // A correction from each side waits for the other.
    for (const size_t k : {size_t(2), size_t(6)}) {
        const Soort& soort = soorten[k];
        const bool verlener = k == 6;
        const Gebruiker& wie = verlener ? world.zorgverlenerKant(soort.agreement.plan.zorgverlener) : world.vertegenwoordiger(soort.agreement.plan.budgethouder);
        PGB_TRY(correctie, world.as<Declaratie>(wie, [&](app::Werk& werk) -> Outcome<Declaratie> {
            PGB_TRY(bestaande, werk.unit.declaraties().ofZorgovereenkomst(soort.agreement.id));
            for (const BestaandeDeclaratie& b : bestaande) {
                PGB_TRY(d, app::gevonden(werk.unit.declaraties().find(b.id)));
                if (d.periode != betaald || d.status != DeclaratieStatus::Uitbetaald)
                    continue;
                std::vector<Declaratieregel> wordt = d.regels;
                wordt.front().aantal += verlener ? 100 : -15;
                if (wordt.front().eind)
                    wordt.front().eind = wordt.front().begin->addSecs(int(wordt.front().aantal) * 60);
                return app::maakCorrectie(werk, d.id, wordt, verlener ? QStringLiteral("Een maaltijd vergeten.") : QStringLiteral("Het eerste bezoek was een kwartier korter."));
            }
            return Problem{ProblemKind::NietGevonden, QStringLiteral("nietGevonden"), {}, {}, QStringLiteral("no paid month to correct")};
        }));
        PGB_CHECK(fire(world, wie, correctie.id, G::Voorleggen));
    }
    return {};
}

} // namespace pgb::demo
