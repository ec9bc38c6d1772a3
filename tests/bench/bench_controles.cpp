// All controles of a month (44 lines), and all of a full agreement, each against reading the same thing's JSON with Qt: what any server
// must do to look at it.
#include "tests/bench/figures.h"
#include "shared/domain/controle/evaluator.h"
#include "tests/support/bouwers.h"
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace pgb::bench {

namespace {

/// Two lines on each of the 22 weekdays of May 2025.
DeclaratieFeiten month(const ParameterTabel& parameters)
{
    DeclaratieFeiten feiten = bouw::declaratieFeiten(parameters);
    std::vector<Declaratieregel>& regels = feiten.declaratie.regels;
    regels.clear();
    for (QDate dag(2025, 5, 1); dag.month() == 5; dag = dag.addDays(1)) {
        if (dag.dayOfWeek() > 5)
            continue;
        regels.push_back(bouw::regel(dag));
        regels.push_back(bouw::regel(dag, QStringLiteral("WLZ-PV"), 60, 2250));
    }
    return feiten;
}

QByteArray jsonOf(const Declaratie& declaratie)
{
    QJsonArray regels;
    for (const Declaratieregel& regel : declaratie.regels)
        regels.append(QJsonObject{{QStringLiteral("datum"), regel.datum.toString(Qt::ISODate)},
                                  {QStringLiteral("functieCode"), regel.functieCode},
                                  {QStringLiteral("toekenning"), regel.toekenning.waarde},
                                  {QStringLiteral("eenheid"), QStringLiteral("uur")},
                                  {QStringLiteral("aantal"), regel.aantal},
                                  {QStringLiteral("tarief"), regel.tarief.honderdduizendsten},
                                  {QStringLiteral("bedragCenten"), regel.bedrag.centen}});
    return QJsonDocument(QJsonObject{{QStringLiteral("regels"), regels}}).toJson(QJsonDocument::Compact);
}

void ours(benchmark::State& state)
{
    const ParameterTabel parameters = bouw::parameters();
    const DeclaratieFeiten feiten = month(parameters);
    for ([[maybe_unused]] auto round : state) {
        const Rapport rapport = evaluate(feiten, Fase::Indienen);
        benchmark::DoNotOptimize(rapport.bevindingen.data());
    }
}

void baseline(benchmark::State& state)
{
    const ParameterTabel parameters = bouw::parameters();
    const QByteArray json = jsonOf(month(parameters).declaratie);
    for ([[maybe_unused]] auto round : state) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        benchmark::DoNotOptimize(document.isObject());
    }
}

/// Employment by the hour under a chain of earlier contracts, ten lines of work with rates for evening and weekend.
ZorgovereenkomstFeiten agreement(const ParameterTabel& parameters)
{
    ZorgovereenkomstFeiten feiten = bouw::zorgovereenkomstFeiten(parameters);
    ZorgovereenkomstInhoud& inhoud = feiten.versie.inhoud;
    inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
    inhoud.rooster = {240, 240, 0, 240, 0, 0, 0};
    inhoud.reiskosten = ReiskostenSoort::VastPerMaand;
    inhoud.reiskostenMaandbedrag = Bedrag{4000};
    inhoud.reiskostenKilometer = 8;
    inhoud.reiskostenDagenPerWeek = 3;
    inhoud.overigeAfspraken = QString(2000, QLatin1Char('a'));
    const Werkafspraak eerste = inhoud.werkafspraken.at(0);
    for (int i = 0; i < 8; ++i)
        inhoud.werkafspraken.push_back(eerste);
    for (Werkafspraak& werk : inhoud.werkafspraken)
        werk.afwijkendeTarieven = {{Tariefmoment::Avond, bouw::tarief(2400)}, {Tariefmoment::Weekend, bouw::tarief(2500)}};
    for (int i = 0; i < 3; ++i) {
        Zorgovereenkomst eerder = bouw::zorgovereenkomst(ZorgovereenkomstStatus::Vervangen);
        eerder.id = {50 + i};
        eerder.versies[0].inhoud.soort = ZorgovereenkomstSoort::Arbeidsovereenkomst;
        eerder.versies[0].inhoud.ingangsdatum = QDate(2022 + i, 1, 1);
        eerder.versies[0].inhoud.einddatum = QDate(2022 + i, 12, 1);
        feiten.andereZorgovereenkomsten->push_back(eerder);
    }
    feiten.beoordeling = true;
    feiten.opzegging = Opzegfeit{Partijrol::Budgethouder, QDate(2024, 12, 10), QDate(2025, 1, 31), false};
    return feiten;
}

QByteArray jsonOf(const ZorgovereenkomstInhoud& inhoud)
{
    QJsonArray lines;
    for (const Werkafspraak& werk : inhoud.werkafspraken) {
        QJsonArray other;
        for (const AfwijkendTarief& anders : werk.afwijkendeTarieven)
            other.append(QJsonObject{{QStringLiteral("moment"), code(anders.moment)}, {QStringLiteral("tarief"), anders.tarief.honderdduizendsten}});
        lines.append(QJsonObject{{QStringLiteral("functieCode"), werk.functieCode},
                                 {QStringLiteral("toekenning"), werk.toekenning.waarde},
                                 {QStringLiteral("eenheid"), code(werk.eenheid)},
                                 {QStringLiteral("tarief"), werk.tarief.value_or(Tarief()).honderdduizendsten},
                                 {QStringLiteral("aantalPerWeek"), werk.aantalPerWeek},
                                 {QStringLiteral("zorgbeschrijving"), werk.zorgbeschrijving},
                                 {QStringLiteral("afwijkendeTarieven"), other}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("soort"), code(inhoud.soort)},
                                     {QStringLiteral("ingangsdatum"), inhoud.ingangsdatum.toString(Qt::ISODate)},
                                     {QStringLiteral("overigeAfspraken"), inhoud.overigeAfspraken},
                                     {QStringLiteral("werkafspraken"), lines}})
        .toJson(QJsonDocument::Compact);
}

void agreementOurs(benchmark::State& state)
{
    const ParameterTabel parameters = bouw::parameters();
    const ZorgovereenkomstFeiten feiten = agreement(parameters);
    ZorgovereenkomstFeiten lopend = feiten;
    lopend.versie.status = ZorgovereenkomstStatus::Lopend;
    for ([[maybe_unused]] auto round : state) {
        const Rapport invoer = evaluate(feiten);
        const Rapport herhaling = evaluate(lopend, Fase::Herhaling);
        const Rapport einde = evaluate(lopend, Fase::Einde);
        benchmark::DoNotOptimize(invoer.bevindingen.data());
        benchmark::DoNotOptimize(herhaling.bevindingen.data());
        benchmark::DoNotOptimize(einde.bevindingen.data());
    }
}

void agreementBaseline(benchmark::State& state)
{
    const ParameterTabel parameters = bouw::parameters();
    const QByteArray json = jsonOf(agreement(parameters).versie.inhoud);
    for ([[maybe_unused]] auto round : state) {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        benchmark::DoNotOptimize(document.isObject());
    }
}

} // namespace

void registerControles()
{
    benchmark::RegisterBenchmark("controles/ours", ours);
    benchmark::RegisterBenchmark("controles/baseline", baseline);
    benchmark::RegisterBenchmark("controles_zorgovereenkomst/ours", agreementOurs);
    benchmark::RegisterBenchmark("controles_zorgovereenkomst/baseline", agreementBaseline);
}

} // namespace pgb::bench
