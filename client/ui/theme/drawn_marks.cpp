#include "client/ui/theme/drawn_marks.h"
#include <QLatin1String>
#include <QPainter>
#include <QPolygonF>
#include <algorithm>

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

void ring(QPainter& p)
{
    p.drawEllipse(QPointF(8, 8), 6.4, 6.4);
}

void wrong(QPainter& p)
{
    ring(p);
    cross(p, 5.6, 10.4);
}

void attention(QPainter& p)
{
    p.drawPolygon(QPolygonF{{8, 1.8}, {15, 14}, {1, 14}});
    p.drawLine(QPointF(8, 6.2), QPointF(8, 9.8));
    p.drawPoint(QPointF(8, 12));
}

void empty(QPainter& p) { p.drawRoundedRect(QRectF(3, 3, 10, 10), 1, 1); }
void onlyCross(QPainter& p) { cross(p, 4, 12); }
void onlyCheck(QPainter& p) { check(p, 3.5); }

void twice(QPainter& p)
{
    check(p, 1);
    check(p, 6);
}

void clockMark(QPainter& p)
{
    ring(p);
    p.drawPolyline(QPolygonF{{8, 4.2}, {8, 8.2}, {10.6, 9.8}});
}

void ready(QPainter& p)
{
    ring(p);
    p.setBrush(p.pen().color());
    p.drawPie(QRectF(3.8, 3.8, 8.4, 8.4), 0, 90 * 16);
}

void question(QPainter& p)
{
    p.drawArc(QRectF(4.8, 2.4, 6.4, 6.4), -60 * 16, 235 * 16);
    p.drawLine(QPointF(9.6, 8.4), QPointF(8, 10.2));
    p.drawPoint(QPointF(8, 13.2));
}

void pause(QPainter& p)
{
    p.drawLine(QPointF(5.5, 4), QPointF(5.5, 12));
    p.drawLine(QPointF(10.5, 4), QPointF(10.5, 12));
}

void planned(QPainter& p) { p.drawPolygon(QPolygonF{{4.5, 3.5}, {12, 8}, {4.5, 12.5}}); }

void ends(QPainter& p)
{
    p.drawPolygon(QPolygonF{{3.5, 4}, {10, 8}, {3.5, 12}});
    p.drawLine(QPointF(12.5, 4), QPointF(12.5, 12));
}

void back(QPainter& p)
{
    p.drawPolyline(QPolygonF{{5.8, 2.6}, {2.6, 5.8}, {5.8, 9}});
    p.drawLine(QPointF(2.6, 5.8), QPointF(9.6, 5.8));
    p.drawArc(QRectF(5.9, 5.8, 7.4, 7.4), -90 * 16, 180 * 16);
    p.drawLine(QPointF(9.6, 13.2), QPointF(6, 13.2));
}

void swap(QPainter& p)
{
    p.drawLine(QPointF(2.5, 5.2), QPointF(13.5, 5.2));
    p.drawPolyline(QPolygonF{{10.8, 2.5}, {13.5, 5.2}, {10.8, 7.9}});
    p.drawLine(QPointF(2.5, 10.8), QPointF(13.5, 10.8));
    p.drawPolyline(QPolygonF{{5.2, 8.1}, {2.5, 10.8}, {5.2, 13.5}});
}

struct Mark {
    QLatin1String name;
    void (*draw)(QPainter&);
};

constexpr Mark marks[] = {{QLatin1String("mark-wrong"), &wrong},       {QLatin1String("mark-attention"), &attention}, {QLatin1String("mark-empty"), &empty},
                          {QLatin1String("mark-cross"), &onlyCross},   {QLatin1String("mark-check"), &onlyCheck},     {QLatin1String("mark-twice"), &twice},
                          {QLatin1String("mark-clock"), &clockMark},   {QLatin1String("mark-ready"), &ready},         {QLatin1String("mark-question"), &question},
                          {QLatin1String("mark-pause"), &pause},       {QLatin1String("mark-planned"), &planned},     {QLatin1String("mark-ends"), &ends},
                          {QLatin1String("mark-back"), &back},         {QLatin1String("mark-swap"), &swap}};

} // namespace

bool isMark(QStringView name)
{
    return name.startsWith(QLatin1String("mark-"));
}

bool drawMark(QPainter& p, QStringView name, const QRectF& area)
{
    const auto* mark = std::find_if(std::begin(marks), std::end(marks), [name](const Mark& m) { return name == m.name; });
    if (mark == std::end(marks))
        return false;
    p.save();
    p.setRenderHint(QPainter::Antialiasing);
    p.translate(area.topLeft());
    p.scale(area.width() / 16, area.height() / 16);
    p.setPen(QPen(p.pen().color(), 1.3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p.setBrush(Qt::NoBrush);
    mark->draw(p);
    p.restore();
    return true;
}

} // namespace pgb::ui
