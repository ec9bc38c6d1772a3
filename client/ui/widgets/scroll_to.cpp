#include "client/ui/widgets/scroll_to.h"
#include <QCoreApplication>
#include <QScrollArea>

namespace pgb::ui {

void showWhole(QWidget* widget)
{
    constexpr int margin = 16;
    QScrollArea* area = nullptr;
    // From the inside out, so that each part knows its new height before the one around it asks for it.
    for (QWidget* up = widget; up && !area; up = up->parentWidget()) {
        QCoreApplication::sendPostedEvents(up, QEvent::LayoutRequest);
        area = qobject_cast<QScrollArea*>(up->parentWidget() ? up->parentWidget()->parentWidget() : nullptr);
        if (area && area->widget() != up)
            area = nullptr;
    }
    if (!area)
        return;
    // The area gives the page its new height only when it hears of it itself.
    QCoreApplication::sendPostedEvents(area->viewport(), QEvent::LayoutRequest);
    QCoreApplication::sendPostedEvents(area, QEvent::LayoutRequest);
    const int top = widget->mapTo(area->widget(), QPoint()).y();
    area->ensureVisible(0, top + widget->height(), 0, margin);
    area->ensureVisible(0, top, 0, margin);
}

} // namespace pgb::ui
