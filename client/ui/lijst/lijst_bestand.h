#pragma once
#include "client/ui/lijst/lijst_tabel.h"
#include <functional>
#include <memory>

class QIODevice;

namespace pgb::ui {

/// Hears how many rows are written; false = no more.
using GaDoor = std::function<bool(int rijen)>;

/// A file that is written row by row, the headings first. False when it cannot be written.
class LijstSchrijver {
public:
    virtual ~LijstSchrijver() = default;
    virtual bool schrijf(const QStringList& rij) = 0;
    /// Nothing follows.
    virtual bool sluit() = 0;
};
/// What `naar` gets is as of schrijfCsv and schrijfXlsx.
std::unique_ptr<LijstSchrijver> csvSchrijver(QIODevice& naar);
std::unique_ptr<LijstSchrijver> xlsxSchrijver(QIODevice& naar, const QString& titel, std::vector<bool> getallen);

/// As comma-separated text that a Dutch spreadsheet opens as a table (semicolons, UTF-8 with mark). Text that a spreadsheet would run as a formula is
/// made text. False when it cannot be written, or was stopped.
bool schrijfCsv(const LijstTabel& tabel, QIODevice& naar, const GaDoor& gaDoor);
/// The same as a workbook: amounts of money and whole numbers are numbers, and every other cell is text, so that nothing is worked out and no zero is lost.
bool schrijfXlsx(const LijstTabel& tabel, const QString& titel, QIODevice& naar, const GaDoor& gaDoor);

} // namespace pgb::ui
