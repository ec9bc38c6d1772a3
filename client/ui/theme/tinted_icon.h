#pragma once
#include <QColor>
#include <QIcon>
#include <QIconEngine>

namespace pgb::ui {

/// Draws a one-colour icon in a colour of ours, rendered from its SVG at the real device size.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(QIcon source, QColor color, QColor disabled);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;

private:
    QIcon m_source;
    QColor m_color;
    QColor m_disabled;
};

} // namespace pgb::ui
