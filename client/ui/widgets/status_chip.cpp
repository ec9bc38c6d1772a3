#include "client/ui/widgets/status_chip.h"
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

namespace pgb::ui {

int chipWidth(const Theme& theme, const ChipLook& look)
{
    const QFontMetrics metrics(theme.font(TextStyle::Small));
    return theme.px(6 + 14 + 6 + 8) + metrics.horizontalAdvance(look.text);
}

void paintChip(QPainter& painter, const QRect& area, const Theme& theme, const ChipLook& look)
{
    const int height = theme.px(22);
    const int width = std::min(chipWidth(theme, look), area.width());
    const QRect chip(area.x(), area.y() + (area.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // In high contrast the grounds are black: a border keeps the shape.
    const bool outlined = theme.effectiveScheme() == Scheme::HoogContrast;
    painter.setPen(outlined ? QPen(theme.color(look.role)) : QPen(Qt::NoPen));
    painter.setBrush(theme.fill(look.role));
    painter.drawRoundedRect(outlined ? QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(chip), 3, 3);
    const int icon = theme.px(14);
    const QRect iconRect(chip.x() + theme.px(6), chip.y() + (height - icon) / 2, icon, icon);
    theme.icon(look.icon, look.role).paint(&painter, iconRect);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(look.role));
    const QRect words(iconRect.right() + 1 + theme.px(6), chip.y(), 0, height);
    const QRect room = words.adjusted(0, 0, chip.right() + 1 - theme.px(4) - words.x(), 0);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(look.text, Qt::ElideRight, room.width()));
    painter.restore();
}

StatusChip::StatusChip(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void StatusChip::setLook(const ChipLook& look)
{
    if (look == m_look)
        return;
    m_look = look;
    setAccessibleName(look.text);
    updateGeometry();
    update();
}

QSize StatusChip::sizeHint() const
{
    return {chipWidth(m_theme, m_look), m_theme.px(22)};
}

void StatusChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_theme, m_look);
}

} // namespace pgb::ui
