#include "server/main/demo/demo_world.h"

namespace pgb::demo {

namespace {

using G = ZorgovereenkomstGebeurtenis;
using S = ZorgovereenkomstStatus;

QString zorgbeschrijving(const QString& functie)
{
    if (functie.endsWith(QLatin1String("-HH")) || functie == QLatin1String("WMO-01"))
        return QStringLiteral("Helpt bij schoonmaken, de was en boodschappen. Een keer per week, thuis. Doel: een schoon en veilig huis.");
    if (functie.endsWith(QLatin1String("-PV")) || functie == QLatin1String("JW-40"))
        return QStringLiteral("Helpt bij opstaan, wassen, aankleden en naar bed gaan. Elke dag op vaste tijden, thuis.");
    if (functie.startsWith(QLatin1String("JW")))
        return QStringLiteral("Begeleidt het kind thuis bij school, vrije tijd en omgaan met anderen. De ouders zijn erbij.");
    return QStringLiteral("Begeleidt bij structuur van de dag, administratie en contacten. Werkt aan zelf doen wat kan. Vervanging in overleg.");
}

/// Needs, frequency, place and the rest of what the work is about.
Zorgdelen zorgdelen(const WorkPlan& werk)
{
    const auto dagen = std::count_if(werk.minuten.begin(), werk.minuten.end(), [](int minuten) { return minuten > 0; });
    Zorgdelen delen;
    delen.behoefte = QStringLiteral("Kan dit niet zonder hulp door een blijvende beperking.");
    delen.frequentie = dagen == 1 ? QStringLiteral("Een keer per week.") : QStringLiteral("%1 keer per week.").arg(dagen);
    delen.momenten = QStringLiteral("Op de dagen van het rooster, overdag.");
    delen.locatie = QStringLiteral("Bij de budgethouder thuis.");
    delen.doelen = QStringLiteral("Zo zelfstandig mogelijk blijven wonen.");
    delen.vervanging = QStringLiteral("Bij ziekte of vakantie in overleg met de vertegenwoordiger.");
    return delen;
}

/// What only a model or a family tie asks for.
void fillModel(ZorgovereenkomstInhoud& inhoud, const AgreementPlan& plan)
{
    if (plan.soort == ZorgovereenkomstSoort::Zorginstelling) {
        inhoud.tekenbevoegde = QStringLiteral("M. van Zanten");
        inhoud.tekenbevoegdeFunctie = QStringLiteral("bestuurder");
        inhoud.wooninitiatief = false;
        inhoud.eigenContractnummer = QStringLiteral("ZO-%1").arg(2500 + plan.budgethouder);
    }
    if (isNaasteFamilie(plan.relatie)) {
        inhoud.familieband = plan.relatie == Familierelatie::Partner       ? Familieband::Partner
                             : plan.relatie == Familierelatie::EersteGraad ? Familieband::Kind
                                                                           : Familieband::BroerOfZus;
    } else if (plan.soort != ZorgovereenkomstSoort::Zorginstelling) {
        inhoud.familieband = Familieband::Geen;
    }
    const bool dienst = plan.soort == ZorgovereenkomstSoort::Arbeidsovereenkomst;
    if (isNaasteFamilie(plan.relatie) || plan.soort == ZorgovereenkomstSoort::OvereenkomstVanOpdracht) {
        inhoud.antwoorden.geeftLeiding = dienst;
        if (dienst)
            inhoud.antwoorden.doetZelf = true;
    }
}

/// The reviewers of a version in the order in which they decide: the verstrekker, and SVB for labour law under Wmo and Jeugdwet.
std::vector<const Gebruiker*> reviewers(const World& world, int budgethouder)
{
    const BudgethouderPlan plan = budgethouderPlan(budgethouder);
    std::vector<const Gebruiker*> result{&world.beoordelaars.at(size_t(plan.verstrekker))};
    if (plan.wet != Wet::Wlz)
        result.push_back(&world.svb);
    return result;
}

QString refusals(const app::VersieAfloop& afloop)
{
    QStringList ids;
    for (const Bevinding& b : afloop.bevindingen) {
        if (b.ernst == Ernst::Weigeren)
            ids << b.controle;
    }
    ids.removeDuplicates();
    return ids.join(QStringLiteral(", "));
}

} // namespace

ZorgovereenkomstInhoud inhoudVan(const World& world, const AgreementPlan& plan, QDate ingangsdatum)
{
    ZorgovereenkomstInhoud inhoud;
    inhoud.soort = plan.soort;
    inhoud.relatie = plan.relatie;
    const ToekenningId toekenning = world.toekenningen.at(size_t(plan.budgethouder));
    inhoud.toekenningen = {toekenning};
    inhoud.ingangsdatum = ingangsdatum;
    if (plan.budgethouder % 4 == 1) {
        inhoud.looptijd = Looptijd::Bepaald;
        inhoud.einddatum = QDate(jaar, 12, 31);
    }
    if (plan.einde.isValid()) {
        inhoud.looptijd = Looptijd::Bepaald;
        inhoud.einddatum = plan.einde;
    }
    inhoud.vasteUren = true;
    for (const WorkPlan& werk : plan.werk) {
        Werkafspraak afspraak;
        afspraak.functieCode = werk.functieCode;
        afspraak.toekenning = toekenning;
        afspraak.tarief = werk.tarief;
        for (size_t dag = 0; dag < 7; ++dag) {
            inhoud.rooster[dag] += werk.minuten[dag];
            afspraak.aantalPerWeek += werk.minuten[dag];
        }
        afspraak.zorgbeschrijving = zorgbeschrijving(werk.functieCode);
        afspraak.zorgdelen = zorgdelen(werk);
        inhoud.minutenPerWeek += int(afspraak.aantalPerWeek);
        inhoud.werkafspraken.push_back(afspraak);
    }
    if (plan.soort != ZorgovereenkomstSoort::Zorginstelling) {
        inhoud.vakantiegeldInbegrepen = true;
        inhoud.vakantieUrenInbegrepen = false;
    }
    fillModel(inhoud, plan);
    if (plan.kilometer > 0) {
        inhoud.reiskosten = ReiskostenSoort::PerKilometer;
        inhoud.reiskostenTarief = Tarief::fromCenten(23);
        inhoud.reiskostenKilometer = plan.kilometer;
    }
    return inhoud;
}

Outcome<void> fireNewest(World& world, const Gebruiker& who, ZorgovereenkomstId id, const app::VersieOpdracht& opdracht)
{
    return world.as<void>(who, [&](app::Werk& werk) -> Outcome<void> {
        PGB_TRY(record, app::gevonden(werk.unit.zorgovereenkomsten().find(id)));
        const ZorgovereenkomstVersie& versie = record.versies.back();
        PGB_TRY(afloop, app::fireVersie(werk, id, versie.volgnummer, versie.rijversie, opdracht));
        if (afloop.geweigerd)
            return Problem{ProblemKind::Geweigerd, QStringLiteral("controlesWeigeren"), {{QStringLiteral("controle"), refusals(afloop)}}, {}, record.nummer};
        return {};
    });
}

Outcome<Zorgovereenkomst> carryAgreement(World& world, const AgreementPlan& plan, QDate ingangsdatum, S tot)
{
    return carryAgreement(world, plan, inhoudVan(world, plan, ingangsdatum), tot);
}

Outcome<Zorgovereenkomst> carryAgreement(World& world, const AgreementPlan& plan, const ZorgovereenkomstInhoud& inhoud, S tot)
{
    const Gebruiker& vertegenwoordiger = world.vertegenwoordiger(plan.budgethouder);
    const BudgethouderId budgethouder = world.budgethouders.at(size_t(plan.budgethouder)).id;
    const ZorgverlenerId zorgverlener = world.zorgverleners.at(size_t(plan.zorgverlener)).id;
    const auto record = world.as<Zorgovereenkomst>(vertegenwoordiger, [&](app::Werk& werk) -> Outcome<Zorgovereenkomst> {
        PGB_CHECK(werk.unit.zorgverleners().onthoud(vertegenwoordiger.id, zorgverlener));
        return app::createZorgovereenkomst(werk, budgethouder, zorgverlener, inhoud);
    });
    if (!record || tot == S::Concept)
        return record;
    struct Step {
        const Gebruiker* who;
        G gebeurtenis;
        S naar;
    };
    std::vector<Step> steps{{&vertegenwoordiger, G::Delen, S::Gedeeld},
                            {&world.zorgverlenerKant(plan.zorgverlener), G::OndertekenenZorgverlener, S::GetekendZorgverlener},
                            {&vertegenwoordiger, G::OndertekenenBudgethouder, S::InBeoordeling}};
    for (const Gebruiker* reviewer : reviewers(world, plan.budgethouder))
        steps.push_back({reviewer, G::Goedkeuren, S::Goedgekeurd});
    for (const Step& step : steps) {
        PGB_CHECK(fireNewest(world, *step.who, record->id, {step.gebeurtenis, {}, {}, {}}));
        if (step.naar == tot && tot != S::Goedgekeurd)
            break;
    }
    ++world.report.zorgovereenkomsten;
    return record;
}

Outcome<void> seedAgreements(World& world, const std::vector<AgreementPlan>& plans)
{
    int index = 0;
    for (const AgreementPlan& plan : plans) {
        world.clock.set(QDate(2024, 12, 10).addDays(index % 12), QTime(9, 30).addSecs(index * 60));
        const auto record = carryAgreement(world, plan, QDate(jaar, 1, 1), S::Goedgekeurd);
        if (!record)
            return record.problem();
        world.agreements.push_back({plan, record->id});
        ++index;
    }
    world.clock.set(QDate(jaar, 1, 1), QTime(0, 5));
    const auto started = world.as<int>(world.svb, [](app::Werk& werk) { return app::fireDatumgebeurtenissen(werk); });
    if (!started)
        return started.problem();
    return {};
}

} // namespace pgb::demo
