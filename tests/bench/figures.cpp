#include "tests/bench/figures.h"
#include <algorithm>
#include <cstdio>

namespace pgb::bench {

namespace {

/// Seconds or events per second with a unit that reads well.
QByteArray reading(double value, bool rate)
{
    if (rate)
        return QByteArray::number(value, 'f', 0) + "/s";
    if (value < 1e-3)
        return QByteArray::number(value * 1e6, 'f', 2) + " us";
    return QByteArray::number(value * 1e3, 'f', 2) + " ms";
}

} // namespace

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
        if (!m_figures.contains(figure))
            m_order << figure;
        const bool ours = name.section(QLatin1Char('/'), 1, 1) == QLatin1String("ours");
        Side& side = ours ? m_figures[figure].ours : m_figures[figure].baseline;
        const auto counter = run.counters.find(perSecond);
        side.rate = counter != run.counters.end();
        const double value = side.rate ? counter->second.value
                                       : run.real_accumulated_time / double(std::max<int64_t>(run.iterations, 1));
        if (!side.known || (side.rate ? value > side.value : value < side.value))
            side.value = value;
        side.known = true;
    }
}

void FigureReporter::Finalize()
{
    for (const QString& name : m_order) {
        const Figure& figure = m_figures[name];
        if (!figure.ours.known || !figure.baseline.known) {
            m_complete = false;
            continue;
        }
        std::printf("%-28s %14s %14s %8.2f\n", qPrintable(name), reading(figure.ours.value, figure.ours.rate).constData(),
                    reading(figure.baseline.value, figure.baseline.rate).constData(), figure.ours.value / figure.baseline.value);
    }
}

} // namespace pgb::bench
