#include "client/ui/theme/tinted_icon.h"
#include "client/ui/theme/drawn_marks.h"
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>

namespace pgb::ui {
namespace {
constexpr int largestSmall = 18; ///< logical px up to which the drawing for 16 px is the better one
}

TintedIconEngine::TintedIconEngine(IconSource source, QColor color, QColor disabled)
    : m_source(std::move(source)), m_color(color), m_disabled(disabled)
{
}

void TintedIconEngine::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
}

QPixmap TintedIconEngine::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale)
{
    const QColor color = mode == QIcon::Disabled ? m_disabled : m_color;
    const bool small = size.height() <= largestSmall * scale;
    const QIcon& icon = small && !m_source.small.isNull() ? m_source.small : m_source.large.isNull() ? m_source.small : m_source.large;
    const QString key = QStringLiteral("pgb-icon/%1%2/%3/%4x%5@%6")
                            .arg(m_source.mark).arg(icon.cacheKey()).arg(color.rgba()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    result = QPixmap(size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    if (!m_source.mark.isEmpty()) {
        painter.setPen(color);
        drawMark(painter, m_source.mark, QRectF(QPointF(0, 0), size));
    } else if (const QPixmap shape = icon.pixmap(size, 1.0, QIcon::Normal, state); !shape.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(QPoint(0, 0), size), shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    painter.end();
    result.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, result);
    return result;
}

QIconEngine* TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_source, m_color, m_disabled);
}

} // namespace pgb::ui
