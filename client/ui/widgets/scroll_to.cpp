#include "client/ui/widgets/scroll_to.h"
#include <QCoreApplication>
#include <QRect>
#include <QScrollArea>

namespace pgb::ui {

namespace {

constexpr int margin = 16;

/// The area that scrolls the page around the widget, which has heard of the height that its parts need now.
QScrollArea* areaAround(QWidget* widget)
{
    QScrollArea* area = nullptr;
    // From the inside out, so that each part knows its new height before the one around it asks for it.
    for (QWidget* up = widget; up && !area; up = up->parentWidget()) {
        QCoreApplication::sendPostedEvents(up, QEvent::LayoutRequest);
        area = qobject_cast<QScrollArea*>(up->parentWidget() ? up->parentWidget()->parentWidget() : nullptr);
        if (area && area->widget() != up)
            area = nullptr;
    }
    if (!area)
        return nullptr;
    // The area gives the page its new height only when it hears of it itself.
    QCoreApplication::sendPostedEvents(area->viewport(), QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(area, QEvent::LayoutRequest);
    return area;
}

} // namespace

void showWhole(QWidget* widget)
{
    QScrollArea* area = areaAround(widget);
    if (!area)
        return;
    const int top = widget->mapTo(area->widget(), QPoint()).y();
    area->ensureVisible(0, top + widget->height(), 0, margin);
    area->ensureVisible(0, top, 0, margin);
}

void showRect(QWidget* widget, const QRect& part)
{
    QScrollArea* area = areaAround(widget);
    if (!area)
        return;
    const QRect inside(widget->mapTo(area->widget(), part.topLeft()), part.size());
    area->ensureVisible(inside.right(), inside.bottom(), margin, margin);
    area->ensureVisible(inside.left(), inside.top(), margin, margin);
}

} // namespace pgb::ui
