#include "client/ui/theme/key_habits.h"
#include "client/ui/theme/tab_order.h"
#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QDialog>
#include <QKeyEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <vector>

namespace pgb::ui {
namespace {

/// The pages that scroll, for the frame around the work keeps its own order; a window without any is itself the screen.
std::vector<QWidget*> screensIn(QWidget* window)
{
    std::vector<QWidget*> screens;
    for (const QScrollArea* area : window->findChildren<QScrollArea*>()) {
        const QWidget* up = area->parentWidget();
        while (up && !qobject_cast<const QScrollArea*>(up))
            up = up->parentWidget();
        if (!up && area->widget() && area->isVisible())
            screens.push_back(area->widget());
    }
    return screens.empty() ? std::vector{window} : screens;
}

/// Qt itself does this only once one of the group has had the focus.
void tabToChosen(const QWidget* screen)
{
    for (QRadioButton* chosen : screen->findChildren<QRadioButton*>()) {
        if (!chosen->isChecked() || !chosen->isEnabled() || chosen->isHidden())
            continue;
        const QButtonGroup* group = chosen->group();
        if (group ? !group->exclusive() : !chosen->autoExclusive())
            continue;
        for (QRadioButton* other : (group ? screen : chosen->parentWidget())->findChildren<QRadioButton*>()) {
            const bool same = group ? other->group() == group : !other->group() && other->autoExclusive() && other->parentWidget() == chosen->parentWidget();
            if (same)
                other->setFocusPolicy(Qt::FocusPolicy(other == chosen ? other->focusPolicy() | Qt::TabFocus : other->focusPolicy() & ~Qt::TabFocus));
        }
    }
}

bool isPressable(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) && !qobject_cast<const QCheckBox*>(widget) && !qobject_cast<const QRadioButton*>(widget);
}

} // namespace

KeyHabits::KeyHabits(QApplication& application)
{
    application.installEventFilter(this);
}

bool KeyHabits::eventFilter(QObject* watched, QEvent* event)
{
    const bool press = event->type() == QEvent::KeyPress;
    if ((!press && event->type() != QEvent::KeyRelease) || !watched->isWidgetType())
        return false;
    auto* widget = static_cast<QWidget*>(watched);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool enter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
    if (qobject_cast<QDialog*>(widget->window()))
        return press && enter && key->isAutoRepeat() && (widget->isWindow() || isPressable(widget));
    if (press && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && widget->hasFocus()) {
        for (QWidget* screen : screensIn(widget->window())) {
            tabToChosen(screen);
            tabAsLaidOut(screen);
        }
        return false;
    }
    if (!enter || !isPressable(widget))
        return false;
    // Pressed when the key is let go: one that is held down does not press the default button of a dialog that it opened.
    QKeyEvent space(event->type(), Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "), key->isAutoRepeat());
    QCoreApplication::sendEvent(widget, &space);
    return true;
}

} // namespace pgb::ui
