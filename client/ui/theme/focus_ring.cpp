#include "client/ui/theme/focus_ring.h"
#include "client/ui/theme/theme.h"
#include <QAbstractItemView>
#include <QApplication>
#include <QCommonStyle>
#include <QPainter>

namespace pgb::ui {

namespace {

/// Room for the ring around the widget: 2 px of line and 1 px of ground.
class RingStyle final : public QCommonStyle {
public:
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override
    {
        return metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin ? 3 : QCommonStyle::pixelMetric(metric, option, widget);
    }
};

} // namespace

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QFocusFrame(window), m_theme(theme), m_window(window)
{
    auto* style = new RingStyle;
    style->setParent(this);
    setStyle(style);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRing::follow(QWidget* focus)
{
    const bool ring = focus && focus->window() == m_window && focus != m_window && !focus->property("ownRing").toBool()
        && !qobject_cast<QAbstractItemView*>(focus) && focus->focusPolicy() != Qt::NoFocus;
    setWidget(ring ? focus : nullptr);
}

void FocusRing::paintEvent(QPaintEvent*)
{
    if (!widget())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Accent), 2));
    // The frame's own rectangle is already the widget plus the margins of the style; the ring sits on its edge.
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
}

} // namespace pgb::ui
