#pragma once
#include <QRectF>
#include <QStringView>

class QPainter;

namespace pgb::ui {

/// Draws one of our own marks with the pen of the painter: the shapes of the status vocabulary (ui.md 5.1), so that a status has the
/// same shape everywhere, and Breeze has several of them only filled or in many colours. mark-empty (concept), mark-ready (put
/// ready), mark-clock (waits for someone), mark-question, mark-check, mark-twice (two checks: paid), mark-cross, mark-pause, mark-planned,
/// mark-ends (runs to an end), mark-back (taken back), mark-swap (corrected); for findings mark-wrong and mark-attention.
/// False, and nothing drawn, for any other name.
bool drawMark(QPainter& painter, QStringView name, const QRectF& area);
bool isMark(QStringView name);

} // namespace pgb::ui
