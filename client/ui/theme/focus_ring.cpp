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
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* extra) const override
    {
        // Above: the ring is a child of the window or of the scrolled page. Else it is a sibling, and a parent without margins cuts it.
        return hint == SH_FocusFrame_AboveWidget ? 1 : QCommonStyle::styleHint(hint, option, widget, extra);
    }
};

bool wantsRing(const QWidget* focus)
{
    return focus && !focus->isWindow() && !focus->property("ownRing").toBool() && !qobject_cast<const QAbstractItemView*>(focus)
        && focus->focusPolicy() != Qt::NoFocus;
}

} // namespace

FocusRing::FocusRing(const Theme& theme, QWidget* window) : QFocusFrame(window), m_theme(theme)
{
    auto* style = new RingStyle;
    style->setParent(this);
    setStyle(style);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event)
{
    const bool done = QFocusFrame::eventFilter(watched, event);
    // QFocusFrame hides itself while its widget is outside the scrolled view, and only follows it when that scrolls in: it is not shown again.
    const bool moved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (moved && isHidden() && widget() && widget()->isVisible() && parentWidget() && parentWidget()->rect().intersects(geometry())) {
        show();
        raise();
    }
    return done;
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

FocusRings::FocusRings(const Theme& theme, QApplication& application) : m_theme(theme)
{
    connect(&application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { follow(now); });
}

void FocusRings::follow(QWidget* focus)
{
    // A ring lives in the window of its widget and dies with it.
    if (m_ring && (!focus || m_ring->window() != focus->window()))
        delete m_ring;
    if (!wantsRing(focus)) {
        if (m_ring)
            m_ring->setWidget(nullptr);
        return;
    }
    if (!m_ring)
        m_ring = new FocusRing(m_theme, focus->window());
    m_ring->setWidget(focus);
}

} // namespace pgb::ui
