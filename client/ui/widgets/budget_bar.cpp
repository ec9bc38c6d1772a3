#include "client/ui/widgets/budget_bar.h"
#include "shared/text/formats.h"
#include <QPainter>
#include <QPainterPath>
#include <algorithm>

namespace pgb::ui {
namespace {

/// Pixels for an amount: whole-number arithmetic, at least one pixel for any amount above zero.
int pixels(qint64 centen, qint64 whole, int width)
{
    if (centen <= 0 || whole <= 0)
        return 0;
    const qint64 clipped = std::min(centen, whole);
    return std::max(1, int(clipped * width / whole));
}

} // namespace

void paintHatch(QPainter& painter, const QRectF& area, const QColor& line, const QColor& ground)
{
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.fillRect(area, ground);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(line, 1.6));
    const qreal height = area.height();
    for (qreal x = area.left() - height; x < area.right() + height; x += 5)
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + height, area.top()));
    painter.restore();
}

void paintBudgetBar(QPainter& painter, const QRect& area, const Theme& theme, const BudgetParts& parts)
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(area, 2, 2);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(area, theme.fill(Role::Neutral));
    if (theme.effectiveScheme() == Scheme::HoogContrast) {
        painter.setPen(theme.color(Role::Border));
        painter.drawRect(area.adjusted(0, 0, -1, -1));
    }
    int x = area.left();
    const auto take = [&](Bedrag bedrag) {
        const int width = std::min(pixels(bedrag.centen, parts.budget.centen, area.width()), area.right() + 1 - x);
        const QRect part(x, area.top(), width, area.height());
        x += width;
        return part;
    };
    painter.fillRect(take(parts.betaald), theme.color(Role::Neutral));
    if (const QRect planned = take(parts.gepland); planned.width() > 0)
        paintHatch(painter, planned, theme.color(Role::Info), theme.color(Role::Base));
    painter.fillRect(take(parts.ditBlad), theme.color(Role::Accent));
    if (parts.betaald + parts.gepland + parts.ditBlad > parts.budget)
        painter.fillRect(QRect(area.right() - 3, area.top(), 4, area.height()), theme.color(Role::Wrong));
    painter.restore();
}

BudgetBar::BudgetBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setAccessibleName(tr("Budget"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void BudgetBar::setParts(const BudgetParts& parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    const auto euro = [](Bedrag bedrag) { return euroTekst(bedrag, huidigeTaal()); };
    const QString words = tr("Budget %1: betaald %2, gepland %3, dit blad %4")
                              .arg(euro(parts.budget), euro(parts.betaald), euro(parts.gepland), euro(parts.ditBlad));
    setAccessibleDescription(words);
    setToolTip(words);
    update();
}

QSize BudgetBar::sizeHint() const
{
    return {m_theme.px(200), m_theme.px(12)};
}

void BudgetBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBudgetBar(painter, rect(), m_theme, m_parts);
}

} // namespace pgb::ui
