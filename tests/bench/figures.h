#pragma once
#include <benchmark/benchmark.h>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pgb::bench {

/// Counter name under which a benchmark reports events per second instead of its time per round.
inline constexpr char perSecond[] = "per_second";

/// Pairs "<figure>/ours" with "<figure>/baseline" and prints one line per figure: name, ours, baseline, ratio. The best of the
/// repetitions counts on both sides, because noise on a shared machine only ever slows down.
class FigureReporter : public benchmark::BenchmarkReporter {
public:
    bool ReportContext(const Context& context) override;
    void ReportRuns(const std::vector<Run>& runs) override;
    void Finalize() override;
    /// False when a benchmark failed or a figure lacks a side.
    bool complete() const { return m_complete; }

private:
    struct Side {
        double value = 0;
        bool rate = false;
        bool known = false;
    };
    struct Figure {
        Side ours;
        Side baseline;
    };
    QStringList m_order;
    QHash<QString, Figure> m_figures;
    bool m_complete = true;
};

/// Each registers the two sides of its figures.
void registerControles();
void registerGrid();
void registerSubmits();

} // namespace pgb::bench
