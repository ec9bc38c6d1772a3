#include "client/ui/widgets/icon_mark.h"
#include <QPainter>

namespace pgb::ui {

IconMark::IconMark(const Theme& theme, const QString& icon, Role role, int side, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_icon(icon), m_role(role), m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); update(); });
}

void IconMark::setIcon(const QString& icon, Role role)
{
    m_icon = icon;
    m_role = role;
    updateGeometry();
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = m_icon.isEmpty() ? 0 : m_theme.px(m_side);
    return QSize(side, side).grownBy(contentsMargins());
}

void IconMark::paintEvent(QPaintEvent*)
{
    if (m_icon.isEmpty())
        return;
    QPainter painter(this);
    const int side = m_theme.px(m_side);
    m_theme.icon(m_icon, m_role).paint(&painter, QRect(contentsRect().topLeft(), QSize(side, side)));
}

} // namespace pgb::ui
