#pragma once
#include <QRectF>
#include <QStringView>

class QPainter;

namespace pgb::ui {

/// Draws one of our own marks with the pen of the painter, where Breeze has only filled or many-coloured shapes:
/// mark-wrong (ring with cross), mark-attention (triangle with "!"), mark-empty (square), mark-cross, mark-twice (two checks).
/// False, and nothing drawn, for any other name.
bool drawMark(QPainter& painter, QStringView name, const QRectF& area);
bool isMark(QStringView name);

} // namespace pgb::ui
