#include "client/ui/theme/drawn_marks.h"
#include <QLatin1String>
#include <QPainter>
#include <QPolygonF>

namespace pgb::ui {
namespace {

// All marks are drawn on a field of 16 x 16.
void cross(QPainter& p, qreal from, qreal to)
{
    p.drawLine(QPointF(from, from), QPointF(to, to));
    p.drawLine(QPointF(from, to), QPointF(to, from));
}

void check(QPainter& p, qreal x)
{
    p.drawPolyline(QPolygonF{{x, 8.5}, {x + 3, 11.5}, {x + 8.5, 4.5}});
}

} // namespace

bool isMark(QStringView name)
{
    return name.startsWith(QLatin1String("mark-"));
}

bool drawMark(QPainter& p, QStringView name, const QRectF& area)
{
    if (!isMark(name))
        return false;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(area.topLeft());
    p.scale(area.width() / 16, area.height() / 16);
    QPen pen(p.pen().color(), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    p.setPen(pen);
    p.setBrush(Qt::NoBrush);
    bool known = true;
    if (name == QLatin1String("mark-wrong")) {
        p.drawEllipse(QPointF(8, 8), 6.6, 6.6);
        cross(p, 5.6, 10.4);
    } else if (name == QLatin1String("mark-attention")) {
        p.drawPolygon(QPolygonF{{8, 1.8}, {15, 14}, {1, 14}});
        p.drawLine(QPointF(8, 6.2), QPointF(8, 9.8));
        p.drawPoint(QPointF(8, 12));
    } else if (name == QLatin1String("mark-empty")) {
        p.drawRoundedRect(QRectF(3, 3, 10, 10), 1, 1);
    } else if (name == QLatin1String("mark-cross")) {
        cross(p, 4, 12);
    } else if (name == QLatin1String("mark-twice")) {
        check(p, 1);
        check(p, 6);
    } else {
        known = false;
    }
    p.restore();
    return known;
}

} // namespace pgb::ui
