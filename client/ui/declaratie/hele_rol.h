#pragma once
#include <QEvent>
#include <QScrollArea>

namespace pgb::ui {

/// A scroll area that asks for all that stands in it now; Qt's own keeps the size that it had first.
class HeleRol final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    QSize sizeHint() const override
    {
        const int rand = 2 * frameWidth();
        return widget() ? widget()->sizeHint() + QSize(rand, rand) : QScrollArea::sizeHint();
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::event(event);
    }
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace pgb::ui
