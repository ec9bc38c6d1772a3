#include "client/ui/theme/house_style.h"
#include "client/ui/theme/drawn_marks.h"
#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace pgb::ui {
namespace {

void paintCheckBox(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor line = option.palette.color(enabled && on ? QPalette::Link : enabled ? QPalette::Dark : QPalette::Mid);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line);
    painter.setBrush(option.palette.color(!on ? QPalette::Base : enabled ? QPalette::Link : QPalette::Mid));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    if (on) {
        painter.setPen(option.palette.color(QPalette::BrightText));
        drawMark(painter, u"mark-check", QRectF(option.rect));
    }
    painter.restore();
}

void paintRadio(QPainter& painter, const QStyleOption& option)
{
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor fill = option.palette.color(enabled ? QPalette::Link : QPalette::Mid);
    const QRectF ring = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(on ? fill : option.palette.color(enabled ? QPalette::Dark : QPalette::Mid));
    painter.setBrush(on ? fill : option.palette.color(QPalette::Base));
    painter.drawEllipse(ring);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(option.palette.color(QPalette::BrightText));
        painter.drawEllipse(ring.center(), ring.width() * 0.2, ring.width() * 0.2);
    }
    painter.restore();
}

} // namespace

HouseStyle::HouseStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    if (element == PE_FrameFocusRect)
        return;
    if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck)
        return paintCheckBox(*painter, *option);
    if (element == PE_IndicatorRadioButton)
        return paintRadio(*painter, *option);
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth: case PM_IndicatorHeight: case PM_ExclusiveIndicatorWidth: case PM_ExclusiveIndicatorHeight: case PM_LineEditIconSize:
        return QApplication::font().pixelSize() * 16 / 13;
    default: break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace pgb::ui
