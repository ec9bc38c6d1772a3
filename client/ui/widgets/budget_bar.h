#pragma once
#include "shared/base/bedrag.h"
#include "client/ui/theme/theme.h"
#include <QWidget>

class QPainter;

namespace pgb::ui {

/// The parts of a budget that are used, in the order of the bar. None is negative.
struct BudgetParts {
    Bedrag budget;
    Bedrag betaald;
    Bedrag gepland;
    Bedrag ditBlad;
    bool operator==(const BudgetParts&) const = default;
};

/// Paid solid grey, planned hatched, this sheet solid accent: they differ in fill as well as in colour.
/// More than the budget fills the bar and ends in a notch of Wrong.
void paintBudgetBar(QPainter& painter, const QRect& area, const Theme& theme, const BudgetParts& parts);
/// The hatched square of the legend and of grids: lines of `line` on `ground`.
void paintHatch(QPainter& painter, const QRectF& area, const QColor& line, const QColor& ground);

/// The budget bar as a widget; its accessible description says the amounts.
class BudgetBar final : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(const Theme& theme, QWidget* parent = nullptr);
    void setParts(const BudgetParts& parts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    BudgetParts m_parts;
};

} // namespace pgb::ui
