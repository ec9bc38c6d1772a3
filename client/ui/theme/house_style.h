#pragma once
#include <QProxyStyle>

namespace pgb::ui {

/// Fusion with what a style sheet cannot say without pictures: check boxes and radio buttons of 16 px with our border, icons in fields
/// that grow with the text, and no dotted focus rectangles, because FocusRings draws the one ring. Colours come from the palette, sizes from the font of the program.
class HouseStyle final : public QProxyStyle {
    Q_OBJECT
public:
    HouseStyle();
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace pgb::ui
