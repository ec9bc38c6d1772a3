#include "client/ui/theme/wheel_guard.h"
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

namespace pgb::ui {
namespace {

bool changesByWheel(const QObject* watched)
{
    return qobject_cast<const QComboBox*>(watched) || qobject_cast<const QAbstractSpinBox*>(watched) || qobject_cast<const QTabBar*>(watched)
        || (qobject_cast<const QAbstractSlider*>(watched) && !qobject_cast<const QScrollBar*>(watched));
}

} // namespace

WheelGuard::WheelGuard(QApplication& application)
{
    application.installEventFilter(this);
}

bool WheelGuard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Polish && changesByWheel(watched)) {
        auto* widget = static_cast<QWidget*>(watched);
        if (widget->focusPolicy() == Qt::WheelFocus)
            widget->setFocusPolicy(Qt::StrongFocus); // nor does the cursor jump to what the wheel passes
    }
    if (event->type() != QEvent::Wheel || !changesByWheel(watched))
        return QObject::eventFilter(watched, event);
    event->ignore(); // so that it is offered to the parent next
    return true;
}

} // namespace pgb::ui
