#pragma once
#include <benchmark/benchmark.h>
#include <QHash>
#include <QString>
#include <QStringList>

namespace pgb::test {
class TemporaryPostgres;
}

namespace pgb::bench {

/// Counter name under which a benchmark reports events per second instead of its time per round.
inline constexpr char perSecond[] = "per_second";
/// Counter name for memory; it makes a figure of its own beside the time.
inline constexpr char megabytes[] = "megabytes";
/// With this counter it is the only figure.
inline constexpr char memoryOnly[] = "memory_only";

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
    enum class Unit { Seconds, PerSecond, Megabytes };
    struct Side {
        double value = 0;
        bool known = false;
    };
    struct Figure {
        Unit unit = Unit::Seconds;
        Side ours;
        Side baseline;
    };
    void take(const QString& figure, bool ours, Unit unit, double value);
    static QByteArray reading(double value, Unit unit);

    QStringList m_order;
    QHash<QString, Figure> m_figures;
    bool m_complete = true;
};

/// `factor`: how much of the country, as pgb-server seed takes it.
void registerLandelijk(const QString& factor);
/// Each registers the two sides of its figures.
void registerControles();
void registerStart();
void registerGrid();
void registerWizard();
void registerSubmits();
/// The cluster is started when a figure on PostgreSQL runs.
void registerBulk(test::TemporaryPostgres& cluster);
void registerBulkProces(test::TemporaryPostgres& cluster);

} // namespace pgb::bench
