#include "tests/bench/figures.h"
#include <algorithm>
#include <cstdio>

namespace pgb::bench {

QByteArray FigureReporter::reading(double value, Unit unit)
{
    if (unit == Unit::PerSecond)
        return QByteArray::number(value, 'f', 0) + "/s";
    if (unit == Unit::Megabytes)
        return QByteArray::number(value, 'f', 1) + " MB";
    if (value < 1e-3)
        return QByteArray::number(value * 1e6, 'f', 2) + " us";
    return QByteArray::number(value * 1e3, 'f', 2) + " ms";
}

bool FigureReporter::ReportContext(const Context&)
{
    std::printf("%-28s %14s %14s %8s\n", "name", "ours", "baseline", "ratio");
    return true;
}

void FigureReporter::ReportRuns(const std::vector<Run>& runs)
{
    for (const Run& run : runs) {
        if (run.run_type != Run::RT_Iteration)
            continue;
        const QString name = QString::fromStdString(run.run_name.function_name);
        if (run.error_occurred) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(name), run.error_message.c_str());
            m_complete = false;
            continue;
        }
        const QString figure = name.section(QLatin1Char('/'), 0, 0);
        const bool ours = name.section(QLatin1Char('/'), 1, 1) == QLatin1String("ours");
        const auto rate = run.counters.find(perSecond);
        if (rate != run.counters.end())
            take(figure, ours, Unit::PerSecond, rate->second.value);
        else if (!run.counters.contains(memoryOnly))
            take(figure, ours, Unit::Seconds, run.real_accumulated_time / double(std::max<int64_t>(run.iterations, 1)));
        const auto memory = run.counters.find(megabytes);
        if (memory != run.counters.end())
            take(figure + QStringLiteral("-memory"), ours, Unit::Megabytes, memory->second.value);
    }
}

void FigureReporter::take(const QString& name, bool ours, Unit unit, double value)
{
    if (!m_figures.contains(name))
        m_order << name;
    Figure& figure = m_figures[name];
    figure.unit = unit;
    Side& side = ours ? figure.ours : figure.baseline;
    if (!side.known || (unit == Unit::PerSecond ? value > side.value : value < side.value))
        side.value = value;
    side.known = true;
}

void FigureReporter::Finalize()
{
    for (const QString& name : m_order) {
        const Figure& figure = m_figures[name];
        if (!figure.ours.known || !figure.baseline.known) {
            m_complete = false;
            continue;
        }
        std::printf("%-28s %14s %14s %8.2f\n", qPrintable(name), reading(figure.ours.value, figure.unit).constData(),
                    reading(figure.baseline.value, figure.unit).constData(), figure.ours.value / figure.baseline.value);
    }
}

} // namespace pgb::bench
