#include "client/ui/shell/page_holder.h"
#include "client/ui/shell/page.h"
#include <QEvent>
#include <QScrollBar>

namespace pgb::ui {

PageHolder::PageHolder(Page* page, QWidget* parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
    page->setBackgroundRole(QPalette::Base);
    page->installEventFilter(this);
    fit();
}

Page* PageHolder::page() const
{
    return qobject_cast<Page*>(widget());
}

PageHolder* PageHolder::of(const Page* page)
{
    return page->parentWidget() ? qobject_cast<PageHolder*>(page->parentWidget()->parentWidget()) : nullptr;
}

bool PageHolder::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void PageHolder::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void PageHolder::fit()
{
    if (!widget())
        return;
    // Not widgetResizable: that asks for the height that a page would like, and here only counts what it cannot do without.
    const QSize room = maximumViewportSize();
    page()->fold(room.width());
    const QSize least = widget()->minimumSizeHint().expandedTo(widget()->minimumSize());
    const int bar = verticalScrollBar()->sizeHint().width();
    const int width = std::max(room.width() - (least.height() > room.height() ? bar : 0), least.width());
    const int height = std::max(room.height() - (least.width() > width ? bar : 0), least.height());
    widget()->resize(width, height);
}

} // namespace pgb::ui
