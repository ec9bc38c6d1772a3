#include "client/ui/theme/tinted_icon.h"
#include <QPainter>
#include <QPaintDevice>
#include <QPixmapCache>

namespace pgb::ui {

TintedIconEngine::TintedIconEngine(QIcon source, QColor color, QColor disabled)
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
    const QString key = QStringLiteral("pgb-icon/%1/%2/%3x%4@%5")
                            .arg(m_source.cacheKey()).arg(color.rgba()).arg(size.width()).arg(size.height()).arg(scale);
    QPixmap result;
    if (QPixmapCache::find(key, &result))
        return result;
    const QPixmap shape = m_source.pixmap(size, 1.0, QIcon::Normal, state);
    result = QPixmap(size);
    result.fill(Qt::transparent);
    if (!shape.isNull()) {
        QPainter painter(&result);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRect(QPoint(0, 0), size), shape);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(result.rect(), color);
    }
    result.setDevicePixelRatio(scale);
    QPixmapCache::insert(key, result);
    return result;
}

QIconEngine* TintedIconEngine::clone() const
{
    return new TintedIconEngine(m_source, m_color, m_disabled);
}

} // namespace pgb::ui
