#pragma once
#include <QColor>
#include <QIcon>
#include <QIconEngine>

namespace pgb::ui {

/// Where an icon comes from: a mark of ours by its name, or two SVG files of one theme, drawn for 16 and for 22 px.
struct IconSource {
    QString mark;
    QIcon small;
    QIcon large;
};

/// Draws a one-colour icon in a colour of ours, rendered at the real device size.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(IconSource source, QColor color, QColor disabled);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QIconEngine* clone() const override;

private:
    IconSource m_source;
    QColor m_color;
    QColor m_disabled;
};

} // namespace pgb::ui
