// All controles of a month (44 lines) against reading the same month's JSON with Qt: what any server must do to look at it.
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

} // namespace

void registerControles()
{
    benchmark::RegisterBenchmark("controles/ours", ours);
    benchmark::RegisterBenchmark("controles/baseline", baseline);
}

} // namespace pgb::bench
